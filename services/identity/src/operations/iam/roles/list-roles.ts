import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { filtered, pageOf } from "../../../domain/page.ts";
import { roleSummary } from "./role-message.ts";

/** An account's roles by name, one page. @throws ServiceError ValidationError | AccessDenied */
export const listRoles: Operation<iamV1.ListRolesRequest__Output, iamV1.ListRolesResponse> = {
  readOnly: true,
  async run(context, call, { pathPrefix = "/", ...request }) {
    const { accountId } = call;
    await authorize(context, call, "ListRoles", `arn:aws:iam::${accountId}:role${pathPrefix}`);
    const { items, ...rest } = await pageOf(
      request,
      (after) =>
        filtered(context.entities.roles(accountId, after), ({ path }) => path.startsWith(pathPrefix)),
      ({ roleName }) => roleName.toLowerCase(),
    );
    return { roles: items.map(roleSummary), ...rest };
  },
};
