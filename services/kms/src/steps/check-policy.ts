import { ServiceError } from "@keymesh/errors";
import { allowsPrincipal, compilePolicy, principalsOf } from "@keymesh/policy";
import type { Call, Kms } from "../call.ts";
import { callConditions } from "../domain/condition-keys.ts";
import { limits } from "../domain/limits.ts";
import { requestOf } from "./authorize.ts";

/**
 * Holds a key policy against all that KMS asks of one: size, syntax, principals that exist, and that the caller could still
 * change it (unless the lockout check is bypassed).
 * @throws ServiceError MalformedPolicyDocumentException | LimitExceededException
 */
export async function checkKeyPolicy(
  kms: Kms,
  call: Call,
  policy: string,
  key: { readonly arn: string; readonly accountId: string },
  bypassLockoutCheck: boolean,
): Promise<void> {
  const bytes = Buffer.byteLength(policy);
  if (bytes > limits.maxPolicyBytes) {
    throw new ServiceError(
      "LimitExceededException",
      `The key policy has ${bytes} bytes, more than the ${limits.maxPolicyBytes} a key policy can have.`,
    );
  }
  const compiled = compilePolicy("default", policy, "key");
  for (const principal of principalsOf(compiled)) {
    const arn = "arn" in principal ? principal.arn : undefined;
    if (arn === undefined || (await kms.directory.exists(arn))) continue;
    throw malformed("Policy contains a statement with one or more invalid principals.");
  }
  if (bypassLockoutCheck) return;
  const context = () => callConditions(call.caller, call.timeMs);
  const request = requestOf(call.caller.principal, "PutKeyPolicy", key.arn, key.accountId, context);
  if (allowsPrincipal(compiled, request)) return;
  throw malformed("The new key policy will not allow you to update the key policy in the future.");
}

function malformed(message: string): ServiceError {
  return new ServiceError("MalformedPolicyDocumentException", message);
}
