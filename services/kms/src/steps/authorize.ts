import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { type Principal, policyPrincipalOf } from "@keymesh/identity";
import { type AuthorizationRequest, type Decision, decideIdentity, decideKms } from "@keymesh/policy";
import type { Call, Kms } from "../call.ts";
import type { ConditionValues } from "../domain/condition-keys.ts";
import { callConditions, keyConditions } from "../domain/condition-keys.ts";
import { notForOthers } from "../domain/identifiers.ts";
import type { LoadedKey } from "../store/key-store.ts";
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
  const isForeignAlias = access.requestAlias !== undefined && key.record.accountId !== accountId;
  if (decision.allowed || !isForeignAlias) return obey(decision);
  // The trail of the caller must not show either what the alias stands for.
  call.notes.keys.delete(key.arn);
  throw notForOthers(arn);
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
  const decision = decideKms({
    ...callerPolicies,
    request: requestOf(principal, access.action, key.arn, key.record.accountId, context),
    keyPolicy: key.policy,
    grants: await usableGrants(kms, principal, key.record, access),
    encryptionContext: access.encryptionContext,
    childGrant: access.childGrant,
  });
  show(principal, access.action, decision);
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
  const decision = decideIdentity({
    ...(await kms.policies.of(principal)),
    request: requestOf(principal, action, resource, principal.accountId, context),
  });
  show(principal, action, decision);
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

function show(principal: Principal, action: string, { allowed, reason }: Decision): void {
  const span = currentSpan();
  if (span === undefined) return;
  span.set({
    [attribute.principal]: principal.arn,
    [attribute.decision]: reason.sentence,
    [attribute.allowed]: allowed,
    "keymesh.decision.action": `kms:${action}`,
    "keymesh.decision.kind": reason.kind,
    ...(reason.policy !== undefined && { "keymesh.decision.policy": reason.policy }),
    ...(reason.statement !== undefined && { "keymesh.decision.statement": reason.statement }),
  });
}
