import { ServiceError } from "@keymesh/errors";
import type { IdentityContext } from "../context.ts";
import type { Role, User } from "../domain/entities.ts";
import { roleKey, userKey } from "../store/entity-keys.ts";
import type { Versioned } from "../store/entity-store.ts";
import { requireRole, requireUser } from "./require-entity.ts";

/** The user or role a request names, with the key of its record. @throws ServiceError NoSuchEntity | ValidationError */
export async function policyOwner(
  { entities }: IdentityContext,
  accountId: string,
  { userName, roleName }: { readonly userName?: string | undefined; readonly roleName?: string | undefined },
): Promise<
  Versioned<User | Role> & { readonly entity: "user" | "role"; readonly name: string; readonly key: string }
> {
  if (userName) {
    const user = await requireUser(entities, accountId, userName);
    return { entity: "user", name: userName, key: userKey(accountId, userName), ...user };
  }
  if (roleName) {
    const role = await requireRole(entities, accountId, roleName);
    return { entity: "role", name: roleName, key: roleKey(accountId, roleName), ...role };
  }
  throw new ServiceError("ValidationError", "A user or a role must be named.");
}
