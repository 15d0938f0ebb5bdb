import { expect, test } from "vitest";
import { decideKms } from "./decision/decide-kms.ts";
import { indexGrants } from "./grants/grant-match.ts";
import { defaultKeyPolicy } from "./key-policies.ts";
import { compilePolicy } from "./language/compile.ts";
import type { KmsDecisionInput } from "./types.ts";

const account = "111122223333";
const alice = { type: "IAMUser", accountId: account, arn: `arn:aws:iam::${account}:user/alice` } as const;
const root = { type: "Root", accountId: account, arn: `arn:aws:iam::${account}:root` } as const;
const ask = (principal: KmsDecisionInput["request"]["principal"], keyPolicy: string, more: object = {}) => ({
  request: {
    principal,
    action: "kms:GenerateDataKey",
    resource: `arn:aws:kms:us-east-1:${account}:key/1`,
    resourceAccountId: account,
    context: { "kms:ViaService": "s3.us-east-1.amazonaws.com" },
  },
  keyPolicy: compilePolicy("default", keyPolicy, "key"),
  identityPolicies: [],
  ...more,
});

const twentyStatements = JSON.stringify({
  Version: "2012-10-17",
  Statement: Array.from({ length: 20 }, (_, i) => ({
    Effect: "Allow",
    Principal: {
      AWS:
        i === 19 ? alice.arn : [`arn:aws:iam::${account}:user/u${i}`, `arn:aws:iam::${account}:role/r${i}`],
    },
    Action: ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
    Resource: "*",
    Condition: { StringEquals: { "kms:ViaService": ["s3.us-east-1.amazonaws.com"] } },
  })),
});
const grants = indexGrants(
  Array.from({ length: 1000 }, (_, i) => ({
    grantId: `g${i}`,
    granteePrincipal: i === 999 ? alice.arn : `arn:aws:iam::${account}:role/r${i}`,
    operations: ["Decrypt", "GenerateDataKey"],
    constraints: { encryptionContextSubset: { tenant: `t${i}` } },
  })),
);

/** Loose on purpose: it must notice a policy parsed per decision or a scan of all grants, not a busy machine. */
const maxMicros = 100;

test.each<[string, KmsDecisionInput]>([
  ["the default key policy and the root user", ask(root, defaultKeyPolicy(account))],
  ["a policy of 20 statements, the last deciding", ask(alice, twentyStatements)],
  ["1,000 grants", ask(alice, defaultKeyPolicy(account), { grants, encryptionContext: { tenant: "t999" } })],
])("a decision takes microseconds: %s", (_name, input) => {
  for (let i = 0; i < 2000; i++) decideKms(input);
  const rounds = 5000;
  let allowed = 0;
  const started = performance.now();
  for (let i = 0; i < rounds; i++) allowed += Number(decideKms(input).allowed);
  const micros = ((performance.now() - started) / rounds) * 1000;
  expect(allowed).toBe(rounds);
  expect(micros).toBeLessThan(maxMicros);
});
