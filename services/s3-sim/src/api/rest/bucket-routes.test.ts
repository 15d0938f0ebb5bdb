import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { finishBucketDeletions } from "../../operations/finish-bucket-deletion.ts";
import { type S3Harness, startHarness } from "../../testing/s3-harness.ts";
import { clientOf, inBucket } from "../../testing/sdk-client.ts";

let s3: S3Harness;
let client: S3Client;
let put: ReturnType<typeof inBucket>["put"];
const Bucket = "photos";
const clientAs = (accessKeyId: string, config = {}) => clientOf(s3, accessKeyId, config);

beforeAll(async () => {
  s3 = await startHarness();
  client = clientOf(s3, "test");
  ({ put } = inBucket(client, Bucket));
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

  describe("a DeleteBucket that broke off", () => {
    const Bucket = "broken-off";
    const mark = async () => {
      const { record, version } = (await s3.deps.buckets.load(Bucket))!;
      await s3.deps.buckets.save({ ...record, isDeleting: true }, version);
    };

    test("is finished at the next start, or taken back when there is an object", async () => {
      await client.send(new CreateBucketCommand({ Bucket }));
      await client.send(new PutObjectCommand({ Bucket, Key: "k", Body: "x" }));
      await mark();
      await finishBucketDeletions(s3.deps);
      await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "k" }] } }));
      await mark();
      await finishBucketDeletions(s3.deps);
      expect(await s3.deps.buckets.load(Bucket)).toBeUndefined();
    });

    test("is taken up again by the next DeleteBucket", async () => {
      await client.send(new CreateBucketCommand({ Bucket }));
      await mark();
      await client.send(new DeleteBucketCommand({ Bucket }));
      await client.send(new CreateBucketCommand({ Bucket }));
    });
  });

  test("an object put, and one overwritten, while DeleteBucket has marked the bucket keep it there", async () => {
    const own = { Bucket: "contested", Key: "k" };
    await client.send(new CreateBucketCommand({ Bucket: own.Bucket }));
    const { objects, buckets } = s3.deps;
    const replace = objects.replace.bind(objects);
    for (const Body of ["first", "second"]) {
      const marking = vi.spyOn(objects, "replace").mockImplementationOnce(async (...parts) => {
        const { record, version } = (await buckets.load(own.Bucket))!;
        await buckets.save({ ...record, isDeleting: true }, version);
        return replace(...parts);
      });
      await client.send(new PutObjectCommand({ ...own, Body }));
      expect(marking).toHaveBeenCalledOnce();
      marking.mockRestore();
      expect((await buckets.load(own.Bucket))!.record.isDeleting).toBeUndefined();
      const { Body: stored } = await client.send(new GetObjectCommand(own));
      expect(await stored!.transformToString()).toBe(Body);
    }
  });

  test("a refused DeleteBucket never hides the bucket's objects, nor undoes a PUT", async () => {
    const own = { Bucket: "in-use", Key: "k" };
    await client.send(new CreateBucketCommand(own));
    await client.send(new PutObjectCommand({ ...own, Body: "x" }));
    const { version } = (await s3.deps.buckets.load("in-use"))!;
    await expect(client.send(new DeleteBucketCommand(own))).rejects.toMatchObject({ name: "BucketNotEmpty" });
    // The mark would have made GETs NoSuchBucket meanwhile, and PUTs take back what they had replaced.
    expect((await s3.deps.buckets.load("in-use"))!.version).toBe(version);
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
