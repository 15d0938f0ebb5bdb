import type { ManagedPolicy } from "./entities.ts";

const allow = (actions: string | readonly string[]) => ({ Effect: "Allow", Action: actions, Resource: "*" });
const document = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

const IN_WORDS: readonly (readonly [
  name: string,
  policyId: string,
  description: string,
  document: string,
])[] = [
  ["AdministratorAccess", "ANPAIWMBCKSKIEE64ZLYK", "Allows everything.", document(allow("*"))],
  [
    "PowerUserAccess",
    "ANPAJYRXTHIB4FOVS3ZXS",
    "Allows everything but to manage users and groups.",
    document(
      { Effect: "Allow", NotAction: ["iam:*", "organizations:*", "account:*"], Resource: "*" },
      allow([
        "account:GetAccountInformation",
        "account:GetGovCloudAccountInformation",
        "account:GetPrimaryEmail",
        "account:ListRegions",
        "iam:CreateServiceLinkedRole",
        "iam:DeleteServiceLinkedRole",
        "iam:ListRoles",
        "organizations:DescribeEffectivePolicy",
        "organizations:DescribeOrganization",
      ]),
    ),
  ],
  [
    "AWSKeyManagementServicePowerUser",
    "ANPAJNPP7PPPPMJRV2SA4",
    "Allows to make KMS keys and to look at them, not to use or delete them.",
    document(
      allow([
        "kms:CreateAlias",
        "kms:CreateKey",
        "kms:DeleteAlias",
        "kms:Describe*",
        "kms:GenerateRandom",
        "kms:Get*",
        "kms:List*",
        "kms:TagResource",
        "kms:UntagResource",
        "iam:ListGroups",
        "iam:ListRoles",
        "iam:ListUsers",
      ]),
    ),
  ],
  [
    "IAMFullAccess",
    "ANPAI7XKCFMBPM3QQRRVQ",
    "Allows everything in IAM.",
    document(
      allow([
        "iam:*",
        "organizations:DescribeAccount",
        "organizations:DescribeOrganization",
        "organizations:DescribeOrganizationalUnit",
        "organizations:DescribePolicy",
        "organizations:ListChildren",
        "organizations:ListParents",
        "organizations:ListPoliciesForTarget",
        "organizations:ListRoots",
        "organizations:ListPolicies",
        "organizations:ListTargetsForPolicy",
      ]),
    ),
  ],
  [
    "IAMReadOnlyAccess",
    "ANPAJKSO7NDY4T57MWDSQ",
    "Allows to look at everything in IAM.",
    document(
      allow([
        "iam:GenerateCredentialReport",
        "iam:GenerateServiceLastAccessedDetails",
        "iam:Get*",
        "iam:List*",
        "iam:SimulateCustomPolicy",
        "iam:SimulatePrincipalPolicy",
      ]),
    ),
  ],
  [
    "AmazonS3FullAccess",
    "ANPAIFIR6V6BVTRAHWINE",
    "Allows everything in S3.",
    document(allow(["s3:*", "s3-object-lambda:*"])),
  ],
  [
    "AmazonS3ReadOnlyAccess",
    "ANPAIZTJ4DXE7G6AGAE6M",
    "Allows to look at everything in S3.",
    document(
      allow(["s3:Get*", "s3:List*", "s3:Describe*", "s3-object-lambda:Get*", "s3-object-lambda:List*"]),
    ),
  ],
];

const createdMs = Date.UTC(2015, 1, 6, 18, 39, 46);

/**
 * Managed policies of AWS's own that the mesh has, by name; they belong to no account and nobody changes them.
 * Differs from AWS: there are only these, each in one version.
 */
export const AWS_MANAGED_POLICIES: ReadonlyMap<string, ManagedPolicy> = new Map(
  IN_WORDS.map(([policyName, policyId, description, text]) => [
    policyName,
    {
      accountId: "aws",
      policyName,
      path: "/",
      policyId,
      description,
      createdMs,
      updatedMs: createdMs,
      versions: [{ versionId: "v1", document: text, createdMs }],
      defaultVersionId: "v1",
      nextVersion: 2,
      tags: {},
    },
  ]),
);
