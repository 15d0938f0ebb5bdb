import { ServiceError } from "@keymesh/errors";
import { createMemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { attachedVolume, deviceOf, newInstance, newVolume, recordOf } from "../testing/volumes.ts";
import { createWorld, root } from "../testing/world.ts";
import { attachVolume } from "./attach-volume.ts";
import { deleteVolume } from "./delete-volume.ts";
import { detachVolume } from "./detach-volume.ts";
import { terminateInstances } from "./terminate-instances.ts";

const refused = (code: string, message?: string) =>
  expect.objectContaining({ code, ...(message && { message: expect.stringContaining(message) }) });
const block = (fill: number) => Buffer.alloc(4_096, fill);

describe("AttachVolume", () => {
  test("grants as the caller, then decrypts as the instance's role under that grant, both with one request id", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    expect(world.kms.calls).toEqual(["GenerateDataKeyWithoutPlaintext", "CreateGrant", "Decrypt"]);
    const [, grant, decrypt] = world.kms.requests as { onBehalfOf: { requestId: string } }[];
    const role = `arn:aws:sts::000000000000:assumed-role/aws:ec2-infrastructure/${instanceId}`;
    expect(grant).toMatchObject({
      keyId: world.kms.keyArn,
      granteePrincipal: role,
      retiringPrincipal: "ec2.us-east-1.amazonaws.com",
      operations: ["Decrypt"],
      constraints: { encryptionContextSubset: { "aws:ebs:id": volumeId } },
      onBehalfOf: { session: Buffer.from(root.arn), invokedBy: "ec2-frontend-api.amazonaws.com" },
    });
    expect(decrypt).toMatchObject({
      encryptionContext: { "aws:ebs:id": volumeId },
      onBehalfOf: { session: Buffer.from(role), invokedBy: "AWS Internal" },
    });
    expect(decrypt!.onBehalfOf.requestId).toBe(grant!.onBehalfOf.requestId);
    expect(await recordOf(world, volumeId)).toMatchObject({
      state: "in-use",
      attachment: { state: "attached", instanceId, device: "/dev/sdf" },
    });
  });

  test("with a disabled key is refused at once, and the volume stays available with no grant left", async () => {
    const world = createWorld();
    const volumeId = await newVolume(world);
    const instanceId = await newInstance(world);
    world.kms.isEnabled = false;
    await expect(world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })).rejects.toEqual(
      refused(
        "CustomerKeyHasBeenRevoked",
        `Volume ${volumeId} cannot be attached. The encrypted volume was unable to access the KMS key.`,
      ),
    );
    const { state, attachment } = await recordOf(world, volumeId);
    expect([state, attachment, world.kms.grants.size]).toEqual(["available", undefined, 0]);
  });

  test("a key disabled between grant and decrypt leaves neither attachment nor grant", async () => {
    const world = createWorld();
    const volumeId = await newVolume(world);
    const instanceId = await newInstance(world);
    const { createGrant } = world.kms;
    world.kms.createGrant = async (request) => {
      const answer = await createGrant.call(world.kms, request);
      world.kms.isEnabled = false;
      return answer;
    };
    await expect(world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })).rejects.toEqual(
      refused("CustomerKeyHasBeenRevoked"),
    );
    expect(world.kms.grants.size).toBe(0);
    expect((await recordOf(world, volumeId)).state).toBe("available");
  });

  test("KMS being away is ServiceUnavailable, a caller without kms:CreateGrant UnauthorizedOperation", async () => {
    const world = createWorld();
    const volumeId = await newVolume(world);
    const instanceId = await newInstance(world);
    for (const [failure, code] of [
      ["ServiceUnavailable", "ServiceUnavailable"],
      ["AccessDeniedException", "UnauthorizedOperation"],
    ] as const) {
      world.kms.failure = failure;
      await expect(world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })).rejects.toEqual(
        refused(code),
      );
    }
  });

  test("what can't be attached is refused, each in EC2's words", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    const free = await newVolume(world);
    const failed = await newVolume(world, { kmsKeyId: "alias/none" });
    const elsewhere = await newInstance(world, { placement: { availabilityZone: "us-east-1b" } });
    const attach = (more: object) =>
      world.run(attachVolume, { volumeId: free, instanceId, device: "/dev/sdg", ...more });
    const cases: [object, string][] = [
      [{ volumeId }, "VolumeInUse"],
      [{ volumeId: failed }, "IncorrectState"],
      [{ device: "/dev/sdf" }, "InvalidParameterValue"],
      [{ device: "/etc/passwd" }, "InvalidParameterValue"],
      [{ instanceId: elsewhere }, "InvalidVolume.ZoneMismatch"],
      [{ volumeId: "vol-00000000000000000" }, "InvalidVolume.NotFound"],
      [{ volumeId: "vol-xyz" }, "InvalidVolumeID.Malformed"],
      [{ volumeId: "snap-1" }, "InvalidParameterValue"],
      [{ instanceId: "i-00000000000000000" }, "InvalidInstanceID.NotFound"],
      [{ instanceId: "x" }, "InvalidInstanceID.Malformed"],
      [{ dryRun: true }, "DryRunOperation"],
    ];
    for (const [more, code] of cases) await expect(attach(more)).rejects.toEqual(refused(code));
    expect((await recordOf(world, free)).state).toBe("available");
  });

  test("many attaches of one volume at once: one wins, the others see it in use", async () => {
    const world = createWorld();
    const volumeId = await newVolume(world);
    const instances = await Promise.all([1, 2, 3, 4].map(() => newInstance(world)));
    const tries = await Promise.allSettled(
      instances.map((instanceId) => world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(world.kms.grants.size).toBe(1);
  });
});

