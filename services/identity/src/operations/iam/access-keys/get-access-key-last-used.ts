import { timestampOf } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { rootArn } from "../../../domain/arns.ts";
import { findBearer } from "../bearers.ts";

/** When an access key of the account was last seen. @throws ServiceError NoSuchEntity | AccessDenied */
export const getAccessKeyLastUsed: Operation<
  iamV1.GetAccessKeyLastUsedRequest__Output,
  iamV1.GetAccessKeyLastUsedResponse
> = {
  readOnly: true,
  async run(context, call, { accessKeyId = "" }) {
    const { accountId } = call;
    const key = (await context.entities.accessKey(accessKeyId))?.value;
    const userName = key?.accountId === accountId ? key.userName : undefined;
    const owner = userName ? await findBearer(context, accountId, "user", userName) : undefined;
    const arn = owner?.arn ?? (userName === "" ? rootArn(accountId) : `arn:aws:iam::${accountId}:user/*`);
    await authorize(context, call, "GetAccessKeyLastUsed", arn);
    if (userName === undefined) {
      throw new ServiceError("NoSuchEntity", `The Access Key with id ${accessKeyId} cannot be found.`);
    }
    const use = await context.uses.lastOf(accessKeyId);
    return {
      ...(userName && { userName }),
      accessKeyLastUsed:
        use === undefined
          ? { serviceName: "N/A", region: "N/A" }
          : {
              lastUsedDate: timestampOf(use.lastUsedMs / 1000),
              serviceName: use.service,
              region: use.region,
            },
    };
  },
};
