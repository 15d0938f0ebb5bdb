import { type ForeignSpan, type KeyEvent, parseTraceparent } from "@keymesh/flow";
import type { CryptoModule } from "./crypto-module.ts";

/** What a command notes of the keys it touches; absent when nobody is watching. */
export interface CommandTrace {
  /** The bytes that the fingerprint is made of, or the fingerprint. */
  key(event: Omit<KeyEvent, "holder" | "fingerprint">, bytes: Uint8Array | string): void;
  /** A key that came with the command: before all else, though what is in it is known only now. */
  arrived(event: Omit<KeyEvent, "holder" | "fingerprint" | "act">, bytes: Uint8Array): void;
  attribute(name: string, value: string | number | boolean): void;
  finish(error?: string): ForeignSpan;
}

/** Opens the HSM's span of a sampled command; undefined when it is not sampled. `nowNanos` is the time since the Unix epoch. */
export function openTrace(
  module: CryptoModule,
  name: string,
  traceparent: string | undefined,
  nowNanos: () => bigint,
): CommandTrace | undefined {
  const parent = parseTraceparent(traceparent);
  if (!parent?.sampled) return undefined;
  const startUnixNanos = nowNanos();
  const keys: KeyEvent[] = [];
  const attributes: Record<string, string | number | boolean> = {};
  return {
    key(event, bytes) {
      const fingerprint = typeof bytes === "string" ? bytes : module.fingerprint(bytes);
      keys.push({ ...event, fingerprint, holder: module.name });
    },
    arrived(event, bytes) {
      keys.unshift({
        ...event,
        act: "import",
        fingerprint: module.fingerprint(bytes),
        holder: module.name,
      });
    },
    attribute(attribute, value) {
      attributes[attribute] = value;
    },
    finish(error) {
      if (error !== undefined) attributes.error = error;
      return {
        service: module.name,
        world: "crypto",
        name,
        traceId: parent.traceId,
        spanId: module.random(8).toString("hex"),
        parentSpanId: parent.spanId,
        startUnixNanos,
        endUnixNanos: nowNanos(),
        attributes,
        keys,
      };
    },
  };
}
