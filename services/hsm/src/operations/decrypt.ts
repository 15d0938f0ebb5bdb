import { useHbk } from "../domain/use-hbk.ts";
import { unwrap } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, requireContext } from "./command-call.ts";

/** Decrypts a blob; answers [plaintext]. Fails in one way: InvalidCiphertextException. */
export function decrypt(command: CommandOf<"decrypt">, { module, domain, trace }: CommandCall): Buffer[] {
  const context = requireContext(command.context);
  const hbk = useHbk(module, domain, command.ekt, trace);
  const { plaintext, purpose } = unwrap(hbk, command.ciphertextBlob, context, trace);
  if (purpose === "dataKey" && trace) {
    const bytes = plaintext.length;
    const blob = command.ciphertextBlob;
    const inside = module.fingerprint(plaintext);
    trace.key({ kind: "DK", form: "wrapped", act: "import", bytes: blob.length, inside }, blob);
    trace.key({ kind: "DK", form: "plaintext", act: "unwrap", bytes }, plaintext);
    const note = "out to KMS, inside the session's encryption";
    trace.key({ kind: "DK", form: "plaintext", act: "export", bytes, note }, plaintext);
    trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, plaintext);
  }
  return [plaintext];
}
