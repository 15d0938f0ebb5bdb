import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { rootArn } from "../../../domain/arns.ts";
import { ensureAccount } from "../../ensure-account.ts";
import { admitted } from "../bearers.ts";
import { callerName } from "./caller-name.ts";
import { userMessage } from "./user-message.ts";

/** A user, or without a name the caller. @throws ServiceError NoSuchEntity | ValidationError | AccessDenied */
export const getUser: Operation<iamV1.GetUserRequest__Output, iamV1.GetUserResponse> = {
  readOnly: true,
  async run(context, call, input) {
    const name = input.userName ?? callerName(call);
    if (name !== undefined) {
      return { user: userMessage((await admitted(context, call, "GetUser", "user", name)).value) };
    }
    const arn = rootArn(call.accountId);
    await authorize(context, call, "GetUser", arn);
    const { createdMs, accountId } = await ensureAccount(context, call.accountId);
    return { user: { userId: accountId, arn, createDate: timestampOf(createdMs / 1000) } };
  },
};
