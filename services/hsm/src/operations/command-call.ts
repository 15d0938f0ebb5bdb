import { isCanonicalEncryptionContext } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { type HsmCommand, paceOf } from "@keymesh/hsm-channel";
import type { CommandTrace } from "../domain/command-trace.ts";
import type { CryptoModule, HeldDomain } from "../domain/crypto-module.ts";
import { doJob, type Job } from "../domain/engine.ts";

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

/**
 * Does a job right here when the command is a prompt one, else beside the event loop. What was done there is given out only if
 * the HSM is still in the domain.
 */
export function work(command: HsmCommand, job: Job, call: CommandCall): Outcome {
  const { module } = call;
  if (paceOf(command) === "prompt") return doJob(job, (bytes) => module.random(bytes));
  return module.engine.run(job).then((results) => {
    try {
      presentDomain(call);
      return results;
    } catch (error) {
      for (const result of results) result.fill(0);
      throw error;
    }
  });
}

/** The event of a public key going out. */
export function publicHalf(publicKey: Buffer) {
  const note = "the public half of the pair: no secret";
  return { kind: "PublicKey", form: "plaintext", act: "export", bytes: publicKey.length, note } as const;
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
