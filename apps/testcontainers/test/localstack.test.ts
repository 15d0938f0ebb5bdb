import { lookup } from "node:dns";
import { Agent } from "node:http";
import { CreateKeyCommand, KMSClient } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { LocalstackContainer } from "@testcontainers/localstack";
import { expect, inject, test } from "vitest";
import { docker } from "./support/docker.ts";

test("the module for LocalStack starts the image, with its Region, its health page and its last line", async () => {
  await using mesh = await new LocalstackContainer(inject("image"))
    .withEnvironment({ AWS_DEFAULT_REGION: "us-west-1" })
    .start();
  const endpoint = mesh.getConnectionUri();
  const health = (await (await fetch(`${endpoint}/_localstack/health`)).json()) as { services: object };
  expect(health.services).toMatchObject({ s3: "running", kms: "running" });
  expect(docker("logs", mesh.getId())).toMatch(/^Ready\.$/m);

  const config = {
    endpoint,
    region: "us-west-1",
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  };
  const { KeyMetadata } = await new KMSClient(config).send(new CreateKeyCommand({}));
  expect(KeyMetadata!.Arn).toMatch(/^arn:aws:kms:us-west-1:000000000000:key\//);
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  await s3.send(new CreateBucketCommand({ Bucket: "letters" }));
  await s3.send(new PutObjectCommand({ Bucket: "letters", Key: "a", Body: "dear ann" }));
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: "letters", Key: "a" }));
  expect(await Body!.transformToString()).toBe("dear ann");
});

test("LOCALSTACK_HOST is a name that buckets stand before", async () => {
  await using mesh = await new LocalstackContainer(inject("image"))
    .withEnvironment({ LOCALSTACK_HOST: "mesh.test:4566" })
    .start();
  const credentials = { accessKeyId: "test", secretAccessKey: "test" };
  const byHost = new S3Client({
    endpoint: `http://mesh.test:${mesh.getPort()}`,
    region: "us-east-1",
    credentials,
    // Every name is that of this machine.
    requestHandler: {
      httpAgent: new Agent({ lookup: (_host, options, found) => lookup("127.0.0.1", options, found) }),
    },
  });
  await byHost.send(new CreateBucketCommand({ Bucket: "letters" }));
  await byHost.send(new PutObjectCommand({ Bucket: "letters", Key: "a", Body: "dear ann" }));
  const byPath = new S3Client({
    endpoint: mesh.getConnectionUri(),
    region: "us-east-1",
    credentials,
    forcePathStyle: true,
  });
  const { Body } = await byPath.send(new GetObjectCommand({ Bucket: "letters", Key: "a" }));
  expect(await Body!.transformToString()).toBe("dear ann");
});
