import { Kms } from "@keymesh/proto";
import { describe, expect, test } from "vitest";
import { throttlingSchema } from "./config.ts";
import { defaultRate, quotaNames } from "./domain/quotas/request-quotas.ts";
import {
  accountId,
  allow,
  createTestKms,
  onBehalfOf,
  otherAccountId,
  otherRoot,
  region,
  root,
} from "./testing/test-kms.ts";
import { Throttle } from "./throttle.ts";

const throttled = {
  code: "ThrottlingException",
  message: "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.",
};

/** A KMS that holds callers to these rates instead of the documented ones. */
function throttledKms(rates: Record<string, number>) {
  return createTestKms(undefined, { throttle: new Throttle(new Map(Object.entries(rates))) });
}

/** How many of `count` calls are let through. */
async function passed(count: number, call: () => Promise<unknown>): Promise<number> {
  const ended = await Promise.allSettled(Array.from({ length: count }, call));
  for (const end of ended) if (end.status === "rejected") expect(end.reason).toMatchObject(throttled);
  return ended.filter(({ status }) => status === "fulfilled").length;
}

/** Calls of CreateKey by one account, at a time of the mesh clock. */
function quotaOf(throttle: Throttle) {
  const caller = { principal: { type: "Root", accountId }, region } as never;
  const run = (count: number, timeMs: number) =>
    passed(count, async () => throttle.chargeOperation({ caller, timeMs }, "CreateKey", {}));
  return { run };
}

describe("request quotas", () => {
  test("are shared by the replicas there are", async () => {
    let replicas = 1;
    const throttle = new Throttle(new Map([["CreateKey", 6]]), () => replicas);
    const { run } = quotaOf(throttle);
    expect(await run(10, 0)).toBe(6);
    replicas = 3;
    expect(await run(10, 1_000)).toBe(2);
    replicas = 2;
    expect(await run(10, 2_000)).toBe(3);
  });

  test("are as documented, for every operation", () => {
    const { methods } = Kms.protoRoot().lookupService("keymesh.kms.v1.Kms");
    const shared =
      /^(Encrypt|Decrypt|ReEncrypt|GenerateDataKey.*|GenerateRandom|Sign|Verify|GenerateMac|VerifyMac|DeriveSharedSecret|ExplainDecision)$/;
    const own = Object.keys(methods).filter((name) => !shared.test(name));
    expect(own.filter((name) => defaultRate(name, region) === undefined)).toEqual([]);
    expect(["us-east-1", "eu-central-1", "eu-north-1"].map((name) => defaultRate("Symmetric", name))).toEqual(
      [100_000, 20_000, 10_000],
    );
    expect(["RSA", "ECC", "ML-DSA"].map((name) => defaultRate(name, region))).toEqual([1_000, 1_000, 1_000]);
    expect(["CreateKey", "CreateGrant", "DescribeKey"].map((name) => defaultRate(name, region))).toEqual([
      5, 50, 2_000,
    ]);
  });

  test("are off unless asked for", async () => {
    const mesh = createTestKms();
    expect(mesh.kms.throttle).toBeUndefined();
    expect(await passed(12, () => mesh.as(root).createKey({}))).toBe(12);
  });

  test("let five CreateKey a second pass, by the mesh clock, and leave other operations alone", async () => {
    const mesh = throttledKms({});
    expect(await passed(8, () => mesh.as(root).createKey({}))).toBe(5);
    expect(await passed(8, () => mesh.as(root).listKeys({}))).toBe(8);
    mesh.clock.advanceDays(1 / 86_400);
    expect(await passed(8, () => mesh.as(root).createKey({}))).toBe(5);
  });

  test("are one for all cryptographic operations with keys of one sort", async () => {
    const mesh = throttledKms({ Symmetric: 4, CreateKey: 100 });
    const client = mesh.as(root);
    const { keyId } = (await client.createKey({})).keyMetadata!;
    const plaintext = Buffer.from("x");
    const { ciphertextBlob } = await client.encrypt({ keyId, plaintext });
    await client.generateDataKey({ keyId, keySpec: "AES_256" });
    await client.generateRandom({ numberOfBytes: 1 });
    // Two keys, but one request.
    await client.reEncrypt({ ciphertextBlob, destinationKeyId: keyId });
    await expect(client.decrypt({ ciphertextBlob })).rejects.toMatchObject(throttled);
    expect(await passed(3, () => client.describeKey({ keyId }))).toBe(3);
  });

  test("count for the account that calls, not the one that owns the key", async () => {
    const mesh = throttledKms({ Symmetric: 2 });
    const { keyId, arn } = (await mesh.as(root).createKey({})).keyMetadata!;
    const statement = (account: string) => ({
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    });
    const policy = JSON.stringify({
      Version: "2012-10-17",
      Statement: [statement(accountId), statement(otherAccountId)],
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy });
    const use = (caller: string) => () => mesh.as(caller).generateDataKey({ keyId: arn, keySpec: "AES_256" });
    expect(await passed(5, use(otherRoot))).toBe(2);
    expect(await passed(5, use(root))).toBe(2);
  });

  test("count what S3 does for a caller for that caller's account", async () => {
    const mesh = throttledKms({ Symmetric: 3 });
    const ana = `arn:aws:iam::${accountId}:user/ana`;
    mesh.identity.add(ana, allow("kms:*"));
    const { keyId } = (await mesh.as(root).createKey({})).keyMetadata!;
    const request = { keyId, keySpec: "AES_256" };
    const forAna = () =>
      mesh.forService("s3-sim").generateDataKey({ ...request, onBehalfOf: onBehalfOf(ana, "s3") });
    expect(await passed(2, forAna)).toBe(2);
    expect(await passed(3, () => mesh.as(root).generateDataKey(request))).toBe(1);
    expect(await passed(1, forAna)).toBe(0);
  });

  test("leave a record of the call they refuse", async () => {
    const mesh = throttledKms({ ListKeys: 1 });
    await mesh.as(root).listKeys({});
    await expect(mesh.as(root).listKeys({})).rejects.toMatchObject(throttled);
    expect(mesh.audit.records).toMatchObject([
      { eventName: "ListKeys" },
      { eventName: "ListKeys", errorCode: "ThrottlingException", errorMessage: throttled.message },
    ]);
  });
});

describe("KEYMESH_KMS_THROTTLING", () => {
  test.each([
    [undefined, undefined],
    ["off", undefined],
    ["on", {}],
    ["on,CreateKey=2, Symmetric=0.5", { CreateKey: 2, Symmetric: 0.5 }],
    [
      `on,${quotaNames.map((name) => `${name}=1`).join(",")}`,
      Object.fromEntries(quotaNames.map((name) => [name, 1])),
    ],
  ])("%s", (text, expected) => {
    const rates = throttlingSchema.parse(text);
    expect(rates && Object.fromEntries(rates)).toEqual(expected);
  });

  test.each([
    "",
    "yes",
    "off,CreateKey=1",
    "CreateKey=1",
    "on,CreateKeys=1",
    "on,CreateKey",
    "on,CreateKey=0",
    "on,CreateKey=x",
    "on,",
  ])("%j is refused", (text) => {
    expect(throttlingSchema.safeParse(text).success).toBe(false);
  });
});
