import { randomBytes } from "node:crypto";
import { noopTracer } from "@keymesh/flow";
import { S3 } from "@keymesh/proto";
import { connect, type RpcServer, serve } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type S3Harness, startHarness } from "../../testing/s3-harness.ts";
import { s3Grpc } from "./service.ts";

const region = "us-east-1";
const bucket = "streams";
let s3: S3Harness;
let server: RpcServer;
let authority: CertificateAuthority;
let client: ReturnType<typeof connectAs>;

const identityOf = (peer: Parameters<typeof issueIdentity>[1]) =>
  issueIdentity(authority, peer, { nowMs: Date.now() });
const connectAs = (tls: Awaited<ReturnType<typeof identityOf>>) =>
  connect(S3, { address: server.address, server: "s3-sim", tls, deadlineMs: 5_000 });

beforeAll(async () => {
  s3 = await startHarness();
  authority = await createAuthority(Date.now());
  server = await serve({
    tls: await identityOf({ kind: "service", name: "s3-sim" }),
    listen: "127.0.0.1:0",
    tracer: noopTracer,
    services: [s3Grpc(s3.door)],
  });
  client = connectAs(await identityOf({ kind: "principal", arn: "arn:aws:iam::000000000000:root" }));
  await client.createBucket({ region, bucket });
});
afterAll(async () => {
  client.close();
  await server.stop(100);
  await s3.stop();
});

async function* upload(start: object, body: Buffer, pieceBytes = 300_000) {
  yield { start: { region, bucket, contentLength: body.length, ...start } };
  for (let at = 0; at < body.length; at += pieceBytes) yield { data: body.subarray(at, at + pieceBytes) };
}

async function download(request: object) {
  const pieces: Buffer[] = [];
  let head: { key: string; rangeStart: number; metadata: Record<string, string> } | null | undefined;
  for await (const message of client.getObject({ region, bucket, ...request })) {
    head ??= message.head;
    if (message.data !== undefined) pieces.push(message.data);
  }
  return { head, bytes: Buffer.concat(pieces) };
}

describe("S3 over gRPC", () => {
  test("an object streams in and out, under aws:kms, with its context", async () => {
    const body = randomBytes(1_000_003);
    const object = {
      metadata: { colour: "red" },
      serverSideEncryption: "aws:kms",
      ssekmsEncryptionContext: { team: "blue" },
    };
    const stored = await client.putObject(upload({ key: "large", object }, body));
    expect(stored.encryption?.serverSideEncryption).toBe("aws:kms");
    expect(s3.kms.calls.at(-1)?.context).toEqual({
      team: "blue",
      "aws:s3:arn": "arn:aws:s3:::streams/large",
    });
    const whole = await download({ key: "large" });
    expect(whole.bytes.equals(body)).toBe(true);
    expect(whole.head?.metadata).toEqual({ colour: "red" });
    const part = await download({ key: "large", range: "bytes=500000-500009" });
    expect(part.bytes.equals(body.subarray(500_000, 500_010))).toBe(true);
    expect(s3.audit.records.filter(({ eventName }) => eventName === "GetObject")).toHaveLength(2);
  });

  test("fewer bytes than announced store nothing", async () => {
    const short = client.putObject(upload({ key: "short", contentLength: 10 }, Buffer.from("nine char")));
    await expect(short).rejects.toMatchObject({ code: "IncompleteBody" });
    await expect(client.headObject({ region, bucket, key: "short" })).rejects.toMatchObject({
      code: "NoSuchKey",
    });
  });

  test("a multipart upload is assembled and listed", async () => {
    const { uploadId } = await client.createMultipartUpload({ region, bucket, key: "parts" });
    const one = await client.uploadPart(
      upload({ key: "parts", uploadId, partNumber: 1 }, Buffer.from("only part")),
    );
    const { parts } = await client.listParts({ region, bucket, key: "parts", uploadId });
    expect(parts.map(({ partNumber, size }) => [partNumber, size])).toEqual([[1, 9]]);
    const completed = [{ partNumber: 1, eTag: one.eTag }];
    await client.completeMultipartUpload({ region, bucket, key: "parts", uploadId, parts: completed });
    expect((await download({ key: "parts" })).bytes.toString()).toBe("only part");
    const { contents } = await client.listObjectsV2({ region, bucket });
    expect(contents.map(({ key }) => key)).toEqual(["large", "parts"]);
  });

  test("a service's certificate is refused", async () => {
    const kms = connectAs(await identityOf({ kind: "service", name: "kms" }));
    await expect(kms.listBuckets({ region })).rejects.toMatchObject({ code: "AccessDenied" });
    kms.close();
  });
});
