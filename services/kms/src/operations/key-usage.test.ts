import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { accountId, allow, createTestKms, otherAccountId, root, type TestKms } from "../testing/test-kms.ts";

const plaintext = Buffer.from("the launch code");
const other = `arn:aws:iam::${otherAccountId}:user/olga`;
let mesh: TestKms;
let keyId: string;
let arn: string;

beforeEach(async () => {
  mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({});
  ({ keyId, arn } = keyMetadata as { keyId: string; arn: string });
});

const seconds = (ms: number) => ({ seconds: Math.floor(ms / 1000), nanos: 0 });
const lastUse = async (id: string) => (await mesh.as(root).getKeyLastUsage({ keyId: id })).keyLastUsage;

describe("GetKeyLastUsage", () => {
  test("of a key that was never used is empty, and counts from when it was made", async () => {
    const createdMs = mesh.clock.now();
    mesh.clock.advanceDays(3);
    await mesh.as(root).describeKey({ keyId });
    expect(await mesh.as(root).getKeyLastUsage({ keyId })).toEqual({
      keyId,
      keyLastUsage: {},
      trackingStartDate: seconds(createdMs),
      keyCreationDate: seconds(createdMs),
    });
  });

  test("names operation, time, request and the record in the trail", async () => {
    await mesh.as(root).encrypt({ keyId, plaintext });
    mesh.clock.advanceDays(1);
    await mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" });
    const record = mesh.audit.records.at(-1)!;
    expect(await lastUse(keyId)).toEqual({
      operation: "GenerateDataKey",
      timestamp: seconds(mesh.clock.now()),
      cloudTrailEventId: record.eventId,
      kmsRequestId: record.requestId,
    });
  });

  test("of ReEncrypt counts for both keys", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    const destination = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
    await mesh.as(root).reEncrypt({ ciphertextBlob, destinationKeyId: destination });
    expect((await lastUse(keyId))!.operation).toBe("ReEncrypt");
    expect((await lastUse(destination))!.operation).toBe("ReEncrypt");
  });

  test("does not count what failed, a dry run, or what only manages the key", async () => {
    await expect(
      mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256", dryRun: true }),
    ).rejects.toMatchObject({ code: "DryRunOperationException" });
    await mesh.as(root).disableKey({ keyId });
    await expect(mesh.as(root).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "DisabledException",
    });
    await mesh.as(root).enableKey({ keyId });
    expect(await lastUse(keyId)).toEqual({});
  });

  test("of a call across accounts names the record in the owner's trail", async () => {
    mesh.identity.add(other, allow("kms:*"));
    const policy = JSON.stringify({
      Statement: [{ Effect: "Allow", Principal: { AWS: [root, other] }, Action: "kms:*", Resource: "*" }],
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy });
    await mesh.as(other).encrypt({ keyId: arn, plaintext });
    const owners = mesh.audit.records.find(
      ({ eventName, recipientAccountId }) => eventName === "Encrypt" && recipientAccountId === accountId,
    );
    expect((await lastUse(keyId))!.cloudTrailEventId).toBe(owners!.eventId);
    const own = mesh.audit.records.find(
      ({ eventName, recipientAccountId }) => eventName === "Encrypt" && recipientAccountId === undefined,
    );
    expect(own!.eventId).not.toBe(owners!.eventId);
  });

  test("is written behind, one record per key however often it was used", async () => {
    for (let i = 0; i < 10; i++) await mesh.as(root).encrypt({ keyId, plaintext });
    const before = mesh.storage.kv.dump().size;
    await mesh.kms.uses.flush();
    expect(mesh.storage.kv.dump().size).toBe(before + 1);
    const elsewhere = mesh.makeReplica();
    expect((await elsewhere.as(root).getKeyLastUsage({ keyId })).keyLastUsage!.operation).toBe("Encrypt");
  });

  test("is kept in memory while storage does not take it", async () => {
    const { ServiceError } = await import("@keymesh/errors");
    await mesh.as(root).encrypt({ keyId, plaintext });
    mesh.storage.kv.outage = new ServiceError("ServiceUnavailable", "down");
    await expect(mesh.kms.uses.flush()).rejects.toThrow("down");
    mesh.storage.kv.outage = undefined;
    await mesh.kms.uses.flush();
    expect((await mesh.makeReplica().as(root).getKeyLastUsage({ keyId })).keyLastUsage!.operation).toBe(
      "Encrypt",
    );
  });
});

