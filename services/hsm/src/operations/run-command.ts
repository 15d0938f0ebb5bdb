import { ServiceError } from "@keymesh/errors";
import type { HsmAnswer, HsmCommand, TracedCommand } from "@keymesh/hsm-channel";
import { openTrace } from "../domain/command-trace.ts";
import type { CryptoModule, HeldDomain } from "../domain/crypto-module.ts";
import type { CommandCall } from "./command-call.ts";
import { createHbk } from "./create-hbk.ts";
import { decrypt } from "./decrypt.ts";
import { encrypt } from "./encrypt.ts";
import { generateDataKey } from "./generate-data-key.ts";
import { generateRandom } from "./generate-random.ts";
import { reEncrypt } from "./re-encrypt.ts";

/** What a command needs beside the module. */
export interface RunOptions {
  /** Nanoseconds since the Unix epoch, for spans. */
  readonly nowNanos: () => bigint;
  /** Told of errors that are bugs; never of secrets. */
  readonly onBug: (error: unknown) => void;
}

/** Carries out one command: self-check first, then the operation, in the span of the call that asked when it is sampled. */
export function runCommand(
  module: CryptoModule,
  domain: HeldDomain,
  { command, traceparent }: TracedCommand,
  options: RunOptions,
): HsmAnswer {
  const trace = openTrace(module, spanName(command.op), traceparent, options.nowNanos);
  trace?.attribute("region", domain.state.region);
  try {
    module.selfCheck();
    const outcome = perform(command, { module, domain, trace });
    return trace ? { outcome, span: trace.finish() } : { outcome };
  } catch (error) {
    const outcome = asAnswer(error, options);
    return trace ? { outcome, span: trace.finish(outcome.code) } : { outcome };
  }
}

function perform(command: HsmCommand, call: CommandCall): Buffer[] {
  switch (command.op) {
    case "createHbk":
      return createHbk(command, call);
    case "encrypt":
      return encrypt(command, call);
    case "decrypt":
      return decrypt(command, call);
    case "reEncrypt":
      return reEncrypt(command, call);
    case "generateDataKey":
      return generateDataKey(command, call);
    case "generateRandom":
      return generateRandom(command, call);
  }
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
