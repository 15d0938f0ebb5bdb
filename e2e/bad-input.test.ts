import { createHash, randomBytes } from "node:crypto";
import { connect } from "node:net";
import { CreateKeyCommand, EncryptCommand } from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, HeadObjectCommand } from "@aws-sdk/client-s3";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";
import { type SignOptions, signedRequest } from "./support/signed-request.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms, s3 } = awsClients(mesh);
const Bucket = `bad-${process.pid}`;
let keyId: string;

beforeAll(async () => {
  keyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  await s3.send(new CreateBucketCommand({ Bucket }));
});

async function send(options: SignOptions): Promise<{ status: number; body: string }> {
  const answer = await fetch(...signedRequest(mesh, options));
  return { status: answer.status, body: await answer.text() };
}

const kmsCall = (body: string | Buffer, more: Partial<SignOptions> = {}): SignOptions => ({
  service: "kms",
  method: "POST",
  path: "/",
  headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.DescribeKey" },
  body,
  ...more,
});

async function type(options: SignOptions): Promise<string> {
  const { status, body } = await send(options);
  const { __type } = JSON.parse(body) as { __type: string };
  return `${status} ${__type.split("#").at(-1)}`;
}

/** Writes raw bytes to the gateway and reads what comes back until it closes or is quiet. */
function raw(bytes: string | Buffer, { endAfter = true } = {}): Promise<string> {
  const { hostname, port } = new URL(mesh.endpoint);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on("data", (part) => {
      answer += part.toString("latin1");
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer));
    if (endAfter) socket.end(bytes);
    else socket.write(bytes);
  });
}

