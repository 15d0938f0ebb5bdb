import { randomBytes } from "node:crypto";
import { request } from "node:http";
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
  UploadPartCommand,
  UploadPartCopyCommand,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { ServiceError } from "@keymesh/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHUNK_BYTES, TAG_BYTES } from "../../domain/chunk-layout.ts";
import { type S3Harness, startHarness } from "../../testing/s3-harness.ts";

let s3: S3Harness;
let client: S3Client;
const Bucket = "photos";

const clientAs = (accessKeyId: string, config: S3ClientConfig = {}) =>
  new S3Client({
    endpoint: s3.url,
    region: "us-east-1",
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey: "test" },
    maxAttempts: 1,
    ...config,
  });

const put = (Key: string, Body: Buffer | string, more = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = async (Key: string, more = {}) => {
  const answer = await client.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return { ...answer, bytes: Buffer.from(await answer.Body!.transformToByteArray()) };
};

beforeAll(async () => {
  s3 = await startHarness();
  client = clientAs("test");
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

describe("PutObject and GetObject", () => {
  test.each([0, 5, 40_000, 3 * CHUNK_BYTES + 9])(
    "%i bytes come back with SSE-S3 and an MD5 ETag",
    async (bytes) => {
      const body = randomBytes(bytes);
      const stored = await put("a/plain", body);
      expect(stored.ServerSideEncryption).toBe("AES256");
      expect(s3.kms.calls).toEqual([]);
      const answer = await get("a/plain", { ChecksumMode: "ENABLED" });
      expect(answer.bytes.equals(body)).toBe(true);
      expect(answer.ETag).toBe(stored.ETag);
      expect(answer.ChecksumCRC32).toBe(stored.ChecksumCRC32);
    },
  );

  test("aws:kms asks KMS as the caller with the object's ARN, and wipes every plaintext data key", async () => {
    const context = Buffer.from(JSON.stringify({ team: "red" })).toString("base64");
    const stored = await put("sealed", "secret words", {
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: "alias/mine",
      SSEKMSEncryptionContext: context,
    });
    expect(stored.SSEKMSKeyId).toMatch(/^arn:aws:kms:/);
    expect(stored.ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await get("sealed")).bytes.toString()).toBe("secret words");
    const expected = { team: "red", "aws:s3:arn": "arn:aws:s3:::photos/sealed" };
    expect(s3.kms.calls).toEqual([
      {
        operation: "GenerateDataKey",
        keyId: "alias/mine",
        context: expected,
        invokedBy: "fas.s3.amazonaws.com",
      },
      { operation: "Decrypt", keyId: undefined, context: expected, invokedBy: "fas.s3.amazonaws.com" },
    ]);
    expect(s3.kms.given.every((key) => key.every((byte) => byte === 0))).toBe(true);
  });

  test("metadata, headers and a range come back", async () => {
    const body = randomBytes(2 * CHUNK_BYTES);
    await put("ranged", body, {
      ContentType: "text/x",
      CacheControl: "no-cache",
      Metadata: { colour: "blue" },
    });
    const answer = await get("ranged", { Range: `bytes=${CHUNK_BYTES - 3}-${CHUNK_BYTES + 3}` });
    expect(answer.$metadata.httpStatusCode).toBe(206);
    expect(answer.ContentRange).toBe(`bytes ${CHUNK_BYTES - 3}-${CHUNK_BYTES + 3}/${body.length}`);
    expect(answer.bytes.equals(body.subarray(CHUNK_BYTES - 3, CHUNK_BYTES + 4))).toBe(true);
    expect(answer).toMatchObject({
      ContentType: "text/x",
      CacheControl: "no-cache",
      Metadata: { colour: "blue" },
    });
    await expect(get("ranged", { Range: "bytes=9999999-" })).rejects.toMatchObject({
      name: "InvalidRange",
      $metadata: { httpStatusCode: 416 },
    });
  });

  test("nothing stored holds the plaintext", async () => {
    const marker = "PLANTED-MARKER-7f3a";
    await put("planted/small", marker, { ServerSideEncryption: "aws:kms" });
    await put("planted/large", Buffer.from(marker.repeat(10_000)), { ServerSideEncryption: "aws:kms" });
    const atRest = JSON.stringify([...s3.storage.kv.dump(), ...s3.storage.blobs.dump()].map(String));
    expect(atRest).not.toContain(marker);
    expect(Buffer.concat([...s3.storage.blobs.dump().values()]).includes(marker)).toBe(false);
  });

  test("If-None-Match: * keeps what is there; If-Match replaces only what was meant", async () => {
    const { ETag } = await put("once", "1");
    await expect(put("once", "2", { IfNoneMatch: "*" })).rejects.toMatchObject({
      name: "PreconditionFailed",
    });
    await expect(put("once", "2", { IfMatch: '"0"' })).rejects.toMatchObject({ name: "PreconditionFailed" });
    await put("once", "3", { IfMatch: ETag });
    expect((await get("once")).bytes.toString()).toBe("3");
    await expect(get("once", { IfMatch: ETag })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 412 },
    });
  });

  test("a replaced or deleted object leaves no bytes behind", async () => {
    const before = s3.storage.blobs.dump().size;
    await put("replaced", randomBytes(100_000));
    await put("replaced", randomBytes(200_000));
    expect(s3.storage.blobs.dump().size).toBe(before + 1);
    await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "replaced" }] } }));
    expect(s3.storage.blobs.dump().size).toBe(before);
    await expect(get("replaced")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("a wrong checksum is BadDigest and stores nothing", async () => {
    const wrong = put("bad", "hello", { ChecksumSHA256: randomBytes(32).toString("base64") });
    await expect(wrong).rejects.toMatchObject({ name: "BadDigest" });
    await expect(get("bad")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("a key has at most 1,024 bytes", async () => {
    await put("k".repeat(1024), "long");
    expect((await get("k".repeat(1024))).bytes.toString()).toBe("long");
    await expect(put("k".repeat(1025), "too long")).rejects.toMatchObject({ name: "KeyTooLongError" });
  });

  test("a client that goes away in the middle leaves nothing behind", async () => {
    const blobs = s3.storage.blobs.dump().size;
    const url = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: "cut" }), { expiresIn: 60 });
    const upload = request(url, { method: "PUT", headers: { "content-length": 500_000 } });
    upload.on("error", () => {});
    upload.write(randomBytes(200_000));
    setTimeout(() => upload.destroy(), 50);
    await expect.poll(() => s3.audit.records.at(-1)?.errorCode).toBe("IncompleteBody");
    const intents = () => [...s3.storage.kv.dump().keys()].filter((key) => key.startsWith("s3/t/"));
    await expect.poll(intents).toEqual([]);
    expect(s3.storage.blobs.dump().size).toBe(blobs);
    await expect(get("cut")).rejects.toMatchObject({ name: "NoSuchKey" });
  });

  test("a presigned URL reads and writes", async () => {
    const target = { Bucket, Key: "signed/url ä+.txt" };
    const upload = await getSignedUrl(client, new PutObjectCommand(target), { expiresIn: 60 });
    expect((await fetch(upload, { method: "PUT", body: "by url" })).status).toBe(200);
    const download = await getSignedUrl(client, new GetObjectCommand(target), { expiresIn: 60 });
    expect(await (await fetch(download)).text()).toBe("by url");
    expect((await fetch(download.replace("url", "xyz"))).status).toBe(403);
  });
});

