import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import type { AccessKey } from "../domain/entities.ts";
import { accessKeyId, secretAccessKey } from "../domain/identifiers.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { storeAccessKey } from "./store-access-key.ts";

/** Makes an access key; its secret is in this answer and never again. @throws ServiceError NoSuchEntity | LimitExceeded | AccessDenied */
export async function createAccessKey(
  context: IdentityContext,
  { accountId: account, userName }: identityV1.CreateAccessKeyRequest__Output,
  peer: Peer,
): Promise<identityV1.CreateAccessKeyResponse> {
  const accountId = admitAdministrator(peer, account);
  const id = accessKeyId("AKIA", context.randomBytes);
  const secret = secretAccessKey(context.randomBytes);
  const key = await storeAccessKey(context, { accountId, userName }, id, secret);
  return { accessKey: accessKeyMessage(key), secretAccessKey: secret };
}

/** An access key as the admin API shows it. */
export function accessKeyMessage(key: AccessKey): identityV1.AccessKey {
  const { accessKeyId, accountId, userName, createdMs } = key;
  return { accessKeyId, accountId, userName, createdMs };
}
