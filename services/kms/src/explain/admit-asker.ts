import { ServiceError } from "@keymesh/errors";
import { type Principal, policyPrincipalOf } from "@keymesh/identity";
import { decideIdentity, decideKms } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import { callConditions, keyConditions } from "../domain/condition-keys.ts";
import type { Asked } from "./explain-decision.ts";

/**
 * Whether a principal may have this explained, which shows a key's policy and grants and a principal's policies. It must be able
 * to read the first (kms:GetKeyPolicy and kms:ListGrants on the key, which is its own account's), and for the second be the one
 * asked about, or be allowed iam:SimulatePrincipalPolicy on it.
 * @throws ServiceError AccessDeniedException
 */
export async function admitAsker(kms: Kms, asker: Principal, asked: Asked): Promise<void> {
  const { principal, region, named } = asked;
  if (principal.accountId !== asker.accountId)
    throw refused(asker, "explain decisions on principals of another account");
  const policies = await kms.policies.of(asker);
  const caller = { principal: asker, region, sourceIp: "", userAgent: "grpc", isSecure: true };
  const common = callConditions(caller, kms.clock.now());
  const by = policyPrincipalOf(asker);
  if (bearer(principal) !== bearer(asker)) {
    const action = "iam:SimulatePrincipalPolicy";
    const request = {
      principal: by,
      action,
      resource: bearer(principal),
      resourceAccountId: asker.accountId,
      context: common,
    };
    const decision = decideIdentity({ ...policies, request });
    if (!decision.allowed) throw new ServiceError("AccessDeniedException", decision.reason.sentence);
  }
  if (named === undefined) return;
  const { key } = named;
  if (key.record.accountId !== asker.accountId)
    throw refused(asker, "explain decisions on keys of another account");
  const context = { ...common, ...keyConditions(key.record) };
  for (const action of ["kms:GetKeyPolicy", "kms:ListGrants"]) {
    const request = { principal: by, action, resource: key.arn, resourceAccountId: asker.accountId, context };
    const decision = decideKms({ ...policies, request, keyPolicy: key.policy });
    if (!decision.allowed) throw new ServiceError("AccessDeniedException", decision.reason.sentence);
  }
}

/**
 * Before anything is looked up: a principal asks about its own account, by names that say so, and learns nothing of who and what
 * there is in others. @throws ServiceError AccessDeniedException
 */
export function requireOwnAccount(asker: Principal, request: kmsV1.ExplainDecisionRequest__Output): void {
  const { principal, keyId } = request;
  const isOwn = principal === asker.accountId || principal.split(":")[4] === asker.accountId;
  if (!isOwn) throw refused(asker, "explain decisions on principals of another account; name one by its ARN");
  if (keyId.startsWith("arn:") && keyId.split(":")[4] !== asker.accountId) {
    throw refused(asker, "explain decisions on keys of another account");
  }
}

/** The user, role or root whose policies count. */
function bearer({ arn, sessionIssuer }: Principal): string {
  return sessionIssuer?.arn ?? arn;
}

function refused({ arn }: Principal, what: string): ServiceError {
  return new ServiceError("AccessDeniedException", `User: ${arn} is not authorized to ${what}.`);
}