describe("DetachVolume", () => {
  test("wipes the key, retires the grant, frees the volume; attaching again opens the same data under a new grant", async () => {
    const world = createWorld();
    const { volumeId, instanceId, device } = await attachedVolume(world);
    await (await device()).write(0, block(7));
    const [firstGrant] = world.kms.grants.keys();
    expect(world.kms.plaintexts[0]!.equals(Buffer.alloc(64))).toBe(false);

    await world.run(detachVolume, { volumeId });
    expect(world.kms.plaintexts[0]!.equals(Buffer.alloc(64))).toBe(true);
    expect(world.kms.calls.at(-1)).toBe("RetireGrant");
    expect(world.kms.requests.at(-1)).toMatchObject({
      grantId: firstGrant,
      onBehalfOf: { session: Buffer.from("ec2.us-east-1.amazonaws.com"), invokedBy: "AWS Internal" },
    });
    await expect(device()).rejects.toEqual(refused("IncorrectState", "is in the 'available' state"));

    await world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" });
    expect([...world.kms.grants.keys()]).not.toContain(firstGrant);
    expect((await (await device()).read(0, 4_096)).equals(block(7))).toBe(true);
  });

  test("what is not attached so is refused", async () => {
    const world = createWorld();
    const { volumeId } = await attachedVolume(world);
    const other = await newInstance(world);
    const free = await newVolume(world);
    const cases: [object, string][] = [
      [{ volumeId: free }, "IncorrectState"],
      [{ volumeId, instanceId: other }, "InvalidAttachment.NotFound"],
      [{ volumeId, device: "/dev/sdz" }, "InvalidAttachment.NotFound"],
    ];
    for (const [input, code] of cases)
      await expect(world.run(detachVolume, input)).rejects.toEqual(refused(code));
    await expect(world.run(deleteVolume, { volumeId })).rejects.toEqual(
      refused("VolumeInUse", "is currently attached"),
    );
  });

  test("with KMS away it still detaches; the grant is retired when KMS is back", async () => {
    const world = createWorld();
    const { volumeId } = await attachedVolume(world);
    world.kms.failure = "ServiceUnavailable";
    await world.run(detachVolume, { volumeId });
    expect((await recordOf(world, volumeId)).state).toBe("available");
    expect(world.kms.grants.size).toBe(1);
    world.kms.failure = undefined;
    await world.ebs.retirements.drain();
    expect(world.kms.grants.size).toBe(0);
    world.ebs.retirements.stop();
  });

  test("a storage that is away for a moment does not leave the volume detaching", async () => {
    const storage = createMemoryStorage();
    const world = createWorld(storage);
    const { volumeId } = await attachedVolume(world);
    const write = storage.kv.write.bind(storage.kv);
    let writes = 0;
    storage.kv.write = (batch) => {
      writes += 1;
      // The first says that it is being detached, the second that it is free.
      return writes === 2
        ? Promise.reject(new ServiceError("ServiceUnavailable", "the storage restarts"))
        : write(batch);
    };
    await world.run(detachVolume, { volumeId });
    const { state, attachment } = await recordOf(world, volumeId);
    expect([state, attachment]).toEqual(["available", undefined]);
    expect(world.kms.grants.size).toBe(0);
  });

  test("TerminateInstances leaves to DetachVolume what that has begun, and detaches the rest", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    const second = await newVolume(world);
    await world.run(attachVolume, { volumeId: second, instanceId, device: "/dev/sdg" });
    const [going, rest] = [volumeId, second].sort();
    await world.ebs.volumes.change({ region: "us-east-1", accountId: root.accountId }, going!, (volume) => ({
      ...volume,
      attachment: { ...volume.attachment!, state: "detaching" },
    }));
    await world.run(terminateInstances, { instanceIds: [instanceId] });
    expect((await recordOf(world, rest!)).state).toBe("available");
    expect((await recordOf(world, going!)).attachment?.state).toBe("detaching");
  });

  test("TerminateInstances detaches what is attached", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    const { terminatingInstances } = await world.run(terminateInstances, { instanceIds: [instanceId] });
    expect(terminatingInstances).toMatchObject([
      { previousState: { name: "running" }, currentState: { code: 32 } },
    ]);
    expect((await recordOf(world, volumeId)).state).toBe("available");
    expect(world.kms.plaintexts[0]!.equals(Buffer.alloc(64))).toBe(true);
    await expect(world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })).rejects.toEqual(
      refused("IncorrectState", "is not 'running'"),
    );
  });
});

