import { openedFor } from "../host/blocks.ts";
import { attachVolume } from "../operations/attach-volume.ts";
import { createVolume } from "../operations/create-volume.ts";
import { runInstances } from "../operations/run-instances.ts";
import { root, type World } from "./world.ts";

export const zone = "us-east-1a";

/** A new volume once it is past `creating`; its id. */
export async function newVolume(world: World, more: object = {}): Promise<string> {
  const { volumeId } = await world.run(createVolume, {
    availabilityZone: zone,
    size: 1,
    encrypted: true,
    ...more,
  });
  await Promise.all(world.ebs.background);
  return volumeId!;
}

export async function newInstance(world: World, more: object = {}): Promise<string> {
  const { instances } = await world.run(runInstances, {
    imageId: "ami-12345678",
    minCount: 1,
    maxCount: 1,
    ...more,
  });
  return instances![0]!.instanceId!;
}

/** A volume attached to an instance of its own. */
export async function attachedVolume(world: World, more: object = {}) {
  const volumeId = await newVolume(world, more);
  const instanceId = await newInstance(world);
  await world.run(attachVolume, { volumeId, instanceId, device: "/dev/sdf" });
  return { volumeId, instanceId, device: () => deviceOf(world, volumeId, instanceId) };
}

export function deviceOf(world: World, volumeId: string, instanceId: string) {
  const guest = { accountId: root.accountId, region: "us-east-1", instanceId, volumeId };
  return openedFor(world.ebs, guest);
}

/** A volume's record as it is now. */
export function recordOf(world: World, volumeId: string) {
  return world.ebs.volumes.load({ region: "us-east-1", accountId: root.accountId }, volumeId);
}
