import { ServiceError } from "@keymesh/errors";
import { doorOf, type Principal, sessionMessage } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { parsePrincipal, userArn } from "../domain/arns.ts";
import { isName } from "../domain/names.ts";
import { isHostRole, rolePrincipal, rootPrincipal, userPrincipal } from "../domain/principals.ts";
import { ensureAccount } from "./ensure-account.ts";
import { issueSession } from "./issue-session.ts";

/**
 * The session of a caller whom a door knows by its client certificate. The door must show the certificate, so that it can speak
 * for nobody it has not met; that the caller had the key to it, identity takes the door's word for. The session is good only from
 * that door.
 * @throws ServiceError AccessDenied | ValidationException
 */
export async function sessionOf(
  context: IdentityContext,
  { principalArn, region, certificate }: identityV1.SessionOfRequest__Output,
  peer: string,
): Promise<identityV1.SessionOfResponse> {
  const door = doorOf(peer);
  if (door === undefined || peer === "ec2-host") throw denied(`${peer} has no callers of its own.`);
  if (!isName("region", region)) throw new ServiceError("ValidationException", "The region is not one.");
  const shown = context.peerOfCertificate(certificate);
  if (shown?.kind !== "principal" || shown.arn !== principalArn) {
    throw denied(`${peer} showed no client certificate of this principal.`);
  }
  const principal = await principalNamed(context, principalArn);
  if (principal === undefined) throw denied(`There is no principal ${principalArn.slice(0, 300)}.`);
  return { session: sessionMessage(await issueSession(context, principal, door, region)) };
}

/** The principal of an ARN, if there is one. */
export async function principalNamed(context: IdentityContext, arn: string): Promise<Principal | undefined> {
  const named = parsePrincipal(arn);
  switch (named?.kind) {
    case "root":
      await ensureAccount(context, named.accountId);
      return rootPrincipal(named.accountId);
    case "user": {
      const user = (await context.entities.user(named.accountId, named.name))?.value;
      return user && userArn(user) === arn ? userPrincipal(user) : undefined;
    }
    case "session": {
      if (isHostRole(named.name)) return undefined;
      const role = (await context.entities.role(named.accountId, named.name))?.value;
      return role?.roleName === named.name
        ? rolePrincipal(role, named.session, context.clock.now())
        : undefined;
    }
    default:
      return undefined;
  }
}

function denied(message: string): ServiceError {
  return new ServiceError("AccessDenied", message);
}
