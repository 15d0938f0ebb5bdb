import { ServiceError } from "@keymesh/errors";
import type { s3V1 } from "@keymesh/proto";
import { entriesUnder, type Storage } from "@keymesh/storage";
import { decodeRecord, type ObjectRecord } from "../domain/object-record.ts";
import { type BucketRecord, BucketStore } from "../store/buckets.ts";
import { names } from "../store/names.ts";

/** Objects answered at once, and looked through for them. */
const maxObjects = 1_000;
const maxLookedThrough = 10_000;
const pageSize = 256;

/**
 * Objects under SSE-KMS, with the encrypted data key that lies beside each: of a bucket, or of all.
 * @throws ServiceError NoSuchBucket | InvalidArgument
 */
export async function findEncryptedObjects(
  storage: Storage,
  { bucket, limit }: s3V1.FindEncryptedObjectsRequest__Output,
): Promise<s3V1.FindEncryptedObjectsResponse> {
  if (limit < 1 || limit > maxObjects)
    throw new ServiceError("InvalidArgument", `limit must lie between 1 and ${maxObjects}.`);
  const objects: s3V1.EncryptedObject[] = [];
  let seen = 0;
  for await (const { id, name } of bucketsAsked(storage, bucket)) {
    for await (const { value } of entriesUnder(storage.kv, names.objects(id), { pageSize })) {
      const object = encryptedObject(name, decodeRecord<ObjectRecord>(value));
      if (++seen > maxLookedThrough || (object && objects.length === limit))
        return { objects, truncated: true };
      if (object) objects.push(object);
    }
  }
  return { objects, truncated: false };
}

async function* bucketsAsked(storage: Storage, name: string): AsyncGenerator<BucketRecord> {
  if (name === "") {
    for await (const { value } of entriesUnder(storage.kv, names.buckets, { pageSize }))
      yield decodeRecord<BucketRecord>(value);
    return;
  }
  const found = await new BucketStore(storage.kv).load(name);
  if (!found) throw new ServiceError("NoSuchBucket", "The specified bucket does not exist");
  yield found.record;
}

function encryptedObject(bucket: string, object: ObjectRecord): s3V1.EncryptedObject | undefined {
  const { key, bytes, encryption } = object;
  if (encryption.algorithm !== "aws:kms") return undefined;
  return {
    bucket,
    key,
    bytes,
    keyArn: encryption.kmsKeyArn,
    encryptionContext: encryption.context,
    ciphertextBlob: Buffer.from(encryption.encryptedDataKey, "base64"),
  };
}
