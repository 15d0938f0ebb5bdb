import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { CreateKeyCommand, DisableKeyCommand, EnableKeyCommand } from "@aws-sdk/client-kms";
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import { Client as MinioClient } from "minio";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms, s3 } = awsClients(mesh);
const Bucket = `stories-${process.pid}`;
const KMS = { ServerSideEncryption: "aws:kms" } as const;

beforeAll(async () => {
  await s3.send(new CreateBucketCommand({ Bucket }));
});

async function put(Key: string, Body: Buffer, more: Partial<PutObjectCommandInput> = {}) {
  return s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
}

async function get(Key: string, Range?: string): Promise<Buffer> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...(Range ? { Range } : {}) }));
  return Buffer.from(await Body!.transformToByteArray());
}

describe("PutObject and GetObject", () => {
  test.each([0, 1, 4096, 65_536, 1_048_576, 3_333_333])(
    "%i bytes under aws:kms come back as they went",
    async (size) => {
      const bytes = randomBytes(size);
      const answer = await put(`size-${size}`, bytes, KMS);
      expect(answer.ServerSideEncryption).toBe("aws:kms");
      expect(answer.SSEKMSKeyId).toMatch(/^arn:aws:kms:us-east-1:000000000000:key\//);
      expect(answer.ETag).not.toBe(`"${createHash("md5").update(bytes).digest("hex")}"`);
      expect(await get(`size-${size}`)).toEqual(bytes);
    },
  );

  test("without a word of encryption an object is under SSE-S3, its ETag the MD5", async () => {
    const bytes = randomBytes(1000);
    const answer = await put("plain", bytes);
    expect(answer).toMatchObject({
      ServerSideEncryption: "AES256",
      ETag: `"${createHash("md5").update(bytes).digest("hex")}"`,
    });
    expect(await get("plain")).toEqual(bytes);
  });

  test("ranges", async () => {
    const bytes = randomBytes(2_500_000);
    await put("ranges", bytes, KMS);
    expect(await get("ranges", "bytes=0-0")).toEqual(bytes.subarray(0, 1));
    expect(await get("ranges", "bytes=1048570-1048590")).toEqual(bytes.subarray(1_048_570, 1_048_591));
    expect(await get("ranges", "bytes=-5")).toEqual(bytes.subarray(-5));
    expect(await get("ranges", "bytes=2499990-9999999")).toEqual(bytes.subarray(2_499_990));
    const answer = await s3.send(new GetObjectCommand({ Bucket, Key: "ranges", Range: "bytes=10-19" }));
    expect(answer).toMatchObject({ ContentRange: "bytes 10-19/2500000", ContentLength: 10 });
    answer.Body!.transformToByteArray();
    expect(await refusal(get("ranges", "bytes=2500000-"))).toMatchObject({
      name: "InvalidRange",
      status: 416,
    });
  });

  test("an explicit key, its metadata and a user's context; HEAD tells, and makes no plaintext", async () => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const context = Buffer.from(JSON.stringify({ project: "x" })).toString("base64");
    await put("explicit", Buffer.from("hello"), {
      ...KMS,
      SSEKMSKeyId: KeyMetadata!.KeyId!,
      SSEKMSEncryptionContext: context,
      Metadata: { colour: "blue" },
      ContentType: "text/plain",
    });
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "explicit" }));
    expect(head).toMatchObject({
      SSEKMSKeyId: KeyMetadata!.Arn,
      Metadata: { colour: "blue" },
      ContentType: "text/plain",
      ContentLength: 5,
    });
    expect((await get("explicit")).toString()).toBe("hello");
  });

  test("a disabled key: GET and PUT fail as KMS says, and work again when it is enabled", async () => {
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const more = { ...KMS, SSEKMSKeyId: KeyMetadata!.Arn! };
    await put("disabled", Buffer.from("x"), more);
    await kms.send(new DisableKeyCommand({ KeyId: KeyMetadata!.KeyId }));
    const expected = {
      name: "KMS.DisabledException",
      message: `${KeyMetadata!.Arn} is disabled.`,
      status: 400,
    };
    expect(await refusal(get("disabled"))).toEqual(expected);
    expect(await refusal(put("disabled", Buffer.from("y"), more))).toEqual(expected);
    await kms.send(new EnableKeyCommand({ KeyId: KeyMetadata!.KeyId }));
    expect((await get("disabled")).toString()).toBe("x");
  });

  test("an unknown key fails the PUT and stores nothing", async () => {
    const error = await refusal(
      put("unknown-key", Buffer.from("x"), { ...KMS, SSEKMSKeyId: "12345678-1234-1234-1234-123456789012" }),
    );
    expect(error).toMatchObject({ name: "KMS.NotFoundException", status: 400 });
    expect((await refusal(get("unknown-key"))).name).toBe("NoSuchKey");
  });
});

