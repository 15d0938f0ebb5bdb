import { isCanonicalEncryptionContext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { CommandTrace } from "../domain/command-trace.ts";
import type { CryptoModule, HeldDomain } from "../domain/crypto-module.ts";

export type { CommandOf } from "@keymesh/hsm-channel";

/** One command being carried out. */
export interface CommandCall {
  readonly module: CryptoModule;
  readonly domain: HeldDomain;
  /** Absent when the call is not sampled. */
  readonly trace: CommandTrace | undefined;
  /** Milliseconds since the epoch, by the HSM's own clock. */
  readonly nowMs: () => number;
}

/** A result's fields, in the order the operation has them; a promise of them where the work is done beside the event loop. */
export type Outcome = Buffer[] | Promise<Buffer[]>;

/**
 * The domain as it is now: after waiting, the one the command came for may have moved on to a new state, its keys wiped.
 * @throws ServiceError ServiceUnavailable when the HSM went mute meanwhile or left the domain
 */
export function presentDomain({ module, domain }: CommandCall): HeldDomain {
  module.selfCheck();
  const present = module.domain(domain.state.region);
  if (present) return present;
  throw new ServiceError("ServiceUnavailable", "The HSM has left the domain.");
}

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
