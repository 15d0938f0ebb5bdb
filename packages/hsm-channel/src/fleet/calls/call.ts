import { canonicalEncryptionContext, invalidCiphertext, maxCiphertextBlobBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { EncryptionAlgorithm, EncryptionContext, ExportedHbk } from "../../types.ts";
import type { HsmCommand } from "../../wire/commands.ts";
import { maxEktBytes } from "../../wire/limits.ts";

/** Has some HSM of the region carry a command out; answers its fields. */
export type Run = (region: string, command: HsmCommand) => Promise<readonly Buffer[]>;

/** An answer of another shape than the operation has is an HSM's bug, not a caller's fault. */
export function fields<const Count extends 0 | 1 | 2 | 3>(
  answer: readonly Buffer[],
  count: Count,
): [[], [Buffer], [Buffer, Buffer], [Buffer, Buffer, Buffer]][Count] {
  if (answer.length === count)
    return answer as unknown as [[], [Buffer], [Buffer, Buffer], [Buffer, Buffer, Buffer]][Count];
  throw new ServiceError("KMSInternalException", "The HSM's answer has the wrong shape.");
}

/** The answer to an operation that makes an EKT: [hbkId, EKT], and of an asymmetric key the public key. */
export function exportedHbk(answer: readonly Buffer[]): ExportedHbk {
  if (answer.length !== 3) {
    const [hbkId, ekt] = fields(answer, 2);
    return { hbkId: hbkId.toString("hex"), ekt };
  }
  const [hbkId, ekt, publicKey] = fields(answer, 3);
  return { hbkId: hbkId.toString("hex"), ekt, publicKey };
}

/** @throws ServiceError ValidationException outside `min` … `max`. */
export function limit(value: number, max: number, name: string, min = 0): void {
  if (Number.isInteger(value) && value >= min && value <= max) return;
  const message = `Value at '${name}' failed to satisfy constraint: it must lie between ${min} and ${max}`;
  throw new ServiceError("ValidationException", message);
}

/** @throws ServiceError KMSInternalException: KMS keeps EKTs, a caller has no part in their length. */
export function limitEkt(ekt: Buffer): void {
  if (ekt.length <= maxEktBytes) return;
  throw new ServiceError("KMSInternalException", "The exported key token is too long.");
}

/** Longer than any blob there is, so not a genuine one; and it must not spoil the frame of others. */
export function limitBlob(blob: Buffer): void {
  if (blob.length > maxCiphertextBlobBytes) throw invalidCiphertext();
}

const NONE = Buffer.alloc(0);

/** A context as it crosses the channel; of an RSA algorithm, which takes none, nothing. @throws ServiceError ValidationException */
export function contextFor(algorithm: EncryptionAlgorithm, context: EncryptionContext): Buffer {
  if (algorithm === "SYMMETRIC_DEFAULT") return canonicalEncryptionContext(context);
  if (Object.keys(context).length === 0) return NONE;
  throw new ServiceError("ValidationException", `Algorithm ${algorithm} takes no encryption context.`);
}
