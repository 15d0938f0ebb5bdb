import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MeshHandle } from "@keymesh/cli";
import { Ebs } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { repeat } from "./latencies.ts";
import type { Transfer } from "./report.ts";

export interface EbsRow extends Transfer {
  readonly operation: "write" | "read";
}

const VOLUME_BYTES = 1024 ** 3;

/** Block writes and reads of an attached encrypted volume, by gRPC as its guest makes them; offsets are spread over the volume. */
export async function benchEbs(mesh: MeshHandle, durationMs: number): Promise<EbsRow[]> {
  const ebs = connect(Ebs, {
    address: mesh.grpc("ebs-sim"),
    server: "ebs-sim",
    tls: mesh.rootTls,
    deadlineMs: 30_000,
  });
  try {
    const zone = `${mesh.region}a`;
    const { volumeId } = await ebs.createVolume({ availabilityZone: zone, size: 1, encrypted: true });
    const { instances } = await ebs.runInstances({
      imageId: "ami-12345678",
      minCount: 1,
      maxCount: 1,
      placement: { availabilityZone: zone },
    });
    const instanceId = instances[0]!.instanceId!;
    while ((await ebs.describeVolumes({ volumeIds: [volumeId!] })).volumes[0]!.state !== "available")
      await pause(50);
    await ebs.attachVolume({ volumeId: volumeId!, instanceId, device: "/dev/sdf" });
    const rows: EbsRow[] = [];
    for (const { bytes, concurrency } of [
      { bytes: 4096, concurrency: 16 },
      { bytes: 1024 * 1024, concurrency: 4 },
    ]) {
      const data = randomBytes(bytes);
      let turn = 0;
      const offset = () => ((turn++ * 7919 * bytes) % VOLUME_BYTES) & ~(bytes - 1);
      const write = () => ebs.writeBlocks({ volumeId: volumeId!, instanceId, offset: offset(), data });
      const read = () => ebs.readBlocks({ volumeId: volumeId!, instanceId, offset: offset(), length: bytes });
      for (const [operation, work] of [
        ["write", write],
        ["read", read],
      ] as const) {
        turn = 0;
        const latencies = await repeat(work, { concurrency, durationMs });
        rows.push({ operation, bytes, concurrency, latencies, bytesPerSecond: latencies.perSecond * bytes });
      }
    }
    await ebs.detachVolume({ volumeId: volumeId! });
    return rows;
  } finally {
    ebs.close();
  }
}