describe("kms:TrailingDaysWithoutKeyUsage", () => {
  const guarded = (days: number) =>
    JSON.stringify({
      Statement: [
        { Effect: "Allow", Principal: { AWS: root }, Action: "kms:*", Resource: "*" },
        {
          Effect: "Deny",
          Principal: "*",
          Action: ["kms:ScheduleKeyDeletion", "kms:DisableKey"],
          Resource: "*",
          Condition: { NumericLessThanEquals: { "kms:TrailingDaysWithoutKeyUsage": String(days) } },
        },
      ],
    });

  test("keeps a key that was used lately, rounded down to whole days", async () => {
    await mesh.as(root).putKeyPolicy({ keyId, policy: guarded(90) });
    mesh.clock.advanceDays(100);
    await mesh.as(root).encrypt({ keyId, plaintext });
    mesh.clock.advanceDays(90.9);
    for (const refused of [
      mesh.as(root).disableKey({ keyId }),
      mesh.as(root).scheduleKeyDeletion({ keyId }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: "AccessDeniedException" });
    }
    mesh.clock.advanceDays(0.1);
    await mesh.as(root).disableKey({ keyId });
    await mesh.as(root).scheduleKeyDeletion({ keyId });
  });
});

describe("use of a key pending deletion", () => {
  const alarms = () => mesh.audit.records.filter(({ eventName }) => eventName === "KeyPendingDeletionUsed");

  test("is refused, and leaves an alarm beside the record of the call", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    await mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    await expect(mesh.as(root).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
    });
    expect(alarms()).toMatchObject([
      {
        eventType: "AwsServiceEvent",
        recipientAccountId: accountId,
        resources: [{ arn }],
        serviceEventDetails: {
          keyId,
          operation: "Decrypt",
          principal: root,
          deletionDate: new Date(mesh.clock.now() + 7 * 86_400_000).toISOString(),
        },
      },
    ]);
    const { requestId } = alarms()[0]!;
    expect(mesh.audit.records.filter((record) => record.requestId === requestId)).toMatchObject([
      { eventName: "KeyPendingDeletionUsed" },
      { eventName: "Decrypt", errorCode: "KMSInvalidStateException" },
    ]);
  });

  test("is no alarm when the key is only managed, or not pending deletion", async () => {
    await mesh.as(root).scheduleKeyDeletion({ keyId });
    await mesh.as(root).describeKey({ keyId });
    await expect(mesh.as(root).enableKey({ keyId })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
    });
    expect(alarms()).toEqual([]);
  });
});

describe("deletion of a multi-Region key", () => {
  test("the primary waits for its last replica, and its window begins then", async () => {
    const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true });
    const id = keyMetadata!.keyId!;
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    const answer = await mesh.as(root).scheduleKeyDeletion({ keyId: id, pendingWindowInDays: 10 });
    expect(answer).toEqual({
      keyId: keyMetadata!.arn,
      keyState: "PendingReplicaDeletion",
      pendingWindowInDays: 10,
    });
    expect((await mesh.as(root).describeKey({ keyId: id })).keyMetadata).toMatchObject({
      keyState: "PendingReplicaDeletion",
      pendingDeletionWindowInDays: 10,
    });
    mesh.clock.advanceDays(100);
    await runDue(mesh.kms);
    await mesh.as(root, "eu-west-1").scheduleKeyDeletion({ keyId: id, pendingWindowInDays: 7 });
    mesh.clock.advanceDays(7);
    await runDue(mesh.kms);
    const { keyMetadata: after } = await mesh.as(root).describeKey({ keyId: id });
    expect(after).toMatchObject({
      keyState: "PendingDeletion",
      deletionDate: seconds(mesh.clock.now() + 10 * 86_400_000),
      multiRegionConfiguration: { replicaKeys: [] },
    });
    mesh.clock.advanceDays(10);
    await runDue(mesh.kms);
    await expect(mesh.as(root).describeKey({ keyId: id })).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });

  test("a primary whose deletion is cancelled comes back disabled, its replicas never noticed", async () => {
    const { keyMetadata } = await mesh.as(root).createKey({ multiRegion: true });
    const id = keyMetadata!.keyId!;
    await mesh.as(root).replicateKey({ keyId: id, replicaRegion: "eu-west-1" });
    await mesh.as(root).scheduleKeyDeletion({ keyId: id });
    await mesh.as(root, "eu-west-1").encrypt({ keyId: id, plaintext });
    await mesh.as(root).cancelKeyDeletion({ keyId: id });
    expect((await mesh.as(root).describeKey({ keyId: id })).keyMetadata!.keyState).toBe("Disabled");
  });
});
