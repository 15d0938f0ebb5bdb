import { createHash, randomBytes } from "node:crypto";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListPartsCommand,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type S3Harness, startHarness } from "../../testing/s3-harness.ts";
import { clientOf, inBucket } from "../../testing/sdk-client.ts";

let s3: S3Harness;
let client: S3Client;
let put: ReturnType<typeof inBucket>["put"];
let get: ReturnType<typeof inBucket>["get"];
const Bucket = "photos";

beforeAll(async () => {
  s3 = await startHarness();
  client = clientOf(s3, "test");
  ({ put, get } = inBucket(client, Bucket));
  await client.send(new CreateBucketCommand({ Bucket }));
});
afterAll(async () => {
  client.destroy();
  await s3.stop();
});
beforeEach(() => {
  s3.kms.calls.length = 0;
  s3.kms.given.length = 0;
  s3.kms.refusal = undefined;
  s3.audit.records.length = 0;
  s3.audit.isDown = false;
});

describe("multipart upload and copy", () => {
  const target = { Bucket, Key: "assembled" };
  const part = randomBytes(5 * 1024 * 1024);
  const last = randomBytes(1000);

  async function start(more = {}) {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...target, ...more }));
    const upload = async (PartNumber: number, Body: Buffer) => {
      const { ETag } = await client.send(new UploadPartCommand({ ...target, UploadId, PartNumber, Body }));
      return { PartNumber, ETag };
    };
    const complete = (Parts: { PartNumber: number; ETag: string | undefined }[]) =>
      client.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }));
    return { UploadId, upload, complete };
  }

  test("parts become the object; a replaced part and its bytes are gone; ranges cross parts", async () => {
    const blobs = s3.storage.blobs.dump().size;
    const { UploadId, upload, complete } = await start({ ServerSideEncryption: "aws:kms" });
    await upload(1, randomBytes(6_000_000));
    const parts = [await upload(1, part), await upload(7, last)];
    const listed = await client.send(new ListPartsCommand({ ...target, UploadId }));
    expect(listed.Parts?.map(({ PartNumber, Size }) => [PartNumber, Size])).toEqual([
      [1, part.length],
      [7, last.length],
    ]);
    const done = await complete(parts);
    expect(done.ETag).toMatch(/^"[0-9a-f]{32}-2"$/);
    expect((await get("assembled")).bytes.equals(Buffer.concat([part, last]))).toBe(true);
    const edge = await get("assembled", { Range: `bytes=${part.length - 2}-${part.length + 1}` });
    expect(edge.bytes.equals(Buffer.concat([part.subarray(-2), last.subarray(0, 2)]))).toBe(true);
    const second = await get("assembled", { PartNumber: 7 });
    expect(second.bytes.equals(last)).toBe(true);
    expect(second.PartsCount).toBe(2);
    expect(s3.storage.blobs.dump().size).toBe(blobs + 1);
    await expect(complete(parts)).rejects.toMatchObject({ name: "NoSuchUpload" });
  });

  test("wrong order, unknown part and small part are refused", async () => {
    const { upload, complete } = await start();
    const small = await upload(1, last);
    const two = await upload(2, last);
    await expect(complete([two, small])).rejects.toMatchObject({ name: "InvalidPartOrder" });
    await expect(complete([{ ...small, ETag: '"0"' }])).rejects.toMatchObject({ name: "InvalidPart" });
    await expect(complete([small, two])).rejects.toMatchObject({ name: "EntityTooSmall" });
  });

  test.each([
    ["CRC32", "FULL_OBJECT"],
    ["SHA256", "COMPOSITE"],
  ] as const)(
    "a completion is held to the %s (%s) that the caller names",
    async (algorithm, ChecksumType) => {
      const { UploadId } = await start({ ChecksumAlgorithm: algorithm, ChecksumType });
      const body = randomBytes(1000);
      const { ETag, [`Checksum${algorithm}` as const]: ofPart } = await client.send(
        new UploadPartCommand({
          ...target,
          UploadId,
          PartNumber: 1,
          Body: body,
          ChecksumAlgorithm: algorithm,
        }),
      );
      const digest = createHash("sha256").update(Buffer.from(ofPart!, "base64")).digest("base64");
      const complete = (value: string) =>
        client.send(
          new CompleteMultipartUploadCommand({
            ...target,
            UploadId,
            ChecksumType,
            [`Checksum${algorithm}`]: value,
            MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
          }),
        );
      await expect(complete(algorithm === "CRC32" ? "AAAAAA==" : `${digest}-2`)).rejects.toMatchObject({
        name: "BadDigest",
      });
      const right = algorithm === "CRC32" ? ofPart! : `${digest}-1`;
      expect(await complete(right)).toMatchObject({ [`Checksum${algorithm}`]: right, ChecksumType });
    },
  );

  test.each(["CRC32", "CRC32C", "CRC64NVME"] as const)(
    "a full-object %s is that of the whole",
    async (ChecksumAlgorithm) => {
      const { upload, complete, UploadId } = await start({ ChecksumAlgorithm, ChecksumType: "FULL_OBJECT" });
      const send = async (PartNumber: number, Body: Buffer) => {
        const command = new UploadPartCommand({ ...target, UploadId, PartNumber, Body, ChecksumAlgorithm });
        return { PartNumber, ETag: (await client.send(command)).ETag };
      };
      expect(upload).toBeDefined();
      await complete([await send(1, part), await send(2, last)]);
      const head = await client.send(new HeadObjectCommand({ ...target, ChecksumMode: "ENABLED" }));
      const whole = await put("whole", Buffer.concat([part, last]), { ChecksumAlgorithm });
      expect(head[`Checksum${ChecksumAlgorithm}`]).toBe(whole[`Checksum${ChecksumAlgorithm}`]);
      expect(head.ChecksumType).toBe("FULL_OBJECT");
    },
  );

  test("a copy is encrypted anew under the destination's choice, a part copy takes a range", async () => {
    await put("source", part, { Metadata: { a: "1" } });
    const CopySource = `${Bucket}/source`;
    const copied = await client.send(
      new CopyObjectCommand({ Bucket, Key: "copy", CopySource, ServerSideEncryption: "aws:kms" }),
    );
    expect(copied.SSEKMSKeyId).toMatch(/^arn:/);
    const copy = await get("copy");
    expect(copy.bytes.equals(part)).toBe(true);
    expect(copy.Metadata).toEqual({ a: "1" });
    await expect(
      client.send(new CopyObjectCommand({ Bucket, Key: "source", CopySource })),
    ).rejects.toMatchObject({
      name: "InvalidRequest",
    });
    const { UploadId, complete } = await start();
    const command = { ...target, UploadId, PartNumber: 1, CopySource, CopySourceRange: "bytes=10-19" };
    const { CopyPartResult } = await client.send(new UploadPartCopyCommand(command));
    await complete([{ PartNumber: 1, ETag: CopyPartResult?.ETag }]);
    expect((await get("assembled")).bytes.equals(part.subarray(10, 20))).toBe(true);
  });
});
