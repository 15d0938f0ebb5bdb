import { ServiceError } from "@keymesh/errors";
import type { Operation } from "../../call.ts";
import { attachmentDelete } from "../../store/attachments.ts";
import { admitted, changeBearer, idOf, type LoadedBearer } from "./bearers.ts";
import { boundaryWrites } from "./boundary.ts";

type Named = { readonly userName?: string; readonly roleName?: string };

/** Put…PermissionsBoundary and Delete…PermissionsBoundary of users and roles. */
function boundariesOf<K extends "user" | "role">(kind: K, Kind: "User" | "Role") {
  const nameIn = (input: Named) => (kind === "user" ? input.userName : input.roleName);
  const unindexed = (accountId: string, { name, value }: LoadedBearer<K>) =>
    value.boundary === undefined
      ? []
      : [attachmentDelete(accountId, { policyArn: value.boundary, usage: "boundary", kind, name })];
  const put: Operation<Named & { readonly permissionsBoundary: string }, object> = {
    readOnly: false,
    async run(context, call, { permissionsBoundary: boundary = "", ...input }) {
      const { accountId } = call;
      const action = `Put${Kind}PermissionsBoundary`;
      const conditions = { "iam:PermissionsBoundary": boundary };
      const { name } = await admitted(context, call, action, kind, nameIn(input), conditions);
      await changeBearer(context, accountId, kind, name, async (bearer) => {
        const { value } = bearer;
        const indexed = await boundaryWrites(context, accountId, boundary, {
          kind,
          name,
          id: idOf(value),
          path: value.path,
        });
        const replaced = value.boundary === boundary ? [] : unindexed(accountId, bearer);
        return { value: { ...value, boundary }, also: [...replaced, ...indexed] };
      });
      return {};
    },
  };
  const remove: Operation<Named, object> = {
    readOnly: false,
    async run(context, call, input) {
      const { accountId } = call;
      const { name } = await admitted(context, call, `Delete${Kind}PermissionsBoundary`, kind, nameIn(input));
      await changeBearer(context, accountId, kind, name, (bearer) => {
        const { boundary, ...value } = bearer.value;
        if (boundary === undefined) {
          throw new ServiceError("NoSuchEntity", `${Kind} ${name} has no permissions boundary.`);
        }
        return { value: value as typeof bearer.value, also: unindexed(accountId, bearer) };
      });
      return {};
    },
  };
  return { put, remove };
}

export const { put: putUserPermissionsBoundary, remove: deleteUserPermissionsBoundary } = boundariesOf(
  "user",
  "User",
);
export const { put: putRolePermissionsBoundary, remove: deleteRolePermissionsBoundary } = boundariesOf(
  "role",
  "Role",
);
