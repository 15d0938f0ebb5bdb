import { maxRandomBytes } from "@keymesh/hsm-channel";
import { requireFit } from "../domain/keys/algorithms.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { wrap } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, requireContext, requireLength } from "./command-call.ts";

/**
 * Draws a data key of 1 to 1,024 bytes and encrypts it; answers [ciphertextBlob] or [ciphertextBlob, plaintext].
 * The plaintext is wiped here as soon as it is in the sealed frame.
 */
export function generateDataKey(
  command: CommandOf<"generateDataKey">,
  { module, domain, trace }: CommandCall,
): Buffer[] {
  requireLength(command.numberOfBytes, 1, maxRandomBytes, "numberOfBytes");
  const context = requireContext(command.context);
  const hbk = useHbk(module, domain, command.ekt, trace);
  requireFit(hbk.spec, "SYMMETRIC_DEFAULT");
  const dataKey = module.random(command.numberOfBytes);
  const bytes = dataKey.length;
  trace?.key({ kind: "DK", form: "plaintext", act: "create", bytes }, dataKey);
  const blob = wrap(module, hbk, { purpose: "dataKey", plaintext: dataKey, context }, trace);
  if (trace) {
    const note = "out to KMS, inside the session's encryption";
    if (command.withPlaintext)
      trace.key({ kind: "DK", form: "plaintext", act: "export", bytes, note }, dataKey);
    trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, dataKey);
  }
  if (command.withPlaintext) return [blob, dataKey];
  dataKey.fill(0);
  return [blob];
}
