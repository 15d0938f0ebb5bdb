import type { Principal } from "@keymesh/identity";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { parsePrincipal, roleArn, userArn } from "../domain/arns.ts";
import { isName } from "../domain/names.ts";
import { isHostRole, rolePrincipal, rootPrincipal, userPrincipal } from "../domain/principals.ts";
import { wellKnownAccount } from "../domain/well-known.ts";

/** What a session is called that stands for all sessions of a role. */
const anySession = "any-session";

/**
 * Who an ARN, an account id or a long-term access key (`test` too) names, with unique ids; nobody gets a session by it. A role is answered as
 * a session of it: what acts is never the role itself.
 */
export async function findPrincipal(
  context: IdentityContext,
  { name }: identityV1.FindPrincipalRequest__Output,
): Promise<identityV1.FindPrincipalResponse> {
  const wellKnown = wellKnownAccount(name);
  if (wellKnown !== undefined) return { principal: plain(rootPrincipal(wellKnown)) };
  const principal = isName("accessKeyId", name)
    ? await byAccessKey(context, name)
    : await byArn(context, name);
  return principal === undefined ? {} : { principal: plain(principal) };
}

async function byAccessKey(
  { entities }: IdentityContext,
  accessKeyId: string,
): Promise<Principal | undefined> {
  const key = (await entities.accessKey(accessKeyId))?.value;
  if (key === undefined) return undefined;
  if (key.userName === "") return rootPrincipal(key.accountId, accessKeyId);
  const user = (await entities.user(key.accountId, key.userName))?.value;
  return user && userPrincipal(user, accessKeyId);
}

async function byArn({ entities, clock }: IdentityContext, arn: string): Promise<Principal | undefined> {
  const named = parsePrincipal(arn);
  switch (named?.kind) {
    case "root":
      return rootPrincipal(named.accountId);
    case "user": {
      const user = (await entities.user(named.accountId, named.name))?.value;
      return user && userArn(user) === arn ? userPrincipal(user) : undefined;
    }
    case "role": {
      const role = (await entities.role(named.accountId, named.name))?.value;
      return role && roleArn(role) === arn ? rolePrincipal(role, anySession, clock.now()) : undefined;
    }
    case "session": {
      if (isHostRole(named.name)) return undefined;
      const role = (await entities.role(named.accountId, named.name))?.value;
      return role?.roleName === named.name ? rolePrincipal(role, named.session, clock.now()) : undefined;
    }
    case undefined:
      return undefined;
  }
}

/** Nobody found here has session policies: those belong to sessions that were made. */
function plain({ sessionPolicies: _, ...principal }: Principal): identityV1.Principal {
  return principal;
}
