import type { Principal } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";

/** sts:GetCallerIdentity: says who calls, and needs no permission. */
export function getCallerIdentity(principal: Principal): identityV1.GetCallerIdentityResponse {
  return { arn: principal.arn, userId: principal.principalId, account: principal.accountId };
}
