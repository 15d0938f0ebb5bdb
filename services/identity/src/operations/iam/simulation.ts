import { setImmediate as nextTurn } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import {
  type CompiledPolicy,
  type Explanation,
  explainIdentity,
  type IdentityDecisionInput,
  type PolicyPrincipal,
} from "@keymesh/policy";
import type { iamV1 } from "@keymesh/proto";
import { type PageRequest, pageOfAll } from "../../domain/page.ts";
import { compileIam } from "../../domain/policies.ts";

/** What both Simulate… operations take. */
export type SimulationRequest = Partial<
  Pick<
    iamV1.SimulatePrincipalPolicyRequest__Output,
    | "policyInputList"
    | "permissionsBoundaryPolicyInputList"
    | "actionNames"
    | "resourceArns"
    | "resourcePolicy"
    | "resourceOwner"
    | "contextEntries"
  >
> &
  PageRequest;

/** Whose policies are tried out. */
export interface Simulated {
  readonly principal: PolicyPrincipal;
  readonly identityPolicies: readonly CompiledPolicy[];
  readonly boundary?: CompiledPolicy | undefined;
  readonly principalTags?: Readonly<Record<string, string>>;
}

/** The type AWS gives a policy's source, by what it is to the decision. */
const SOURCE_TYPES = { identity: "IAM Policy", boundary: "IAM Policy", session: "IAM Policy" };
const maxCases = 1000;
/** All policies given in one list, and all values of the context: what a pattern costs grows with both. In characters. */
const maxInputChars = 262_144;
const maxContextChars = 16_384;

/** Decides every action on every resource, one page. @throws ServiceError InvalidInput | MalformedPolicyDocument */
export async function simulate(
  simulated: Simulated,
  request: SimulationRequest,
): Promise<iamV1.SimulatePrincipalPolicyResponse> {
  const { actionNames = [], permissionsBoundaryPolicyInputList: boundaries = [] } = request;
  const resources = request.resourceArns?.length ? request.resourceArns : ["*"];
  if (actionNames.length * resources.length > maxCases) {
    throw new ServiceError(
      "InvalidInput",
      `At most ${maxCases} actions and resources can be simulated at once.`,
    );
  }
  if (boundaries.length > 1) {
    throw new ServiceError("InvalidInput", "PermissionsBoundaryPolicyInputList can have one policy only.");
  }
  const [given] = inputs("PermissionsBoundaryPolicyInputList", boundaries);
  const shared = {
    ...simulated,
    boundary: given ?? simulated.boundary,
    resourcePolicy: request.resourcePolicy
      ? compileIam("ResourcePolicy", request.resourcePolicy, "resource")
      : undefined,
  };
  const context = contextOf(request.contextEntries ?? []);
  const resourceAccountId = ownerOf(request.resourceOwner) ?? simulated.principal.accountId;
  const cases = actionNames.flatMap((action) => resources.map((resource) => ({ action, resource })));
  const numbered = cases.map((each, i) => ({ ...each, position: String(i).padStart(4, "0") }));
  const { items, ...rest } = await pageOfAll(request, numbered, ({ position }) => position);
  const evaluationResults: iamV1.EvaluationResult[] = [];
  for (const { action, resource } of items) {
    if (!/^[A-Za-z0-9-]+:[A-Za-z0-9*?]+$/.test(action)) {
      throw new ServiceError("InvalidInput", `Invalid Action Name: ${action}`);
    }
    const { principal } = simulated;
    const decided: IdentityDecisionInput = {
      ...shared,
      request: { principal, action, resource, resourceAccountId, context },
    };
    evaluationResults.push(resultOf(action, resource, explainIdentity(decided)));
    // A thousand cases against the longest policies take many seconds, in which others want to be served.
    await nextTurn();
  }
  return { evaluationResults, ...rest };
}

/** Policies given with the request, named by their place as AWS does. @throws ServiceError InvalidInput | MalformedPolicyDocument */
export function inputs(list: string, documents: readonly string[] = []): CompiledPolicy[] {
  if (charsOf(documents) > maxInputChars) {
    throw new ServiceError("InvalidInput", `${list} can have ${maxInputChars} characters at most.`);
  }
  return documents.map((document, i) => compileIam(`${list}.${i + 1}`, document, "identity"));
}

function resultOf(
  evalActionName: string,
  evalResourceName: string,
  { decision, policies, missingContextKeys }: Explanation,
): iamV1.EvaluationResult {
  const { allowed, reason } = decision;
  const outcome = reason.kind === "explicitDeny" ? "denies" : "allows";
  const matched = policies
    .filter(({ kind }) => kind !== "boundary" || outcome === "denies")
    .flatMap(({ kind, policy, statements }) =>
      statements
        .filter((statement) => statement.outcome === outcome)
        .map(() => ({
          sourcePolicyId: policy,
          sourcePolicyType: kind === "resource" || kind === "key" ? "Resource Policy" : SOURCE_TYPES[kind],
        })),
    );
  const boundary = policies.find(({ kind }) => kind === "boundary");
  return {
    evalActionName,
    evalResourceName,
    evalDecision: allowed ? "allowed" : outcome === "denies" ? "explicitDeny" : "implicitDeny",
    matchedStatements: matched,
    missingContextValues: [...missingContextKeys],
    ...(boundary && {
      permissionsBoundaryDecisionDetail: {
        allowedByPermissionsBoundary:
          boundary.statements.some((statement) => statement.outcome === "allows") &&
          !boundary.statements.some((statement) => statement.outcome === "denies"),
      },
    }),
  };
}

function contextOf(entries: readonly iamV1.ContextEntry__Output[]): Record<string, readonly string[]> {
  if (charsOf(entries.flatMap(({ contextKeyValues: values }) => values ?? [])) > maxContextChars) {
    throw new ServiceError("InvalidInput", `ContextEntries can have ${maxContextChars} characters at most.`);
  }
  const context: Record<string, readonly string[]> = {};
  for (const { contextKeyName: name = "", contextKeyValues: values } of entries) {
    if (name === "__proto__")
      throw new ServiceError("InvalidInput", "The context key __proto__ is not supported.");
    if (values?.length) context[name] = values;
  }
  return context;
}

function charsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** An account id, alone or in the ARN of its root. @throws ServiceError InvalidInput */
function ownerOf(resourceOwner: string | undefined): string | undefined {
  if (resourceOwner === undefined) return undefined;
  const accountId = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(resourceOwner)?.[1];
  if (accountId !== undefined) return accountId;
  throw new ServiceError("InvalidInput", `Invalid resource owner: ${resourceOwner}`);
}
