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

  test("answers what key pairs do in the API's words, and wipes what was secret", async () => {
    const make = async (KeySpec: string, KeyUsage: string) =>
      (await ask("CreateKey", { KeySpec, KeyUsage })).json!.KeyMetadata as { KeyId: string; Arn: string };
    const signing = await make("ECC_NIST_P256", "SIGN_VERIFY");
    const Message = Buffer.from("wire").toString("base64");
    const use = { KeyId: signing.KeyId, Message, SigningAlgorithm: "ECDSA_SHA_256" };
    const signed = await ask("Sign", use);
    expect(signed.json).toEqual({
      KeyId: signing.Arn,
      Signature: expect.any(String),
      SigningAlgorithm: "ECDSA_SHA_256",
    });
    const { Signature } = signed.json!;
    expect((await ask("Verify", { ...use, Signature })).json).toMatchObject({ SignatureValid: true });
    const wrong = await ask("Verify", { ...use, Signature, Message: "d3Jvbmc=" });
    expect(wrong).toMatchObject({ status: 400, json: { __type: "KMSInvalidSignatureException" } });

    const agreeing = await make("ECC_NIST_P256", "KEY_AGREEMENT");
    const publicKey = await ask("GetPublicKey", { KeyId: agreeing.KeyId });
    expect(publicKey.json).toEqual({
      KeyId: agreeing.Arn,
      PublicKey: expect.any(String),
      CustomerMasterKeySpec: "ECC_NIST_P256",
      KeySpec: "ECC_NIST_P256",
      KeyUsage: "KEY_AGREEMENT",
      KeyAgreementAlgorithms: ["ECDH"],
    });
    const { PublicKey } = publicKey.json!;
    const agreed = await ask("DeriveSharedSecret", {
      KeyId: agreeing.KeyId,
      KeyAgreementAlgorithm: "ECDH",
      PublicKey,
    });
    expect(Buffer.from(agreed.json!.SharedSecret as string, "base64")).toHaveLength(32);

    const wrapping = await make("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
    const request = { KeyId: wrapping.KeyId, KeyPairSpec: "ECC_NIST_P256" };
    const pair = await ask("GenerateDataKeyPair", request);
    expect(Object.keys(pair.json!).sort()).toEqual([
      "KeyId",
      "KeyMaterialId",
      "KeyPairSpec",
      "PrivateKeyCiphertextBlob",
      "PrivateKeyPlaintext",
      "PublicKey",
    ]);
    expect(mesh.fleet.plaintexts.slice(-2).map(({ length }) => length)).toEqual([
      32,
      Buffer.from(pair.json!.PrivateKeyPlaintext as string, "base64").length,
    ]);
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
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
