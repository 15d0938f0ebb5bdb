import { useHbk } from "../domain/use-hbk.ts";
import { unwrap } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, type Outcome, work } from "./command-call.ts";
import { requireUse } from "./seal-under.ts";

/** Decrypts a blob or an RSA ciphertext; answers [plaintext]. Fails in one way: InvalidCiphertextException. */
export function decrypt(command: CommandOf<"decrypt">, call: CommandCall): Outcome {
  const { algorithm, context, ciphertextBlob } = command;
  const { module, trace } = call;
  const hbk = useHbk(module, call.domain, command.ekt, trace);
  requireUse({ hbk, algorithm, context });
  if (algorithm !== "SYMMETRIC_DEFAULT") {
    return work(command, { job: "oaepDecrypt", key: hbk.hbk, algorithm, ciphertext: ciphertextBlob }, call);
  }
  const { plaintext, purpose } = unwrap(module, hbk, ciphertextBlob, context, trace);
  if (purpose === "dataKey" && trace) {
    const bytes = plaintext.length;
    const note = "out to KMS, inside the session's encryption";
    trace.key({ kind: "DK", form: "plaintext", act: "export", bytes, note }, plaintext);
    trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, plaintext);
  }
  return [plaintext];
}
