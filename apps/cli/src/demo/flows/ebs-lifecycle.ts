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
import { MeshError } from "../../mesh/mesh-error.ts";
import { demoKey } from "../demo-key.ts";
import { checked, fact, type Scenario } from "../scenario.ts";
import { sha256Of } from "../source-file.ts";
import type { Stage } from "../stage.ts";
import { blocksOf, firstBytes, paddedBytes } from "../volume-blocks.ts";

const gib = 1024 ** 3;
const patienceMs = 10_000;
/** A file of any size at the slowest disk worth waiting for. */
const ioDeadlineMs = 3_600_000;

export const ebsLifecycle: Scenario = {
  name: "ebs-lifecycle",
  summary:
    "a volume's key is stored wrapped, opened under a grant at attach, held by the host while attached, wiped at detach",
  async run(stage) {
    const { aws, mesh, file } = stage;
    const KmsKeyId = await demoKey(stage);
    const AvailabilityZone = `${mesh.region}a`;
    const instance = await runInstance(stage, AvailabilityZone);
    const guest = connectGuest(stage);
    try {
      const { result, recorded } = await stage.record("ebs-lifecycle", async () => {
        const Size = Math.max(1, Math.ceil(paddedBytes(file.size) / gib));
        const wish = { Encrypted: true, KmsKeyId, Size, AvailabilityZone };
        const { VolumeId } = await aws.ec2.send(new CreateVolumeCommand(wish));
        const volume = VolumeId!;
        await outsideSpan(() => volumeIs(stage, volume, "available"));
        await aws.ec2.send(new AttachVolumeCommand({ VolumeId, InstanceId: instance, Device: "/dev/sdf" }));
        await outsideSpan(() => volumeIs(stage, volume, "in-use"));
        await guest.write(instance, volume);
        const readBack = await guest.read(instance, volume);
        await aws.ec2.send(new DetachVolumeCommand({ VolumeId }));
        await outsideSpan(() => volumeIs(stage, volume, "available"));
        const afterDetach = await guest.read(instance, volume).then(
          () => undefined,
          (error: Error) => error,
        );
        return { volume, readBack, afterDetach };
      });
      await aws.ec2.send(new DeleteVolumeCommand({ VolumeId: result.volume }));
      const { volume, readBack, afterDetach } = result;
      const same = readBack === (await sha256Of(file.read()));
      return {
        recorded,
        facts: [
          fact("volume", `${volume}, ${file.size} bytes written to it, AES-256-XTS`),
          checked("read while attached", same, { yes: "the same bytes (SHA-256)", no: "other bytes" }),
          checked("read after detach", afterDetach !== undefined, {
            yes: `refused: ${afterDetach?.message}`,
            no: "still possible: the key was not wiped",
          }),
        ],
      };
    } finally {
      guest.close();
      await aws.ec2.send(new TerminateInstancesCommand({ InstanceIds: [instance] }));
    }
  },
};

async function runInstance({ aws, progress }: Stage, AvailabilityZone: string): Promise<string> {
  progress("running an instance, which is only a record");
  const wish = {
    ImageId: "ami-00000000000000000",
    MinCount: 1,
    MaxCount: 1,
    Placement: { AvailabilityZone },
  };
  const { Instances } = await aws.ec2.send(new RunInstancesCommand(wish));
  return Instances![0]!.InstanceId!;
}

async function volumeIs({ aws }: Stage, volumeId: string, state: string): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const { Volumes } = await aws.ec2.send(new DescribeVolumesCommand({ VolumeIds: [volumeId] }));
    const now = Volumes?.[0]?.State;
    if (now === state) return;
    if (now === "error" || performance.now() > until) {
      throw new MeshError(`${volumeId} is ${now}, and was to become ${state}`);
    }
    await sleep(100);
  }
}

/** The guest's disk driver: it asks its host for blocks, as the account's root. */
function connectGuest({ mesh, file, progress }: Stage) {
  const address = mesh.grpc("ebs-sim");
  const ebs = connect(Ebs, { address, server: "ebs-sim", tls: mesh.rootTls, deadlineMs: ioDeadlineMs });
  return {
    async write(instanceId: string, volumeId: string): Promise<void> {
      progress(`writing ${file.name} to ${volumeId}`);
      const messages = async function* () {
        for await (const piece of blocksOf(file))
          yield { instanceId, volumeId, ...piece, region: mesh.region };
      };
      await ebs.writeBlockStream(messages());
    },
    /** SHA-256 of the file as the volume has it. */
    read(instanceId: string, volumeId: string): Promise<string> {
      const range = { offset: 0, length: paddedBytes(file.size), region: mesh.region };
      return sha256Of(firstBytes(ebs.streamBlocks({ instanceId, volumeId, ...range }), file.size));
    },
    close: () => ebs.close(),
  };
}
