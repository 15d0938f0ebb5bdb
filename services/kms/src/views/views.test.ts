import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  accountId,
  createTestKms,
  otherAccountId,
  otherRoot,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";
import { findKeys } from "./find-keys.ts";
import { showKey } from "./show-key.ts";

let mesh: TestKms;
beforeEach(() => {
  mesh = createTestKms();
});

const find = (request: { accountId?: string; region?: string; limit?: number } = {}) =>
  findKeys(mesh.kms, { accountId: "", region: "", limit: 1_000, ...request });
const show = (keyId: string, inRegion = "") => showKey(mesh.kms, { keyId, region: inRegion });
const created = async (arn = root, inRegion: string = region) =>
  (await mesh.as(arn, inRegion).createKey({ description: "d" })).keyMetadata!;

describe("FindKeys", () => {
  test("answers the records of all accounts and Regions, or of those that are named", async () => {
    const mine = await created();
    const abroad = await created(root, "eu-west-1");
    const others = await created(otherRoot);
    const ids = async (request = {}) => (await find(request)).keys!.map(({ keyId }) => keyId);
    expect(new Set(await ids())).toEqual(new Set([mine.keyId, abroad.keyId, others.keyId]));
    expect(await ids({ accountId: otherAccountId })).toEqual([others.keyId]);
    expect(await ids({ accountId, region: "eu-west-1" })).toEqual([abroad.keyId]);
  });

  test("answers as many as asked for, and says that there are more", async () => {
    for (let i = 0; i < 3; i++) await created();
    expect(await find({ limit: 3 })).toMatchObject({ keys: { length: 3 }, truncated: false });
    expect(await find({ limit: 2 })).toMatchObject({ keys: { length: 2 }, truncated: true });
    for (const limit of [0, 1_001])
      await expect(find({ limit })).rejects.toMatchObject({ code: "ValidationException" });
  });

  test("refuses a Region and an account there cannot be", async () => {
    await expect(find({ region: "mars-1" })).rejects.toMatchObject({ code: "ValidationException" });
    await expect(find({ accountId: "1" })).rejects.toMatchObject({ code: "ValidationException" });
  });
});

describe("ShowKey", () => {
  test("finds a key by its id, its ARN, an alias, or the id of its backing key", async () => {
    await created();
    const { keyId, arn, currentKeyMaterialId } = await created(otherRoot, "eu-west-1");
    await mesh.as(otherRoot, "eu-west-1").createAlias({ aliasName: "alias/x", targetKeyId: keyId! });
    for (const name of [keyId!, arn!, "alias/x", currentKeyMaterialId!])
      expect((await show(name)).key, name).toMatchObject({ arn, aliases: ["alias/x"], description: "d" });
    for (const name of [randomUUID(), "alias/y", "a".repeat(64), "x/../y"])
      await expect(show(name), name).rejects.toMatchObject({ code: "NotFoundException" });
    await expect(show(keyId!, region)).rejects.toMatchObject({ code: "NotFoundException" });
    await expect(show(arn!, region)).rejects.toMatchObject({ code: "ValidationException" });
    await expect(show("")).rejects.toMatchObject({ code: "ValidationException" });
  });

  test("shows each rotation's backing key by name and token, never what is in it", async () => {
    const { keyId, currentKeyMaterialId } = await created();
    await mesh.as(root).rotateKeyOnDemand({ keyId: keyId! });
    const { backingKeys, policy } = await show(keyId!);
    expect(backingKeys).toMatchObject([
      { id: currentKeyMaterialId, isCurrent: false, rotationType: "" },
      { isCurrent: true, rotationType: "ON_DEMAND" },
    ]);
    for (const { ektBytes, ektFingerprint } of backingKeys!) {
      expect(ektBytes).toBeGreaterThan(0);
      expect(ektFingerprint).toMatch(/^[0-9a-f]{8}$/);
    }
    const fields = Object.keys(backingKeys![0]!);
    expect(fields).not.toContain("ekt");
    expect(JSON.parse(policy!)).toHaveProperty("Statement");
  });

  test("shows grants and the last use", async () => {
    const { keyId } = await created();
    expect((await show(keyId!)).usage).toMatchObject({ operation: "", timeMs: 0 });
    const { grantId } = await mesh.as(root).createGrant({
      keyId: keyId!,
      granteePrincipal: root,
      operations: ["Decrypt"],
      constraints: { encryptionContextSubset: { a: "b" } },
    });
    await mesh.as(root).encrypt({ keyId: keyId!, plaintext: Buffer.from("x") });
    const { grants, usage } = await show(keyId!);
    expect(grants).toMatchObject([
      { grantId, operations: ["Decrypt"], encryptionContextSubset: { a: "b" }, encryptionContextEquals: {} },
    ]);
    expect(usage).toMatchObject({ operation: "Encrypt", timeMs: mesh.clock.now() });
  });
});
