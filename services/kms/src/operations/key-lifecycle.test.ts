import { beforeEach, describe, expect, test } from "vitest";
import { encodeMarker } from "../domain/paging.ts";
import { runDue } from "../due/run-due.ts";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const plaintext = Buffer.from("the launch code");
let mesh: TestKms;

beforeEach(() => {
  mesh = createTestKms();
});

async function newKey(): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey({});
  return { keyId: keyMetadata!.keyId!, arn: keyMetadata!.arn! };
}

describe("CreateKey", () => {
  test("makes an enabled symmetric key with the default policy", async () => {
    const { keyMetadata } = await mesh.as(root).createKey({ description: "payroll" });
    expect(keyMetadata).toMatchObject({
      awsAccountId: "111122223333",
      enabled: true,
      description: "payroll",
      keyState: "Enabled",
      keySpec: "SYMMETRIC_DEFAULT",
      keyUsage: "ENCRYPT_DECRYPT",
      origin: "AWS_KMS",
      keyManager: "CUSTOMER",
      multiRegion: false,
    });
    expect(keyMetadata!.arn).toBe(`arn:aws:kms:us-east-1:111122223333:key/${keyMetadata!.keyId}`);
    const { policy } = await mesh.as(root).getKeyPolicy({ keyId: keyMetadata!.keyId });
    expect(JSON.parse(policy!)).toMatchObject({
      Id: "key-default-1",
      Statement: [{ Principal: { AWS: root } }],
    });
  });

  test("stores only the EKT, never key material", async () => {
    await newKey();
    expect(mesh.fleet.commands).toEqual(["createHbk"]);
    const paths = [...mesh.storage.kv.dump().keys()].map((path) => path.split("/")[1]);
    expect(paths.sort()).toEqual(["hbk", "key", "key-count"]);
  });

  test.each([
    [
      { keySpec: "RSA_2048" },
      "ValidationException",
      "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
    ],
    [
      { keySpec: "RSA_2048", keyUsage: "KEY_AGREEMENT" },
      "ValidationException",
      "KeyUsage KEY_AGREEMENT is not compatible with KeySpec RSA_2048",
    ],
    [{ keySpec: "SM2", keyUsage: "SIGN_VERIFY" }, "UnsupportedOperationException", "KeySpec SM2"],
    [
      { keySpec: "ML_DSA_65", keyUsage: "SIGN_VERIFY", origin: "EXTERNAL" },
      "UnsupportedOperationException",
      "KeySpec ML_DSA_65 with Origin EXTERNAL",
    ],
    [
      { keyUsage: "SIGN_VERIFY" },
      "ValidationException",
      "KeyUsage SIGN_VERIFY is not compatible with KeySpec SYMMETRIC_DEFAULT",
    ],
    [{ origin: "AWS_CLOUDHSM" }, "ValidationException", "requires a CustomKeyStoreId"],
    [{ customKeyStoreId: "cks-1" }, "ValidationException", "CustomKeyStoreId is only valid with"],
    [{ xksKeyId: "x" }, "ValidationException", "XksKeyId is only valid with"],
    [{ keySpec: "NONSENSE" }, "ValidationException", "Member must satisfy enum value set"],
    [{ tags: [{ tagKey: "aws:x", tagValue: "" }] }, "TagException", "Tags beginning with aws: are reserved"],
    [
      {
        tags: [
          { tagKey: "a", tagValue: "" },
          { tagKey: "a", tagValue: "" },
        ],
      },
      "TagException",
      "Duplicate tag keys",
    ],
  ])("refuses %j with %s", async (request, code, message) => {
    await expect(mesh.as(root).createKey(request)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect(mesh.storage.kv.dump().size).toBe(0);
  });

  test("of origin EXTERNAL makes a record without key material, pending import", async () => {
    const { keyMetadata } = await mesh.as(root).createKey({ origin: "EXTERNAL" });
    expect(keyMetadata).toMatchObject({ keyState: "PendingImport", enabled: false, origin: "EXTERNAL" });
    expect(keyMetadata!.currentKeyMaterialId).toBeUndefined();
    expect(mesh.fleet.commands).toEqual([]);
  });

  test("of a multi-Region key makes a primary whose id begins with mrk-", async () => {
    const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true });
    expect(keyMetadata!.keyId).toMatch(/^mrk-[0-9a-f]{32}$/);
    expect(keyMetadata!.multiRegionConfiguration).toEqual({
      multiRegionKeyType: "PRIMARY",
      primaryKey: { arn: keyMetadata!.arn, region: "us-east-1" },
      replicaKeys: [],
    });
  });

  test("leaves nothing behind when storage is down", async () => {
    const { ServiceError } = await import("@keymesh/errors");
    mesh.storage.kv.outage = new ServiceError("ServiceUnavailable", "down");
    await expect(mesh.as(root).createKey({})).rejects.toMatchObject({ code: "KMSInternalException" });
    mesh.storage.kv.outage = undefined;
    expect(mesh.storage.kv.dump().size).toBe(0);
  });

  test("with tags needs kms:TagResource too", async () => {
    mesh.identity.add(user, allow("kms:CreateKey"));
    await expect(mesh.as(user).createKey({ tags: [{ tagKey: "a", tagValue: "b" }] })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });
});

