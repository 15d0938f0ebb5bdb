import type { Cited } from "../language/evaluate.ts";
import type { AuthorizationRequest, Decision, DecisionReason } from "../types.ts";
import type { DenySource } from "./caller.ts";

type AbsenceKind = Exclude<
  DecisionReason["kind"],
  | "explicitDeny"
  | "keyPolicyAllow"
  | "identityPolicyAllow"
  | "grantAllow"
  | "resourcePolicyAllow"
  | "rootAllow"
>;

const ABSENT: Readonly<Record<AbsenceKind, string>> = {
  noIdentityPolicyAllows: "identity-based policy",
  noResourcePolicyAllows: "resource-based policy",
  boundaryDoesNotAllow: "permissions boundary",
  sessionPolicyDoesNotAllow: "session policy",
  wrongAccount: "resource-based policy",
};

/** The decision that an explicit deny forces, in AWS's words. */
export function deniedBy(request: AuthorizationRequest, source: DenySource, cited: Cited): Decision {
  return {
    allowed: false,
    reason: {
      kind: "explicitDeny",
      policy: cited.policy,
      statement: cited.statement,
      sentence: `${notAuthorized(request)} with an explicit deny in ${source}`,
    },
  };
}

/** The decision when nothing allows, in AWS's words. */
export function deniedForLack(request: AuthorizationRequest, kind: DecisionReason["kind"]): Decision {
  const missing = ABSENT[kind as AbsenceKind];
  const sentence = `${notAuthorized(request)} because no ${missing} allows the ${request.action} action`;
  return { allowed: false, reason: { kind, sentence } };
}

/** The decision to allow, citing what allowed. */
export function allowedBy(
  request: AuthorizationRequest,
  kind: DecisionReason["kind"],
  cited: Partial<Cited> | undefined,
  how: string,
): Decision {
  return {
    allowed: true,
    reason: {
      kind,
      policy: cited?.policy,
      statement: cited?.statement,
      sentence: `${request.principal.arn} may perform ${request.action}: ${how}`,
    },
  };
}

function notAuthorized(request: AuthorizationRequest): string {
  // S3 puts the resource in quotes, KMS and the others do not.
  const resource = request.action.startsWith("s3:") ? `"${request.resource}"` : request.resource;
  return `User: ${request.principal.arn} is not authorized to perform: ${request.action} on resource: ${resource}`;
}
