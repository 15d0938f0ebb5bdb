import { randomBytes } from "node:crypto";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { ServiceError } from "@keymesh/errors";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type S3Harness, startHarness } from "../../testing/s3-harness.ts";
import { clientOf, inBucket } from "../../testing/sdk-client.ts";

let s3: S3Harness;
let client: S3Client;
let put: ReturnType<typeof inBucket>["put"];
let get: ReturnType<typeof inBucket>["get"];
const Bucket = "photos";
const clientAs = (accessKeyId: string, config = {}) => clientOf(s3, accessKeyId, config);

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

  test.each(["x-amz-checksum-foo", "x-amz-checksum-algorithm", "x-amz-checksum-type", "x-amz-checksum-mode"])(
    "PutObject with %s, which would do nothing, is refused",
    async (header) => {
      const command = new PutObjectCommand({ Bucket, Key: "no", Body: "x", ChecksumAlgorithm: "SHA1" });
      command.middlewareStack.add(
        (next) => (step) => {
          (step.request as { headers: Record<string, string> }).headers[header] = "CRC32";
          return next(step);
        },
        { step: "build" },
      );
      await expect(client.send(command)).rejects.toMatchObject({
        name: header === "x-amz-checksum-algorithm" ? "InvalidRequest" : "NotImplemented",
      });
    },
  );

  test("a header in the place of a parameter is in no record: it may be a customer's key", async () => {
    const command = new GetObjectCommand({ Bucket, Key: "no" });
    command.middlewareStack.add(
      (next) => (step) => {
        const { query } = step.request as { query: Record<string, string> };
        query["x-amz-server-side-encryption-customer-key"] = "c2VjcmV0";
        return next(step);
      },
      { step: "build" },
    );
    await expect(client.send(command)).rejects.toMatchObject({ name: "NotImplemented" });
    expect(s3.audit.records).toHaveLength(1);
    expect(JSON.stringify(s3.audit.records)).not.toContain("c2VjcmV0");
  });

  test("with the trail down nothing is answered but 503", async () => {
    await put("trail", "before");
    s3.audit.isDown = true;
    await expect(get("trail")).rejects.toMatchObject({ $metadata: { httpStatusCode: 503 } });
    expect(s3.kms.given.every((key) => key.every((byte) => byte === 0))).toBe(true);
  });
});
