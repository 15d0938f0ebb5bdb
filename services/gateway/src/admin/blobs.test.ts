import { randomBytes } from "node:crypto";
import { encodeCiphertextBlob } from "@keymesh/envelope";
import { afterEach, describe, expect, test } from "vitest";
import { testGateway } from "../testing/fixture.ts";
import { blobRoutes } from "./blobs.ts";

let stop = async () => {};
afterEach(() => stop());

async function gateway() {
  const asked: object[] = [];
  const object = { bucket: "b", key: "k", bytes: 5, keyArn: "arn", encryptionContext: { a: "b" } };
  const started = await testGateway({
    admin: blobRoutes({
      async findEncryptedObjects(request) {
        asked.push(request);
        return { objects: [{ ...object, ciphertextBlob: Buffer.from("blob") }], truncated: false } as never;
      },
    }),
  });
  stop = () => started.stop(50);
  const call = async (path: string, body?: object) => {
    const init = body && { method: "POST", headers: { "content-type": "application/json" } };
    const answer = await fetch(`${started.url}/_keymesh/blobs/${path}`, {
      ...init,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return { call, asked, object };
}

describe("POST blobs/parse", () => {
  test("takes a blob apart", async () => {
    const hbkId = randomBytes(32);
    const rest = { nonce: randomBytes(16), iv: randomBytes(12), sealed: randomBytes(59) };
    const blob = encodeCiphertextBlob({ purpose: "dataKey", hbkId, ...rest });
    const { call } = await gateway();
    const { body } = await call("parse", { ciphertextBlob: blob.toString("base64") });
    expect(body).toMatchObject({
      bytes: 184,
      fields: expect.arrayContaining([
        expect.objectContaining({ name: "hbkId", offset: 5, length: 32, value: hbkId.toString("hex") }),
        expect.objectContaining({ name: "tag", offset: 168, length: 16 }),
      ]),
    });
  });

  test("refuses what is none, and says what it is", async () => {
    const { call } = await gateway();
    for (const [ciphertextBlob, message] of [
      ["AAAA", /^ciphertextBlob: 3 bytes that are no CiphertextBlob/],
      [Buffer.alloc(6_145).toString("base64"), /longer than any \(6144\)/],
      ["", /must not be empty/],
      ["no base64!", /must be base64/],
    ] as const)
      expect(await call("parse", { ciphertextBlob })).toMatchObject({
        status: 400,
        body: { error: "InvalidParameter", message: expect.stringMatching(message) },
      });
  });
});

describe("GET blobs/objects", () => {
  test("answers what S3 keeps beside its objects", async () => {
    const { call, asked, object } = await gateway();
    expect((await call("objects?bucket=b&limit=7")).body).toEqual({
      objects: [{ ...object, ciphertextBlob: Buffer.from("blob").toString("base64") }],
      truncated: false,
    });
    expect(asked).toEqual([{ bucket: "b", limit: 7 }]);
    expect((await call("objects?limit=1001")).status).toBe(400);
  });
});
