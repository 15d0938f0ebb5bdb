import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { type Principal, policyPrincipalOf } from "@keymesh/identity";
import {
  type AuthorizationRequest,
  type Decision,
  decideIdentity,
  decideKms,
  explainIdentity,
  explainKms,
} from "@keymesh/policy";
import type { Call, Kms } from "../../call.ts";
import type { ConditionValues } from "../../domain/condition-keys.ts";
import { callConditions, keyConditions } from "../../domain/condition-keys.ts";
import { notForOthers } from "../../domain/identifiers.ts";
import { headlineOf } from "../../explain/headline.ts";
import type { LoadedKey } from "../../store/stored-keys.ts";
import type { KeyAccess } from "./key-access.ts";
import { usableGrants } from "./usable-grants.ts";

/**
 * Lets the caller do this to the key, or not.
 * @throws ServiceError AccessDeniedException | InvalidGrantTokenException | ThrottlingException
 */
export async function authorizeKey(
  kms: Kms,
  call: Call,
  key: LoadedKey,
  access: KeyAccess,
): Promise<Decision> {
  kms.throttle?.chargeKey(call, access.action, key.record, access.conditions?.["kms:DataKeyPairSpec"]);
  const decision = await decideOnKey(kms, call, key, access);
  const { arn, accountId } = call.caller.principal;
  if (decision.allowed || key.record.accountId === accountId) return obey(decision);
  const isByAlias = access.requestAlias !== undefined;
  // The trail of the caller must not show either what another account's alias stands for.
  if (isByAlias) call.notes.keys.delete(key.arn);
  if (isByAlias || decision.reason.kind === "noResourcePolicyAllows") throw notForOthers(arn, access.action);
  return obey(decision);
}

/** As {@link authorizeKey}, for operations with more than one way to be allowed. */
export async function decideOnKey(
  kms: Kms,
  call: Call,
  key: LoadedKey,
  access: KeyAccess,
): Promise<Decision> {
  const { principal } = call.caller;
  const callerPolicies = await kms.policies.of(principal);
  const context = () => ({
    ...callConditions(call.caller, call.timeMs),
    ...keyConditions(key.record),
    ...access.conditions,
    "kms:RequestAlias": access.requestAlias,
  });
  const input = {
    ...callerPolicies,
    request: requestOf(principal, access.action, key.arn, key.record.accountId, context),
    keyPolicy: key.policy,
    grants: await usableGrants(kms, principal, key.record, access),
    encryptionContext: access.encryptionContext,
    childGrant: access.childGrant,
  };
  const decision = decideKms(input);
  const { action } = access;
  const span = currentSpan();
  if (span !== undefined)
    show(span, principal, action, decision, () =>
      headlineOf({ principal, action, key, explanation: explainKms(input) }),
    );
  return decision;
}

/**
 * For what only the caller's own account decides: actions that name no key (`resource` is `*`) and those on an alias.
 * @throws ServiceError AccessDeniedException
 */
export async function authorizeInAccount(
  kms: Kms,
  call: Call,
  action: string,
  resource: string,
  conditions: ConditionValues = {},
): Promise<Decision> {
  const { principal } = call.caller;
  const context = () => ({ ...callConditions(call.caller, call.timeMs), ...conditions });
  const input = {
    ...(await kms.policies.of(principal)),
    request: requestOf(principal, action, resource, principal.accountId, context),
  };
  const decision = decideIdentity(input);
  const span = currentSpan();
  if (span !== undefined)
    show(span, principal, action, decision, () =>
      headlineOf({ principal, action, explanation: explainIdentity(input) }),
    );
  return obey(decision);
}

/** The request of a caller to do `action` on a resource, for policies; its condition keys are made when a policy first asks. */
export function requestOf(
  principal: Principal,
  action: string,
  resource: string,
  resourceAccountId: string,
  context: () => ConditionValues,
): AuthorizationRequest {
  return {
    principal: policyPrincipalOf(principal),
    action: `kms:${action}`,
    resource,
    resourceAccountId,
    get context() {
      return context();
    },
  };
}

function obey(decision: Decision): Decision {
  if (!decision.allowed) throw new ServiceError("AccessDeniedException", decision.reason.sentence);
  return decision;
}

/**
 * Tells who watches what decided: policy and statement, grant, or what was missing; of a refusal also what to do about it, which
 * is worked out only then. Who may retire a grant is not for policies to say, so nothing is advised there.
 */
function show(
  span: NonNullable<ReturnType<typeof currentSpan>>,
  principal: Principal,
  action: string,
  { allowed, reason }: Decision,
  headline: () => string,
): void {
  const { kind, policy, statement } = reason;
  const isLack = !allowed && kind !== "explicitDeny";
  span.set({
    [attribute.principal]: principal.arn,
    [attribute.decision]: reason.sentence,
    [attribute.allowed]: allowed,
    "keymesh.decision.action": `kms:${action}`,
    "keymesh.decision.kind": kind,
    ...(policy !== undefined && {
      [`keymesh.decision.${kind === "grantAllow" ? "grant" : "policy"}`]: policy,
    }),
    ...(statement !== undefined && { "keymesh.decision.statement": statement }),
    ...(isLack && { "keymesh.decision.missing": kind }),
    ...(!allowed && action !== "RetireGrant" && { "keymesh.decision.headline": headline() }),
  });
}