describe("KMS by JSON 1.1", () => {
  test.each([
    ["not JSON", "{", "400 SerializationException"],
    ["a list for an object", "[]", "400 SerializationException"],
    ["a number for a string", '{"KeyId": 5}', "400 SerializationException"],
    ["base64 that is not", '{"KeyId":"k","Plaintext":"%%%"}', "400 SerializationException"],
    ["nothing of what is required", "{}", "400 ValidationException"],
    ["a member nobody knows", '{"KeyId":"k","Colour":"red"}', "400 ValidationException"],
    ["nesting without end", `${"[".repeat(100_000)}`, "400 SerializationException"],
  ])("%s", async (_what, body, expected) => {
    const target = body.includes("Plaintext")
      ? { "content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.Encrypt" }
      : undefined;
    expect(await type(kmsCall(body, target ? { headers: target } : {}))).toBe(expected);
  });

  test("an operation that does not exist", async () => {
    const headers = {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "TrentService.MakeCoffee",
    };
    expect(await type(kmsCall("{}", { headers }))).toBe("400 UnknownOperationException");
  });

  test("a body past the limit is refused, not read", async () => {
    const { status } = await send(kmsCall(`{"KeyId":"${"x".repeat(3_000_000)}"}`));
    expect(status).toBe(413);
  });

  test("a wrong signature, an unknown key id, a skewed clock, another region's scope", async () => {
    expect(await type(kmsCall("{}", { secret: "wrong" }))).toBe("400 InvalidSignatureException");
    expect(await type(kmsCall("{}", { accessKeyId: "AKIAUNKNOWNUNKNOWN00" }))).toMatch(
      /^40[03] UnrecognizedClientException$/,
    );
    expect(await type(kmsCall("{}", { date: new Date(Date.now() - 16 * 60_000) }))).toBe(
      "400 InvalidSignatureException",
    );
    expect((await send(kmsCall("{}", { region: "mars-north-1" }))).status).toBeGreaterThanOrEqual(400);
    expect(await type(kmsCall("{}", { tamperBody: '{"KeyId":"other"}' }))).toBe(
      "400 InvalidSignatureException",
    );
  });

  test("without a signature nothing is answered", async () => {
    const answer = await fetch(mesh.endpoint, {
      method: "POST",
      headers: { "x-amz-target": "TrentService.ListKeys", "content-type": "application/x-amz-json-1.1" },
      body: "{}",
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

describe("S3", () => {
  const put = (key: string, more: Partial<SignOptions>): SignOptions => ({
    service: "s3",
    method: "PUT",
    path: `/${Bucket}/${key}`,
    headers: {},
    body: "hello",
    ...more,
  });
  const code = async (options: SignOptions) => {
    const { status, body } = await send(options);
    return `${status} ${/<Code>([^<]+)/.exec(body)?.[1]}`;
  };
  const isThere = (Key: string) =>
    s3.send(new HeadObjectCommand({ Bucket, Key })).then(
      () => true,
      () => false,
    );

  test("a wrong checksum, a wrong digest, a wrong payload hash store nothing", async () => {
    expect(await code(put("crc", { headers: { "x-amz-checksum-crc32": "AAAAAA==" } }))).toBe("400 BadDigest");
    expect(await code(put("crc2", { headers: { "x-amz-checksum-crc32": "AAA" } }))).toBe(
      "400 InvalidRequest",
    );
    const md5 = createHash("md5").update("other").digest("base64");
    expect(await code(put("md5", { headers: { "content-md5": md5 } }))).toBe("400 BadDigest");
    expect(await code(put("hash", { tamperBody: "jello" }))).toBe("400 XAmzContentSHA256Mismatch");
    for (const key of ["crc", "crc2", "md5", "hash"]) expect([key, await isThere(key)]).toEqual([key, false]);
  });

  test("a truncated upload stores nothing", async () => {
    const [url, init] = signedRequest(mesh, put("short", { payloadHash: "UNSIGNED-PAYLOAD", body: "" }));
    const headers = Object.entries(init.headers as Record<string, string>).map(
      ([name, value]) => `${name}: ${value}\r\n`,
    );
    const host = new URL(url).host;
    await raw(
      `PUT /${Bucket}/short HTTP/1.1\r\nhost: ${host}\r\n${headers.join("")}content-length: 1000\r\n\r\nonly this`,
    );
    expect(await isThere("short")).toBe(false);
  });

  test("a chunk whose signature is wrong ends the upload", async () => {
    const body = `5;chunk-signature=${"0".repeat(64)}\r\nhello\r\n0;chunk-signature=${"0".repeat(64)}\r\n\r\n`;
    const options = put("chunk", {
      body,
      payloadHash: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
      headers: { "content-encoding": "aws-chunked", "x-amz-decoded-content-length": "5" },
    });
    expect(await code(options)).toBe("403 SignatureDoesNotMatch");
    expect(await isThere("chunk")).toBe(false);
  });

  test("malformed XML, unknown subresources, unsupported headers", async () => {
    expect(
      await code({
        service: "s3",
        method: "PUT",
        path: `/${Bucket}`,
        query: "encryption",
        headers: {},
        body: "<a><b></a>",
      }),
    ).toBe("400 MalformedXML");
    expect(
      await code({
        service: "s3",
        method: "PUT",
        path: `/${Bucket}`,
        query: "encryption",
        headers: {},
        body: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      }),
    ).toBe("400 MalformedXML");
    expect(
      await code({ service: "s3", method: "GET", path: `/${Bucket}`, query: "acl", headers: {}, body: "" }),
    ).toBe("501 NotImplemented");
    expect(await code(put("sse", { headers: { "x-amz-server-side-encryption": "rot13" } }))).toBe(
      "400 InvalidArgument",
    );
    expect(await code(put("lock", { headers: { "x-amz-object-lock-mode": "GOVERNANCE" } }))).toMatch(
      /^(400|501) /,
    );
    expect(await code(put("tag", { headers: { "x-amz-tagging": "a=b" } }))).toMatch(/^(400|501) /);
  });

  test("a skewed clock is told as S3 tells it", async () => {
    expect(await code(put("skew", { date: new Date(Date.now() - 16 * 60_000) }))).toBe(
      "403 RequestTimeTooSkewed",
    );
    expect(await code(put("forged", { secret: "wrong" }))).toBe("403 SignatureDoesNotMatch");
    expect(await code(put("nobody", { accessKeyId: "AKIAUNKNOWNUNKNOWN00" }))).toBe("403 InvalidAccessKeyId");
  });

  test("an oversized key, a key with every odd character", async () => {
    expect(await code(put("k".repeat(1_025), {}))).toBe("400 KeyTooLongError");
    const { status } = await send(put("sp ace/ü✓+&?#%..".split("/").map(encodeURIComponent).join("/"), {}));
    expect(status).toBe(200);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: "sp ace/ü✓+&?#%.." }));
    expect(await Body!.transformToString()).toBe("hello");
  });
});

describe("the door itself", () => {
  test.each([
    ["nonsense", "\u0000\u0001 nonsense\r\n\r\n"],
    ["a request line without end", "G".repeat(200_000)],
    ["headers without end", `GET / HTTP/1.1\r\nhost: x\r\nx-long: ${"y".repeat(200_000)}\r\n\r\n`],
    ["two lengths", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx"],
    ["a chunked body that is not", "POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n"],
    ["half a TLS handshake", Buffer.concat([Buffer.from([0x16, 3, 1, 2, 0]), randomBytes(200)])],
  ])("%s is turned away and the process lives on", async (_what, bytes) => {
    const answer = await raw(bytes);
    // Nothing, an HTTP refusal, or a TLS alert (record type 21).
    expect(answer === "" || answer.charCodeAt(0) === 21 || /^HTTP\/1\.1 [45]\d\d/.test(answer)).toBe(true);
    await kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.from("still here") }));
  });

  test("an unknown service's scope is refused by name", async () => {
    const { status, body } = await send({
      service: "dynamodb",
      method: "POST",
      path: "/",
      headers: { "x-amz-target": "DynamoDB_20120810.ListTables" },
      body: "{}",
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toContain("dynamodb");
  });

  test("the mesh is healthy after all this", async () => {
    const answer = await fetch(`${mesh.endpoint}/_keymesh/ready`);
    expect(answer.status).toBe(200);
    expect(
      (await refusal(kms.send(new EncryptCommand({ KeyId: keyId, Plaintext: Buffer.alloc(4_097) })))).name,
    ).toBe("ValidationException");
  });
});
