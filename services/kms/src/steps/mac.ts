import type { MacAlgorithm } from "@keymesh/hsm-channel";
import type { Call, Kms } from "../call.ts";
import { macConditions } from "../domain/condition-keys.ts";
import { shown } from "../domain/trail/shown.ts";
import { loadKeyToUse } from "./use-key.ts";

/** What GenerateMac and VerifyMac have in common. */
export interface MacRequest {
  readonly keyId?: string | null;
  readonly macAlgorithm?: string | null;
  readonly grantTokens?: readonly string[] | null;
}

/** The HMAC key of a request, if this caller may use it so. @throws ServiceError as GenerateMac */
export async function loadMacKey(
  kms: Kms,
  call: Call,
  operation: "GenerateMac" | "VerifyMac",
  request: MacRequest,
) {
  const algorithm = request.macAlgorithm as MacAlgorithm;
  const conditions = macConditions(algorithm);
  const key = await loadKeyToUse(kms, call, request, { operation, algorithm, conditions });
  return { key, algorithm };
}

/** The request as the trail shows it: neither message nor MAC. */
export function shownMacRequest({ keyId, macAlgorithm }: MacRequest) {
  return shown({ keyId, macAlgorithm });
}
