import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import type { ebsV1 } from "@keymesh/proto";
import { isConflict } from "@keymesh/storage";
import type { Ec2Call } from "../call.ts";
import type { Ebs, Operation } from "../context.ts";
import { instanceArn, volumeArn } from "../domain/arns.ts";
import { isSameAttachment } from "../domain/attachments.ts";
import { checkDevice } from "../domain/devices.ts";
import { checkInstanceId, checkVolumeId } from "../domain/ids.ts";
import { attachFault } from "../domain/kms-fault.ts";
import type { AttachmentRecord, InstanceRecord, VolumeRecord } from "../domain/records.ts";
import { shownAttachment } from "../domain/shown.ts";
import { release } from "./release.ts";

const MAX_TRIES = 12;
const PAUSE_MS = 5;

/**
 * AttachVolume. For an encrypted volume: CreateGrant as the caller, then Decrypt by the instance's host under that grant, in the
 * order records show (fidelity §4). The volume is in use when this answers, or untouched when it throws.
 */
export const attachVolume: Operation<ebsV1.AttachVolumeRequest__Output, ebsV1.VolumeAttachment> = {
  name: "AttachVolume",
  readOnly: false,
  async run(ebs, call, input) {
    const volumeId = checkVolumeId(input.volumeId!);
    const instanceId = checkInstanceId(input.instanceId!);
    const device = checkDevice(input.device!);

    const resources = [volumeArn(call, volumeId), instanceArn(call, instanceId)];
    await ebs.authorizer.check(call, "ec2:AttachVolume", resources, input.dryRun);

    return ebs.perInstance.run(instanceId, async () => {
      const attachment: AttachmentRecord = {
        instanceId,
        device,
        state: "attaching",
        attachTimeMs: ebs.clock.now(),
        host: ebs.hosts.self,
      };
      const volume = await reserve(ebs, call, volumeId, attachment);
      try {
        await open(ebs, call, volume, attachment);
      } catch (error) {
        await release(ebs, volume);
        throw attachFault(error, volumeId);
      }
      await requireStillRunning(ebs, call, volume, instanceId);
      return shownAttachment(volumeId, attachment);
    });
  },
};

/** Calls about one instance happen in turn here; that of another host has this one look again. */
async function reserve(
  ebs: Ebs,
  call: Ec2Call,
  volumeId: string,
  attachment: AttachmentRecord,
): Promise<VolumeRecord> {
  for (let tries = 1; ; tries += 1) {
    const { record: instance, guard } = await ebs.instances.loadGuarded(call, attachment.instanceId);
    await requireFreeDevice(ebs, instance, attachment.device);
    const reserved = (current: VolumeRecord): VolumeRecord => {
      requireAttachable(current, instance);
      return { ...current, state: "in-use", worker: ebs.hosts.self, attachment };
    };
    try {
      return await ebs.volumes.change(call, volumeId, reserved, undefined, guard);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (tries >= MAX_TRIES)
        throw new ServiceError("ServiceUnavailable", "The instance is being changed by others; try again.");
      await sleep(Math.random() * tries * PAUSE_MS);
    }
  }
}

/** Grant, key, record: after each of these a crash leaves something that the next start can finish or undo. */
async function open(
  ebs: Ebs,
  call: Ec2Call,
  volume: VolumeRecord,
  reserved: AttachmentRecord,
): Promise<void> {
  const requestId = randomUUID();
  let attachment = reserved;
  if (volume.encryption) {
    const grant = await ebs.keys.grant(call, volume, attachment.instanceId, requestId);
    attachment = { ...attachment, grant };
    await setAttachment(ebs, volume, attachment);
  }
  await ebs.host.attach({ ...volume, attachment }, requestId);
  await setAttachment(ebs, volume, { ...attachment, state: "attached" });
}

/** Another host may have terminated the instance before it could see this volume as attached. */
async function requireStillRunning(
  ebs: Ebs,
  call: Ec2Call,
  volume: VolumeRecord,
  instanceId: string,
): Promise<void> {
  const { state } = await ebs.instances.load(call, instanceId);
  if (state === "running") return;
  await release(ebs, volume);
  throw new ServiceError("IncorrectState", `Instance '${instanceId}' is not 'running'.`);
}

/** Only as long as the volume is reserved for it: another host may have taken this one for gone and given it free. */
async function setAttachment(ebs: Ebs, volume: VolumeRecord, attachment: AttachmentRecord): Promise<void> {
  await ebs.volumes.change(volume, volume.volumeId, ({ worker, ...current }) => {
    if (!isSameAttachment(current, volume))
      throw new ServiceError("ServiceUnavailable", "The attachment was given up. Please try again.");
    return attachment.state === "attached" ? { ...current, attachment } : { ...current, worker, attachment };
  });
}

function requireAttachable(volume: VolumeRecord, instance: InstanceRecord): void {
  const { volumeId } = volume;
  if (volume.attachment)
    throw new ServiceError("VolumeInUse", `${volumeId} is already attached to an instance`);
  if (volume.state !== "available")
    throw new ServiceError("IncorrectState", `Volume '${volumeId}' is not 'available'.`);
  if (instance.state !== "running")
    throw new ServiceError("IncorrectState", `Instance '${instance.instanceId}' is not 'running'.`);
  if (instance.availabilityZone !== volume.availabilityZone)
    throw new ServiceError(
      "InvalidVolume.ZoneMismatch",
      `The volume '${volumeId}' is not in the same availability zone as instance '${instance.instanceId}'`,
    );
}

async function requireFreeDevice(ebs: Ebs, instance: InstanceRecord, device: string): Promise<void> {
  const isTaken = (await ebs.volumes.all(instance)).some(
    ({ attachment }) => attachment?.instanceId === instance.instanceId && attachment.device === device,
  );
  if (isTaken)
    throw new ServiceError(
      "InvalidParameterValue",
      `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`,
    );
}
