import { ADMISSION, isStill, serviceNames } from "../language/principal.ts";
import type { DecisionGrant, GrantIndex, KmsDecisionInput } from "../types.ts";
import { childGrantViolation, includesPairs } from "./grant-rules.ts";

/** A grant that covers the request, and how it names the caller. */
export interface GrantMatch {
  readonly grant: DecisionGrant;
  readonly admission: 1 | 2 | 3;
}

/** Files grants by grantee; make it once per key and whenever its grants change. */
export function indexGrants(grants: Iterable<DecisionGrant>): GrantIndex {
  const byGrantee = new Map<string, DecisionGrant[]>();
  for (const grant of grants) {
    const others = byGrantee.get(grant.granteePrincipal);
    if (others === undefined) byGrantee.set(grant.granteePrincipal, [grant]);
    else others.push(grant);
  }
  return { of: (granteePrincipal) => byGrantee.get(granteePrincipal) ?? NONE };
}

const NONE: readonly DecisionGrant[] = [];

/** The grant that covers the request for this caller, strongest naming first; undefined when none does. */
export function matchGrant(input: KmsDecisionInput): GrantMatch | undefined {
  const { request, grants } = input;
  if (grants === undefined || !request.action.startsWith("kms:")) return undefined;
  const { principal } = request;
  const operation = request.action.slice("kms:".length);
  const find = (grantee: string) =>
    granteesGrants(grants, grantee).find(
      (grant) => isStill(grant.granteeId, principal) && covers(grant, operation, input),
    );
  if (principal.type === "AWSService") {
    const grant = serviceNames(principal.arn)
      .map(find)
      .find((one) => one !== undefined);
    return grant && { grant, admission: ADMISSION.direct };
  }
  const direct = find(principal.arn);
  if (direct !== undefined) return { grant: direct, admission: ADMISSION.direct };
  const byRole = principal.roleArn === undefined ? undefined : find(principal.roleArn);
  if (byRole !== undefined) return { grant: byRole, admission: ADMISSION.role };
  if (principal.type === "Root") return undefined;
  const byAccount = find(`arn:aws:iam::${principal.accountId}:root`);
  return byAccount && { grant: byAccount, admission: ADMISSION.account };
}

function granteesGrants(
  grants: GrantIndex | readonly DecisionGrant[],
  grantee: string,
): readonly DecisionGrant[] {
  return "of" in grants ? grants.of(grantee) : grants.filter((grant) => grant.granteePrincipal === grantee);
}

/** Whether a grant covers the request, leaving aside to whom it was given. */
export function covers(grant: DecisionGrant, operation: string, input: KmsDecisionInput): boolean {
  if (!grant.operations.includes(operation)) return false;
  if (operation !== "RetireGrant" && !isOnBehalf(grant, input)) return false;
  if (operation === "CreateGrant") {
    return input.childGrant !== undefined && childGrantViolation(grant, input.childGrant) === undefined;
  }
  // Neither names an encryption context, so constraints do not bear on them.
  if (operation === "DescribeKey" || operation === "RetireGrant") return true;
  return contextSatisfies(grant, input.encryptionContext ?? {});
}

/** Whether the request is made for the resource that the grant's SourceArn names, if it names one. */
export function isOnBehalf({ constraints }: DecisionGrant, { request }: KmsDecisionInput): boolean {
  return constraints?.sourceArn === undefined || request.context["aws:SourceArn"] === constraints.sourceArn;
}

/** Whether the grant's constraints let this encryption context pass. */
export function contextSatisfies(grant: DecisionGrant, context: Readonly<Record<string, string>>): boolean {
  const { encryptionContextEquals, encryptionContextSubset } = grant.constraints ?? {};
  if (encryptionContextEquals !== undefined) {
    const size = Object.keys(encryptionContextEquals).length;
    if (size !== Object.keys(context).length || !includesPairs(context, encryptionContextEquals))
      return false;
  }
  return encryptionContextSubset === undefined || includesPairs(context, encryptionContextSubset);
}
