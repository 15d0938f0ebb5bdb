import { ServiceError } from "@keymesh/errors";
import { type Principal, policyPrincipalOf } from "@keymesh/identity";
import {
  type CallerPolicies,
  type DecisionGrant,
  explainIdentity,
  explainKms,
  type GrantExplanation,
} from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";
import type { Caller } from "../domain/caller.ts";
import { type ConditionValues, callConditions, keyConditions } from "../domain/condition-keys.ts";
import { conditionDefaults, requestConditionKeys } from "../domain/condition-table.ts";
import { encryptionContextOf } from "../domain/encryption-context.ts";
import { type KeyOperation, keyStateTable } from "../domain/keys/key-state-table.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { granteesOf, usableGrants } from "../steps/access/usable-grants.ts";
import type { LoadedKey } from "../store/stored-keys.ts";
import type { Explained } from "./explained.ts";
import { actionOf, isAccountAction, keyAsked, principalAsked, regionAsked } from "./question.ts";

type Request = kmsV1.ExplainDecisionRequest__Output;

/** Grants of the caller that are explained at most; those that cover the request always are. */
const maxGrants = 100;

/** The principal and key of a question, found. */
export interface Asked {
  readonly principal: Principal;
  readonly action: string;
  readonly region: string;
  readonly named: { readonly key: LoadedKey; readonly alias?: string } | undefined;
}

/** Finds what a question is about. @throws ServiceError ValidationException | NotFoundException */
export async function resolveQuestion(kms: Kms, request: Request): Promise<Asked> {
  const action = actionOf(request.action);
  const principal = await principalAsked(kms, request.principal);
  const region = regionAsked(request, kms.regions);
  if (isAccountAction(action)) return { principal, action, region, named: undefined };
  if (request.keyId === "")
    throw new ServiceError("ValidationException", `kms:${action} is about a key: name it.`);
  return { principal, action, region, named: await keyAsked(kms, principal, region, request.keyId) };
}

/**
 * Decides as a call of this principal would be decided now, and says why. The members the call would leave out have their
 * defaults; what else its request would say is given in `context`.
 */
export async function explainDecision(kms: Kms, request: Request, asked: Asked): Promise<Explained> {
  const { principal, action, named } = asked;
  const callerPolicies = await kms.policies.of(principal);
  const context = contextOf(kms, request, asked);
  const base = { principal: policyPrincipalOf(principal), action: `kms:${action}`, context };
  if (named === undefined) {
    const own = { ...base, resource: "*", resourceAccountId: principal.accountId };
    return { principal, action, explanation: explainIdentity({ ...callerPolicies, request: own }) };
  }
  const { key } = named;
  const encryptionContext = encryptionContextOf(request.encryptionContext);
  const access = { action, encryptionContext, grantTokens: request.grantTokens };
  const held = await heldGrants(kms, principal, key, access);
  const explanation = explainKms({
    ...(callerPolicies satisfies CallerPolicies),
    request: { ...base, resource: key.arn, resourceAccountId: key.record.accountId },
    keyPolicy: key.policy,
    grants: held.inForce,
    encryptionContext,
    childGrant: action === "CreateGrant" ? { operations: [] } : undefined,
  });
  const grants = [...explanation.grants, ...held.waiting];
  const whole = { ...explanation, grants };
  return { principal, action, key, explanation: whole, stateError: stateErrorOf(key, action) };
}

/** The condition keys the call would have: of the call, the key, the defaults of what it leaves out, and what the asker adds. */
function contextOf(kms: Kms, request: Request, { action, region, principal, named }: Asked): ConditionValues {
  const via = request.viaService === "" ? undefined : (request.viaService as "s3" | "ec2");
  const caller: Caller = {
    principal,
    region,
    sourceIp: "",
    userAgent: "",
    isSecure: true,
    ...(via && { via }),
  };
  const values: Record<string, ConditionValues[string]> = {
    ...callConditions(caller, kms.clock.now()),
    // From where the call would come, nobody knows.
    "aws:SourceIp": undefined,
    "aws:UserAgent": undefined,
    ...(named && keyConditions(named.key.record)),
    "kms:RequestAlias": named?.alias,
  };
  const isSymmetric = named === undefined || named.key.record.keySpec === "SYMMETRIC_DEFAULT";
  for (const key of requestConditionKeys[action] ?? []) {
    if (key === "kms:EncryptionAlgorithm" && !isSymmetric) continue;
    values[key] ??= conditionDefaults[key];
  }
  for (const [name, given] of Object.entries(request.context)) {
    const old = Object.keys(values).find((key) => key.toLowerCase() === name.toLowerCase());
    if (old !== undefined) delete values[old];
    if (given.values.length > 0)
      values[old ?? name] = given.values.length === 1 ? given.values[0] : given.values;
  }
  return values;
}

/** What the principal holds: what counts now, and what would count later or with its token. */
async function heldGrants(
  kms: Kms,
  principal: Principal,
  key: LoadedKey,
  access: {
    action: string;
    encryptionContext: Readonly<Record<string, string>>;
    grantTokens: readonly string[];
  },
): Promise<{ inForce: DecisionGrant[]; waiting: GrantExplanation[] }> {
  const usable = await usableGrants(kms, principal, key.record, access);
  const inForce = new Map<string, DecisionGrant>();
  const waiting: GrantExplanation[] = [];
  for (const grantee of granteesOf(principal)) {
    for (const grant of usable.of(grantee)) inForce.set(grant.grantId, grant);
    for (const grant of (await kms.grants.ofGrantee(key.record, grantee)).all()) {
      if (inForce.has(grant.grantId) || inForce.size + waiting.length >= maxGrants) continue;
      if (kms.grants.inForce([grant]).length > 0) inForce.set(grant.grantId, grant);
      else if (grant.endedMs === undefined) waiting.push(notYet(grant));
    }
  }
  return { inForce: [...inForce.values()], waiting };
}

function notYet({ grantId, granteePrincipal }: DecisionGrant): GrantExplanation {
  const sentence =
    "it was made just now, and until it has got around only counts for calls that bring its token";
  return {
    grantId,
    granteePrincipal,
    outcome: "does not apply",
    because: [{ element: "consistency", sentence }],
  };
}

function stateErrorOf({ record }: LoadedKey, action: string): string | undefined {
  const operation = action.startsWith("ReEncrypt") ? "ReEncrypt" : action;
  if (!Object.hasOwn(keyStateTable, operation)) return undefined;
  try {
    requireState(record, operation as KeyOperation);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
}
