import { describe, expect, test } from "vitest";
import type { VolumeRecord } from "../domain/records.ts";
import { attachedVolume, deviceOf, newVolume, recordOf } from "../testing/volumes.ts";
import { createWorld, type World } from "../testing/world.ts";
import { resume } from "./resume.ts";

/** Leaves a volume as a process that died in the middle would. */
async function leave(
  world: World,
  volumeId: string,
  change: (volume: VolumeRecord) => VolumeRecord,
): Promise<void> {
  const record = await recordOf(world, volumeId);
  await world.ebs.volumes.change(record, volumeId, change);
}

describe("a start after a crash", () => {
  test("an attached volume's key is opened again under the existing grant, before its next I/O", async () => {
    const world = createWorld();
    const { volumeId, instanceId, device } = await attachedVolume(world);
    await (await device()).write(0, Buffer.alloc(4_096, 9));

    const next = world.restart();
    await resume(next.ebs);
    expect((await (await deviceOf(next, volumeId, instanceId)).read(0, 4_096))[0]).toBe(9);
    expect(world.kms.calls.filter((name) => name === "Decrypt")).toHaveLength(2);
    expect(world.kms.calls.filter((name) => name === "CreateGrant")).toHaveLength(1);
  });

  test("with the key disabled meanwhile, I/O is refused until it is enabled again", async () => {
    const world = createWorld();
    const { volumeId, instanceId } = await attachedVolume(world);
    world.kms.isEnabled = false;
    const next = world.restart();
    await resume(next.ebs);
    await expect(deviceOf(next, volumeId, instanceId)).rejects.toEqual(
      expect.objectContaining({ code: "DisabledException" }),
    );
    world.kms.isEnabled = true;
    expect(await (await deviceOf(next, volumeId, instanceId)).read(0, 4_096)).toHaveLength(4_096);
  });

  test("half an attach and half a detach end available, their grants retired", async () => {
    const world = createWorld();
    for (const state of ["attaching", "detaching"] as const) {
      const { volumeId } = await attachedVolume(world);
      await leave(world, volumeId, (v) => ({ ...v, attachment: { ...v.attachment!, state } }));
      const next = world.restart();
      await resume(next.ebs);
      await Promise.all(next.ebs.background);
      expect((await recordOf(next, volumeId)).attachment).toBeUndefined();
    }
    expect(world.kms.grants.size).toBe(0);
  });

  test("a volume that was being created has no key and no one to ask for it: error; one being deleted goes", async () => {
    const world = createWorld();
    const creating = await newVolume(world);
    await leave(world, creating, (v) => ({ ...v, state: "creating" }));
    const deleting = await newVolume(world);
    await leave(world, deleting, (v) => ({ ...v, state: "deleting" }));
    const next = world.restart();
    await resume(next.ebs);
    expect((await recordOf(next, creating)).state).toBe("error");
    await expect(recordOf(next, deleting)).rejects.toEqual(
      expect.objectContaining({ code: "InvalidVolume.NotFound" }),
    );
  });
});
