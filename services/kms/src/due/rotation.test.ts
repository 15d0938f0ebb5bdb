import { ServiceError } from "@keymesh/errors";
import { beforeEach, describe, expect, test } from "vitest";
import { createTestKms, onBehalfOf, root, type TestKms } from "../testing/test-kms.ts";
import { runDue } from "./run-due.ts";

const plaintext = Buffer.from("the launch code");
const dayMs = 86_400_000;
let mesh: TestKms;

beforeEach(() => {
  mesh = createTestKms();
});

async function newKey(request: object = {}): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey(request);
  return { keyId: keyMetadata!.keyId!, arn: keyMetadata!.arn! };
}

async function rotationsOf(keyId: string) {
  return (await mesh.as(root).listKeyRotations({ keyId })).rotations!;
}

async function statusOf(keyId: string) {
  const { nextRotationDate, ...status } = await mesh.as(root).getKeyRotationStatus({ keyId });
  const nextMs = nextRotationDate ? Number(nextRotationDate.seconds) * 1000 : undefined;
  return { ...status, ...(nextMs !== undefined && { inDays: (nextMs - mesh.clock.now()) / dayMs }) };
}

const rotated = () => mesh.audit.records.filter(({ eventName }) => eventName === "RotateKey");

describe("EnableKeyRotation", () => {
  test("begins with 365 days; a new period begins anew, the same one changes nothing", async () => {
    const { keyId, arn } = await newKey();
    expect(await statusOf(keyId)).toEqual({ keyId: arn, keyRotationEnabled: false });
    await mesh.as(root).enableKeyRotation({ keyId });
    const yearly = { keyId: arn, keyRotationEnabled: true, rotationPeriodInDays: 365 };
    expect(await statusOf(keyId)).toEqual({ ...yearly, inDays: 365 });
    mesh.clock.advanceDays(100);
    await mesh.as(root).enableKeyRotation({ keyId });
    expect(await statusOf(keyId)).toEqual({ ...yearly, inDays: 265 });
    await mesh.as(root).enableKeyRotation({ keyId, rotationPeriodInDays: 90 });
    expect(await statusOf(keyId)).toMatchObject({ rotationPeriodInDays: 90, inDays: 90 });
    await mesh.as(root).disableKeyRotation({ keyId });
    expect(await statusOf(keyId)).toEqual({ keyId: arn, keyRotationEnabled: false });
    mesh.clock.advanceDays(1_000);
    expect(await runDue(mesh.kms)).toBe(0);
  });

  test.each([89, 2561])("refuses %i days", async (rotationPeriodInDays) => {
    const { keyId } = await newKey();
    await expect(mesh.as(root).enableKeyRotation({ keyId, rotationPeriodInDays })).rejects.toMatchObject({
      code: "ValidationException",
    });
  });

  test("takes symmetric encryption keys only, and asks for their state first", async () => {
    const { keyId, arn } = await newKey({ keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" });
    const unsupported = { code: "UnsupportedOperationException", message: "" };
    await expect(mesh.as(root).enableKeyRotation({ keyId })).rejects.toMatchObject(unsupported);
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId })).rejects.toMatchObject(unsupported);
    expect(await statusOf(keyId)).toEqual({ keyId: arn, keyRotationEnabled: false });
    await mesh.as(root).disableKey({ keyId });
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId })).rejects.toMatchObject({
      code: "DisabledException",
      message: `${arn} is disabled.`,
    });
  });
});