describe("a disabled key", () => {
  test("does not stop I/O of an attached volume; re-attach is refused", async () => {
    const world = createWorld();
    const { volumeId, instanceId, device } = await attachedVolume(world);
    world.kms.isEnabled = false;
    await (await device()).write(4_096, block(3));
    expect((await (await device()).read(4_096, 4_096)).equals(block(3))).toBe(true);
    await world.run(detachVolume, { volumeId });
    await expect(world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" })).rejects.toEqual(
      refused("CustomerKeyHasBeenRevoked"),
    );
  });
});

describe("blocks", () => {
  test("are for the instance they are attached to, of the volume's account", async () => {
    const world = createWorld();
    const { volumeId } = await attachedVolume(world);
    const other = await newInstance(world);
    await expect(deviceOf(world, volumeId, other)).rejects.toEqual(refused("InvalidAttachment.NotFound"));
  });

  test("detach lets a write in flight end before the key goes", async () => {
    const world = createWorld();
    const { volumeId, instanceId, device } = await attachedVolume(world);
    const open = await device();
    const writes = Array.from({ length: 8 }, (_, i) => open.write(i * 4_096, block(i + 1)));
    await Promise.all([...writes, world.run(detachVolume, { volumeId })]);
    await world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" });
    const data = await (await device()).read(0, 8 * 4_096);
    for (let i = 0; i < 8; i += 1) expect(data[i * 4_096]).toBe(i + 1);
  });
});
