import { kmsKeyArn } from "@keymesh/envelope";
import type { Write } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import { rotationDue } from "../domain/due.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { uuidOf } from "../domain/uuid.ts";
import { enqueue } from "../store/due-queue.ts";
import { keyPath, materialPath } from "../store/layout.ts";
import { encodeMaterial, encodeRecord } from "../store/records.ts";
import { showNewMaterial } from "./key-events.ts";

/** What a new KMS key is made from. */
export type NewKey = Pick<
  KeyRecord,
  | "accountId"
  | "region"
  | "description"
  | "manager"
  | "policy"
  | "tags"
  | "aliases"
  | "keySpec"
  | "keyUsage"
  | "origin"
> &
  Partial<Pick<KeyRecord, "rotation" | "principalIds">> & {
    readonly isMultiRegion: boolean;
    /** Only a seed file chooses one. */
    readonly keyId?: string;
    /** Default true; a key that waits for its material is PendingImport either way. */
    readonly isEnabled?: boolean;
  };

/**
 * Makes a KMS key: the record and ARN here, its backing key in an HSM, which hands out only the EKT; a key of origin EXTERNAL
 * has none yet. Returns the record and the writes that make the key exist, all or nothing.
 */
export async function prepareKey(
  kms: Kms,
  { isMultiRegion, keyId = newKeyId(kms, isMultiRegion), isEnabled = true, ...fields }: NewKey,
): Promise<{ record: KeyRecord; writes: Write[] }> {
  const { accountId, region } = fields;
  const createdMs = kms.clock.now();
  const empty: KeyRecord = {
    ...fields,
    keyId,
    createdMs,
    state: "PendingImport",
    multiRegion: isMultiRegion && { type: "PRIMARY", primaryRegion: region, replicaRegions: [] },
    materials: [],
  };
  const put = keyPath(region, accountId, keyId);
  if (fields.origin === "EXTERNAL") {
    return { record: empty, writes: [{ put, value: encodeRecord(empty), ifVersion: 0 }] };
  }
  const keyArn = kmsKeyArn({ region, accountId, keyId });
  const { hbkId, ekt, publicKey } = await kms.fleet.createHbk({ region, keyArn, spec: fields.keySpec });
  const state = isEnabled ? "Enabled" : "Disabled";
  const record: KeyRecord = { ...empty, state, materials: [{ hbkId, createdMs }] };
  showNewMaterial(kms, keyId, ekt);
  const material = encodeMaterial({ accountId, keyId, ekt, publicKey });
  const writes: Write[] = [
    { put, value: encodeRecord(record), ifVersion: 0 },
    { put: materialPath(region, hbkId), value: material, ifVersion: 0 },
    ...rotationDue(record).map(enqueue),
  ];
  return { record, writes };
}

/** A UUID; of a multi-Region key `mrk-` and 32 hex digits. */
function newKeyId(kms: Kms, isMultiRegion: boolean): string {
  const uuid = uuidOf(kms.randomBytes(16));
  return isMultiRegion ? `mrk-${uuid.replaceAll("-", "")}` : uuid;
}
