import { setTimeout as pause } from "node:timers/promises";
import type { MeshHandle } from "@keymesh/cli";
import { Ebs } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";

/** An attached, encrypted volume of the default account's, as its instance's guest uses it. */
export async function attachedVolume(mesh: MeshHandle) {
  const ebs = connect(Ebs, {
    address: mesh.grpc("ebs-sim"),
    server: "ebs-sim",
    tls: mesh.rootTls,
    deadlineMs: 15_000,
  });
  const availabilityZone = `${mesh.region}a`;
  const { volumeId = "" } = await ebs.createVolume({ availabilityZone, size: 1, encrypted: true });
  const { instances } = await ebs.runInstances({
    imageId: "ami-12345678",
    minCount: 1,
    maxCount: 1,
    placement: { availabilityZone },
  });
  const instanceId = instances[0]!.instanceId!;
  while ((await ebs.describeVolumes({ volumeIds: [volumeId!] })).volumes[0]!.state === "creating")
    await pause(50);
  await ebs.attachVolume({ volumeId: volumeId!, instanceId, device: "/dev/sdf" });
  return {
    volumeId: volumeId!,
    instanceId,
    write: (offset: number, data: Buffer) =>
      ebs.writeBlocks({ volumeId: volumeId!, instanceId, offset, data }),
    async read(offset: number, length: number): Promise<Buffer> {
      return (await ebs.readBlocks({ volumeId: volumeId!, instanceId, offset, length })).data;
    },
    close: () => ebs.close(),
  };
}