describe("automatic rotation", () => {
  test("makes new material current on its date, while older ciphertext still decrypts", async () => {
    const { keyId, arn } = await newKey();
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    const before = (await mesh.as(root).describeKey({ keyId })).keyMetadata!.currentKeyMaterialId!;
    await mesh.as(root).enableKeyRotation({ keyId, rotationPeriodInDays: 90 });
    mesh.clock.advanceDays(89.9);
    expect(await runDue(mesh.kms)).toBe(0);
    mesh.clock.advanceDays(0.2);
    await runDue(mesh.kms);

    const { currentKeyMaterialId } = (await mesh.as(root).describeKey({ keyId })).keyMetadata!;
    expect(currentKeyMaterialId).not.toBe(before);
    expect((await mesh.as(root).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
    expect(await rotationsOf(keyId)).toMatchObject([
      { keyMaterialId: currentKeyMaterialId, keyMaterialState: "CURRENT", rotationType: "AUTOMATIC" },
    ]);
    expect(rotated()).toMatchObject([
      {
        eventType: "AwsServiceEvent",
        resources: [{ arn }],
        serviceEventDetails: {
          rotationType: "AUTOMATIC",
          keyOrigin: "AWS_KMS",
          previousKeyMaterialId: before,
          currentKeyMaterialId,
          keyId,
        },
      },
    ]);
    expect((await statusOf(keyId)).inDays).toBeCloseTo(89.9);
  });

  test("is made up for each period that a mesh stood still", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(3 * 365 + 10);
    await runDue(mesh.makeReplica().kms);
    expect(await rotationsOf(keyId)).toHaveLength(3);
    expect(new Set(rotated().map(({ eventId }) => eventId)).size).toBe(3);
    expect((await statusOf(keyId)).inDays).toBe(355);
  });

  test("is done once, however many processes look", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(365);
    const others = Array.from({ length: 4 }, () => mesh.makeReplica().kms);
    await Promise.all(others.map((kms) => runDue(kms)));
    await runDue(mesh.kms);
    expect(await rotationsOf(keyId)).toHaveLength(1);
    expect(new Set(rotated().map(({ eventId }) => eventId)).size).toBe(1);
  });

  test("that died before the trail knew is told by the next process, once", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(365);
    mesh.audit.outage = new ServiceError("ServiceUnavailable", "down");
    await expect(runDue(mesh.makeReplica().kms)).rejects.toThrow("down");
    expect(await rotationsOf(keyId).catch(() => "no trail")).toBe("no trail");
    mesh.audit.outage = undefined;
    await runDue(mesh.kms);
    expect(rotated()).toHaveLength(1);
    expect(await rotationsOf(keyId)).toHaveLength(1);
  });

  test("waits while the HSMs are away, and keeps nothing else waiting", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    const doomed = await newKey();
    mesh.clock.advanceDays(360);
    await mesh.as(root).scheduleKeyDeletion({ keyId: doomed.keyId, pendingWindowInDays: 7 });
    mesh.clock.advanceDays(10);
    mesh.fleet.outage = new ServiceError("KMSInternalException", "no HSM");
    await expect(runDue(mesh.kms)).rejects.toThrow("no HSM");
    await expect(mesh.as(root).describeKey({ keyId: doomed.keyId })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    mesh.fleet.outage = undefined;
    await runDue(mesh.kms);
    expect(await rotationsOf(keyId)).toHaveLength(1);
  });

  test("passes over a disabled key, and is made up for once when it is enabled", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    await mesh.as(root).disableKey({ keyId });
    mesh.clock.advanceDays(800);
    await runDue(mesh.kms);
    expect(await rotationsOf(keyId)).toEqual([]);
    await mesh.as(root).enableKey({ keyId });
    await runDue(mesh.kms);
    expect(await rotationsOf(keyId)).toHaveLength(1);
    expect((await statusOf(keyId)).inDays).toBe(365);
  });

  test("goes on as planned when nothing was missed while the key was disabled", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    await mesh.as(root).disableKey({ keyId });
    mesh.clock.advanceDays(100);
    await mesh.as(root).enableKey({ keyId });
    expect((await statusOf(keyId)).inDays).toBe(265);
  });

  test("is off while deletion is pending, and back after it is cancelled", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(360);
    await mesh.as(root).scheduleKeyDeletion({ keyId });
    expect(await statusOf(keyId)).toMatchObject({ keyRotationEnabled: false });
    mesh.clock.advanceDays(10);
    await runDue(mesh.kms);
    await mesh.as(root).cancelKeyDeletion({ keyId });
    expect(await statusOf(keyId)).toMatchObject({ keyRotationEnabled: true });
    expect(await rotationsOf(keyId)).toEqual([]);
    await mesh.as(root).enableKey({ keyId });
    await runDue(mesh.kms);
    expect(await rotationsOf(keyId)).toHaveLength(1);
  });

  test("of AWS managed keys happens every year on its own", async () => {
    const keyId = "alias/aws/s3";
    await mesh.as(root).describeKey({ keyId });
    mesh.clock.advanceDays(365);
    await runDue(mesh.kms);
    const { keyMetadata } = await mesh.as(root).describeKey({ keyId });
    const { record } = (await mesh.kms.keys.find("us-east-1", "111122223333", keyMetadata!.keyId!))!;
    expect(record.materials.map(({ rotationType }) => rotationType)).toEqual([undefined, "AUTOMATIC"]);
    expect(record.rotation!.periodDays).toBe(365);
    await mesh.forService("s3-sim").generateDataKey({
      ...{ keyId, keySpec: "AES_256" },
      onBehalfOf: onBehalfOf(root, "s3"),
    });
  });
});