describe("DescribeKey", () => {
  test("takes key id, key ARN, alias name and alias ARN", async () => {
    const { keyId, arn } = await newKey();
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    const names = [keyId, arn, "alias/pay", "arn:aws:kms:us-east-1:111122223333:alias/pay"];
    for (const name of names) {
      expect((await mesh.as(root).describeKey({ keyId: name })).keyMetadata!.arn).toBe(arn);
    }
  });

  test.each([
    ["nonsense", "Invalid keyId 'nonsense'"],
    [
      "11111111-2222-3333-4444-555555555555",
      "Key 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555' does not exist",
    ],
    ["arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555", "Invalid arn eu-west-1"],
    ["alias/none", "Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found."],
  ])("answers NotFoundException for %s", async (keyId, message) => {
    await expect(mesh.as(root).describeKey({ keyId })).rejects.toMatchObject({
      code: "NotFoundException",
      message,
    });
  });
});

describe("ListKeys", () => {
  test("pages through all keys in order", async () => {
    for (let i = 0; i < 5; i++) await newKey();
    const first = await mesh.as(root).listKeys({ limit: 3 });
    expect(first).toMatchObject({ truncated: true });
    const second = await mesh.as(root).listKeys({ limit: 3, marker: first.nextMarker });
    expect(second).toMatchObject({ truncated: false });
    const ids = [...first.keys!, ...second.keys!].map((key) => key.keyId);
    expect(new Set(ids).size).toBe(5);
  });

  test("a marker for key material the key does not have does not begin the rotations anew", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).rotateKeyOnDemand({ keyId });
    const marker = encodeMarker("rotations", "0".repeat(64));
    await expect(mesh.as(root).listKeyRotations({ keyId, marker })).rejects.toMatchObject({
      code: "InvalidMarkerException",
    });
  });

  test("refuses a marker it did not give with InvalidMarkerException, and Limit 0 and 1001", async () => {
    await expect(mesh.as(root).listKeys({ marker: "nonsense" })).rejects.toMatchObject({
      code: "InvalidMarkerException",
    });
    for (const limit of [0, 1001]) {
      await expect(mesh.as(root).listKeys({ limit })).rejects.toMatchObject({ code: "ValidationException" });
    }
    await mesh.as(root).listKeys({ limit: 1000 });
  });
});

