import { ServiceError } from "@keymesh/errors";
import { authorize } from "../../../access/authorize.ts";
import type { ApiCall } from "../../../call.ts";
import type { IdentityContext } from "../../../context.ts";
import { rootArn } from "../../../domain/arns.ts";
import type { AccessKey } from "../../../domain/entities.ts";
import type { Versioned } from "../../../store/entity-store.ts";
import { admitted } from "../bearers.ts";
import { callerName } from "../users/caller-name.ts";

/**
 * Whose access keys a call is about, when the caller may do this with them: the user named, or the caller; empty: the root.
 * @throws ServiceError NoSuchEntity | ValidationError | AccessDenied
 */
export async function keyOwner(
  context: IdentityContext,
  call: ApiCall,
  action: string,
  userName: string | undefined,
): Promise<string> {
  const name = userName ?? callerName(call);
  if (name !== undefined) return (await admitted(context, call, action, "user", name)).name;
  await authorize(context, call, action, rootArn(call.accountId));
  return "";
}

/** An access key of this owner. @throws ServiceError NoSuchEntity */
export async function requireKey(
  { entities }: IdentityContext,
  accountId: string,
  userName: string,
  accessKeyId: string,
): Promise<Versioned<AccessKey>> {
  const key = await entities.accessKey(accessKeyId);
  const isTheirs =
    key?.value.accountId === accountId && key.value.userName.toLowerCase() === userName.toLowerCase();
  if (key && isTheirs) return key;
  throw new ServiceError("NoSuchEntity", `The Access Key with id ${accessKeyId} cannot be found.`);
}
