/**
 * The policy a key gets when CreateKey names none (AWS KMS Developer Guide, default key policy): the account's IAM policies
 * decide. JSON text.
 */
export function defaultKeyPolicy(accountId: string): string {
  return JSON.stringify(
    {
      Version: "2012-10-17",
      Id: "key-default-1",
      Statement: [
        {
          Sid: "Enable IAM User Permissions",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${accountId}:root` },
          Action: "kms:*",
          Resource: "*",
        },
      ],
    },
    null,
    2,
  );
}

const SERVICE_WORDS = { ebs: ["EBS", "ec2"], s3: ["S3", "s3"] } as const;

/**
 * The policy of `aws/ebs` and `aws/s3`: anyone of the account, but only through that service (AWS KMS Developer Guide, viewing
 * the policy of an AWS managed key). JSON text. The text of aws/s3 is not published; it is made like that of aws/ebs.
 */
export function awsManagedKeyPolicy(service: "ebs" | "s3", accountId: string, region: string): string {
  const [word, endpoint] = SERVICE_WORDS[service];
  return JSON.stringify(
    {
      Version: "2012-10-17",
      Id: `auto-${service}-2`,
      Statement: [
        {
          Sid: `Allow access through ${word} for all principals in the account that are authorized to use ${word}`,
          Effect: "Allow",
          Principal: { AWS: "*" },
          Action: [
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:CreateGrant",
            "kms:DescribeKey",
          ],
          Resource: "*",
          Condition: {
            StringEquals: {
              "kms:CallerAccount": accountId,
              "kms:ViaService": `${endpoint}.${region}.amazonaws.com`,
            },
          },
        },
        {
          Sid: "Allow direct access to key metadata to the account",
          Effect: "Allow",
          Principal: { AWS: `arn:aws:iam::${accountId}:root` },
          Action: ["kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant"],
          Resource: "*",
        },
      ],
    },
    null,
    2,
  );
}
