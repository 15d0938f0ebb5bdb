import type { KmsDecisionInput } from "../types.ts";

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
  /** Inline, managed and groups' policies. */
  readonly identity: readonly PlainPolicy[];
  readonly boundary: PlainPolicy | undefined;
  readonly session: PlainPolicy | undefined;
  readonly grants: readonly PlainGrant[];
  readonly encryptionContext: Pairs;
  readonly tags: Pairs;
}

type Pairs = Readonly<Record<string, string>>;

export interface PlainGrant {
  readonly granteePrincipal: string;
  readonly operations: readonly string[];
  readonly constraints?: {
    readonly encryptionContextEquals?: Pairs;
    readonly encryptionContextSubset?: Pairs;
    readonly sourceArn?: string;
  };
}

const CROSS_ACCOUNT = ["kms:Encrypt", "kms:Decrypt", "kms:DescribeKey"];

/** Whether a call on a key is allowed. */
export function isAllowed(input: PlainInput): boolean {
  const { request } = input;
  const { principal } = request;
  const all = [input.keyPolicy, ...input.identity, input.boundary ?? [], input.session ?? []].flat();
  if (all.some((s) => s.Effect === "Deny" && applies(s, input, "any"))) return false;

  const allows = (policy: PlainPolicy, how: "any" | "direct" | "role" | "account") =>
    policy.some((s) => s.Effect === "Allow" && applies(s, input, how));
  const within =
    (input.boundary === undefined || allows(input.boundary, "any")) &&
    (input.session === undefined || allows(input.session, "any"));
  const iam = principal.type === "Root" || (input.identity.some((policy) => allows(policy, "any")) && within);
  const operation = request.action.slice(4);
  const granted = (arn: string | undefined) =>
    input.grants.some(
      (g) => g.granteePrincipal === arn && g.operations.includes(operation) && isMet(g, operation, input),
    );
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

function isMet({ constraints = {} }: PlainGrant, operation: string, input: PlainInput): boolean {
  const { encryptionContextEquals: equals, encryptionContextSubset: subset, sourceArn } = constraints;
  if (sourceArn !== undefined && input.request.context["aws:SourceArn"] !== sourceArn) return false;
  if (operation === "DescribeKey") return true;
  const sorted = (pairs: Pairs) => JSON.stringify(Object.entries(pairs).sort());
  if (equals !== undefined && sorted(equals) !== sorted(input.encryptionContext)) return false;
  return Object.entries(subset ?? {}).every(([key, value]) => input.encryptionContext[key] === value);
}

function applies(
  statement: PlainStatement,
  input: PlainInput,
  how: "any" | "direct" | "role" | "account",
): boolean {
  const { request } = input;
  return (
    principalApplies(statement, input, how) &&
    named(statement.Action, statement.NotAction, request.action, "i") &&
    named(filled(statement.Resource, input), filled(statement.NotResource, input), request.resource, "") &&
    Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) =>
        conditionHolds(operator, valuesOf(key, input), filled(values, input)!),
      ),
    )
  );
}

function valuesOf(key: string, { request, encryptionContext, tags }: PlainInput): readonly string[] {
  if (key === "kms:EncryptionContextKeys") return Object.keys(encryptionContext);
  const pair = /^(kms:EncryptionContext:|aws:PrincipalTag\/)(.+)$/.exec(key);
  if (pair !== null) {
    const value = (pair[1]!.startsWith("kms") ? encryptionContext : tags)[pair[2]!];
    return value === undefined ? [] : [value];
  }
  const given = request.context[key];
  return given === undefined ? [] : [String(given)];
}

/** Variables replaced; a text with one that has no value is left out, for it matches nothing. */
function filled(texts: readonly string[] | undefined, input: PlainInput): readonly string[] | undefined {
  return texts?.flatMap((text) => {
    let isWhole = true;
    const whole = text.replace(/\$\{([^,}]+)(?:, '([^']*)')?\}/g, (_, name: string, fallback?: string) => {
      const value = valuesOf(name, input)[0] ?? fallback;
      if (value === undefined) isWhole = false;
      return value ?? "";
    });
    return isWhole ? [whole] : [];
  });
}

function principalApplies(statement: PlainStatement, input: PlainInput, how: string): boolean {
  const { Principal: principal, NotPrincipal: notPrincipal } = statement;
  const caller = input.request.principal;
  const rootArn = `arn:aws:iam::${caller.accountId}:root`;
  if (notPrincipal !== undefined)
    return (
      input.boundary !== undefined ||
      !notPrincipal.AWS.some((arn) => arn === caller.arn || arn === caller.roleArn)
    );
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

function conditionHolds(name: string, values: readonly string[], wanted: readonly string[]): boolean {
  const [, set, operator, ifExists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/.exec(name)!;
  const present = values.length > 0;
  if (operator === "Null") return wanted.includes(String(!present));
  if (!present && ifExists !== undefined) return true;
  const one = (value: string) => oneHolds(operator!, value, wanted);
  if (set === "ForAllValues") return values.every(one);
  if (set === "ForAnyValue") return values.some(one);
  // The keys asked about without a set operator have one value at most.
  return present ? one(values[0]!) : operator!.includes("Not");
}

function oneHolds(operator: string, value: string, wanted: readonly string[]): boolean {
  switch (operator) {
    case "StringEquals":
      return wanted.includes(value);
    case "StringNotEquals":
      return !wanted.includes(value);
    case "StringLike":
      return wanted.some((pattern) => like(pattern, value, ""));
    default:
      throw new Error(`the reference does not know ${operator}`);
  }
}
