import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { checkName } from "../domain/names.ts";
import { accessKeyKey } from "../store/entity-keys.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { holderOf } from "./store-access-key.ts";

/** Deletes an access key; sessions made with it are refused from then on. @throws ServiceError NoSuchEntity | AccessDenied */
export async function deleteAccessKey(
  context: IdentityContext,
  request: identityV1.DeleteAccessKeyRequest__Output,
  peer: Peer,
): Promise<identityV1.DeleteAccessKeyResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const accessKeyId = checkName("accessKeyId", request.accessKeyId);
  const { entities, hub } = context;
  await retried(async () => {
    const key = await entities.accessKey(accessKeyId);
    if (key?.value.accountId !== accountId) {
      throw new ServiceError("NoSuchEntity", `The Access Key with id ${accessKeyId} cannot be found.`);
    }
    const holder = await holderOf(context, accountId, key.value.userName);
    const accessKeyIds = holder.value.accessKeyIds.filter((id) => id !== accessKeyId);
    await entities.write([
      { delete: accessKeyKey(accessKeyId), ifVersion: key.version },
      putOf(holder.key, { ...holder.value, accessKeyIds }, holder.version),
    ]);
  });
  await hub.announce({ entity: "access-key", accountId, name: accessKeyId, deleted: true });
  return {};
}
