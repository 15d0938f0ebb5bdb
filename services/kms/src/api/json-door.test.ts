import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestKms, type TestKms } from "../testing/test-kms.ts";
import { WireKms } from "../testing/wire-kms.ts";

let mesh: TestKms;
let wire: WireKms;

beforeAll(async () => {
  mesh = createTestKms();
  wire = await WireKms.open(mesh);
});
afterAll(() => wire.stop());

const ask = (operation: string, input: object, secret?: string) => wire.ask(operation, input, { secret });

describe("the AWS JSON 1.1 endpoint", () => {
  test("creates a key, makes a data key and opens it again", async () => {
    const created = await ask("CreateKey", { Description: "wire", Tags: [{ TagKey: "a", TagValue: "b" }] });
    expect(created.status).toBe(200);
    const metadata = created.json.KeyMetadata as Record<string, unknown>;
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
      CiphertextBlob: made.json.CiphertextBlob,
      EncryptionContext: { a: "b" },
    });
    expect(opened.json.Plaintext).toBe(made.json.Plaintext);
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
    const response = await fetch(`http://${wire.address}/`, { method: "POST", body: "{}", headers });
    expect(await response.json()).toMatchObject({ __type: "MissingAuthenticationTokenException" });
    expect(mesh.audit.records.slice(before)).toMatchObject([{ region: "us-east-1", principal: undefined }]);
  });

  test("does not repeat policy text in an error", async () => {
    const answer = await ask("CreateKey", { Policy: "planted \u0007 text" });
    expect(answer.json).toMatchObject({ __type: "ValidationException" });
    expect(JSON.stringify([answer.json, mesh.audit.records])).not.toContain("planted");
  });
});
