import { ServiceError } from "@keymesh/errors";
import type { IdentityContext } from "../context.ts";
import type { AccessKey } from "../domain/entities.ts";
import { checkQuota } from "../domain/quotas.ts";
import { accessKeyKey, accountKey } from "../store/entity-keys.ts";
import { putOf } from "../store/entity-store.ts";
import { ensureAccount } from "./ensure-account.ts";
import { requireBearer } from "./iam/bearers.ts";

/**
 * Keeps an access key, its secret sealed, beside its owner's list of keys. `userName` empty: the account's root.
 * @throws ServiceError NoSuchEntity | LimitExceeded | EntityAlreadyExists
 */
export async function storeAccessKey(
  context: IdentityContext,
  owner: { readonly accountId: string; readonly userName: string },
  accessKeyId: string,
  secretAccessKey: string,
): Promise<AccessKey> {
  const { entities, sealer, clock, turns } = context;
  const { accountId, userName } = owner;
  const secret = Buffer.from(secretAccessKey, "latin1");
  const sealedSecret = sealer.seal(secret, accessKeyId);
  secret.fill(0);
  const key: AccessKey = {
    accessKeyId,
    accountId,
    userName,
    createdMs: clock.now(),
    status: "Active",
    sealedSecret,
  };
  await turns.of(accountId, async (write) => {
    if (await entities.accessKey(accessKeyId)) {
      throw new ServiceError("EntityAlreadyExists", `Access key ${accessKeyId} already exists.`);
    }
    const holder = await holderOf(context, accountId, userName);
    const accessKeyIds = [...holder.value.accessKeyIds, accessKeyId];
    checkQuota("AccessKeysPerUser", accessKeyIds.length);
    await write([
      putOf(accessKeyKey(accessKeyId), key, 0),
      putOf(holder.key, { ...holder.value, accessKeyIds }, holder.version),
    ]);
  });
  return key;
}

/** The record that lists an owner's access keys. @throws ServiceError NoSuchEntity */
export async function holderOf(context: IdentityContext, accountId: string, userName: string) {
  const { entities } = context;
  if (userName !== "") {
    return requireBearer(context, accountId, "user", userName);
  }
  await ensureAccount(context, accountId);
  const account = await entities.account(accountId);
  if (!account) throw new ServiceError("NoSuchEntity", `There is no account ${accountId}.`);
  return { key: accountKey(accountId), ...account };
}
