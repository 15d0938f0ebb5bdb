import { createSecretKey } from "node:crypto";
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  type S3Client,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import { Gate } from "@keymesh/runtime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type S3Harness, startHarness } from "../testing/s3-harness.ts";
import { clientOf, inBucket } from "../testing/sdk-client.ts";
import { s3State } from "./s3-state.ts";

const mine = "111122223333";
const theirs = "444455556666";
const mib = 1_048_576;

let s3: S3Harness;
beforeEach(async () => {
  s3 = await startHarness();
});
afterEach(() => s3.stop());

const stateOf = (keyByte = 1) =>
  s3State(s3.storage, s3.deps.garbage, createSecretKey(Buffer.alloc(32, keyByte)), new Gate());

/** Every key and blob, with what it holds. */
function stored(): Record<string, string> {
  const keys = [...s3.storage.kv.dump()].map(([key, value]) => [`key ${key}`, value.toString("hex")]);
  const blobs = [...s3.storage.blobs.dump()].map(([name, value]) => [`blob ${name}`, value.toString("hex")]);
  return Object.fromEntries([...keys, ...blobs]);
}

async function upload(
  client: S3Client,
  Bucket: string,
  Key: string,
): Promise<{ UploadId: string; ETag: string }> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
  const part = { Bucket, Key, UploadId, PartNumber: 1, Body: Buffer.alloc(mib, 7) };
  const { ETag } = await client.send(new UploadPartCommand(part));
  return { UploadId: UploadId!, ETag: ETag! };
}

/** Objects small and large, of one part and of more, and an upload that is not complete. */
async function furnish(accountId: string): Promise<void> {
  const client = clientOf(s3, accountId);
  const Bucket = `bucket-${accountId}`;
  await client.send(new CreateBucketCommand({ Bucket }));
  const objects = inBucket(client, Bucket);
  await objects.put("small", "small");
  await objects.put("large", Buffer.alloc(mib, 1));
  await upload(client, Bucket, "begun");
  const { UploadId, ETag } = await upload(client, Bucket, "parts");
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  await client.send(new CompleteMultipartUploadCommand({ Bucket, Key: "parts", UploadId, MultipartUpload }));
  await s3.deps.garbage.idle();
}

describe("S3, when an account is reset", () => {
  test("loses exactly that account's buckets, objects, uploads and stored bytes", async () => {
    await furnish(theirs);
    const before = stored();
    await furnish(mine);
    await stateOf().reset!(mine);
    expect(stored()).toEqual(before);
    expect((await inBucket(clientOf(s3, theirs), `bucket-${theirs}`).get("parts")).bytes).toHaveLength(mib);
    await furnish(mine);
  });

  test("loses as many as there are", async () => {
    const client = clientOf(s3, mine);
    await client.send(new CreateBucketCommand({ Bucket: "many" }));
    const objects = inBucket(client, "many");
    const keys = Array.from({ length: 600 }, (_, i) => `${i}`);
    while (keys.length > 0) await Promise.all(keys.splice(0, 50).map((key) => objects.put(key, key)));
    await stateOf().reset!(mine);
    expect(stored()).toEqual({});
  });
});

describe("S3, when everything is exchanged", () => {
  test("takes nothing away any more of what an earlier state had thrown away", async () => {
    const client = clientOf(s3, mine);
    await client.send(new CreateBucketCommand({ Bucket: "read" }));
    const objects = inBucket(client, "read");
    await objects.put("object", Buffer.alloc(mib, 1));
    const snapshot = { kv: s3.storage.kv.dump(), blobs: new Map(s3.storage.blobs.dump()) };
    const { record } = (await s3.deps.objects.load(
      (await s3.deps.buckets.load("read"))!.record.id,
      "object",
    ))!;
    const unpin = s3.deps.garbage.pin(record.objectId)!;
    await client.send(new DeleteObjectCommand({ Bucket: "read", Key: "object" }));
    await stateOf().settle!();

    for (const [put, value] of snapshot.kv) await s3.storage.kv.write([{ put, value }]);
    await stateOf().reload!(undefined);
    unpin();
    await s3.deps.garbage.idle();
    expect([...s3.storage.blobs.dump().keys()]).toEqual([...snapshot.blobs.keys()]);
    expect((await objects.get("object")).bytes).toHaveLength(mib);
  });

  test("names its root key, and tells nothing of it", async () => {
    const [one] = (await stateOf().origins!())["s3-sim"]!;
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect((await stateOf().origins!())["s3-sim"]).toEqual([one]);
    expect((await stateOf(2).origins!())["s3-sim"]).not.toEqual([one]);
  });
});
