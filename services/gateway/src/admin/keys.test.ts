import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import { afterEach, describe, expect, test } from "vitest";
import { testGateway } from "../testing/fixture.ts";
import { type KeyReader, keyRoutes } from "./keys.ts";
import { type Explainer, whyRoutes } from "./why.ts";

let stop = async () => {};
afterEach(() => stop());

const view = {
  keyId: "k-1",
  arn: "arn:aws:kms:us-east-1:000000000000:key/k-1",
  accountId: "000000000000",
  region: "us-east-1",
  aliases: ["alias/a"],
  state: "Enabled",
  spec: "SYMMETRIC_DEFAULT",
  usage: "ENCRYPT_DECRYPT",
  manager: "CUSTOMER",
  origin: "AWS_KMS",
  createdMs: 0,
  description: "d",
  tags: { t: "v" },
  rotation: { periodDays: 365, nextMs: 1_000 },
  deletion: { dateMs: 0, windowDays: 7 },
  multiRegion: { type: "PRIMARY", primaryRegion: "us-east-1", replicaRegions: [] },
  customKeyStoreId: "",
} as unknown as kmsV1.KeyView__Output;
const shown = {
  key: view,
  backingKeys: [
    {
      id: "ff",
      createdMs: 0,
      isCurrent: true,
      rotationType: "",
      pending: "",
      imported: { present: false, validToMs: 0, description: "" },
      ektBytes: 0,
      ektFingerprint: "",
      publicKey: Buffer.from("spki"),
    },
  ],
  policy: '{"Version":"2012-10-17"}',
  grants: [
    {
      grantId: "g",
      name: "",
      createdMs: 0,
      granteePrincipal: "arn:g",
      retiringPrincipal: "",
      issuingAccount: "arn:i",
      operations: ["Decrypt"],
      encryptionContextSubset: { a: "b" },
      encryptionContextEquals: {},
    },
  ],
  grantsTruncated: false,
  usage: { operation: "", timeMs: 0, eventId: "", requestId: "" },
} as unknown as kmsV1.ShowKeyResponse__Output;

async function gateway() {
  const asked: object[] = [];
  const kms: KeyReader & Explainer = {
    async findKeys(request) {
      asked.push(request);
      return { keys: [view], truncated: false };
    },
    async showKey(request) {
      asked.push(request);
      if (request.keyId === "nope") throw new ServiceError("NotFoundException", "There is no key nope.");
      return shown;
    },
    async explainDecision(request) {
      asked.push(request);
      return { allowed: true } as kmsV1.ExplainDecisionResponse__Output;
    },
  };
  const started = await testGateway({ admin: [...keyRoutes(kms), ...whyRoutes(kms)] });
  stop = () => started.stop(50);
  const call = async (path: string, body?: object) => {
    const init = body && { method: "POST", headers: { "content-type": "application/json" } };
    const answer = await fetch(`${started.url}/_keymesh/${path}`, {
      ...init,
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  return { call, asked };
}

const epoch = "1970-01-01T00:00:00.000Z";

describe("GET keys", () => {
  test("answers records, times written out", async () => {
    const { call, asked } = await gateway();
    const { body } = await call("keys?accountId=000000000000&region=us-east-1&limit=5");
    const { createdMs: _, description: __, tags: ___, rotation: ____, deletion: _____, ...summary } = view;
    const { customKeyStoreId: ______, ...listed } = summary;
    expect(body).toEqual({ keys: [{ ...listed, multiRegion: true, createdAt: epoch }], truncated: false });
    expect(asked).toEqual([{ accountId: "000000000000", region: "us-east-1", limit: 5 }]);
    expect((await call("keys?accountId=1")).status).toBe(400);
  });
});

describe("GET keys/{keyId}", () => {
  test("answers all of the record, and leaves out what is not there", async () => {
    const { call, asked } = await gateway();
    const { body } = await call("keys/alias%2Fa?region=us-east-1");
    expect(asked).toEqual([{ keyId: "alias/a", region: "us-east-1" }]);
    expect(body.key).toMatchObject({
      description: "d",
      tags: { t: "v" },
      rotation: { periodDays: 365, nextAt: "1970-01-01T00:00:01.000Z" },
      deletion: { windowDays: 7 },
      multiRegionConfiguration: { type: "PRIMARY", primaryRegion: "us-east-1", replicaRegions: [] },
    });
    expect({ ...body, key: 0 }).toEqual({
      key: 0,
      backingKeys: [
        {
          id: "ff",
          generation: 1,
          createdAt: epoch,
          isCurrent: true,
          imported: { present: false },
          publicKey: Buffer.from("spki").toString("base64"),
        },
      ],
      policy: { Version: "2012-10-17" },
      grants: [
        {
          grantId: "g",
          createdAt: epoch,
          granteePrincipal: "arn:g",
          issuingAccount: "arn:i",
          operations: ["Decrypt"],
          constraints: { encryptionContextSubset: { a: "b" } },
        },
      ],
      grantsTruncated: false,
      usage: {},
    });
    expect(await call("keys/nope")).toMatchObject({ status: 404, body: { error: "NotFound" } });
  });
});

describe("POST why", () => {
  test("asks KMS what it was asked, and no member more", async () => {
    const { call, asked } = await gateway();
    const question = {
      principal: "arn:aws:iam::000000000000:root",
      action: "kms:Decrypt",
      keyId: "k-1",
      encryptionContext: { a: "b" },
      context: { "aws:SourceIp": { values: ["192.0.2.1"] } },
    };
    expect(await call("why", question)).toEqual({ status: 200, body: { allowed: true } });
    expect(asked).toEqual([question]);
    for (const wrong of [{}, { ...question, who: "x" }, { ...question, grantTokens: Array(11).fill("t") }])
      expect((await call("why", wrong)).status).toBe(400);
    expect(asked).toHaveLength(1);
  });
});
