import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Bench } from "../testing/conformance/bench.ts";

let bench: Bench;
let keyId: string;
beforeAll(async () => {
  bench = await Bench.open();
  keyId = await bench.key();
});
afterAll(() => bench.close());

const amzJson = "application/x-amz-json-1.1";

/** Unsigned, for what is refused before any signature is looked at. */
async function send(method: string, headers: Record<string, string>, body?: string) {
  const answer = await fetch(`http://${bench.wire.address}/`, { method, headers, ...(body && { body }) });
  const text = await answer.text();
  return { status: answer.status, json: text === "" ? {} : JSON.parse(text), headers: answer.headers };
}

describe("a request that is no call", () => {
  test.each([
    ["GET", { "content-type": amzJson, "x-amz-target": "TrentService.ListKeys" }],
    ["POST", { "content-type": amzJson }],
    ["POST", { "content-type": amzJson, "x-amz-target": "TrentService.MakeCoffee" }],
    ["POST", { "content-type": amzJson, "x-amz-target": "TrentService." }],
    ["POST", { "content-type": amzJson, "x-amz-target": "trentservice.ListKeys" }],
    ["POST", { "content-type": amzJson, "x-amz-target": "DynamoDB_20120810.ListTables" }],
    ["POST", { "content-type": "application/json", "x-amz-target": "TrentService.ListKeys" }],
    ["POST", { "content-type": "application/x-www-form-urlencoded" }],
  ])("%s %j is UnknownOperationException", async (method, headers) => {
    const answer = await send(
      method,
      headers as Record<string, string>,
      method === "POST" ? "{}" : undefined,
    );
    expect(answer).toMatchObject({ status: 400, json: { __type: "UnknownOperationException" } });
    expect(answer.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get("content-type")).toBe(amzJson);
  });

  test("leaves no record", () => {
    expect(
      bench.mesh.audit.records.filter(({ errorCode }) => errorCode === "UnknownOperationException"),
    ).toEqual([]);
  });

  test("takes the content type with a charset", async () => {
    const headers = { "x-amz-target": "TrentService.ListKeys", "content-type": `${amzJson}; charset=utf-8` };
    expect((await bench.wire.post("{}", headers)).status).toBe(200);
  });

  test.each(["", "{", "null", '"x"', "1", "[]", '{"Limit":1,}'])(
    "%j is SerializationException",
    async (body) => {
      const { status, json } = await bench.wire.post(body, { "x-amz-target": "TrentService.ListKeys" });
      expect({ status, json }).toMatchObject({ status: 400, json: { __type: "SerializationException" } });
      if (body !== "[]") expect(json).not.toHaveProperty("message");
    },
  );

  test("takes 1 MiB and answers RequestEntityTooLarge for more, with 413", async () => {
    const body = (length: number) => `{"Marker":"${"x".repeat(length - 13)}"}`;
    const post = (length: number) =>
      bench.wire.post(body(length), { "x-amz-target": "TrentService.ListKeys" });
    expect(await post(1_048_576)).toMatchObject({ status: 400, json: { __type: "ValidationException" } });
    expect(await post(1_048_577)).toMatchObject({ status: 413, json: { __type: "RequestEntityTooLarge" } });
  });

  test("without a signature, or with a wrong one, is refused", async () => {
    const headers = { "content-type": amzJson, "x-amz-target": "TrentService.ListKeys" };
    expect(await send("POST", headers, "{}")).toMatchObject({
      status: 400,
      json: { __type: "MissingAuthenticationTokenException" },
    });
    expect(await bench.wire.ask("ListKeys", {}, { secret: "wrong" })).toMatchObject({
      status: 400,
      json: { __type: "InvalidSignatureException" },
    });
  });
});

