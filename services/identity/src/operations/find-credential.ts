import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import type { IdentityContext } from "../context.ts";
import { type Credential, credential } from "../domain/credential.ts";
import { isName } from "../domain/names.ts";
import { assumedPrincipal, rootPrincipal, userPrincipal, withSessionToken } from "../domain/principals.ts";
import type { TemporaryCredential } from "../domain/temporary-credential.ts";
import { wellKnownAccount, wellKnownSecret } from "../domain/well-known.ts";
import { ensureAccount } from "./ensure-account.ts";

/**
 * Whose access key this is. Long-term keys come without a session token, temporary ones with theirs, which holds what they are;
 * the role, user and access key they come from must still be there.
 * @throws ServiceError UnrecognizedClientException | InvalidClientTokenId | ExpiredTokenException
 */
export async function findCredential(
  context: IdentityContext,
  accessKeyId: string,
  sessionToken: string | undefined,
): Promise<Credential> {
  if (sessionToken !== undefined) return temporaryCredential(context, accessKeyId, sessionToken);
  const wellKnown = wellKnownAccount(accessKeyId);
  if (wellKnown !== undefined) {
    await ensureAccount(context, wellKnown);
    return credential(rootPrincipal(wellKnown, accessKeyId), Buffer.from(wellKnownSecret));
  }
  if (!isName("accessKeyId", accessKeyId)) throw unknownKey();
  const key = (await context.entities.accessKey(accessKeyId))?.value;
  if (key?.status !== "Active") throw unknownKey();
  const principal =
    key.userName === ""
      ? rootPrincipal(key.accountId, accessKeyId)
      : await userNamed(context, key.accountId, key.userName, accessKeyId);
  if (principal === undefined) throw unknownKey();
  return credential(principal, context.sealer.open(key.sealedSecret, accessKeyId));
}

async function temporaryCredential(
  context: IdentityContext,
  accessKeyId: string,
  sessionToken: string,
): Promise<Credential> {
  const opened = context.temporary.open(accessKeyId, sessionToken);
  if (opened === undefined) throw unknownToken();
  try {
    const principal = await principalBehind(context, accessKeyId, opened.credential);
    return credential(principal, opened.secret, opened.credential);
  } catch (error) {
    opened.secret.fill(0);
    throw error;
  }
}

/** @throws ServiceError InvalidClientTokenId | ExpiredTokenException */
async function principalBehind(
  context: IdentityContext,
  accessKeyId: string,
  temporary: TemporaryCredential,
): Promise<Principal> {
  const { kind, accountId, name, id, sourceAccessKeyId, expiresMs } = temporary;
  if (context.clock.now() >= expiresMs) {
    throw new ServiceError("ExpiredTokenException", "The security token included in the request is expired");
  }
  if (kind === "role") {
    const role = (await context.entities.role(accountId, name))?.value;
    if (role?.roleId !== id) throw unknownToken();
    return assumedPrincipal(role, accessKeyId, temporary);
  }
  if (sourceAccessKeyId && !(await isActive(context, sourceAccessKeyId))) throw unknownToken();
  const principal =
    kind === "root"
      ? rootPrincipal(accountId, accessKeyId)
      : await userNamed(context, accountId, name, accessKeyId);
  if (principal?.principalId !== id) throw unknownToken();
  return withSessionToken(principal, temporary);
}

async function isActive(context: IdentityContext, accessKeyId: string): Promise<boolean> {
  if (wellKnownAccount(accessKeyId) !== undefined) return true;
  return (await context.entities.accessKey(accessKeyId))?.value.status === "Active";
}

async function userNamed(
  { entities }: IdentityContext,
  accountId: string,
  name: string,
  accessKeyId: string,
): Promise<Principal | undefined> {
  const user = (await entities.user(accountId, name))?.value;
  return user && userPrincipal(user, accessKeyId);
}

function unknownKey(): ServiceError {
  return new ServiceError(
    "UnrecognizedClientException",
    "The security token included in the request is invalid.",
  );
}

function unknownToken(): ServiceError {
  return new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.");
}
