import type { PolicyPrincipal } from "@keymesh/policy";
import type { Principal } from "./types.ts";

const known = new WeakMap<Principal, PolicyPrincipal>();

/** The principal as policies see it; made once, since a door passes the same object for every call of a session. */
export function policyPrincipalOf(principal: Principal): PolicyPrincipal {
  let made = known.get(principal);
  if (made === undefined) {
    const { arn, accountId, type, principalId, userName, sessionIssuer } = principal;
    const { sessionCreatedMs: tokenIssuedMs, sourceIdentity, sessionTags } = principal;
    const roleArn = sessionIssuer?.arn;
    made = {
      arn,
      accountId,
      type,
      principalId,
      userName,
      roleArn,
      tokenIssuedMs,
      sourceIdentity,
      sessionTags,
    };
    known.set(principal, made);
  }
  return made;
}
