import { attribute, currentSpan } from "@keymesh/flow";
import type { Call, Kms } from "../call.ts";
import type { LoadedKey } from "../store/key-store.ts";
import type { UsableMaterial } from "./material.ts";

/** Shows that a KMS key led to key material, which goes to an HSM as an EKT; notes the material for the trail. */
export function showMaterial(kms: Kms, call: Call, key: LoadedKey, { hbkId, ekt }: UsableMaterial): void {
  call.notes.additionalEventData.keyMaterialId = hbkId;
  const span = currentSpan();
  if (span === undefined) return;
  span.set({ [attribute.keyId]: key.arn, "keymesh.key.material": hbkId });
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

/** Shows that a data key passes through KMS on its way to who asked; the bytes are wiped here when the answer is out. */
export function showDataKey(kms: Kms, plaintext: Buffer | undefined, ciphertextBlob: Buffer): void {
  const span = currentSpan();
  if (span === undefined) return;
  const wrapped = kms.fingerprint(ciphertextBlob);
  if (plaintext !== undefined) {
    const fingerprint = kms.fingerprint(plaintext);
    const bytes = plaintext.length;
    span.key({ kind: "DK", fingerprint, form: "plaintext", holder: "kms", act: "export", bytes });
  }
  const bytes = ciphertextBlob.length;
  span.key({ kind: "DK", fingerprint: wrapped, form: "wrapped", holder: "kms", act: "export", bytes });
}
