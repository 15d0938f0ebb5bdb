import type { KeyObject } from "node:crypto";
import { deriveSigningKey, isSignatureRight } from "@keymesh/aws-wire";
import { type Session, sessionMessage } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { checkClaim, wrongSignature } from "../domain/claim-rules.ts";
import type { TemporaryCredential } from "../domain/temporary-credential.ts";
import { findCredential } from "./find-credential.ts";
import { issueSession } from "./issue-session.ts";

/**
 * Checks a signature for a door. The answer is the only message with a signing key in it, and goes only to the door of the
 * service whose key it is, and only when the caller has just shown to have the secret.
 * @throws ServiceError AccessDenied | UnrecognizedClientException | InvalidClientTokenId | ExpiredTokenException |
 * SignatureDoesNotMatch
 */
export async function verifySignature(
  context: IdentityContext,
  claim: identityV1.VerifySignatureRequest__Output,
  peer: string,
): Promise<identityV1.VerifySignatureResponse> {
  const { session, signingKey } = await proveCaller(context, claim, peer);
  return { session: sessionMessage(session), signingKey: signingKey.export() };
}

/** {@link verifySignature} for identity's own door, where nothing crosses a wire. */
export async function proveCaller(
  context: IdentityContext,
  claim: identityV1.VerifySignatureRequest__Output,
  peer: string,
): Promise<{
  readonly session: Session;
  readonly signingKey: KeyObject;
  readonly temporary: TemporaryCredential | undefined;
}> {
  const systemTime = context.clock.systemTime?.();
  const times = [context.clock.now(), ...(systemTime ? [systemTime.nowMs, ...systemTime.formerMs] : [])];
  const service = checkClaim(claim, peer, times);
  const { date, region, stringToSign, signature } = claim;
  using credential = await findCredential(context, claim.accessKeyId, claim.sessionToken || undefined);
  const signingKey = credential.secret.use((secret) =>
    deriveSigningKey(secret.toString("latin1"), date, region, service),
  );
  if (!isSignatureRight(signingKey, stringToSign, signature)) throw wrongSignature();
  const { principal, temporary } = credential;
  const session = await issueSession(context, principal, service, region, temporary?.expiresMs);
  if (temporary === undefined) {
    context.uses.note(claim.accessKeyId, { lastUsedMs: context.clock.now(), service, region });
  }
  return { session, signingKey, temporary };
}
