import { contextSatisfies, covers, isOnBehalf } from "../grants/grant-match.ts";
import { childGrantViolation } from "../grants/grant-rules.ts";
import { isStill, serviceNames } from "../language/principal.ts";
import type { DecisionGrant, KmsDecisionInput } from "../types.ts";
import type { GrantExplanation, GrantMismatch } from "./explanation.ts";

/** Why each grant covers the request or does not. */
export function explainGrants(input: KmsDecisionInput): GrantExplanation[] {
  const { grants, request } = input;
  if (grants === undefined) return [];
  const names = namesOf(input);
  const list = "of" in grants ? names.flatMap((name) => grants.of(name)) : grants;
  return list.map((grant) => {
    const because = mismatches(grant, names, request.action.slice("kms:".length), input);
    const { grantId, granteePrincipal } = grant;
    if (because.length > 0) return { grantId, granteePrincipal, outcome: "does not apply", because };
    return {
      grantId,
      granteePrincipal,
      outcome: "allows",
      admits: reachOf(granteePrincipal, input),
      because,
    };
  });
}

function reachOf(
  grantee: string,
  { request: { principal } }: KmsDecisionInput,
): "caller" | "role" | "account" {
  if (grantee === principal.arn || principal.type === "AWSService") return "caller";
  return grantee === principal.roleArn ? "role" : "account";
}

/** The names under which the caller can be a grantee. */
function namesOf({ request: { principal } }: KmsDecisionInput): string[] {
  const { arn, roleArn, type, accountId } = principal;
  if (type === "AWSService") return serviceNames(arn);
  const account = type === "Root" ? [] : [`arn:aws:iam::${accountId}:root`];
  return [arn, ...(roleArn === undefined ? [] : [roleArn]), ...account];
}

function mismatches(
  grant: DecisionGrant,
  names: readonly string[],
  operation: string,
  input: KmsDecisionInput,
): GrantMismatch[] {
  const found: GrantMismatch[] = [];
  const add = (element: GrantMismatch["element"], sentence: string) => found.push({ element, sentence });
  if (!names.includes(grant.granteePrincipal)) add("grantee", `it is for ${grant.granteePrincipal}`);
  else if (!isStill(grant.granteeId, input.request.principal)) {
    add("grantee", `it is for ${grant.granteeId}, who had this name before`);
  }
  if (!grant.operations.includes(operation)) {
    add("operation", `it permits ${grant.operations.join(", ")}, not ${operation}`);
  }
  if (!isOnBehalf(grant, input)) {
    add("sourceArn", `it is for requests that the service makes for ${grant.constraints?.sourceArn}`);
  }
  if (covers(grant, operation, input)) return found;
  if (operation === "CreateGrant") {
    const violation = input.childGrant && childGrantViolation(grant, input.childGrant);
    add("childGrant", violation ?? "only a grant within it may be made by it");
  } else if (!contextSatisfies(grant, input.encryptionContext ?? {})) {
    const equals = grant.constraints?.encryptionContextEquals;
    const pairs = JSON.stringify(equals ?? grant.constraints?.encryptionContextSubset);
    const given = JSON.stringify(input.encryptionContext ?? {});
    if (equals !== undefined) {
      add("encryptionContextEquals", `it needs the encryption context ${pairs}; the request has ${given}`);
    } else
      add("encryptionContextSubset", `it needs ${pairs} in the encryption context; the request has ${given}`);
  }
  return found;
}
