// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import {
  compilePolicy,
  type DecisionGrant,
  decideKms,
  defaultKeyPolicy,
  indexGrants,
  type KmsDecisionInput,
} from "@keymesh/policy";

export interface DecisionRow {
  readonly decision: string;
  readonly microseconds: number;
}

const accountId = "111122223333";
const user = `arn:aws:iam::${accountId}:user/ann`;
const keyArn = `arn:aws:kms:us-east-1:${accountId}:key/1234abcd-12ab-34cd-56ef-1234567890ab`;

/** What one decision of `packages/policy` costs, policies compiled as KMS keeps them. */
export function benchDecisions(durationMs: number): DecisionRow[] {
  return Object.entries(cases()).map(([decision, input]) => ({
    decision,
    microseconds: timeOf(input, durationMs),
  }));
}

function cases(): Record<string, KmsDecisionInput> {
  const request = {
    principal: { arn: user, accountId, type: "IAMUser", userName: "ann" },
    action: "kms:Decrypt",
    resource: keyArn,
    resourceAccountId: accountId,
    context: { "aws:SourceIp": "192.0.2.7", "kms:ViaService": "s3.us-east-1.amazonaws.com" },
  } as const;
  const keyPolicy = compilePolicy("default", defaultKeyPolicy(accountId), "key");
  const allow = compilePolicy("use", policyOf("kms:Decrypt", {}), "identity");
  const strict = compilePolicy(
    "use via S3",
    policyOf("kms:De*", {
      StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" },
      IpAddress: { "aws:SourceIp": "192.0.2.0/24" },
      StringLike: { "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::${aws:username}-*" },
    }),
    "identity",
  );
  const encryptionContext = { "aws:s3:arn": "arn:aws:s3:::ann-photos/1" };
  const grants = indexGrants(Array.from({ length: 50_000 }, (_, number) => grantFor(number)));
  const base = { request, keyPolicy, encryptionContext };
  return {
    "key policy delegates, IAM policy allows": { ...base, identityPolicies: [allow] },
    "the same with three conditions": { ...base, identityPolicies: [strict] },
    "within a boundary and a session policy": {
      ...base,
      identityPolicies: [allow],
      boundary: strict,
      sessionPolicies: [allow],
    },
    "one grant of 50,000 allows": { ...base, identityPolicies: [], grants },
    "nothing allows": { ...base, identityPolicies: [], grants: [] },
  };
}

function policyOf(action: string, condition: object): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: action, Resource: "*", Condition: condition }],
  });
}

function grantFor(number: number): DecisionGrant {
  return {
    grantId: String(number),
    granteePrincipal: number === 7 ? user : `arn:aws:iam::${accountId}:user/other-${number}`,
    operations: ["Decrypt"],
    constraints: { encryptionContextSubset: { "aws:s3:arn": "arn:aws:s3:::ann-photos/1" } },
  };
}

function timeOf(input: KmsDecisionInput, durationMs: number): number {
  let times = 0;
  const run = (until: number) => {
    while (performance.now() < until) for (let i = 0; i < 100; i++, times++) decideKms(input);
  };
  run(performance.now() + durationMs / 4);
  times = 0;
  const startedAt = performance.now();
  run(startedAt + durationMs / 4);
  return ((performance.now() - startedAt) * 1000) / times;
}
