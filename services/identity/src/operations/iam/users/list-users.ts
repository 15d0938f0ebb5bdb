import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { filtered, pageOf } from "../../../domain/page.ts";
import { userSummary } from "./user-message.ts";

/** An account's users by name, one page. @throws ServiceError ValidationError | AccessDenied */
export const listUsers: Operation<iamV1.ListUsersRequest__Output, iamV1.ListUsersResponse> = {
  readOnly: true,
  async run(context, call, { pathPrefix = "/", ...request }) {
    const { accountId } = call;
    await authorize(context, call, "ListUsers", `arn:aws:iam::${accountId}:user${pathPrefix}`);
    const { items, ...rest } = await pageOf(
      request,
      (after) =>
        filtered(context.entities.users(accountId, after), ({ path }) => path.startsWith(pathPrefix)),
      ({ userName }) => userName.toLowerCase(),
    );
    return { users: items.map(userSummary), ...rest };
  },
};