describe("EnableKey and DisableKey", () => {
  test("a disabled key encrypts nothing and opens nothing until it is enabled again", async () => {
    const { keyId, arn } = await newKey();
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    await mesh.as(root).disableKey({ keyId });
    await expect(mesh.as(root).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "DisabledException",
      message: `${arn} is disabled.`,
    });
    await mesh.as(root).enableKey({ keyId });
    expect((await mesh.as(root).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
  });

  test("do not take an alias", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await expect(mesh.as(root).disableKey({ keyId: "alias/pay" })).rejects.toMatchObject({
      code: "NotFoundException",
      message: "Invalid keyId 'alias/pay'",
    });
    const arn = "arn:aws:kms:us-east-1:111122223333:alias/pay";
    await expect(mesh.as(root).disableKey({ keyId: arn })).rejects.toMatchObject({
      code: "InvalidArnException",
      message: "Key Aliases are not supported for this operation.",
    });
  });

  test("a change made by one replica is seen by another", async () => {
    const { keyId } = await newKey();
    const other = mesh.makeReplica();
    await other.as(root).encrypt({ keyId, plaintext });
    await mesh.as(root).disableKey({ keyId });
    await Promise.resolve();
    await expect(other.as(root).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "DisabledException",
    });
  });

  test("concurrent changes of one key are all kept", async () => {
    const { keyId } = await newKey();
    const other = mesh.makeReplica();
    const tag = (i: number) => ({ keyId, tags: [{ tagKey: `t${i}`, tagValue: "" }] });
    const clients = [mesh, other];
    await Promise.all(Array.from({ length: 8 }, (_, i) => clients[i % 2]!.as(root).tagResource(tag(i))));
    const { tags } = await mesh.as(root).listResourceTags({ keyId });
    expect(tags).toHaveLength(8);
  });
});

describe("ScheduleKeyDeletion", () => {
  test("waits 30 days by default, takes 7 to 30, and Cancel brings the key back disabled", async () => {
    const { keyId, arn } = await newKey();
    for (const pendingWindowInDays of [6, 31]) {
      await expect(mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays })).rejects.toMatchObject({
        code: "ValidationException",
      });
    }
    const scheduled = await mesh.as(root).scheduleKeyDeletion({ keyId });
    expect(scheduled).toMatchObject({ keyId: arn, keyState: "PendingDeletion", pendingWindowInDays: 30 });
    expect(Number(scheduled.deletionDate!.seconds) * 1000).toBe(mesh.clock.now() + 30 * 86_400_000);
    await expect(mesh.as(root).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: `${arn} is pending deletion.`,
    });
    await mesh.as(root).cancelKeyDeletion({ keyId });
    expect((await mesh.as(root).describeKey({ keyId })).keyMetadata!.keyState).toBe("Disabled");
    mesh.clock.advanceDays(31);
    expect(await runDue(mesh.kms)).toBe(0);
    await mesh.as(root).describeKey({ keyId });
  });

  test("after the window record, EKTs, aliases and grants are gone for good, and the trail says DeleteKey", async () => {
    const { keyId, arn } = await newKey();
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    await mesh.as(root).rotateKeyOnDemand({ keyId });
    mesh.identity.add(user);
    await mesh.as(root).createGrant({ keyId, granteePrincipal: user, operations: ["Decrypt"], name: "n" });
    await mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    mesh.clock.advanceDays(6.9);
    await runDue(mesh.kms);
    await mesh.as(root).describeKey({ keyId });
    mesh.clock.advanceDays(0.2);

    // By a process started since: nothing of it is only in memory.
    const restarted = mesh.makeReplica();
    await runDue(restarted.kms);
    expect(await runDue(mesh.kms)).toBe(0);

    expect([...mesh.storage.kv.dump().keys()]).toEqual(["kms/key-count/us-east-1/111122223333"]);
    await expect(mesh.as(root).describeKey({ keyId })).rejects.toMatchObject({ code: "NotFoundException" });
    await expect(mesh.as(root).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    const events = mesh.audit.records.filter(({ eventName }) => eventName === "DeleteKey");
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      eventType: "AwsServiceEvent",
      responseElements: { keyId: arn },
      resources: [{ arn }],
    });
  });

  test("a KMS that died before it cleared the queue leaves one DeleteKey event, not two", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    mesh.clock.advanceDays(7);
    const dying = mesh.makeReplica().kms;
    dying.due.remove = () => Promise.reject(new Error("killed"));
    await expect(runDue(dying)).rejects.toThrow("killed");
    await runDue(mesh.kms);

    const events = mesh.audit.records.filter(({ eventName }) => eventName === "DeleteKey");
    // The trail files by time and id: what has both in common is there once.
    expect(events).toHaveLength(2);
    expect(events[0]!.eventId).toMatch(/^[0-9a-f-]{36}$/);
    expect(events[1]).toEqual(events[0]);
    expect([...mesh.storage.kv.dump().keys()]).toEqual(["kms/key-count/us-east-1/111122223333"]);
  });
});

