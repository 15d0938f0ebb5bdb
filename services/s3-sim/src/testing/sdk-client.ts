import { GetObjectCommand, PutObjectCommand, S3Client, type S3ClientConfig } from "@aws-sdk/client-s3";
import type { S3Harness } from "./s3-harness.ts";

/** An SDK client of an access key (secret `test`) that never tries twice. */
export function clientOf(s3: S3Harness, accessKeyId: string, config: S3ClientConfig = {}): S3Client {
  return new S3Client({
    endpoint: s3.url,
    region: "us-east-1",
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey: "test" },
    maxAttempts: 1,
    ...config,
  });
}

/** Short words for putting into and getting from one bucket. */
export function inBucket(client: S3Client, Bucket: string) {
  return {
    put: (Key: string, Body: Buffer | string, more = {}) =>
      client.send(new PutObjectCommand({ Bucket, Key, Body, ...more })),
    get: async (Key: string, more = {}) => {
      const answer = await client.send(new GetObjectCommand({ Bucket, Key, ...more }));
      return { ...answer, bytes: Buffer.from(await answer.Body!.transformToByteArray()) };
    },
  };
}
