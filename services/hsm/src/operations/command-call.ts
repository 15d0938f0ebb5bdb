import { isCanonicalEncryptionContext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { CommandTrace } from "../domain/command-trace.ts";
import type { CryptoModule, HeldDomain } from "../domain/crypto-module.ts";

/** One command being carried out. */
export interface CommandCall {
  readonly module: CryptoModule;
  readonly domain: HeldDomain;
  /** Absent when the call is not sampled. */
  readonly trace: CommandTrace | undefined;
}

export type { CommandOf } from "@keymesh/hsm-channel";

/** A result's fields, in the order the operation has them; in time when the work is done beside the event loop. */
export type Outcome = Buffer[] | Promise<Buffer[]>;

/** @throws ServiceError ValidationException unless the bytes are a context's one canonical form. */
export function requireContext(context: Buffer): Buffer {
  if (isCanonicalEncryptionContext(context)) return context;
  throw new ServiceError("ValidationException", "The encryption context is not in its canonical form.");
}

/** @throws ServiceError ValidationException outside `min` … `max`. */
export function requireLength(length: number, min: number, max: number, name: string): void {
  if (length >= min && length <= max) return;
  throw new ServiceError("ValidationException", `${name} must have ${min} to ${max} bytes.`);
}
