import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { filtered, pageOf } from "../../../domain/page.ts";
import { groupMessage } from "./group-message.ts";

/** An account's groups by name, one page. @throws ServiceError ValidationError | AccessDenied */
export const listGroups: Operation<iamV1.ListGroupsRequest__Output, iamV1.ListGroupsResponse> = {
  readOnly: true,
  async run(context, call, { pathPrefix = "/", ...request }) {
    const { accountId } = call;
    await authorize(context, call, "ListGroups", `arn:aws:iam::${accountId}:group${pathPrefix}`);
    const { items, ...rest } = await pageOf(
      request,
      (after) =>
        filtered(context.entities.groups(accountId, after), ({ path }) => path.startsWith(pathPrefix)),
      ({ groupName }) => groupName.toLowerCase(),
    );
    return { groups: items.map(groupMessage), ...rest };
  },
};
