import type { Kms } from "../../call.ts";
import { type ConditionValues, idleConditions } from "../../domain/condition-keys.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";

/** kms:TrailingDaysWithoutKeyUsage: counted from the last use, or from when the key was made. */
export async function idleConditionsOf(kms: Kms, { record }: LoadedKey): Promise<ConditionValues> {
  const use = await kms.uses.find(record);
  return idleConditions(use?.timeMs ?? record.createdMs, kms.clock.now());
}