describe("stored bytes that were changed", () => {
  test("a flipped bit in the first chunk is InternalError, later it breaks the connection off", async () => {
    const body = randomBytes(3 * CHUNK_BYTES);
    await put("flipped", body, { ServerSideEncryption: "aws:kms" });
    const [name, stored] = [...s3.storage.blobs.dump()].at(-1)!;
    const changed = Buffer.from(stored);
    changed[2 * (CHUNK_BYTES + TAG_BYTES) + 5]! ^= 4;
    await s3.storage.blobs.put(name, [changed] as unknown as AsyncIterable<Buffer>);
    expect((await get("flipped", { Range: "bytes=0-9" })).bytes.equals(body.subarray(0, 10))).toBe(true);
    await expect(get("flipped")).rejects.toThrow(/aborted|terminated|ECONNRESET|socket/i);
    const broken = s3.audit.records.find((record) => record.eventType === "AwsServiceEvent");
    expect(broken).toMatchObject({ eventName: "ObjectIntegrityFailure", errorCode: "InternalError" });
    changed[0]! ^= 1;
    await s3.storage.blobs.put(name, [changed] as unknown as AsyncIterable<Buffer>);
    await expect(get("flipped")).rejects.toMatchObject({ name: "InternalError" });
    expect(s3.kms.given.every((key) => key.every((byte) => byte === 0))).toBe(true);
  });
});

