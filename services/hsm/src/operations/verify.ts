import { requireFit } from "../domain/keys/algorithms.ts";
import { requireMessage } from "../domain/signing/scheme.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { type CommandCall, type CommandOf, type Outcome, work } from "./command-call.ts";

/** Verifies a signature with the public half of a private HBK; answers [] or fails with KMSInvalidSignatureException. */
export function verify(command: CommandOf<"verify">, call: CommandCall): Outcome {
  const { algorithm, messageType, message, signature } = command;
  const { spec, hbk: key } = useHbk(call.module, call.domain, command.ekt, call.trace);
  requireFit(spec, algorithm);
  requireMessage(algorithm, messageType, message);
  call.trace?.attribute("algorithm", algorithm);
  return work(command, { job: "verify", key, algorithm, messageType, message, signature }, call);
}
