import { randomBytes } from "node:crypto";
import { request } from "node:http";
import {
  CreateBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CHUNK_BYTES, TAG_BYTES } from "../../domain/chunk-layout.ts";
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

  test("a read may offer to take an MD5 behind the object, and tell the checksum of its empty body, as Java's SDK does", async () => {
    await put("read", "x");
    const readWith = async (headers: Readonly<Record<string, string>>) => {
      const command = new GetObjectCommand({ Bucket, Key: "read" });
      command.middlewareStack.add(
        (next) => async (args) => {
          Object.assign((args.request as { headers: object }).headers, headers);
          return await next(args);
        },
        { step: "build" },
      );
      return (await client.send(command)).$metadata.httpStatusCode;
    };
    const empty = { "x-amz-checksum-crc32": "AAAAAA==" };
    expect(await readWith({ "x-amz-te": "append-md5", ...empty })).toBe(200);
    await expect(readWith({ "x-amz-te": "append-sha256" })).rejects.toMatchObject({ name: "NotImplemented" });
    await expect(readWith({ "x-amz-checksum-crc32": "AAAAAQ==" })).rejects.toMatchObject({
      name: "BadDigest",
    });
  });

  test("metadata may be called what it likes", async () => {
    await put("named", "x", { Metadata: JSON.parse('{"__proto__":"a","constructor":"b"}') });
    const answer = await fetch(await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: "named" })));
    expect(answer.headers.get("x-amz-meta-__proto__")).toBe("a");
    expect(answer.headers.get("x-amz-meta-constructor")).toBe("b");
  });

  test("304 tells what the caller has been holding on to", async () => {
    const { ETag } = await put("known", "x");
    const { LastModified } = await get("known");
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: "known" }));
    const answer = await fetch(url, { headers: { "if-none-match": ETag! } });
    expect(answer.status).toBe(304);
    expect(answer.headers.get("etag")).toBe(ETag);
    expect(answer.headers.get("last-modified")).toBe(LastModified!.toUTCString());
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
