import { LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import { DescribeVolumesCommand } from "@aws-sdk/client-ec2";
import {
  AttachRolePolicyCommand,
  AttachUserPolicyCommand,
  CreateAccessKeyCommand,
  CreatePolicyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  ListUsersCommand,
} from "@aws-sdk/client-iam";
import {
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  GenerateRandomCommand,
  ListKeysCommand,
  SignCommand,
} from "@aws-sdk/client-kms";
import {
  CreateBucketCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from "@aws-sdk/client-s3";
import { AssumeRoleCommand, GetAccessKeyInfoCommand, GetSessionTokenCommand } from "@aws-sdk/client-sts";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

/*
 * Whatever limits a caller limits it at every door, and behind a door that calls KMS for it: each limited caller below has
 * AdministratorAccess and a limit that leaves it little.
 */

const mesh = sharedMesh(inject("meshFolder"));
const account = String(Date.now() + 7).slice(-12);
const root = awsClients(mesh, { credentials: { accessKeyId: account, secretAccessKey: "test" } });
const Bucket = `doors-${account}`;
const admin = "arn:aws:iam::aws:policy/AdministratorAccess";
const limitArn = `arn:aws:iam::${account}:policy/limit`;
const limit = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Effect: "Allow", Action: ["s3:PutObject", "s3:GetObject", "kms:GenerateRandom"], Resource: "*" },
  ],
});
const trust = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: { AWS: account },
      Action: "sts:AssumeRole",
    },
  ],
});
const roleArn = (name: string) => `arn:aws:iam::${account}:role/${name}`;

type Clients = ReturnType<typeof awsClients>;
type Credentials = { AccessKeyId?: string; SecretAccessKey?: string; SessionToken?: string } | undefined;
let KeyId: string;
let signingKey: string;
let CiphertextBlob: Uint8Array;
/** Of some user. */
let AccessKeyId: string;
let free: Clients;
const limited = new Map<string, Clients>();

function clientsOf(credentials: Credentials): Clients {
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken } = credentials!;
  const own = { accessKeyId: accessKeyId!, secretAccessKey: secretAccessKey! };
  return awsClients(mesh, {
    credentials: { ...own, ...(SessionToken !== undefined && { sessionToken: SessionToken }) },
  });
}

async function makeUser(UserName: string, PermissionsBoundary?: string): Promise<Clients> {
  await root.iam.send(
    new CreateUserCommand({ UserName, ...(PermissionsBoundary && { PermissionsBoundary }) }),
  );
  await root.iam.send(new AttachUserPolicyCommand({ UserName, PolicyArn: admin }));
  return clientsOf((await root.iam.send(new CreateAccessKeyCommand({ UserName }))).AccessKey);
}

async function makeRole(RoleName: string, PermissionsBoundary?: string): Promise<void> {
  await root.iam.send(
    new CreateRoleCommand({
      RoleName,
      AssumeRolePolicyDocument: trust,
      ...(PermissionsBoundary && { PermissionsBoundary }),
    }),
  );
  await root.iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn: admin }));
}

async function assume(
  { sts }: Clients,
  role: string,
  part: { Policy?: string; PolicyArns?: { arn: string }[] } = {},
) {
  const request = { RoleArn: roleArn(role), RoleSessionName: "story", ...part };
  return clientsOf((await sts.send(new AssumeRoleCommand(request))).Credentials);
}

beforeAll(async () => {
  KeyId = (await root.kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
  const signing = { KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" } as const;
  signingKey = (await root.kms.send(new CreateKeyCommand(signing))).KeyMetadata!.Arn!;
  const encrypted = await root.kms.send(new EncryptCommand({ KeyId, Plaintext: Buffer.from("x") }));
  CiphertextBlob = encrypted.CiphertextBlob!;
  await root.s3.send(new CreateBucketCommand({ Bucket }));
  await root.s3.send(put(KeyId, "there"));
  await root.iam.send(new CreatePolicyCommand({ PolicyName: "limit", PolicyDocument: limit }));
  const user = await makeUser("free");
  await root.iam.send(new CreateUserCommand({ UserName: "other" }));
  const { AccessKey } = await root.iam.send(new CreateAccessKeyCommand({ UserName: "other" }));
  AccessKeyId = AccessKey!.AccessKeyId!;
  await makeRole("open");
  await makeRole("bounded", limitArn);
  free = await assume(user, "open");
  const bounded = await makeUser("bounded", limitArn);
  limited.set("a user with a boundary", bounded);
  limited.set(
    "a GetSessionToken session of that user",
    clientsOf((await bounded.sts.send(new GetSessionTokenCommand({}))).Credentials),
  );
  limited.set("a session of a role with a boundary", await assume(user, "bounded"));
  limited.set("a session with a session policy", await assume(user, "open", { Policy: limit }));
  const PolicyArns = [{ arn: limitArn }];
  limited.set("a session with a managed session policy", await assume(user, "open", { PolicyArns }));
  limited.set("a session chained from a free one", await assume(free, "open", { Policy: limit }));
});

const put = (SSEKMSKeyId: string, Key = "new") =>
  new PutObjectCommand({ Bucket, Key, Body: "x", ServerSideEncryption: "aws:kms", SSEKMSKeyId });

const callers = [
  "a user with a boundary",
  "a GetSessionToken session of that user",
  "a session of a role with a boundary",
  "a session with a session policy",
  "a session with a managed session policy",
  "a session chained from a free one",
];

const doors: Readonly<Record<string, (clients: Clients) => Promise<unknown>>> = {
  "KMS, in an account": ({ kms }) => kms.send(new ListKeysCommand({})),
  "KMS, by a ciphertext": ({ kms }) => kms.send(new DecryptCommand({ CiphertextBlob })),
  "KMS, for a signature": ({ kms }) =>
    kms.send(
      new SignCommand({
        KeyId: signingKey,
        Message: Buffer.from("x"),
        SigningAlgorithm: "ECDSA_SHA_256",
      }),
    ),
  "KMS behind S3, for a data key": ({ s3 }) => s3.send(put(KeyId)),
  "KMS behind S3, to decrypt": ({ s3 }) => s3.send(new GetObjectCommand({ Bucket, Key: "there" })),
  S3: ({ s3 }) => s3.send(new ListBucketsCommand({})),
  EC2: ({ ec2 }) => ec2.send(new DescribeVolumesCommand({})),
  CloudTrail: ({ trail }) => trail.send(new LookupEventsCommand({ MaxResults: 1 })),
  IAM: ({ iam }) => iam.send(new ListUsersCommand({})),
  STS: ({ sts }) => sts.send(new GetAccessKeyInfoCommand({ AccessKeyId })),
  "STS, for a role": ({ sts }) =>
    sts.send(new AssumeRoleCommand({ RoleArn: roleArn("open"), RoleSessionName: "story" })),
};

describe.each(Object.entries(doors))("at %s", (_door, ask) => {
  test("the same caller without a limit is let through", async () => {
    await ask(free);
  });

  test.each(callers)("%s is refused", async (name) => {
    const { name: code, status } = await refusal(ask(limited.get(name)!));
    expect(code).toMatch(/^(AccessDenied|AccessDeniedException|UnauthorizedOperation|InvalidClientTokenId)$/);
    expect([400, 403]).toContain(status);
  });
});

test.each(callers)("%s may do what its limit lets it", async (name) => {
  await limited.get(name)!.kms.send(new GenerateRandomCommand({ NumberOfBytes: 1 }));
});
