import type { Kms } from "../../call.ts";
import { rotationDue } from "../../domain/due.ts";
import type { RotationSchedule } from "../../domain/keys/key-record.ts";
import { hasReplicas } from "../../domain/keys/multi-region.ts";
import { requeue } from "../../store/due-queue.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import { changeKey } from "../change-key.ts";
import { distributeSettings } from "../multi-region/replicate-material.ts";
import { announceSynchronization } from "./rotate-material.ts";

/** Changes when a key rotates by itself, in all its Regions; undefined for never. @throws ServiceError ConditionFailed */
export async function changeRotation(
  kms: Kms,
  key: LoadedKey,
  rotation: RotationSchedule | undefined,
): Promise<void> {
  const { record } = key;
  const settings = await distributeSettings(kms, record, { materials: record.materials, rotation });
  const queued = requeue(rotationDue(record), rotationDue({ ...record, rotation }));
  const told = hasReplicas(record) ? [announceSynchronization(record, kms.clock.now())] : [];
  await changeKey(kms, key, { rotation }, [...settings, ...queued, ...told]);
}
