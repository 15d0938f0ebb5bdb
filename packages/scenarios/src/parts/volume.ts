import { setTimeout as sleep } from "node:timers/promises";
import {
  AttachVolumeCommand,
  CreateVolumeCommand,
  DeleteVolumeCommand,
  DescribeVolumesCommand,
  DetachVolumeCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from "@aws-sdk/client-ec2";
import { outsideSpan } from "@keymesh/flow";
import { Ebs } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { ScenarioError } from "../scenario-error.ts";
import type { Stage } from "../stage/stage.ts";
import { sha256Of } from "./source-file.ts";
import { blocksOf, firstBytes, paddedBytes } from "./volume-blocks.ts";

const gib = 1024 ** 3;
const patienceMs = 10_000;
/** A file of any size at the slowest disk worth waiting for. */
const ioDeadlineMs = 3_600_000;

/** An instance with the volumes a demo makes for it. Waiting is part of no recorded flow. */
export interface Ec2 {
  /** A new encrypted volume that the file fits on; its id, once it is available. */
  createVolume(KmsKeyId: string): Promise<string>;
  attach(volumeId: string): Promise<void>;
  detach(volumeId: string): Promise<void>;
  delete(volumeId: string): Promise<void>;
  /** Writes the file to an attached volume. */
  write(volumeId: string): Promise<void>;
  /** SHA-256 of the file as the volume has it. */
  hashOf(volumeId: string): Promise<string>;
}

/** Runs a demo with an instance of its own, which is terminated afterwards. */
export async function withInstance<T>(stage: Stage, act: (ec2: Ec2) => Promise<T>): Promise<T> {
  const instanceId = await runInstance(stage);
  const guest = connectGuest(stage, instanceId);
  try {
    return await act({ ...volumesOf(stage, instanceId), write: guest.write, hashOf: guest.hashOf });
  } finally {
    guest.close();
    await stage.aws.ec2.send(new TerminateInstancesCommand({ InstanceIds: [instanceId] }));
  }
}

const zoneOf = ({ mesh }: Stage) => `${mesh.region}a`;

async function runInstance(stage: Stage): Promise<string> {
  stage.progress("running an instance, which is only a record");
  const wish = {
    ImageId: "ami-00000000000000000",
    MinCount: 1,
    MaxCount: 1,
    Placement: { AvailabilityZone: zoneOf(stage) },
  };
  const { Instances } = await stage.aws.ec2.send(new RunInstancesCommand(wish));
  return Instances![0]!.InstanceId!;
}

function volumesOf(stage: Stage, InstanceId: string): Omit<Ec2, "write" | "hashOf"> {
  const { ec2 } = stage.aws;
  const becomes = (volumeId: string, state: string) => outsideSpan(() => volumeIs(stage, volumeId, state));
  return {
    async createVolume(KmsKeyId) {
      const Size = Math.max(1, Math.ceil(paddedBytes(stage.file.size) / gib));
      const wish = { Encrypted: true, KmsKeyId, Size, AvailabilityZone: zoneOf(stage) };
      const { VolumeId } = await ec2.send(new CreateVolumeCommand(wish));
      await becomes(VolumeId!, "available");
      return VolumeId!;
    },
    async attach(VolumeId) {
      await ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId, Device: "/dev/sdf" }));
      await becomes(VolumeId, "in-use");
    },
    async detach(VolumeId) {
      await ec2.send(new DetachVolumeCommand({ VolumeId }));
      await becomes(VolumeId, "available");
    },
    async delete(VolumeId) {
      await ec2.send(new DeleteVolumeCommand({ VolumeId }));
    },
  };
}

async function volumeIs({ aws }: Stage, volumeId: string, state: string): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { Volumes } = await aws.ec2.send(new DescribeVolumesCommand({ VolumeIds: [volumeId] }));
    const now = Volumes?.[0]?.State;
    if (now === state) return;
    if (now === "error" || performance.now() > until) {
      throw new ScenarioError(`${volumeId} is ${now}, and was to become ${state}`);
    }
    await sleep(100);
  }
}

/** The guest's disk driver: it asks its host for blocks, as the account's root. */
function connectGuest({ mesh, file, progress }: Stage, instanceId: string) {
  const { ebs: address, rootTls: tls, region } = mesh;
  const ebs = connect(Ebs, { address, server: "ebs-sim", tls, deadlineMs: ioDeadlineMs });
  return {
    async write(volumeId: string): Promise<void> {
      progress(`writing ${file.name} to ${volumeId}`);
      const messages = async function* () {
        for await (const piece of blocksOf(file)) yield { instanceId, volumeId, ...piece, region };
      };
      await ebs.writeBlockStream(messages());
    },
    hashOf(volumeId: string): Promise<string> {
      const range = { offset: 0, length: paddedBytes(file.size), region };
      return sha256Of(firstBytes(ebs.streamBlocks({ instanceId, volumeId, ...range }), file.size));
    },
    close: () => ebs.close(),
  };
}
