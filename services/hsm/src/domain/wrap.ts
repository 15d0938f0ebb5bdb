import { type BlobPurpose, gcmIvBytes, nonceBytes, openBlob, sealBlob } from "@keymesh/envelope";
import type { CommandTrace } from "./command-trace.ts";
import type { CryptoModule } from "./crypto-module.ts";
import type { UnwrappedHbk } from "./hbk-cache.ts";

/** Encrypts a plaintext under a key derived from the HBK for this one use. */
export function wrap(
  module: CryptoModule,
  hbk: UnwrappedHbk,
  input: { readonly purpose: BlobPurpose; readonly plaintext: Buffer; readonly context: Buffer },
  trace: CommandTrace | undefined,
): Buffer {
  const blob = sealBlob({
    hbk: hbk.hbk,
    hbkId: hbk.hbkId,
    ...input,
    nonce: module.random(nonceBytes),
    iv: module.random(gcmIvBytes),
    onDerivedKey: onDerivedKey(trace),
  });
  return blob;
}

/** Decrypts a blob with the key derived again from its nonce. @throws ServiceError InvalidCiphertextException */
export function unwrap(
  hbk: UnwrappedHbk,
  blob: Buffer,
  context: Buffer,
  trace: CommandTrace | undefined,
): { plaintext: Buffer; purpose: BlobPurpose } {
  return openBlob({ hbk: hbk.hbk, hbkId: hbk.hbkId, blob, context, onDerivedKey: onDerivedKey(trace) });
}

function onDerivedKey(trace: CommandTrace | undefined): ((key: Buffer) => void) | undefined {
  if (!trace) return undefined;
  return (key) => {
    const note = "from the HBK and the nonce; good for this one blob";
    trace.key({ kind: "DEK", form: "plaintext", act: "derive", bytes: key.length, note }, key);
    trace.key({ kind: "DEK", form: "plaintext", act: "wipe", bytes: key.length }, key);
  };
}