describe("RotateKeyOnDemand", () => {
  test("makes new material current, while old ciphertext still decrypts", async () => {
    const { keyId } = await newKey();
    const old = await mesh.as(root).encrypt({ keyId, plaintext });
    const before = (await mesh.as(root).describeKey({ keyId })).keyMetadata!.currentKeyMaterialId;
    await mesh.as(root).rotateKeyOnDemand({ keyId });
    const after = (await mesh.as(root).describeKey({ keyId })).keyMetadata!.currentKeyMaterialId;
    expect(after).not.toBe(before);
    const opened = await mesh.as(root).decrypt({ ciphertextBlob: old.ciphertextBlob });
    expect(opened).toMatchObject({ plaintext, keyMaterialId: before });
    const fresh = await mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" });
    expect(fresh.keyMaterialId).toBe(after);
  });

  test("can be done 25 times, and the 26th is LimitExceededException", async () => {
    const { keyId, arn } = await newKey();
    for (let i = 0; i < 25; i++) await mesh.as(root).rotateKeyOnDemand({ keyId });
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId })).rejects.toMatchObject({
      code: "LimitExceededException",
      message: `The on-demand rotations limit has been reached for the given keyId. No more on-demand rotations can be performed for this key: ${arn}`,
    });
    const { rotations } = await mesh.as(root).listKeyRotations({ keyId });
    expect(rotations).toHaveLength(25);
    expect(rotations!.filter(({ keyMaterialState }) => keyMaterialState === "CURRENT")).toHaveLength(1);
    const all = await mesh
      .as(root)
      .listKeyRotations({ keyId, includeKeyMaterial: "ALL_KEY_MATERIAL", limit: 10 });
    expect(all).toMatchObject({ truncated: true });
    expect(all.rotations![0]!.rotationType).toBeUndefined();
  });
});

describe("TagResource and UntagResource", () => {
  test("add, replace and take away tags, 50 at most", async () => {
    const { keyId } = await newKey();
    const tags = Array.from({ length: 50 }, (_, i) => ({
      tagKey: `t${String(i).padStart(2, "0")}`,
      tagValue: "a",
    }));
    await mesh.as(root).tagResource({ keyId, tags });
    await mesh.as(root).tagResource({ keyId, tags: [{ tagKey: "t00", tagValue: "b" }] });
    await expect(
      mesh.as(root).tagResource({ keyId, tags: [{ tagKey: "one-more", tagValue: "" }] }),
    ).rejects.toMatchObject({ code: "TagException", message: "Too many tags" });
    await mesh.as(root).untagResource({ keyId, tagKeys: ["t01", "never-there"] });
    const page = await mesh.as(root).listResourceTags({ keyId, limit: 2 });
    expect(page.tags).toEqual([
      { tagKey: "t00", tagValue: "b" },
      { tagKey: "t02", tagValue: "a" },
    ]);
    const rest = await mesh.as(root).listResourceTags({ keyId, limit: 50, marker: page.nextMarker });
    expect(rest.tags).toHaveLength(47);
  });
});

describe("UpdateKeyDescription", () => {
  test("takes 8192 characters and refuses 8193", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).updateKeyDescription({ keyId, description: "x".repeat(8192) });
    await expect(
      mesh.as(root).updateKeyDescription({ keyId, description: "x".repeat(8193) }),
    ).rejects.toMatchObject({ code: "ValidationException" });
    expect((await mesh.as(root).describeKey({ keyId })).keyMetadata!.description).toHaveLength(8192);
  });
});
