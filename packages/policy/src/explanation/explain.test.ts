// biome-ignore-all lint/suspicious/noTemplateCurlyInString: policy variables are written so
import { describe, expect, test } from "vitest";
import { compilePolicy } from "../language/compile.ts";
import type { KmsDecisionInput } from "../types.ts";
import { explainIdentity, explainKms } from "./explain.ts";

const account = "111122223333";
const ann = { type: "IAMUser", accountId: account, arn: `arn:aws:iam::${account}:user/ann` } as const;
const key = `arn:aws:kms:us-east-1:${account}:key/1`;

function policy(id: string, kind: "key" | "identity", ...statements: object[]) {
  return compilePolicy(id, JSON.stringify({ Version: "2012-10-17", Statement: statements }), kind);
}

function ask(more: Partial<KmsDecisionInput>): KmsDecisionInput {
  return {
    request: {
      principal: ann,
      action: "kms:Decrypt",
      resource: key,
      resourceAccountId: account,
      context: { "kms:ViaService": "ec2.us-east-1.amazonaws.com" },
    },
    keyPolicy: policy("default", "key", {
      Sid: "Others",
      Effect: "Allow",
      Principal: { AWS: `arn:aws:iam::${account}:role/app` },
      Action: "kms:Encrypt",
      Resource: "*",
    }),
    identityPolicies: [],
    ...more,
  };
}

describe("explainKms", () => {
  test("names every element of a statement that did not match, with both sides", () => {
    const { policies, decision } = explainKms(ask({}));
    expect(decision.allowed).toBe(false);
    expect(policies).toEqual([
      {
        kind: "key",
        policy: "default",
        statements: [
          {
            statement: "Others",
            effect: "Allow",
            outcome: "does not apply",
            because: [
              {
                element: "action",
                name: "Action",
                policyValues: ["kms:Encrypt"],
                requestValues: ["kms:Decrypt"],
              },
              {
                element: "principal",
                name: "Principal",
                policyValues: [`arn:aws:iam::${account}:role/app`],
                requestValues: [ann.arn],
              },
            ],
          },
        ],
      },
    ]);
  });

  test("shows a condition's operator, key, and both values, or that the request has none", () => {
    const identity = policy("mine", "identity", {
      Effect: "Allow",
      NotAction: "kms:Decrypt",
      Resource: "*",
      Condition: {
        StringLike: { "kms:ViaService": "s3.*" },
        "ForAnyValue:StringEquals": { "kms:EncryptionContextKeys": ["a", "b"] },
      },
    });
    const { policies, missingContextKeys } = explainKms(ask({ identityPolicies: [identity] }));
    expect(policies[1]?.statements[0]?.because).toEqual([
      { element: "action", name: "NotAction", policyValues: ["kms:Decrypt"], requestValues: ["kms:Decrypt"] },
      {
        element: "condition",
        name: "StringLike",
        key: "kms:ViaService",
        policyValues: ["s3.*"],
        requestValues: ["ec2.us-east-1.amazonaws.com"],
      },
      {
        element: "condition",
        name: "ForAnyValue:StringEquals",
        key: "kms:EncryptionContextKeys",
        policyValues: ["a", "b"],
      },
    ]);
    expect(missingContextKeys).toEqual(["kms:EncryptionContextKeys"]);
  });

  test("says how far an Allow of the key policy reaches", () => {
    const reach = (principal: string) =>
      explainKms(
        ask({
          keyPolicy: policy("default", "key", {
            Effect: "Allow",
            Principal: { AWS: principal },
            Action: "kms:*",
            Resource: "*",
          }),
        }),
      ).policies[0]?.statements[0];
    expect(reach(account)).toMatchObject({ statement: "#0", outcome: "allows", admits: "account" });
    expect(reach(ann.arn)).toMatchObject({ outcome: "allows", admits: "caller" });
  });

  test("tells of each grant whom it is for, what it permits and what it needs", () => {
    const grants = [
      { grantId: "a", granteePrincipal: `arn:aws:iam::${account}:user/bo`, operations: ["Decrypt"] },
      {
        grantId: "b",
        granteePrincipal: ann.arn,
        operations: ["Decrypt"],
        constraints: { encryptionContextSubset: { tenant: "1" } },
      },
      { grantId: "c", granteePrincipal: ann.arn, operations: ["Encrypt"] },
      { grantId: "d", granteePrincipal: ann.arn, operations: ["Decrypt"] },
    ];
    const explained = explainKms(ask({ grants, encryptionContext: { tenant: "2" } }));
    expect(
      explained.grants.map(({ outcome, because }) => [outcome, because.map(({ element }) => element)]),
    ).toEqual([
      ["does not apply", ["grantee"]],
      ["does not apply", ["encryptionContextSubset"]],
      ["does not apply", ["operation"]],
      ["allows", []],
    ]);
    expect(explained.decision.reason).toMatchObject({ kind: "grantAllow", policy: "d" });
  });
});

describe("explainIdentity", () => {
  test("lists variables that the request cannot fill, unless they have a default", () => {
    const { missingContextKeys } = explainIdentity({
      request: ask({}).request,
      identityPolicies: [
        policy("mine", "identity", {
          Effect: "Allow",
          Action: "*",
          Resource: [
            "arn:aws:s3:::${aws:PrincipalTag/team}/*",
            "arn:aws:s3:::${aws:PrincipalTag/home, 'x'}/${*}",
          ],
        }),
      ],
    });
    expect(missingContextKeys).toEqual(["aws:PrincipalTag/team"]);
  });
});
