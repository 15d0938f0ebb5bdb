import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { accountId as newAccountId } from "../domain/identifiers.ts";
import { checkName } from "../domain/names.ts";
import { accountKey } from "../store/entity-keys.ts";
import { putOf } from "../store/entity-store.ts";

/** Makes an account. @throws ServiceError EntityAlreadyExists | ValidationError */
export async function createAccount(
  { entities, clock, randomBytes, hub }: IdentityContext,
  request: identityV1.CreateAccountRequest__Output,
): Promise<identityV1.CreateAccountResponse> {
  const accountId =
    request.accountId === "" ? newAccountId(randomBytes) : checkName("accountId", request.accountId);
  const name = checkName("accountName", request.name);
  if (await entities.account(accountId)) {
    throw new ServiceError("EntityAlreadyExists", `Account ${accountId} already exists.`);
  }
  const account = { accountId, name, createdMs: clock.now(), accessKeyIds: [] };
  await entities.write([putOf(accountKey(accountId), account, 0)]);
  await hub.announce({ entity: "account", accountId, name: "", deleted: false });
  return { account };
}
