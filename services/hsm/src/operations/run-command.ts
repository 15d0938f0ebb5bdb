import { ServiceError } from "@keymesh/errors";
import type { CommandOf, HsmAnswer, HsmCommand, TracedCommand } from "@keymesh/hsm-channel";
import { openTrace } from "../domain/command-trace.ts";
import type { CryptoModule, HeldDomain } from "../domain/crypto-module.ts";
import { acceptReplica } from "./accept-replica.ts";
import type { CommandCall, Outcome } from "./command-call.ts";
import { createHbk } from "./create-hbk.ts";
import { createImportKey } from "./create-import-key.ts";
import { decrypt } from "./decrypt.ts";
import { deriveSharedSecret } from "./derive-shared-secret.ts";
import { encrypt } from "./encrypt.ts";
import { exportReplica } from "./export-replica.ts";
import { generateDataKey } from "./generate-data-key.ts";
import { generateDataKeyPair } from "./generate-data-key-pair.ts";
import { generateRandom } from "./generate-random.ts";
import { importHbk } from "./import-hbk.ts";
import { generateMac, verifyMac } from "./mac.ts";
import { offerReplication } from "./offer-replication.ts";
import { reEncrypt } from "./re-encrypt.ts";
import { sign } from "./sign.ts";
import { verify } from "./verify.ts";

/** What a command needs beside the module. */
export interface RunOptions {
  /** Milliseconds since the epoch. */
  readonly nowMs: () => number;
  /** Nanoseconds since the Unix epoch, for spans. */
  readonly nowNanos: () => bigint;
  /** Told of errors that are bugs; never of secrets. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Carries out one command: self-check first, then the operation, in the span of the call that asked when it is sampled. Answers
 * a promise only for what is done beside the event loop; it never rejects.
 */
export function runCommand(
  module: CryptoModule,
  domain: HeldDomain,
  { command, traceparent }: TracedCommand,
  options: RunOptions,
): HsmAnswer | Promise<HsmAnswer> {
  const trace = openTrace(module, spanName(command.op), traceparent, options.nowNanos);
  trace?.attribute("region", domain.state.region);
  const answered = (outcome: Buffer[]): HsmAnswer =>
    trace ? { outcome, span: trace.finish() } : { outcome };
  const failed = (error: unknown): HsmAnswer => {
    const outcome = asAnswer(error, options);
    return trace ? { outcome, span: trace.finish(outcome.code) } : { outcome };
  };
  try {
    module.selfCheck();
    const outcome = perform(command, { module, domain, trace, nowMs: options.nowMs });
    return outcome instanceof Promise ? outcome.then(answered).catch(failed) : answered(outcome);
  } catch (error) {
    return failed(error);
  }
}

/** How each operation is carried out. */
const operations: {
  readonly [Op in HsmCommand["op"]]: (command: CommandOf<Op>, call: CommandCall) => Outcome;
} = {
  createHbk,
  encrypt,
  decrypt,
  reEncrypt,
  generateDataKey,
  generateRandom,
  generateDataKeyPair,
  sign,
  verify,
  generateMac,
  verifyMac,
  deriveSharedSecret,
  createImportKey,
  importHbk,
  offerReplication,
  exportReplica,
  acceptReplica,
};

function perform<Op extends HsmCommand["op"]>(command: CommandOf<Op>, call: CommandCall): Outcome {
  const operation = operations[command.op] as (command: CommandOf<Op>, call: CommandCall) => Outcome;
  return operation(command, call);
}

function asAnswer(error: unknown, options: RunOptions): ServiceError {
  if (error instanceof ServiceError) return error;
  options.onBug(error);
  return new ServiceError("KMSInternalException", "The request was rejected because of an internal error.");
}

/** `generateDataKey` → `Hsm.GenerateDataKey`, as every service's spans are named. */
function spanName(op: HsmCommand["op"]): string {
  return `Hsm.${op.charAt(0).toUpperCase()}${op.slice(1)}`;
}
