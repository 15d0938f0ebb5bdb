import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { userArn } from "../domain/arns.ts";
import type { User } from "../domain/entities.ts";
import { uniqueId } from "../domain/identifiers.ts";
import { checkName } from "../domain/names.ts";
import { userKey, usersPrefix } from "../store/entity-keys.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { ensureAccount } from "./ensure-account.ts";

const maxUsers = 5000;

/** Makes a user. @throws ServiceError EntityAlreadyExists | LimitExceeded | ValidationError | AccessDenied */
export async function createUser(
  context: IdentityContext,
  request: identityV1.CreateUserRequest__Output,
  peer: Peer,
): Promise<identityV1.CreateUserResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const userName = checkName("userName", request.userName);
  const path = checkName("path", request.path || "/");
  const { entities, clock, randomBytes, hub } = context;
  await ensureAccount(context, accountId);
  const user: User = {
    accountId,
    userName,
    path,
    userId: uniqueId("AIDA", randomBytes),
    createdMs: clock.now(),
    policies: {},
    accessKeyIds: [],
  };
  await retried(async () => {
    if (await entities.user(accountId, userName)) {
      throw new ServiceError("EntityAlreadyExists", `User with name ${userName} already exists.`);
    }
    if (await entities.hasAtLeast(usersPrefix(accountId), maxUsers)) {
      throw new ServiceError("LimitExceeded", `Cannot exceed quota for UsersPerAccount: ${maxUsers}`);
    }
    await entities.write([putOf(userKey(accountId, userName), user, 0)]);
  });
  await hub.announce({ entity: "user", accountId, name: userName, deleted: false });
  return { user: userMessage(user) };
}

/** A user as the admin API shows it. */
export function userMessage(user: User): identityV1.User {
  const { accountId, userName, path, userId, createdMs } = user;
  return { accountId, userName, path, userId, createdMs, arn: userArn(user) };
}
