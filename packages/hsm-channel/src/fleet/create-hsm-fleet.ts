import {
  canonicalEncryptionContext,
  invalidCiphertext,
  maxArnLength,
  maxCiphertextBlobBytes,
} from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { attribute, beginCall, type Tracer, untilAnswered } from "@keymesh/flow";
import type { TlsIdentity } from "@keymesh/rpc";
import type { ServiceHost } from "../session/host-end.ts";
import type { TrustedOperator } from "../session/trusted-member.ts";
import type { HsmFleet } from "../types.ts";
import type { HsmCommand } from "../wire/commands.ts";
import { maxEktBytes, maxPlaintextBytes, maxRandomBytes } from "../wire/limits.ts";
import { Fleet } from "./fleet.ts";
import { type HsmLink, rpcLink } from "./link.ts";

export interface HsmFleetOptions {
  /** `host:port` of each HSM. */
  readonly hsms: readonly string[];
  readonly tls: TlsIdentity;
  /** The service host's name and signature key, and the operators it trusts: `loadServiceHost`. */
  readonly host: ServiceHost & { readonly operators: readonly TrustedOperator[] };
  /** Exports the HSMs' spans. */
  readonly tracer?: Tracer;
  readonly log?: { info(context: object, message: string): void };
  /** Milliseconds a command may take, retries included. Default 5,000. */
  readonly deadlineMs?: number;
  /** How to reach an HSM; by gRPC unless a test says otherwise. */
  readonly linkTo?: (address: string) => HsmLink;
}

/**
 * The HSM fleet as KMS uses it. Connects in the background and for ever; a command waits for an HSM until its deadline.
 * Throws ServiceError: the HSM's own (InvalidCiphertextException, KMSInternalException, ValidationException),
 * DependencyTimeoutException when no HSM answered in time, ThrottlingException when too much waits.
 */
export function createHsmFleet(options: HsmFleetOptions): HsmFleet {
  const linkTo = options.linkTo ?? ((address: string) => rpcLink(address, options.tls));
  const fleet = new Fleet({
    links: options.hsms.map((address) => ({ address, link: linkTo(address) })),
    host: options.host,
    operators: options.host.operators,
    deadlineMs: options.deadlineMs ?? 5_000,
    onSpan: (span) => options.tracer?.adopt(span),
    onEvent: (context, message) => options.log?.info(context, message),
  });
  const run = (region: string, command: HsmCommand) => {
    const name = `Hsm.${command.op.charAt(0).toUpperCase()}${command.op.slice(1)}`;
    const call = beginCall(name, { [attribute.peer]: "hsm" });
    const answer = fleet.run(region, { command, traceparent: call?.traceparent });
    return call === undefined ? answer : untilAnswered(call, answer);
  };
  return {
    async createHbk({ region, keyArn }) {
      limit(keyArn.length, maxArnLength, "keyArn", 1);
      const [hbkId, ekt] = fields(await run(region, { op: "createHbk", keyArn }), 2);
      return { hbkId: hbkId.toString("hex"), ekt };
    },
    async encrypt({ region, ekt, plaintext, context }) {
      limit(plaintext.length, maxPlaintextBytes, "plaintext");
      limitEkt(ekt);
      const canonical = canonicalEncryptionContext(context);
      const command = { op: "encrypt", ekt, plaintext, context: canonical } as const;
      const [ciphertextBlob] = fields(await run(region, command), 1);
      return { ciphertextBlob };
    },
    async decrypt({ region, ekt, ciphertextBlob, context }) {
      limitEkt(ekt);
      limitBlob(ciphertextBlob);
      const canonical = canonicalEncryptionContext(context);
      const command = { op: "decrypt", ekt, ciphertextBlob, context: canonical } as const;
      const [plaintext] = fields(await run(region, command), 1);
      return { plaintext };
    },
    async reEncrypt({
      region,
      sourceEkt,
      ciphertextBlob,
      sourceContext,
      destinationEkt,
      destinationContext,
    }) {
      limitEkt(sourceEkt);
      limitEkt(destinationEkt);
      limitBlob(ciphertextBlob);
      const answer = await run(region, {
        op: "reEncrypt",
        sourceEkt,
        ciphertextBlob,
        sourceContext: canonicalEncryptionContext(sourceContext),
        destinationEkt,
        destinationContext: canonicalEncryptionContext(destinationContext),
      });
      const [reEncrypted] = fields(answer, 1);
      return { ciphertextBlob: reEncrypted };
    },
    async generateDataKey({ region, ekt, numberOfBytes, context, withPlaintext }) {
      limit(numberOfBytes, maxRandomBytes, "numberOfBytes", 1);
      limitEkt(ekt);
      const canonical = canonicalEncryptionContext(context);
      const command = {
        op: "generateDataKey",
        ekt,
        numberOfBytes,
        withPlaintext,
        context: canonical,
      } as const;
      const answer = await run(region, command);
      if (!withPlaintext) return { ciphertextBlob: fields(answer, 1)[0] };
      const [ciphertextBlob, plaintext] = fields(answer, 2);
      return { ciphertextBlob, plaintext };
    },
    async generateRandom({ region, numberOfBytes }) {
      limit(numberOfBytes, maxRandomBytes, "numberOfBytes", 1);
      const [bytes] = fields(await run(region, { op: "generateRandom", numberOfBytes }), 1);
      return { bytes };
    },
    status: () => fleet.status(),
    close: () => fleet.close(),
  };
}

/** An answer of another shape than the operation has is an HSM's bug, not a caller's fault. */
function fields(answer: readonly Buffer[], count: number): [Buffer, Buffer] {
  if (answer.length !== count) {
    throw new ServiceError("KMSInternalException", "The HSM's answer has the wrong shape.");
  }
  return answer as unknown as [Buffer, Buffer];
}

function limit(value: number, max: number, name: string, min = 0): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  const message = `Value at '${name}' failed to satisfy constraint: it must lie between ${min} and ${max}`;
  throw new ServiceError("ValidationException", message);
}

function limitEkt(ekt: Buffer): void {
  if (ekt.length > maxEktBytes)
    throw new ServiceError("KMSInternalException", "The exported key token is too long.");
}

/** Longer than any blob there is, so not a genuine one; and it must not spoil the frame of others. */
function limitBlob(blob: Buffer): void {
  if (blob.length > maxCiphertextBlobBytes) throw invalidCiphertext();
}
