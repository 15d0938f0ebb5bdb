import { requireFit } from "../domain/keys/algorithms.ts";
import { requireMessage } from "../domain/signing/scheme.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { type CommandCall, type CommandOf, type Outcome, work } from "./command-call.ts";

/** Signs a message, its digest or ML-DSA's µ with a private HBK; answers [signature]. */
export function sign(command: CommandOf<"sign">, call: CommandCall): Outcome {
  const { algorithm, messageType, message } = command;
  const { spec, hbk: key } = useHbk(call.module, call.domain, command.ekt, call.trace);
  requireFit(spec, algorithm);
  requireMessage(algorithm, messageType, message);
  call.trace?.attribute("algorithm", algorithm);
  return work(command, { job: "sign", key, algorithm, messageType, message }, call);
}
