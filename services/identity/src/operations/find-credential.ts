import { ServiceError } from "@keymesh/errors";
import type { IdentityContext } from "../context.ts";
import { type Credential, credential } from "../domain/credential.ts";
import { isName } from "../domain/names.ts";
import { rootPrincipal, userPrincipal } from "../domain/principals.ts";
import { wellKnownAccount, wellKnownSecret } from "../domain/well-known.ts";
import { ensureAccount } from "./ensure-account.ts";

/**
 * Whose access key this is. Long-term keys come without a session token; temporary ones are found by theirs, and since nothing
 * issues any yet, every session token is unknown.
 * @throws ServiceError UnrecognizedClientException | InvalidClientTokenId
 */
export async function findCredential(
  context: IdentityContext,
  accessKeyId: string,
  sessionToken: string | undefined,
): Promise<Credential> {
  if (sessionToken !== undefined) throw unknownToken();
  const wellKnown = wellKnownAccount(accessKeyId);
  if (wellKnown !== undefined) {
    await ensureAccount(context, wellKnown);
    return credential(rootPrincipal(wellKnown, accessKeyId), Buffer.from(wellKnownSecret));
  }
  if (!isName("accessKeyId", accessKeyId)) throw unknownKey();
  const key = (await context.entities.accessKey(accessKeyId))?.value;
  if (key === undefined) throw unknownKey();
  const secret = context.sealer.open(key.sealedSecret, accessKeyId);
  if (key.userName === "") return credential(rootPrincipal(key.accountId, accessKeyId), secret);
  const user = (await context.entities.user(key.accountId, key.userName))?.value;
  if (user === undefined) {
    secret.fill(0);
    throw unknownKey();
  }
  return credential(userPrincipal(user, accessKeyId), secret);
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
