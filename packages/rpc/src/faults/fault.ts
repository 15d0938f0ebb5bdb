import type { ErrorCode } from "@keymesh/errors";

/** What disturbs one call. */
export type Fault = { readonly ruleId: string } & (
  | { readonly kind: "latency"; readonly ms: number }
  | { readonly kind: "error" | "throttle"; readonly code: ErrorCode }
  | { readonly kind: "drop" | "kill" | "tamper" }
);

/** The calls of one member to another, as far as rules disturb them. */
export interface Hop {
  /** No rule names this hop: nearly always, and then it is all that is asked. */
  readonly isQuiet: boolean;
  /** What disturbs a call that is about to be made, if anything does; it counts as having done so. `traceparent`: of a call that is traced. */
  strike(method: string, traceparent?: string): Fault | undefined;
}

/** The rules a member goes by for the calls it makes. */
export interface Faults {
  /** `caller` and `callee` by the names in their certificates; an HSM by its own, `hsm-1`. */
  hop(caller: string, callee: string): Hop;
}

/** What disturbs the call that is about to be made. */
export function faultOn(hop: Hop | undefined, method: string, traceparent?: string): Fault | undefined {
  return hop === undefined || hop.isQuiet ? undefined : hop.strike(method, traceparent);
}

/** A fault in few words, for a span: `latency 800 ms (flt-1a2b3c4d)`. */
export function faultLabel(fault: Fault): string {
  const what =
    fault.kind === "latency"
      ? `latency ${fault.ms} ms`
      : "code" in fault
        ? `${fault.kind} ${fault.code}`
        : fault.kind;
  return `${what} (${fault.ruleId})`;
}
