import { useHbk } from "../domain/use-hbk.ts";
import { unwrap, wrap } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, requireContext } from "./command-call.ts";

/** Decrypts under one HBK and encrypts under another; the plaintext stays here. Answers [ciphertextBlob]. */
export function reEncrypt(command: CommandOf<"reEncrypt">, { module, domain, trace }: CommandCall): Buffer[] {
  const sourceContext = requireContext(command.sourceContext);
  const destinationContext = requireContext(command.destinationContext);
  const source = useHbk(module, domain, command.sourceEkt, trace);
  const destination = useHbk(module, domain, command.destinationEkt, trace);
  const { plaintext, purpose } = unwrap(source, command.ciphertextBlob, sourceContext, trace);
  const isDataKey = purpose === "dataKey";
  const bytes = plaintext.length;
  if (isDataKey) trace?.key({ kind: "DK", form: "plaintext", act: "unwrap", bytes }, plaintext);
  const blob = wrap(module, destination, { purpose, plaintext, context: destinationContext }, trace);
  if (isDataKey && trace) {
    const inside = module.fingerprint(plaintext);
    trace.key({ kind: "DK", form: "wrapped", act: "wrap", bytes: blob.length, inside }, blob);
    trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, plaintext);
  }
  plaintext.fill(0);
  return [blob];
}
