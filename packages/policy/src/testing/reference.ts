import type { KmsDecisionInput, PolicyPrincipal } from "../types.ts";

/**
 * Policy evaluation written a second time, straight from the rules and without a thought for speed, for the property test:
 * documents as plain objects, wildcards by RegExp, no compiled form, nothing shared with the real one.
 */
export interface PlainStatement {
  readonly Effect: string;
  readonly Principal?: "*" | { readonly AWS: readonly string[] };
  readonly NotPrincipal?: { readonly AWS: readonly string[] };
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
export type PlainPolicy = readonly PlainStatement[];

export interface PlainInput {
  readonly request: KmsDecisionInput["request"];
  readonly keyPolicy: PlainPolicy;
  readonly identity: PlainPolicy;
  readonly boundary: PlainPolicy | undefined;
  readonly session: PlainPolicy | undefined;
  readonly grants: readonly { readonly granteePrincipal: string; readonly operations: readonly string[] }[];
}

const CROSS_ACCOUNT = ["kms:Encrypt", "kms:Decrypt", "kms:DescribeKey"];

/** Whether a call on a key is allowed. */
export function isAllowed(input: PlainInput): boolean {
  const { request } = input;
  const { principal } = request;
  const all = [input.keyPolicy, input.identity, input.boundary ?? [], input.session ?? []].flat();
  if (all.some((s) => s.Effect === "Deny" && applies(s, request, "any"))) return false;

  const allows = (policy: PlainPolicy, how: "any" | "direct" | "role" | "account") =>
    policy.some((s) => s.Effect === "Allow" && applies(s, request, how));
  const within =
    (input.boundary === undefined || allows(input.boundary, "any")) &&
    (input.session === undefined || allows(input.session, "any"));
  const iam = principal.type === "Root" || (allows(input.identity, "any") && within);
  const operation = request.action.slice(4);
  const granted = (arn: string | undefined) =>
    input.grants.some((g) => g.granteePrincipal === arn && g.operations.includes(operation));
  const byRoot = granted(`arn:aws:iam::${principal.accountId}:root`);

  if (principal.accountId !== request.resourceAccountId) {
    const trusted =
      allows(input.keyPolicy, "any") || granted(principal.arn) || granted(principal.roleArn) || byRoot;
    return CROSS_ACCOUNT.includes(request.action) && trusted && iam;
  }
  if (allows(input.keyPolicy, "direct") || granted(principal.arn)) return true;
  if ((allows(input.keyPolicy, "role") || granted(principal.roleArn)) && within) return true;
  return (allows(input.keyPolicy, "any") || granted(principal.roleArn) || byRoot) && iam;
}

function applies(
  statement: PlainStatement,
  request: PlainInput["request"],
  how: "any" | "direct" | "role" | "account",
): boolean {
  return (
    principalApplies(statement, request.principal, how) &&
    named(statement.Action, statement.NotAction, request.action, "i") &&
    named(statement.Resource, statement.NotResource, request.resource, "") &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => conditionHolds(operator, request.context[key], values)),
    )
  );
}

function principalApplies(statement: PlainStatement, caller: PolicyPrincipal, how: string): boolean {
  const { Principal: principal, NotPrincipal: notPrincipal } = statement;
  const rootArn = `arn:aws:iam::${caller.accountId}:root`;
  if (notPrincipal !== undefined)
    return !notPrincipal.AWS.some((arn) => arn === caller.arn || arn === caller.roleArn);
  if (principal === undefined) return true;
  const arns = principal === "*" ? ["*"] : principal.AWS;
  const direct = arns.includes("*") || arns.includes(caller.arn);
  const role = caller.roleArn !== undefined && arns.includes(caller.roleArn);
  const account = arns.includes(rootArn) || arns.includes(caller.accountId);
  const isRootNamed = account && caller.type === "Root";
  if (how === "direct") return direct || isRootNamed;
  if (how === "role") return role;
  return direct || role || account;
}

function named(
  yes: readonly string[] | undefined,
  no: readonly string[] | undefined,
  value: string,
  flags: string,
): boolean {
  const matches = (pattern: string) => like(pattern, value, flags);
  return yes === undefined ? !no!.some(matches) : yes.some(matches);
}

function like(pattern: string, value: string, flags: string): boolean {
  const source = [...pattern]
    .map((c) => (c === "*" ? ".*" : c === "?" ? "." : c.replace(/\W/, "\\$&")))
    .join("");
  return new RegExp(`^${source}$`, `s${flags}`).test(value);
}

function conditionHolds(operator: string, given: unknown, wanted: readonly string[]): boolean {
  const present = given !== undefined;
  const value = String(given);
  switch (operator) {
    case "StringEquals":
      return present && wanted.includes(value);
    case "StringNotEquals":
      return !present || !wanted.includes(value);
    case "StringLike":
      return present && wanted.some((pattern) => like(pattern, value, ""));
    case "StringEqualsIfExists":
      return !present || wanted.includes(value);
    case "Null":
      return wanted.includes(String(!present));
    default:
      throw new Error(`the reference does not know ${operator}`);
  }
}
