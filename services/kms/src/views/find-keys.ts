import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import { keyView } from "./key-view.ts";

/** Keys answered at once. */
const maxKeys = 1_000;

/** The records of all accounts' keys, or of one account's, in all Regions or in one. @throws ServiceError ValidationException */
export async function findKeys(
  kms: Kms,
  request: kmsV1.FindKeysRequest__Output,
): Promise<kmsV1.FindKeysResponse> {
  const { accountId, region, limit } = request;
  if (limit < 1 || limit > maxKeys)
    throw new ServiceError("ValidationException", `limit must lie between 1 and ${maxKeys}.`);
  if (accountId !== "" && !/^\d{12}$/.test(accountId))
    throw new ServiceError("ValidationException", "An account id has 12 digits.");
  const keys: kmsV1.KeyView[] = [];
  for (const one of regionsAsked(kms, region)) {
    const records = await kms.keys.listRecords(one, accountId || undefined, limit + 1 - keys.length);
    keys.push(...records.map(keyView));
    if (keys.length > limit) return { keys: keys.slice(0, limit), truncated: true };
  }
  return { keys, truncated: false };
}

/** All Regions of the mesh, or the one that is named. @throws ServiceError ValidationException for one it does not have */
export function regionsAsked({ regions }: Pick<Kms, "regions">, region: string): readonly string[] {
  if (region === "") return regions;
  if (regions.includes(region)) return [region];
  throw new ServiceError(
    "ValidationException",
    `This mesh has the Regions ${regions.join(", ")}, not ${region.slice(0, 64)}.`,
  );
}
