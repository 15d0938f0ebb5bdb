import { deriveSigningKey, isSignatureRight, type Listener, listenPlainAndTls } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { noopTracer } from "@keymesh/flow";
import type { Authenticator } from "@keymesh/identity";
import { signedPost } from "@keymesh/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestKms, root, type TestKms } from "../testing/test-kms.ts";
import { kmsJsonDoor } from "./json-door.ts";

let mesh: TestKms;
let door: Listener;

/** Knows the access key `test` with the secret `test`, as root. */
function testAuthenticator(identity: TestKms["identity"]): Authenticator {
  return {
    sessionOf: identity.authenticator.sessionOf,
    async authenticate({ accessKeyId, date, region, service, stringToSign, signature }) {
      if (accessKeyId !== "test") throw new ServiceError("UnrecognizedClientException", "unknown");
      const signingKey = deriveSigningKey("test", date, region, service);
      if (!isSignatureRight(signingKey, stringToSign, signature))
        throw new ServiceError("SignatureDoesNotMatch", "no");
      return { session: await identity.authenticator.sessionOf(root, region, undefined), signingKey };
    },
  };
}

beforeAll(async () => {
  mesh = createTestKms();
  const handler = kmsJsonDoor(mesh.kms, {
    authenticator: testAuthenticator(mesh.identity),
    regions: ["us-east-1"],
    tracer: noopTracer,
    onBug: (error) => mesh.bugs.push(error),
  });
  door = await listenPlainAndTls({ listen: "127.0.0.1:0" }, handler);
});
afterAll(() => door.stop(100));

async function ask(operation: string, input: object, secret = "test") {
  const headers = {
    "content-type": "application/x-amz-json-1.1",
    "x-amz-target": `TrentService.${operation}`,
  };
  const body = JSON.stringify(input);
  const answer = await signedPost({
    address: door.address,
    service: "kms",
    body,
    headers,
    secret,
    nowMs: mesh.clock.now(),
  });
  return {
    status: answer.status,
    json: answer.text === "" ? undefined : (JSON.parse(answer.text) as Record<string, unknown>),
  };
}

describe("the AWS JSON 1.1 endpoint", () => {
  test("creates a key, makes a data key and opens it again", async () => {
    const created = await ask("CreateKey", { Description: "wire", Tags: [{ TagKey: "a", TagValue: "b" }] });
    expect(created.status).toBe(200);
    const metadata = created.json!.KeyMetadata as Record<string, unknown>;
    expect(metadata).toMatchObject({
      AWSAccountId: "111122223333",
      KeyState: "Enabled",
      Enabled: true,
      MultiRegion: false,
    });
    expect(metadata.CreationDate).toBe(mesh.clock.now() / 1000);
    const made = await ask("GenerateDataKey", {
      KeyId: metadata.KeyId,
      KeySpec: "AES_256",
      EncryptionContext: { a: "b" },
    });
    expect(made).toMatchObject({
      status: 200,
      json: { KeyId: metadata.Arn, KeyMaterialId: metadata.CurrentKeyMaterialId },
    });
    const opened = await ask("Decrypt", {
      CiphertextBlob: made.json!.CiphertextBlob,
      EncryptionContext: { a: "b" },
    });
    expect(opened.json!.Plaintext).toBe(made.json!.Plaintext);
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
    expect(mesh.audit.records.map(({ eventName }) => eventName)).toEqual([
      "CreateKey",
      "GenerateDataKey",
      "Decrypt",
    ]);
    expect(mesh.audit.records[0]).toMatchObject({
      userAgent: "node",
      requestParameters: { description: "wire" },
    });
  });

  test.each([
    ["Nonsense", {}, 400, "UnknownOperationException"],
    ["DescribeKey", { KeyId: "nonsense" }, 400, "NotFoundException"],
    ["DescribeKey", {}, 400, "ValidationException"],
    ["DescribeKey", { KeyId: "x", Colour: "blue" }, 400, "ValidationException"],
    ["ListKeys", { OnBehalfOf: { InvokedBy: "fas.s3.amazonaws.com" } }, 400, "ValidationException"],
    ["ListKeys", { OnBehalfOf: {} }, 400, "ValidationException"],
    ["Decrypt", { CiphertextBlob: "bm90IGEgYmxvYg==" }, 400, "InvalidCiphertextException"],
  ])("answers %s %j with %i %s", async (operation, input, status, code) => {
    const answer = await ask(operation, input);
    expect(answer).toMatchObject({ status, json: { __type: code } });
  });

  test("refuses a wrong signature and records who claimed to call", async () => {
    const before = mesh.audit.records.length;
    const answer = await ask("ListKeys", {}, "wrong");
    expect(answer.json).toMatchObject({ __type: "InvalidSignatureException" });
    expect(mesh.audit.records.slice(before)).toMatchObject([
      {
        eventName: "ListKeys",
        principal: undefined,
        claimedAccessKeyId: "test",
        errorCode: "InvalidSignatureException",
      },
    ]);
  });

  test("refuses an unsigned request, and files its record under the first region", async () => {
    const before = mesh.audit.records.length;
    const headers = { "content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.ListKeys" };
    const response = await fetch(`http://${door.address}/`, { method: "POST", body: "{}", headers });
    expect(await response.json()).toMatchObject({ __type: "MissingAuthenticationTokenException" });
    expect(mesh.audit.records.slice(before)).toMatchObject([{ region: "us-east-1", principal: undefined }]);
  });

  test("does not repeat policy text in an error", async () => {
    const answer = await ask("CreateKey", { Policy: "planted \u0007 text" });
    expect(answer.json).toMatchObject({ __type: "ValidationException" });
    expect(JSON.stringify([answer.json, mesh.audit.records])).not.toContain("planted");
  });
});
