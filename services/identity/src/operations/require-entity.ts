import { ServiceError } from "@keymesh/errors";
import type { Role, User } from "../domain/entities.ts";
import { checkName } from "../domain/names.ts";
import type { EntityStore, Versioned } from "../store/entity-store.ts";

/** @throws ServiceError NoSuchEntity | ValidationError */
export async function requireUser(
  entities: EntityStore,
  accountId: string,
  name: string,
): Promise<Versioned<User>> {
  const user = await entities.user(accountId, checkName("userName", name));
  if (user) return user;
  throw new ServiceError("NoSuchEntity", `The user with name ${name} cannot be found.`);
}

/** @throws ServiceError NoSuchEntity | ValidationError */
export async function requireRole(
  entities: EntityStore,
  accountId: string,
  name: string,
): Promise<Versioned<Role>> {
  const role = await entities.role(accountId, checkName("roleName", name));
  if (role) return role;
  throw new ServiceError("NoSuchEntity", `The role with name ${name} cannot be found.`);
}