describe("RotateKeyOnDemand", () => {
  test("does not move the date of the automatic rotation", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(300);
    await mesh.as(root).rotateKeyOnDemand({ keyId });
    expect((await statusOf(keyId)).inDays).toBe(65);
    await runDue(mesh.kms);
    expect(rotated()).toMatchObject([{ serviceEventDetails: { rotationType: "ON_DEMAND" } }]);
  });

  test("is ConflictException in the last 20 minutes before an automatic one", async () => {
    const { keyId } = await newKey();
    await mesh.as(root).enableKeyRotation({ keyId });
    mesh.clock.advanceDays(365 - 21 / (24 * 60));
    await mesh.as(root).rotateKeyOnDemand({ keyId });
    mesh.clock.advanceDays(1 / (24 * 60));
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId })).rejects.toMatchObject({
      code: "ConflictException",
    });
  });
});

describe("rotation of a multi-Region key", () => {
  const there = (keyId: string) => mesh.kms.keys.find("eu-west-1", "111122223333", keyId);

  test("is set on the primary, and reaches its replicas with setting and material", async () => {
    const { keyId } = await newKey({ multiRegion: true });
    await mesh.as(root).replicateKey({ keyId, replicaRegion: "eu-west-1" });
    await mesh.as(root).enableKeyRotation({ keyId, rotationPeriodInDays: 100 });
    expect((await there(keyId))!.record.rotation!.periodDays).toBe(100);
    mesh.clock.advanceDays(100);
    await runDue(mesh.kms);
    const { record } = (await there(keyId))!;
    const current = (await mesh.as(root).describeKey({ keyId })).keyMetadata!.currentKeyMaterialId;
    expect(record.materials.at(-1)).toMatchObject({ hbkId: current, rotationType: "AUTOMATIC" });
    expect((await mesh.kms.keys.material("eu-west-1", current!))!.ekt.length).toBeGreaterThan(0);
    expect(mesh.audit.records.map(({ eventName }) => eventName)).toContain("SynchronizeMultiRegionKey");
  });

  test("goes on in the new primary's Region", async () => {
    const { keyId } = await newKey({ multiRegion: true });
    await mesh.as(root).replicateKey({ keyId, replicaRegion: "eu-west-1" });
    await mesh.as(root).enableKeyRotation({ keyId });
    await mesh.as(root).updatePrimaryRegion({ keyId, primaryRegion: "eu-west-1" });
    await expect(mesh.as(root).disableKeyRotation({ keyId })).rejects.toMatchObject({
      code: "UnsupportedOperationException",
      message: expect.stringContaining("is not a multi-region primary key."),
    });
    mesh.clock.advanceDays(365);
    await runDue(mesh.kms);
    expect((await there(keyId))!.record.materials).toHaveLength(2);
    expect(await rotationsOf(keyId)).toHaveLength(1);
    expect(rotated()).toMatchObject([{ region: "eu-west-1" }]);
  });
});