describe("refusals", () => {
  test("KMS's reasons surface as S3 words them, and its absence is 503", async () => {
    const kms = { ServerSideEncryption: "aws:kms" } as const;
    s3.kms.refusal = new ServiceError("DisabledException", "arn:x is disabled.");
    await expect(put("no", "x", kms)).rejects.toMatchObject({
      name: "KMS.DisabledException",
      message: "arn:x is disabled.",
      $metadata: { httpStatusCode: 400 },
    });
    s3.kms.refusal = new ServiceError(
      "AccessDeniedException",
      "User: u is not authorized to perform: kms:GenerateDataKey",
    );
    await expect(put("no", "x", kms)).rejects.toMatchObject({
      name: "AccessDenied",
      $metadata: { httpStatusCode: 403 },
    });
    s3.kms.refusal = new ServiceError("ServiceUnavailable", "gone");
    await expect(put("no", "x", kms)).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
  });

  test("a user may do what an identity-based policy allows, and no more", async () => {
    await put("team/report", "text");
    const user = clientAs("user-ann");
    const read = () => user.send(new GetObjectCommand({ Bucket, Key: "team/report" }));
    await expect(read()).rejects.toMatchObject({
      name: "AccessDenied",
      message:
        'User: arn:aws:iam::000000000000:user/user-ann is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::photos/team/report" because no identity-based policy allows the s3:GetObject action',
    });
    const Statement = [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::photos/team/*" }];
    s3.policies.set("user-ann", JSON.stringify({ Version: "2012-10-17", Statement }));
    await (await read()).Body!.transformToString();
    const missing = user.send(new GetObjectCommand({ Bucket, Key: "team/none" }));
    await expect(missing).rejects.toMatchObject({ name: "AccessDenied" });
    const denied = s3.audit.records.find((record) => record.errorCode === "AccessDenied");
    expect(denied).toMatchObject({ eventName: "GetObject", managementEvent: false, readOnly: true });
  });

  test("anonymous, unknown and wrongly signed callers are refused", async () => {
    expect((await fetch(`${s3.url}/${Bucket}/x`)).status).toBe(403);
    await expect(clientAs("nobody").send(new ListBucketsCommand({}))).rejects.toMatchObject({
      name: "InvalidAccessKeyId",
    });
    const liar = clientAs("test", { credentials: { accessKeyId: "test", secretAccessKey: "guess" } });
    await expect(liar.send(new ListBucketsCommand({}))).rejects.toMatchObject({
      name: "SignatureDoesNotMatch",
    });
    expect(s3.audit.records).toHaveLength(3);
    const old = await fetch(`${s3.url}/${Bucket}/x?AWSAccessKeyId=test&Expires=9999999999&Signature=abc`);
    expect(await old.text()).toContain("Please use AWS4-HMAC-SHA256.");
    expect(JSON.stringify(s3.audit.records.at(-1))).not.toContain("abc");
    await expect(
      clientAs("111122223333").send(new GetObjectCommand({ Bucket, Key: "x" })),
    ).rejects.toMatchObject({
      name: "AccessDenied",
    });
  });

  test("a bucket in another region is PermanentRedirect with its region", async () => {
    const west = clientAs("test", { region: "us-west-2" });
    await expect(west.send(new GetObjectCommand({ Bucket, Key: "x" }))).rejects.toMatchObject({
      name: "PermanentRedirect",
      $metadata: { httpStatusCode: 301 },
    });
    const mars = clientAs("test", { region: "eu-central-1" });
    await expect(mars.send(new ListBucketsCommand({}))).rejects.toMatchObject({
      name: "AuthorizationHeaderMalformed",
    });
  });

  test("what is not served is refused, not dropped", async () => {
    await expect(put("no", "x", { Tagging: "a=b" })).rejects.toMatchObject({ name: "NotImplemented" });
    await expect(put("no", "x", { StorageClass: "GLACIER" })).rejects.toMatchObject({
      name: "NotImplemented",
    });
    await expect(put("no", "x", { ACL: "public-read" })).rejects.toMatchObject({
      name: "AccessControlListNotSupported",
    });
    const bucketKey = { ServerSideEncryption: "aws:kms", BucketKeyEnabled: true };
    await expect(put("no", "x", bucketKey)).rejects.toMatchObject({ name: "NotImplemented" });
    const customerKey = {
      SSECustomerAlgorithm: "AES256",
      SSECustomerKey: randomBytes(32).toString("base64"),
    };
    await expect(put("no", "x", customerKey)).rejects.toMatchObject({ name: "AccessDenied" });
    await expect(put("no", "x", { ServerSideEncryption: "AES256", SSEKMSKeyId: "k" })).rejects.toMatchObject({
      name: "InvalidArgument",
    });
  });

  test("with the trail down nothing is answered but 503", async () => {
    await put("trail", "before");
    s3.audit.isDown = true;
    await expect(get("trail")).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
    expect(s3.kms.given.every((key) => key.every((byte) => byte === 0))).toBe(true);
  });
});

describe("buckets", () => {
  test("default encryption applies to objects without their own", async () => {
    const read = () => client.send(new GetBucketEncryptionCommand({ Bucket }));
    const rule = (await read()).ServerSideEncryptionConfiguration?.Rules?.[0];
    expect(rule?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm).toBe("AES256");
    const set = (SSEAlgorithm: "AES256" | "aws:kms", KMSMasterKeyID?: string) =>
      client.send(
        new PutBucketEncryptionCommand({
          Bucket,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }],
          },
        }),
      );
    await set("aws:kms", "alias/default");
    expect((await put("defaulted", "x")).SSEKMSKeyId).toMatch(/alias\/default$/);
    expect((await put("explicit", "x", { ServerSideEncryption: "AES256" })).ServerSideEncryption).toBe(
      "AES256",
    );
    await set("aws:kms");
    await put("managed", "x");
    expect(s3.kms.calls.map(({ keyId }) => keyId)).toEqual(["alias/default", "alias/aws/s3"]);
    await expect(set("AES256", "k")).rejects.toMatchObject({ name: "InvalidArgument" });
    await set("AES256");
  });

  test("only an empty bucket is deleted, and its name starts afresh", async () => {
    const own = { Bucket: "short-lived" };
    await client.send(new CreateBucketCommand(own));
    await client.send(new PutObjectCommand({ ...own, Key: "k", Body: "x" }));
    await expect(client.send(new DeleteBucketCommand(own))).rejects.toMatchObject({ name: "BucketNotEmpty" });
    await client.send(new DeleteObjectsCommand({ ...own, Delete: { Objects: [{ Key: "k" }] } }));
    await client.send(new DeleteBucketCommand(own));
    await expect(client.send(new ListObjectsV2Command(own))).rejects.toMatchObject({ name: "NoSuchBucket" });
    const other = clientAs("111122223333");
    await other.send(new CreateBucketCommand(own));
    await expect(client.send(new CreateBucketCommand(own))).rejects.toMatchObject({
      name: "BucketAlreadyExists",
    });
    const { Buckets } = await other.send(new ListBucketsCommand({}));
    expect(Buckets?.map(({ Name }) => Name)).toEqual(["short-lived"]);
  });

  test("listing pages by key with common prefixes", async () => {
    const own = { Bucket: "listed" };
    await client.send(new CreateBucketCommand(own));
    const keys = ["a", "b/1", "b/2", "b/c/3", "c", "d/1", "é"];
    for (const Key of keys) await client.send(new PutObjectCommand({ ...own, Key, Body: "x" }));
    const seen: (string | undefined)[] = [];
    for (let ContinuationToken: string | undefined, more = true; more; ) {
      const command = new ListObjectsV2Command({ ...own, Delimiter: "/", MaxKeys: 2, ContinuationToken });
      const page = await client.send(command);
      seen.push(
        ...(page.Contents ?? []).map(({ Key }) => Key),
        ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix),
      );
      ContinuationToken = page.NextContinuationToken;
      more = page.IsTruncated === true;
    }
    expect(seen).toEqual(["a", "b/", "c", "d/", "é"]);
    const under = await client.send(new ListObjectsV2Command({ ...own, Prefix: "b/", StartAfter: "b/1" }));
    expect(under.Contents?.map(({ Key }) => Key)).toEqual(["b/2", "b/c/3"]);
  });
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
