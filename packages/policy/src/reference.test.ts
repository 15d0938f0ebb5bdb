// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideIdentity } from "./decision/decide-identity.ts";
import { decideKms } from "./decision/decide-kms.ts";
import { explainIdentity, explainKms } from "./explanation/explain.ts";
import { indexGrants } from "./grants/grant-match.ts";
import { compilePolicy } from "./language/compile.ts";
import { isAllowed, type PlainGrant, type PlainInput, type PlainPolicy } from "./testing/reference.ts";
import type { DecisionGrant, KmsDecisionInput, PolicyPrincipal } from "./types.ts";

const home = "111122223333";
const away = "444455556666";
const keys = [1, 2].map((n) => `arn:aws:kms:us-east-1:${home}:key/${n}`);

const callers: PolicyPrincipal[] = [home, away].flatMap((accountId) => [
  { type: "Root" as const, accountId, arn: `arn:aws:iam::${accountId}:root` },
  { type: "IAMUser" as const, accountId, arn: `arn:aws:iam::${accountId}:user/a`, userName: "a" },
  {
    type: "AssumedRole" as const,
    accountId,
    arn: `arn:aws:sts::${accountId}:assumed-role/r/s`,
    roleArn: `arn:aws:iam::${accountId}:role/r`,
  },
]);
const arns = callers.flatMap((caller) => [
  caller.arn,
  ...(caller.roleArn === undefined ? [] : [caller.roleArn]),
]);

const some = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const action = some("kms:*", "*", "kms:Decrypt", "KMS:enc*", "kms:De?cri*", "s3:*", "kms:PutKeyPolicy");
const resource = some(
  "*",
  keys[0]!,
  keys[1]!,
  "arn:aws:kms:*:key/?",
  "arn:aws:s3:::b",
  "arn:*:key/${kms:ViaService}",
);
const values = some("x", "y", "x*", "${aws:PrincipalTag/team}", "${aws:PrincipalTag/team, 'y'}");
const sets = fc.dictionary(
  fc.constantFrom(
    ...["", "IfExists"].flatMap((end) =>
      ["StringEquals", "StringNotEquals", "StringLike"].flatMap((name) =>
        ["ForAllValues", "ForAnyValue"].map((set) => `${set}:${name}${end}`),
      ),
    ),
  ),
  fc.constantFrom(["x"], ["x", "y"], ["x*", "z"]).map((wanted) => ({ "kms:EncryptionContextKeys": wanted })),
  { minKeys: 1, maxKeys: 1 },
);
const condition = fc.dictionary(
  fc.constantFrom("StringEquals", "StringNotEquals", "StringLike", "StringEqualsIfExists"),
  fc.dictionary(fc.constantFrom("kms:ViaService", "aws:Region", "kms:EncryptionContext:x"), values, {
    minKeys: 1,
    maxKeys: 2,
  }),
  { maxKeys: 1 },
);
const exists = fc.record({ Null: fc.record({ "kms:ViaService": some("true", "false") }) });

const common = fc.record({
  actions: fc.oneof(
    action.map((Action) => ({ Action })),
    action.map((NotAction) => ({ NotAction })),
  ),
  resources: fc.oneof(
    { weight: 3, arbitrary: resource.map((Resource) => ({ Resource })) },
    { weight: 1, arbitrary: resource.map((NotResource) => ({ NotResource })) },
  ),
  conditions: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: condition.map((Condition) => ({ Condition })) },
    { weight: 1, arbitrary: exists.map((Condition) => ({ Condition })) },
    { weight: 1, arbitrary: sets.map((Condition) => ({ Condition })) },
  ),
});
const effect = fc.oneof(
  { weight: 4, arbitrary: fc.constant("Allow") },
  { weight: 1, arbitrary: fc.constant("Deny") },
);
const named = some(...arns, home, away, "*").map((AWS) => ({ Principal: { AWS } }));
const notNamed = some(...arns).map((AWS) => ({ Effect: "Deny", NotPrincipal: { AWS } }));
const principal = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(effect, named).map(([Effect, who]) => ({ Effect, ...who })) },
  { weight: 1, arbitrary: notNamed },
);

const identityPolicy: fc.Arbitrary<PlainPolicy> = fc.array(
  fc.tuple(effect, common).map(([Effect, c]) => ({ Effect, ...c.actions, ...c.resources, ...c.conditions })),
  { minLength: 1, maxLength: 3 },
);
const keyPolicy: fc.Arbitrary<PlainPolicy> = fc.array(
  fc.tuple(principal, common).map(([who, c]) => ({ ...who, ...c.actions, ...c.resources, ...c.conditions })),
  { minLength: 1, maxLength: 4 },
);

