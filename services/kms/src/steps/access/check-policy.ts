import { ServiceError } from "@keymesh/errors";
import { allowsPrincipal, type CompiledPolicy, compilePolicy, principalsOf } from "@keymesh/policy";
import type { Call, Kms } from "../../call.ts";
import { callConditions } from "../../domain/condition-keys.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import { limits } from "../../domain/limits.ts";
import { requestOf } from "./authorize.ts";

/**
 * Holds a key policy against all that KMS asks of one: size, syntax, principals that exist, and that the caller could still
 * change it (unless the lockout check is bypassed).
 * Gives the unique ids of the users and roles in it, which are to be kept with it: whoever is made anew under the same name is
 * another principal.
 * @throws ServiceError MalformedPolicyDocumentException | LimitExceededException
 */
export async function checkKeyPolicy(
  kms: Kms,
  call: Call,
  policy: string,
  key: { readonly arn: string; readonly accountId: string },
  bypassLockoutCheck: boolean,
): Promise<KeyRecord["principalIds"]> {
  const { compiled, principalIds } = await readKeyPolicy(kms, policy);
  if (bypassLockoutCheck) return principalIds;
  const context = () => callConditions(call.caller, call.timeMs);
  const request = requestOf(call.caller.principal, "PutKeyPolicy", key.arn, key.accountId, context);
  if (allowsPrincipal(compiled, request)) return principalIds;
  throw malformed("The new key policy will not allow you to update the key policy in the future.");
}

/** As {@link checkKeyPolicy}, for a policy that no caller brings. */
export async function readKeyPolicy(
  kms: Kms,
  policy: string,
): Promise<{ compiled: CompiledPolicy; principalIds: KeyRecord["principalIds"] }> {
  const bytes = Buffer.byteLength(policy);
  if (bytes > limits.maxPolicyBytes) {
    throw new ServiceError(
      "LimitExceededException",
      `The key policy has ${bytes} bytes, more than the ${limits.maxPolicyBytes} a key policy can have.`,
    );
  }
  const compiled = compilePolicy("default", policy, "key");
  return { compiled, principalIds: await requirePrincipals(kms, compiled) };
}

async function requirePrincipals(
  kms: Kms,
  policy: CompiledPolicy,
): Promise<Record<string, string> | undefined> {
  const ids: Record<string, string> = {};
  for (const principal of principalsOf(policy)) {
    if (principal.kind !== "identity" && principal.kind !== "account") continue;
    const { arn } = principal;
    const found = await kms.directory.find(arn);
    if (found === undefined && !(await kms.directory.exists(arn))) {
      throw malformed("Policy contains a statement with one or more invalid principals.");
    }
    // Sessions have no id of their own that lasts.
    const id = arn.includes(":assumed-role/") ? undefined : (found?.sessionIssuer ?? found)?.principalId;
    if (principal.kind === "identity" && id !== undefined) ids[arn] = id;
  }
  return Object.keys(ids).length === 0 ? undefined : ids;
}

function malformed(message: string): ServiceError {
  return new ServiceError("MalformedPolicyDocumentException", message);
}
