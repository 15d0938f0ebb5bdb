import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { compilePolicies, fetchPolicies, type Principal, policyPrincipalOf } from "@keymesh/identity";
import {
  type AuthorizationRequest,
  type CallerPolicies,
  type CompiledPolicy,
  type Decision,
  decideIdentity,
  requestConditions,
} from "@keymesh/policy";
import type { identityV1 } from "@keymesh/proto";
import type { ApiCall } from "../call.ts";
import type { IdentityContext } from "../context.ts";
import { policiesOf } from "../operations/policies-of.ts";

/** Condition keys of a request beside those every call has. */
export type Conditions = AuthorizationRequest["context"];

/** What is acted on: whose it is, and the policy it has of its own. */
export interface Target {
  readonly arn: string;
  /** Default the caller's account. */
  readonly accountId?: string;
  readonly policy?: CompiledPolicy;
}

/**
 * Lets the caller do this in IAM, or not.
 * @throws ServiceError AccessDenied | InvalidClientTokenId (credentials of GetSessionToken without MFA may not call IAM)
 */
export async function authorize(
  context: IdentityContext,
  call: ApiCall,
  action: string,
  resource: string,
  conditions: Conditions = {},
): Promise<void> {
  const { type, sessionCreatedMs } = call.principal;
  if (type !== "AssumedRole" && sessionCreatedMs !== undefined) {
    throw new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.");
  }
  const decision = await decide(context, call, `iam:${action}`, { arn: resource }, conditions);
  if (!decision.allowed) throw new ServiceError("AccessDenied", decision.reason.sentence);
}

/** Decides on an action of the caller's, by all the policies that limit it. */
export async function decide(
  context: IdentityContext,
  call: ApiCall,
  action: string,
  target: Target,
  conditions: Conditions,
): Promise<Decision> {
  const decision = decideIdentity({
    ...(await callerPolicies(context, call.principal)),
    request: {
      principal: policyPrincipalOf(call.principal),
      action,
      resource: target.arn,
      resourceAccountId: target.accountId ?? call.accountId,
      context: { ...callConditions(context, call), ...conditions },
    },
    resourcePolicy: target.policy,
  });
  const { allowed, reason } = decision;
  currentSpan()?.set({ [attribute.decision]: reason.sentence, [attribute.allowed]: allowed });
  return decision;
}

/** All policies that limit a principal, as they are now. @throws ServiceError UnrecognizedClientException when it is gone */
export async function callerPolicies(
  context: IdentityContext,
  principal: Principal,
): Promise<CallerPolicies> {
  const ask = ({ arn = "", sessionPolicyArns = [] }: identityV1.PoliciesOfRequest) =>
    policiesOf(context, { arn, sessionPolicyArns });
  return compilePolicies(await fetchPolicies(ask, principal));
}

function callConditions({ clock }: IdentityContext, call: ApiCall): Conditions {
  return { ...requestConditions({ ...call, nowMs: clock.now() }), "aws:ViaAWSService": false };
}
