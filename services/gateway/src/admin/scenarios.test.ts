import { ServiceError } from "@keymesh/errors";
import { describe, expect, test } from "vitest";
import { testGateway } from "../testing/fixture.ts";
import { cleanups } from "../testing/harness.ts";
import type { CallerClient } from "./caller-client.ts";
import { MAX_FILE_BYTES, scenarioRoutes } from "./scenarios.ts";
import { triedKeyRoutes } from "./tried-keys.ts";

/** A caller that keeps what it was asked, and does what it is told. */
function fakeCaller(more: Partial<CallerClient> = {}) {
  const asked: unknown[] = [];
  const keep =
    <T>(answer: T) =>
    async (request: object) => {
      asked.push(structuredClone(request));
      return answer as never;
    };
  const variant = { name: "key-disabled", title: "T", summary: "S." };
  const s3Put = { ...variant, name: "s3-put", group: "S3", takesFile: true, variants: [variant] };
  const fact = { name: "object", value: "<b>", asExpected: true };
  const caller: CallerClient = {
    listScenarios: keep({ scenarios: [s3Put] }),
    runScenario: keep({ traceId: "ab".repeat(16), facts: [fact], fileName: "a", fileBytes: 3 }),
    setKeyEnabled: keep({ keyId: "k", enabled: false }),
    tryDecrypt: keep({ decrypted: true, bytes: 5, keyId: "arn", error: "", message: "" }),
    ...more,
  };
  return { asked, caller, s3Put, fact };
}

async function gatewayOf(caller: CallerClient | undefined) {
  const gateway = await testGateway({ admin: [...scenarioRoutes(caller), ...triedKeyRoutes(caller)] });
  cleanups.push(() => gateway.stop(100));
  return async (method: string, path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${gateway.url}/_keymesh/${path}`, { method, ...init });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
}
const bytes = (body: Buffer) => ({ headers: { "content-type": "application/octet-stream" }, body });
const json = (body: object) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

describe("scenarios", () => {
  test("are listed as the caller has them", async () => {
    const { caller, s3Put } = fakeCaller();
    const call = await gatewayOf(caller);
    expect(await call("GET", "scenarios")).toEqual({ status: 200, body: { scenarios: [s3Put] } });
  });

  test("are run with the visitor's file, or without one", async () => {
    const { caller, asked, fact } = fakeCaller();
    const call = await gatewayOf(caller);
    const answer = await call(
      "POST",
      "scenarios/s3-put/runs?variant=key-disabled&fileName=a",
      bytes(Buffer.from("abc")),
    );
    expect(answer).toEqual({
      status: 200,
      body: {
        traceId: "ab".repeat(16),
        variant: "key-disabled",
        facts: [fact],
        file: { name: "a", bytes: 3 },
      },
    });
    expect((await call("POST", "scenarios/s3-put/runs")).body).not.toHaveProperty("variant");
    expect(asked).toEqual([
      { name: "s3-put", variant: "key-disabled", fileName: "a", file: new Uint8Array(Buffer.from("abc")) },
      { name: "s3-put", variant: "", fileName: "", file: new Uint8Array() },
    ]);
  });

  test("take a file of 8 MiB, and not one byte more, nor of another type", async () => {
    const call = await gatewayOf(fakeCaller().caller);
    const run = (size: number) => call("POST", "scenarios/s3-put/runs", bytes(Buffer.alloc(size)));
    expect((await run(MAX_FILE_BYTES)).status).toBe(200);
    expect((await run(MAX_FILE_BYTES + 1)).status).toBe(413);
    expect((await call("POST", "scenarios/s3-put/runs", json({}))).status).toBe(400);
    expect((await call("POST", "scenarios/s3-put/runs?name=x")).status).toBe(400);
  });

  test("are refused in the caller's words", async () => {
    const refusals = [
      [new ServiceError("NotFound", "There is no scenario x."), 404],
      [new ServiceError("OperationAborted", "s3-put is running already."), 409],
      [new ServiceError("InvalidParameterValue", "variant: none."), 400],
      [new ServiceError("ServiceUnavailable", "away"), 503],
    ] as const;
    for (const [error, status] of refusals) {
      const call = await gatewayOf(fakeCaller({ runScenario: () => Promise.reject(error) }).caller);
      expect(await call("POST", "scenarios/x/runs")).toMatchObject({
        status,
        body: { message: error.message },
      });
    }
  });

  test("are unavailable where there is no caller", async () => {
    const call = await gatewayOf(undefined);
    expect(await call("GET", "scenarios")).toMatchObject({ status: 503, body: { error: "Unavailable" } });
    expect((await call("POST", "blobs/decrypt", json({ ciphertextBlob: "AAAA" }))).status).toBe(503);
  });
});

describe("what is tried with a key", () => {
  test("enables and disables it", async () => {
    const { caller, asked } = fakeCaller();
    const call = await gatewayOf(caller);
    const arn = "arn:aws:kms:us-east-1:000000000000:key/k";
    const answer = await call("PUT", `keys/${encodeURIComponent(arn)}/enabled`, json({ enabled: false }));
    expect(answer).toEqual({ status: 200, body: { keyId: "k", enabled: false } });
    expect(asked).toEqual([{ keyId: arn, enabled: false, region: "" }]);
    for (const body of [{}, { enabled: "no" }, { enabled: true, more: 1 }])
      expect((await call("PUT", "keys/k/enabled", json(body))).status).toBe(400);
  });

  test("decrypts a blob and tells the outcome", async () => {
    const { caller, asked } = fakeCaller();
    const call = await gatewayOf(caller);
    const body = { ciphertextBlob: "AQID", encryptionContext: { a: "b" }, flipBit: 0 };
    expect(await call("POST", "blobs/decrypt", json(body))).toEqual({
      status: 200,
      body: { decrypted: true, bytes: 5, keyId: "arn" },
    });
    expect(asked).toMatchObject([{ encryptionContext: { a: "b" }, flipBit: 0 }]);
    const refused = { decrypted: false, bytes: 0, keyId: "", error: "DisabledException", message: "m" };
    const other = await gatewayOf(fakeCaller({ tryDecrypt: async () => refused }).caller);
    expect((await other("POST", "blobs/decrypt", json({ ciphertextBlob: "AQID" }))).body).toEqual({
      ...{ decrypted: false, error: "DisabledException", message: "m" },
    });
  });

  test("refuses what is no blob", async () => {
    const call = await gatewayOf(fakeCaller().caller);
    const most = Buffer.alloc(6_144).toString("base64");
    expect((await call("POST", "blobs/decrypt", json({ ciphertextBlob: most }))).status).toBe(200);
    for (const ciphertextBlob of ["", "%", Buffer.alloc(6_147).toString("base64"), 1])
      expect((await call("POST", "blobs/decrypt", json({ ciphertextBlob }))).status).toBe(400);
    for (const flipBit of [-1, 0.5, 49_152])
      expect((await call("POST", "blobs/decrypt", json({ ciphertextBlob: most, flipBit }))).status).toBe(400);
  });
});