describe("violations, as recorded of KMS", () => {
  const tag = (TagKey: string, TagValue: string) => ({ KeyId: "", Tags: [{ TagKey, TagValue }] });

  test.each<[string, object, string]>([
    [
      "GenerateRandom",
      { NumberOfBytes: 0 },
      "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      "GenerateRandom",
      { NumberOfBytes: 1025 },
      "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
    ],
    ["GenerateRandom", {}, "NumberOfBytes is required."],
    [
      "Encrypt",
      { KeyId: "k", Plaintext: "A".repeat(5464) },
      "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096",
    ],
    [
      "Decrypt",
      { CiphertextBlob: "" },
      "1 validation error detected: Value at 'ciphertextBlob' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      "TagResource",
      { ...tag("a".repeat(129), "v"), KeyId: "k" },
      `1 validation error detected: Value '${"a".repeat(129)}' at 'tags.1.member.tagKey' failed to satisfy constraint: Member must have length less than or equal to 128`,
    ],
    [
      "TagResource",
      { ...tag("a", "v".repeat(257)), KeyId: "k" },
      `1 validation error detected: Value '${"v".repeat(257)}' at 'tags.1.member.tagValue' failed to satisfy constraint: Member must have length less than or equal to 256`,
    ],
    [
      "TagResource",
      { KeyId: "k" },
      "1 validation error detected: Value null at 'tags' failed to satisfy constraint: Member must not be null",
    ],
    [
      "GenerateMac",
      { KeyId: "k", Message: "eA==", MacAlgorithm: "INVALID" },
      "1 validation error detected: Value 'INVALID' at 'macAlgorithm' failed to satisfy constraint: Member must satisfy enum value set: [HMAC_SHA_384, HMAC_SHA_256, HMAC_SHA_224, HMAC_SHA_512]",
    ],
    [
      "DeriveSharedSecret",
      { KeyId: "k", KeyAgreementAlgorithm: "INVALID", PublicKey: "eA==" },
      "1 validation error detected: Value 'INVALID' at 'keyAgreementAlgorithm' failed to satisfy constraint: Member must satisfy enum value set: [ECDH]",
    ],
    [
      "DescribeKey",
      {},
      "1 validation error detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null",
    ],
  ])("%s %o", async (operation, input, message) => {
    const { status, json } = await bench.wire.ask(operation, input);
    expect({ status, json }).toEqual({ status: 400, json: { __type: "ValidationException", message } });
  });

  test("several are counted, and joined by semicolons", async () => {
    const { json } = await bench.wire.ask("ScheduleKeyDeletion", { PendingWindowInDays: 366 });
    expect(json.message).toBe(
      "2 validation errors detected: Value null at 'keyId' failed to satisfy constraint: Member must not be null; " +
        "Value '366' at 'pendingWindowInDays' failed to satisfy constraint: Member must have value less than or equal to 365",
    );
  });
});

describe("lengths at their limit and one past", () => {
  test.each<[string, (length: number) => object, number]>([
    ["UpdateKeyDescription", (n) => ({ KeyId: keyId, Description: "d".repeat(n) }), 8_192],
    ["CreateAlias", (n) => ({ AliasName: `alias/${"a".repeat(n - 6)}`, TargetKeyId: keyId }), 256],
    ["GenerateRandom", (n) => ({ NumberOfBytes: n }), 1_024],
    ["Encrypt", (n) => ({ KeyId: keyId, Plaintext: Buffer.alloc(n).toString("base64") }), 4_096],
    ["ListKeys", (n) => ({ Limit: n }), 1_000],
  ])("%s takes %s", async (operation, input, length) => {
    expect((await bench.wire.ask(operation, input(length))).status).toBe(200);
    const { status, json } = await bench.wire.ask(operation, input(length + 1));
    expect({ status, json }).toMatchObject({ status: 400, json: { __type: "ValidationException" } });
  });

  test("at most 10 grant tokens", async () => {
    const GrantTokens = Array.from({ length: 11 }, () => "bm90IGEgdG9rZW4=");
    const ask = (tokens: string[]) => bench.wire.ask("DescribeKey", { KeyId: keyId, GrantTokens: tokens });
    expect((await ask(GrantTokens.slice(1))).json.__type).toBe("InvalidGrantTokenException");
    expect((await ask(GrantTokens)).json.__type).toBe("ValidationException");
  });

  test("50 tags, and TagException for the 51st", async () => {
    const tags = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ TagKey: `k${i}`, TagValue: "" }));
    expect((await bench.wire.ask("CreateKey", { Tags: tags(50) })).status).toBe(200);
    expect((await bench.wire.ask("CreateKey", { Tags: tags(51) })).json).toEqual({
      __type: "TagException",
      message: "Too many tags",
    });
    const id = await bench.key();
    expect((await bench.wire.ask("TagResource", { KeyId: id, Tags: tags(50) })).status).toBe(200);
    const more = { KeyId: id, Tags: [{ TagKey: "one more", TagValue: "" }] };
    expect((await bench.wire.ask("TagResource", more)).json.__type).toBe("TagException");
  });
});
