import { type Cited, type Verdict, verdictOf, verdictOfAll } from "../language/evaluate.ts";
import { ADMISSION } from "../language/principal.ts";
import type { Question } from "../language/question.ts";
import type { CallerPolicies, DecisionReason } from "../types.ts";

/** What the policies on the caller's side say, all looked at once so that no deny is missed. */
export interface CallerVerdict {
  readonly denied: { readonly source: DenySource; readonly cited: Cited } | undefined;
  /** The identity-based policies, with nothing that limits them. */
  readonly identity: Verdict;
  /** What keeps an Allow from taking effect: a boundary or session policies that do not allow the same. */
  readonly limit: "boundaryDoesNotAllow" | "sessionPolicyDoesNotAllow" | undefined;
}

/** Sorts of policy as AWS names them in a refusal. */
export type DenySource =
  | "a resource-based policy"
  | "an identity-based policy"
  | "a permissions boundary"
  | "a session policy";

/** Holds the request against the caller's identity-based policies, boundary and session policies. */
export function callerVerdict(caller: CallerPolicies, question: Question): CallerVerdict {
  const identity = verdictOfAll(caller.identityPolicies, question);
  const boundary = caller.boundary === undefined ? undefined : verdictOf(caller.boundary, question);
  const session =
    caller.sessionPolicies === undefined || caller.sessionPolicies.length === 0
      ? undefined
      : verdictOfAll(caller.sessionPolicies, question);
  return {
    denied:
      deniedBy("an identity-based policy", identity) ??
      deniedBy("a permissions boundary", boundary) ??
      deniedBy("a session policy", session),
    identity,
    limit: limitOf(boundary, session),
  };
}

function limitOf(boundary: Verdict | undefined, session: Verdict | undefined): CallerVerdict["limit"] {
  if (boundary?.admission === ADMISSION.none) return "boundaryDoesNotAllow";
  if (session?.admission === ADMISSION.none) return "sessionPolicyDoesNotAllow";
  return undefined;
}

function deniedBy(source: DenySource, verdict: Verdict | undefined): CallerVerdict["denied"] {
  return verdict?.denied === undefined ? undefined : { source, cited: verdict.denied };
}

/**
 * Whether the caller's own account lets it: its root user always, a user or role by an identity-based policy within its
 * limits; undefined when it does, else what is missing. AWS services have no account to let them.
 */
export function missingOnCallerSide(
  verdict: CallerVerdict,
  question: Question,
): DecisionReason["kind"] | undefined {
  const { type } = question.request.principal;
  if (type === "Root") return undefined;
  if (type === "AWSService") return "noResourcePolicyAllows";
  if (verdict.identity.admission === ADMISSION.none) return "noIdentityPolicyAllows";
  return verdict.limit;
}
