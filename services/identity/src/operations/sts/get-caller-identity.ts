import type { stsV1 } from "@keymesh/proto";
import type { Operation } from "../../call.ts";

/** Says who calls, and needs no permission. */
export const getCallerIdentity: Operation<
  stsV1.GetCallerIdentityRequest__Output,
  stsV1.GetCallerIdentityResponse
> = {
  readOnly: true,
  async run(_context, { principal: { principalId, accountId, arn } }) {
    return { userId: principalId, account: accountId, arn };
  },
};
