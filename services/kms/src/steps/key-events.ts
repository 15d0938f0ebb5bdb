import { decodeCiphertextBlob } from "@keymesh/envelope";
import { attribute, currentSpan, type KeyEvent, type Span } from "@keymesh/flow";
import type { Call, Kms } from "../call.ts";
import { canRotate } from "../domain/keys/key-specs.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import type { UsableMaterial } from "./material/usable-material.ts";

/** Shows that a KMS key led to key material, which goes to an HSM as an EKT; notes the material for the trail. */
export function showMaterial(kms: Kms, call: Call, key: LoadedKey, { hbkId, ekt }: UsableMaterial): void {
  if (canRotate(key.record.keySpec)) call.notes.additionalEventData.keyMaterialId = hbkId;
  currentSpan()?.set({ [attribute.keyId]: key.arn, "keymesh.key.material": hbkId });
  showKeyUse(kms, key, ekt);
}

/** Shows that a KMS key led to an EKT, which goes to an HSM. */
export function showKeyUse(kms: Kms, key: LoadedKey, ekt: Buffer): void {
  const span = currentSpan();
  if (span === undefined) return;
  const record = kms.fingerprint(Buffer.from(key.record.keyId));
  span.key({ kind: "KMSKey", fingerprint: record, form: "record", holder: "kms", act: "use" });
  span.key({
    kind: "EKT",
    fingerprint: kms.fingerprint(ekt),
    form: "wrapped",
    holder: "kms",
    act: "use",
    bytes: ekt.length,
    note: "fetched for this call and sent to an HSM; KMS cannot open it",
  });
}

/** Shows a new KMS key, or new material of one: what is stored is a record and an EKT. */
export function showNewMaterial(kms: Kms, keyId: string, ekt: Buffer): void {
  const span = currentSpan();
  if (span === undefined) return;
  const record = kms.fingerprint(Buffer.from(keyId));
  span.key({ kind: "KMSKey", fingerprint: record, form: "record", holder: "kms", act: "create" });
  span.key({ kind: "KMSKey", fingerprint: record, form: "record", holder: "storage", act: "export" });
  const fingerprint = kms.fingerprint(ekt);
  span.key({
    kind: "EKT",
    fingerprint,
    form: "wrapped",
    holder: "storage",
    act: "export",
    bytes: ekt.length,
  });
}

/** Data keys KMS holds in clear for a call, by the call's span: from the HSM's answer to the end of KMS's own. */
const heldDataKeys = new WeakMap<Span, KeyEvent>();

/** Shows that a new data key passes through KMS on its way to who asked; without `plaintext` only its wrapped form does. */
export function showNewDataKey(
  kms: Kms,
  plaintext: Buffer | undefined,
  ciphertextBlob: Buffer,
  note?: string,
): void {
  const span = currentSpan();
  if (span === undefined) return;
  const wrapped = {
    ...wrappedDataKey(kms, ciphertextBlob),
    ...(note !== undefined && { note }),
  };
  span.key({ ...wrapped, act: "import" });
  if (plaintext !== undefined) showHeld(kms, span, plaintext, note);
  span.key({ ...wrapped, act: "export" });
}

/** Shows that a wrapped data key came with the call and goes on to an HSM. What Encrypt made is no key, and is not shown. */
export function showWrappedDataKey(kms: Kms, ciphertextBlob: Buffer | null | undefined): void {
  const span = currentSpan();
  if (span === undefined || !ciphertextBlob || !isDataKey(ciphertextBlob)) return;
  const wrapped = wrappedDataKey(kms, ciphertextBlob);
  span.key({ ...wrapped, act: "import" });
  span.key({ ...wrapped, act: "export" });
}

function wrappedDataKey(kms: Kms, ciphertextBlob: Buffer) {
  const fingerprint = kms.fingerprint(ciphertextBlob);
  return { kind: "DK", fingerprint, form: "wrapped", holder: "kms", bytes: ciphertextBlob.length } as const;
}

/** Shows that a public key goes to who asked. It is no secret: nothing has to be wiped. */
export function showPublicKey(kms: Kms, publicKey: Buffer): void {
  currentSpan()?.key({
    ...{ kind: "PublicKey", form: "plaintext", holder: "kms", act: "export" },
    fingerprint: kms.fingerprint(publicKey),
    bytes: publicKey.length,
    note: "no secret: for use outside KMS",
  });
}

/** Shows that a secret agreed on in an HSM passes through KMS: whoever asked makes keys of it. */
export function showSharedSecret(kms: Kms, sharedSecret: Buffer): void {
  const span = currentSpan();
  if (span !== undefined) showHeld(kms, span, sharedSecret, "an ECDH shared secret");
}

/** Shows that a data key decrypted by an HSM passes through KMS. What Encrypt made is no key, and is not shown. */
export function showOpenedDataKey(kms: Kms, plaintext: Buffer, ciphertextBlob: Buffer): void {
  const span = currentSpan();
  if (span === undefined || !isDataKey(ciphertextBlob)) return;
  showHeld(kms, span, plaintext);
}

/** What is no ciphertext at all, is none of a data key either. */
function isDataKey(ciphertextBlob: Buffer): boolean {
  try {
    return decodeCiphertextBlob(ciphertextBlob).purpose === "dataKey";
  } catch {
    return false;
  }
}

/**
 * Shows that KMS's own copy of the call's data key is wiped, if it had one. For the doors: at the point where the answer is
 * written, since the operation cannot know when that is.
 */
export function showDataKeyWiped(note?: string): void {
  const span = currentSpan();
  const held = span && heldDataKeys.get(span);
  if (held === undefined) return;
  heldDataKeys.delete(span!);
  span!.key({ ...held, act: "wipe", ...(note !== undefined && { note }) });
}

function showHeld(kms: Kms, span: Span, plaintext: Buffer, note?: string): void {
  const fingerprint = kms.fingerprint(plaintext);
  const dataKey = {
    kind: "DK",
    fingerprint,
    form: "plaintext",
    holder: "kms",
    bytes: plaintext.length,
    ...(note !== undefined && { note }),
  } as const;
  span.key({ ...dataKey, act: "import" });
  span.key({ ...dataKey, act: "export" });
  heldDataKeys.set(span, { ...dataKey, act: "use" });
}
