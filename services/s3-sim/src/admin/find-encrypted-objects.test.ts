import { createMemoryStorage } from "@keymesh/testing";
import { beforeEach, describe, expect, test } from "vitest";
import { encodeRecord } from "../domain/object-record.ts";
import { names } from "../store/names.ts";
import { findEncryptedObjects } from "./find-encrypted-objects.ts";

const storage = createMemoryStorage();
const kms = (key: string) => ({
  algorithm: "aws:kms",
  kmsKeyArn: "arn:aws:kms:us-east-1:000000000000:key/k",
  context: { "aws:s3:arn": key },
  encryptedDataKey: Buffer.from(key).toString("base64"),
});

async function bucket(id: string, name: string, objects: Record<string, object>) {
  await storage.kv.write([
    { put: names.bucket(name), value: encodeRecord({ id, name }) },
    ...Object.entries(objects).map(([key, encryption]) => ({
      put: names.object(id, key),
      value: encodeRecord({ bucketId: id, key, bytes: 3, encryption }),
    })),
  ]);
}

beforeEach(async () => {
  await bucket("id-1", "one", { a: kms("a"), plain: { algorithm: "AES256", encryptedDataKey: "eA==" } });
  await bucket("id-2", "two", { b: kms("b"), c: kms("c") });
});

describe("FindEncryptedObjects", () => {
  test("answers objects under SSE-KMS with what lies beside them, of all buckets or of one", async () => {
    const { objects, truncated } = await findEncryptedObjects(storage, { bucket: "", limit: 3 });
    expect(objects?.map(({ bucket, key }) => `${bucket}/${key}`)).toEqual(["one/a", "two/b", "two/c"]);
    expect(objects?.[0]).toEqual({
      bucket: "one",
      key: "a",
      bytes: 3,
      keyArn: "arn:aws:kms:us-east-1:000000000000:key/k",
      encryptionContext: { "aws:s3:arn": "a" },
      ciphertextBlob: Buffer.from("a"),
    });
    expect(truncated).toBe(false);
    const one = await findEncryptedObjects(storage, { bucket: "two", limit: 1_000 });
    expect(one.objects?.map(({ key }) => key)).toEqual(["b", "c"]);
  });

  test("answers as many as asked for, and says that there are more", async () => {
    const found = await findEncryptedObjects(storage, { bucket: "", limit: 2 });
    expect(found).toMatchObject({ objects: { length: 2 }, truncated: true });
    for (const limit of [0, 1_001])
      await expect(findEncryptedObjects(storage, { bucket: "", limit })).rejects.toMatchObject({
        code: "InvalidArgument",
      });
  });

  test("knows no other bucket", async () => {
    const none = findEncryptedObjects(storage, { bucket: "three", limit: 1 });
    await expect(none).rejects.toMatchObject({ code: "NoSuchBucket" });
  });
});
