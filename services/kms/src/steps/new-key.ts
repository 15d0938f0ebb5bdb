import { kmsKeyArn } from "@keymesh/envelope";
import type { Write } from "@keymesh/storage";
import type { Kms } from "../call.ts";
import type { KeyRecord } from "../domain/key-record.ts";
import { uuidOf } from "../domain/uuid.ts";
import { keyPath, materialPath } from "../store/layout.ts";
import { encodeMaterial, encodeRecord } from "../store/records.ts";
import { showNewMaterial } from "./key-events.ts";

/** What a new KMS key is made from. */
export type NewKey = Pick<
  KeyRecord,
  "accountId" | "region" | "description" | "manager" | "policy" | "tags" | "aliases"
>;

/**
 * Makes a KMS key: the record and ARN here, its backing key in an HSM, which hands out only the EKT. Returns the record and the
 * writes that make the key exist, all or nothing.
 */
export async function prepareKey(kms: Kms, fields: NewKey): Promise<{ record: KeyRecord; writes: Write[] }> {
  const { accountId, region } = fields;
  const keyId = uuidOf(kms.randomBytes(16));
  const { hbkId, ekt } = await kms.fleet.createHbk({
    region,
    keyArn: kmsKeyArn({ region, accountId, keyId }),
  });
  const createdMs = kms.clock.now();
  const record: KeyRecord = {
    ...fields,
    keyId,
    createdMs,
    state: "Enabled",
    keySpec: "SYMMETRIC_DEFAULT",
    keyUsage: "ENCRYPT_DECRYPT",
    origin: "AWS_KMS",
    multiRegion: false,
    materials: [{ hbkId, createdMs }],
  };
  showNewMaterial(kms, keyId, ekt);
  const writes: Write[] = [
    { put: keyPath(region, accountId, keyId), value: encodeRecord(record), ifVersion: 0 },
    { put: materialPath(region, hbkId), value: encodeMaterial({ accountId, keyId, ekt }), ifVersion: 0 },
  ];
  return { record, writes };
}
