import { describe, expect, test } from "vitest";
import { newVolume, recordOf, zone } from "../testing/volumes.ts";
import { createWorld, root } from "../testing/world.ts";
import { createVolume } from "./create-volume.ts";

const refused = (code: string, message?: string | RegExp) =>
  expect.objectContaining({ code, ...(message && { message: expect.stringMatching(message) }) });
const base = { availabilityZone: zone, size: 1 };

describe("CreateVolume", () => {
  test("an encrypted volume is creating, then available, its 64-byte key wrapped for its id and kept with it", async () => {
    const world = createWorld();
    const answer = await world.run(createVolume, { ...base, encrypted: true });
    expect(answer).toMatchObject({
      state: "creating",
      encrypted: true,
      size: 1,
      volumeType: "gp2",
      iops: 100,
    });
    expect(answer.volumeId).toMatch(/^vol-[0-9a-f]{17}$/);
    await Promise.all(world.ebs.background);
    expect(world.kms.requests[0]).toMatchObject({
      keyId: "alias/aws/ebs",
      numberOfBytes: 64,
      encryptionContext: { "aws:ebs:id": answer.volumeId },
      onBehalfOf: { session: Buffer.from(root.arn), invokedBy: "ec2-frontend-api.amazonaws.com" },
    });
    const record = await recordOf(world, answer.volumeId!);
    expect(record).toMatchObject({ state: "available", encryption: { kmsKeyArn: world.kms.keyArn } });
    expect(Buffer.from(record.encryption!.encryptedDataKey!, "base64")).toHaveLength(220);
  });

  test("an unencrypted volume asks KMS nothing", async () => {
    const world = createWorld();
    const volumeId = await newVolume(world, { encrypted: false });
    expect(world.kms.calls).toEqual([]);
    expect((await recordOf(world, volumeId)).state).toBe("available");
  });

  test("a bad key, or a disabled one, seems to succeed and ends in state error without a data key", async () => {
    const world = createWorld();
    const unknown = await newVolume(world, { kmsKeyId: "alias/none" });
    world.kms.isEnabled = false;
    const disabled = await newVolume(world, { kmsKeyId: world.kms.keyArn });
    for (const id of [unknown, disabled]) {
      const { state, encryption } = await recordOf(world, id);
      expect([state, encryption?.encryptedDataKey]).toEqual(["error", undefined]);
    }
  });

  test("KMS being away for a moment is waited out", async () => {
    const world = createWorld();
    world.kms.failure = "ServiceUnavailable";
    const { volumeId } = await world.run(createVolume, { ...base, encrypted: true });
    await expect.poll(() => world.kms.calls.length).toBeGreaterThan(1);
    world.kms.failure = undefined;
    await Promise.all(world.ebs.background);
    expect((await recordOf(world, volumeId!)).state).toBe("available");
  });

  test("KmsKeyId without Encrypted is an error", async () => {
    const asked = createWorld().run(createVolume, { ...base, kmsKeyId: "alias/x" });
    await expect(asked).rejects.toEqual(
      refused("InvalidParameterDependency", "KmsKeyId requires the parameter Encrypted"),
    );
  });

  test("sizes at the limits of each type are taken, one past refused", async () => {
    const world = createWorld();
    const limits: [string, number, number, object][] = [
      ["gp2", 1, 16_384, {}],
      ["gp3", 1, 16_384, {}],
      ["io1", 4, 16_384, { iops: 100 }],
      ["st1", 125, 16_384, {}],
      ["standard", 1, 1_024, {}],
    ];
    for (const [volumeType, min, max, more] of limits) {
      for (const size of [min, max])
        expect(await world.run(createVolume, { ...base, ...more, volumeType, size })).toMatchObject({ size });
      for (const size of [min - 1, max + 1])
        await expect(world.run(createVolume, { ...base, ...more, volumeType, size })).rejects.toEqual(
          refused("InvalidParameterValue", /too (small|large) for volume type/),
        );
    }
  });

  test.each([
    [{ size: undefined }, "MissingParameter"],
    [{ availabilityZone: undefined }, "MissingParameter"],
    [{ availabilityZone: "us-east-1z" }, "InvalidZone.NotFound"],
    [{ availabilityZone: "eu-west-1a" }, "InvalidZone.NotFound"],
    [{ volumeType: "gp9" }, "UnknownVolumeType"],
    [{}, undefined],
    [{ iops: 3_000 }, "InvalidParameterCombination"],
    [{ volumeType: "io1", size: 4 }, "InvalidParameterCombination"],
    [{ volumeType: "standard", iops: 100 }, "InvalidParameterCombination"],
    [{ volumeType: "gp3", iops: 2_999 }, "InvalidParameterValue"],
    [{ tagSpecifications: [{ resourceType: "instance", tags: [] }] }, "InvalidParameterValue"],
    [
      { tagSpecifications: [{ resourceType: "volume", tags: [{ key: "AWS:x", value: "" }] }] },
      "InvalidParameterValue",
    ],
    [{ dryRun: true }, "DryRunOperation"],
  ])("%j is answered with %s", async (more, code) => {
    const asked = createWorld().run(createVolume, { ...base, ...more } as object);
    if (code) await expect(asked).rejects.toEqual(refused(code));
    else expect(await asked).toMatchObject({ volumeType: "gp2", iops: 100 });
  });

  test("the same client token makes one volume, and is refused with other parameters", async () => {
    const world = createWorld();
    const first = await world.run(createVolume, { ...base, clientToken: "t/1" });
    const again = await world.run(createVolume, { ...base, clientToken: "t/1" });
    expect(again.volumeId).toBe(first.volumeId);
    await expect(world.run(createVolume, { ...base, size: 2, clientToken: "t/1" })).rejects.toEqual(
      refused("IdempotentParameterMismatch"),
    );
  });

  test("a user needs an ec2:CreateVolume allow", async () => {
    const world = createWorld();
    const alice = {
      ...root,
      type: "IAMUser",
      arn: "arn:aws:iam::000000000000:user/alice",
      userName: "alice",
    } as const;
    await expect(world.run(createVolume, base, alice)).rejects.toEqual(
      refused("UnauthorizedOperation", "not authorized to perform"),
    );
    const document = JSON.stringify({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "ec2:CreateVolume", Resource: "*" }],
    });
    world.policies.current = { identity: [{ name: "p", document }] };
    expect(await world.run(createVolume, base, alice)).toMatchObject({ state: "creating" });
  });
});
