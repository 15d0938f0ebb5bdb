import type { BlobPurpose } from "@keymesh/envelope";
import { useHbk } from "../domain/use-hbk.ts";
import { unwrap, wrappedDataKey } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, type Outcome, work } from "./command-call.ts";
import { type EncryptionUse, requireUse, sealUnder } from "./seal-under.ts";

/** Decrypts under one HBK and encrypts under another, of whatever kinds; the plaintext stays here. Answers [ciphertextBlob]. */
export function reEncrypt(command: CommandOf<"reEncrypt">, call: CommandCall): Outcome {
  const { sourceAlgorithm, sourceContext, destinationAlgorithm, destinationContext } = command;
  const hbkOf = (ekt: Buffer) => useHbk(call.module, call.domain, ekt, call.trace);
  const source = { hbk: hbkOf(command.sourceEkt), algorithm: sourceAlgorithm, context: sourceContext };
  requireUse(source);
  const destination = {
    hbk: hbkOf(command.destinationEkt),
    algorithm: destinationAlgorithm,
    context: destinationContext,
  };
  requireUse(destination);
  const ciphertext = command.ciphertextBlob;
  if (sourceAlgorithm === "SYMMETRIC_DEFAULT") {
    return sealAgain(
      destination,
      unwrap(call.module, source.hbk, ciphertext, sourceContext, call.trace),
      call,
    );
  }
  const job = { job: "oaepDecrypt", key: source.hbk.hbk, algorithm: sourceAlgorithm, ciphertext } as const;
  const decrypted = work(command, job, call);
  const finish = ([plaintext]: Buffer[]) =>
    sealAgain(destination, { plaintext: plaintext as Buffer, purpose: "encrypt" }, call);
  return decrypted instanceof Promise ? decrypted.then(finish) : finish(decrypted);
}

/** A data key stays one, unless it goes under an RSA key, whose ciphertext says nothing of what is in it. */
function sealAgain(
  destination: EncryptionUse,
  opened: { readonly plaintext: Buffer; readonly purpose: BlobPurpose },
  call: CommandCall,
): Buffer[] {
  const { plaintext, purpose } = opened;
  const { module, trace } = call;
  try {
    const isDataKey = purpose === "dataKey";
    const bytes = plaintext.length;
    const blob = sealUnder(destination, opened, call);
    if (isDataKey && trace) {
      if (destination.algorithm !== "SYMMETRIC_DEFAULT") {
        trace.key({ ...wrappedDataKey(module, blob, plaintext), act: "wrap" }, blob);
      }
      trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, plaintext);
    }
    return [blob];
  } finally {
    plaintext.fill(0);
  }
}