const pairs = (maxKeys: number, minKeys = 0) =>
  fc.dictionary(fc.constantFrom("x", "xy", "z"), fc.constantFrom("x", "y"), { minKeys, maxKeys });
const constraints: fc.Arbitrary<PlainGrant["constraints"]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: pairs(2, 1).map((encryptionContextEquals) => ({ encryptionContextEquals })) },
  { weight: 1, arbitrary: pairs(1, 1).map((encryptionContextSubset) => ({ encryptionContextSubset })) },
  { weight: 1, arbitrary: fc.constant({ sourceArn: "arn:aws:s3:::b" }) },
);

const input: fc.Arbitrary<PlainInput> = fc.record({
  request: fc.record({
    principal: fc.constantFrom(...callers),
    action: fc.constantFrom("kms:Decrypt", "kms:Encrypt", "kms:DescribeKey", "kms:PutKeyPolicy"),
    resource: fc.constantFrom(...keys),
    resourceAccountId: fc.constant(home),
    context: fc.record(
      {
        "kms:ViaService": fc.constantFrom("x", "y", "xy", "1"),
        "aws:Region": fc.constantFrom("x", "z"),
        "aws:SourceArn": fc.constantFrom("arn:aws:s3:::b", "arn:aws:s3:::c"),
      },
      { requiredKeys: [] },
    ),
  }),
  keyPolicy,
  identity: fc.array(identityPolicy, { maxLength: 3 }),
  boundary: fc.option(identityPolicy, { nil: undefined, freq: 4 }),
  session: fc.option(identityPolicy, { nil: undefined, freq: 4 }),
  grants: fc.array(
    fc.record({
      granteePrincipal: fc.constantFrom(...arns),
      operations: some("Decrypt", "Encrypt", "DescribeKey"),
      constraints,
    }),
    { maxLength: 3 },
  ) as fc.Arbitrary<PlainGrant[]>,
  encryptionContext: pairs(2),
  tags: fc.record({ team: fc.constantFrom("x", "y") }, { requiredKeys: [] }) as fc.Arbitrary<
    PlainInput["tags"]
  >,
});

function inputOf(plain: PlainInput): KmsDecisionInput {
  return {
    request: plain.request,
    keyPolicy: compiled(plain.keyPolicy, "key"),
    identityPolicies: plain.identity.map((policy) => compiled(policy, "identity")),
    boundary: plain.boundary && compiled(plain.boundary, "identity"),
    sessionPolicies: plain.session && [compiled(plain.session, "identity")],
    principalTags: plain.tags,
    encryptionContext: plain.encryptionContext,
    grants: plain.grants.map((grant, i) => ({ grantId: `g${i}`, ...grant })),
  };
}

function compiled(policy: PlainPolicy, kind: "key" | "identity" | "resource") {
  return compilePolicy(kind, JSON.stringify({ Version: "2012-10-17", Statement: policy }), kind);
}

test("decides as the reference does", () => {
  const seen = { allowed: 0, refused: 0 };
  fc.assert(
    fc.property(input, (plain) => {
      const expected = isAllowed(plain);
      seen[expected ? "allowed" : "refused"]++;
      const input = inputOf(plain);
      const decision = decideKms({ ...input, grants: indexGrants(input.grants as DecisionGrant[]) });
      expect(decision.allowed).toBe(expected);
      expect(decision.reason.sentence.includes("is not authorized to perform")).toBe(!expected);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(200);
});

describe("an explanation", () => {
  test("decides as the decision does, and its statements bear it out", () => {
    fc.assert(
      fc.property(input, (plain) => {
        const asked = inputOf(plain);
        const { decision, policies, grants } = explainKms(asked);
        expect(decision).toEqual(decideKms(asked));
        const statements = policies.flatMap(({ kind, statements }) =>
          statements.map((s) => ({ kind, ...s })),
        );
        const denies = statements.some(({ outcome }) => outcome === "denies");
        expect(denies).toBe(decision.reason.kind === "explicitDeny");
        for (const { outcome, because } of statements) {
          expect(because.length > 0).toBe(outcome === "does not apply");
        }
        const trusted =
          statements.some(({ kind, outcome }) => kind === "key" && outcome === "allows") ||
          grants.some(({ outcome }) => outcome === "allows");
        if (decision.allowed) expect(trusted).toBe(true);
        if (!trusted) expect(decision.allowed).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test("of a resource that is no key decides as the decision does", () => {
    fc.assert(
      fc.property(input, (plain) => {
        const { grants: _, keyPolicy: __, ...caller } = inputOf(plain);
        const resourcePolicy = compiled(plain.keyPolicy, "resource");
        const asked = { ...caller, resourcePolicy };
        const explanation = explainIdentity(asked);
        expect(explanation.decision).toEqual(decideIdentity(asked));
        expect(explanation.policies.filter(({ kind }) => kind === "resource")).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
