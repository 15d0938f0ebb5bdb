import { ServiceError } from "@keymesh/errors";
import { principalsOf } from "@keymesh/policy";
import type { IdentityContext } from "../../../context.ts";
import { checkTrustPolicy } from "../../../domain/policies.ts";
import { exists } from "../../exists.ts";

/**
 * A trust policy fit for a role: everyone it names by ARN must be there.
 * @throws ServiceError MalformedPolicyDocument | LimitExceeded
 */
export async function trustPolicy(context: IdentityContext, document: string): Promise<string> {
  for (const principal of principalsOf(checkTrustPolicy(document))) {
    if (principal.kind !== "identity") continue;
    if (!(await exists(context, { arn: principal.arn })).exists) {
      throw new ServiceError(
        "MalformedPolicyDocument",
        `Invalid principal in policy: "AWS":"${principal.arn}"`,
      );
    }
  }
  return document;
}