describe("bucket default encryption", () => {
  test("applies where the request is silent, yields where it speaks", async () => {
    const own = `${Bucket}-default`;
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    await s3.send(new CreateBucketCommand({ Bucket: own }));
    const before = await s3.send(new GetBucketEncryptionCommand({ Bucket: own }));
    expect(
      before.ServerSideEncryptionConfiguration!.Rules![0]!.ApplyServerSideEncryptionByDefault!.SSEAlgorithm,
    ).toBe("AES256");
    await s3.send(
      new PutBucketEncryptionCommand({
        Bucket: own,
        ServerSideEncryptionConfiguration: {
          Rules: [
            {
              ApplyServerSideEncryptionByDefault: {
                SSEAlgorithm: "aws:kms",
                KMSMasterKeyID: KeyMetadata!.Arn!,
              },
            },
          ],
        },
      }),
    );
    const silent = await s3.send(new PutObjectCommand({ Bucket: own, Key: "a", Body: "1" }));
    expect(silent).toMatchObject({ ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyMetadata!.Arn });
    const spoken = await s3.send(
      new PutObjectCommand({ Bucket: own, Key: "b", Body: "1", ServerSideEncryption: "AES256" }),
    );
    expect(spoken.ServerSideEncryption).toBe("AES256");
    for (const Key of ["a", "b"]) await s3.send(new DeleteObjectCommand({ Bucket: own, Key }));
    await s3.send(new DeleteBucketCommand({ Bucket: own }));
  });
});

describe("copies, lists and parts", () => {
  test("CopyObject encrypts anew under the destination's settings", async () => {
    const bytes = randomBytes(300_000);
    await put("copy-source", bytes, KMS);
    const { ServerSideEncryption } = await s3.send(
      new CopyObjectCommand({ Bucket, Key: "copy-target", CopySource: `${Bucket}/copy-source` }),
    );
    expect(ServerSideEncryption).toBe("AES256");
    expect(await get("copy-target")).toEqual(bytes);
  });

  test("ListObjectsV2 folds prefixes and pages", async () => {
    for (const Key of ["dir/a", "dir/b", "dir/sub/c", "dir/sub/d", "dir/z"]) await put(Key, Buffer.from("x"));
    const folded = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "dir/", Delimiter: "/" }));
    expect(folded.Contents!.map(({ Key }) => Key)).toEqual(["dir/a", "dir/b", "dir/z"]);
    expect(folded.CommonPrefixes).toEqual([{ Prefix: "dir/sub/" }]);
    const first = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "dir/", MaxKeys: 2 }));
    const rest = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: "dir/", ContinuationToken: first.NextContinuationToken! }),
    );
    expect([...first.Contents!, ...rest.Contents!].map(({ Key }) => Key)).toEqual([
      "dir/a",
      "dir/b",
      "dir/sub/c",
      "dir/sub/d",
      "dir/z",
    ]);
  });

  test("a multipart upload is one object, and ranges cross its parts", async () => {
    const bytes = randomBytes(12 * 1024 * 1024);
    const upload = new Upload({
      client: s3,
      params: {
        Bucket,
        Key: "parts",
        Body: Readable.from([bytes.subarray(0, 7_000_000), bytes.subarray(7_000_000)]),
        ...KMS,
      },
      partSize: 5 * 1024 * 1024,
    });
    const answer = (await upload.done()) as { ETag?: string };
    expect(answer.ETag).toMatch(/-3"$/);
    expect(
      createHash("sha256")
        .update(await get("parts"))
        .digest("hex"),
    ).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(await get("parts", "bytes=5242875-5242885")).toEqual(bytes.subarray(5_242_875, 5_242_886));
  });
});

describe("presigned", () => {
  test("a URL reads and writes for whoever holds it, until its signature is touched", async () => {
    const putUrl = await getSignedUrl(s3, new PutObjectCommand({ Bucket, Key: "presigned" }), {
      expiresIn: 60,
    });
    const written = await fetch(putUrl, { method: "PUT", body: "by url" });
    expect(written.status).toBe(200);
    const getUrl = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key: "presigned" }), {
      expiresIn: 60,
    });
    expect(await (await fetch(getUrl)).text()).toBe("by url");
    const forged = await fetch(
      getUrl.replace(/X-Amz-Signature=./, (start) =>
        start.endsWith("0") ? `${start.slice(0, -1)}1` : `${start.slice(0, -1)}0`,
      ),
    );
    expect(forged.status).toBe(403);
    expect(await forged.text()).toContain("<Code>SignatureDoesNotMatch</Code>");
  });
});

describe("the minio client", () => {
  const { hostname, port } = new URL(mesh.endpoint);
  const minio = new MinioClient({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    accessKey: "test",
    secretKey: "test",
    region: "us-east-1",
    pathStyle: true,
  });

  test("makes a bucket, writes, reads, stats, lists and removes", async () => {
    const bucket = `${Bucket}-minio`;
    await minio.makeBucket(bucket);
    expect(await minio.bucketExists(bucket)).toBe(true);
    const bytes = randomBytes(6 * 1024 * 1024);
    await minio.putObject(bucket, "folder/object", bytes, bytes.length, { "X-Amz-Meta-Kind": "test" });
    const parts: Buffer[] = [];
    for await (const part of await minio.getObject(bucket, "folder/object")) parts.push(part as Buffer);
    expect(Buffer.concat(parts).equals(bytes)).toBe(true);
    expect((await minio.statObject(bucket, "folder/object")).size).toBe(bytes.length);
    const names: string[] = [];
    for await (const item of minio.listObjectsV2(bucket, "", true))
      names.push((item as { name: string }).name);
    expect(names).toEqual(["folder/object"]);
    await minio.removeObject(bucket, "folder/object");
    await minio.removeBucket(bucket);
  });
});
