import type { ebsV1 } from "@keymesh/proto";
import type { AttachmentRecord, InstanceRecord, VolumeRecord } from "./records.ts";

/** A moment as the API's messages have it. */
export function timestamp(ms: number) {
  return { seconds: Math.floor(ms / 1_000), nanos: (ms % 1_000) * 1_000_000 };
}

/** A volume as the API shows it. */
export function shownVolume(volume: VolumeRecord): ebsV1.Volume {
  const { encryption, attachment } = volume;
  return {
    volumeId: volume.volumeId,
    size: volume.sizeGib,
    snapshotId: "",
    availabilityZone: volume.availabilityZone,
    state: volume.state,
    createTime: timestamp(volume.createTimeMs),
    attachments: attachment ? [shownAttachment(volume.volumeId, attachment)] : [],
    encrypted: encryption !== undefined,
    kmsKeyId: encryption?.kmsKeyArn ?? knownArn(encryption?.requestedKeyId),
    tags: volume.tags.map(({ key, value }) => ({ key, value })),
    volumeType: volume.volumeType,
    iops: volume.iops,
    throughput: volume.throughput,
    multiAttachEnabled: false,
    sseType: encryption ? "sse-kms" : "none",
  };
}

/** Before KMS has answered, only a key named by its ARN can be shown as the API does. */
function knownArn(keyId: string | undefined): string | undefined {
  return keyId?.startsWith("arn:") ? keyId : undefined;
}

export function shownAttachment(
  volumeId: string,
  { instanceId, device, state, attachTimeMs }: AttachmentRecord,
): ebsV1.VolumeAttachment {
  return {
    volumeId,
    instanceId,
    device,
    state,
    attachTime: timestamp(attachTimeMs),
    deleteOnTermination: false,
  };
}

const INSTANCE_STATES = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  terminated: 48,
} as const;

export function shownState(name: keyof typeof INSTANCE_STATES): ebsV1.InstanceState {
  return { code: INSTANCE_STATES[name], name };
}

/** An instance as the API shows it, with the volumes attached to it. */
export function shownInstance(
  instance: InstanceRecord,
  volumes: readonly VolumeRecord[],
  state: keyof typeof INSTANCE_STATES = instance.state,
): ebsV1.Instance {
  return {
    instanceId: instance.instanceId,
    imageId: instance.imageId,
    instanceState: shownState(state),
    instanceType: instance.instanceType,
    launchTime: timestamp(instance.launchTimeMs),
    placement: { availabilityZone: instance.availabilityZone, tenancy: "default" },
    amiLaunchIndex: instance.launchIndex,
    blockDeviceMappings: volumes.flatMap(({ volumeId, attachment }) =>
      attachment
        ? [
            {
              deviceName: attachment.device,
              ebs: {
                attachTime: timestamp(attachment.attachTimeMs),
                deleteOnTermination: false,
                status: attachment.state,
                volumeId,
              },
            },
          ]
        : [],
    ),
    tags: instance.tags.map(({ key, value }) => ({ key, value })),
    clientToken: instance.clientToken,
  };
}
