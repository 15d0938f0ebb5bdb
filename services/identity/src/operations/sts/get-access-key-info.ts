import { ServiceError } from "@keymesh/errors";
import type { stsV1 } from "@keymesh/proto";
import { decide } from "../../access/authorize.ts";
import type { Operation } from "../../call.ts";
import { wellKnownAccount } from "../../domain/well-known.ts";

/**
 * The account an access key belongs to.
 * Differs from AWS: temporary access keys are not kept anywhere and are not known.
 * @throws ServiceError ValidationError (no such key) | AccessDenied
 */
export const getAccessKeyInfo: Operation<
  stsV1.GetAccessKeyInfoRequest__Output,
  stsV1.GetAccessKeyInfoResponse
> = {
  readOnly: true,
  async run(context, call, { accessKeyId = "" }) {
    const { allowed, reason } = await decide(context, call, "sts:GetAccessKeyInfo", { arn: "*" }, {});
    if (!allowed) throw new ServiceError("AccessDenied", reason.sentence);
    const account =
      wellKnownAccount(accessKeyId) ?? (await context.entities.accessKey(accessKeyId))?.value.accountId;
    if (account !== undefined) return { account };
    throw new ServiceError("ValidationError", `Invalid Access Key: ${accessKeyId}`);
  },
};
