import { LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteAccessKeyCommand,
  DeleteRoleCommand,
  DeleteRolePolicyCommand,
  DeleteUserPermissionsBoundaryCommand,
  GetRoleCommand,
  PutGroupPolicyCommand,
  PutRolePolicyCommand,
  PutUserPermissionsBoundaryCommand,
  paginateListUsers,
  SimulatePrincipalPolicyCommand,
  TagRoleCommand,
} from "@aws-sdk/client-iam";
import {
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateRandomCommand,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { AssumeRoleCommand, GetCallerIdentityCommand, GetSessionTokenCommand } from "@aws-sdk/client-sts";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
/** An account of the story's own; its id is the access key id of its root. */
const account = String(Date.now()).slice(-12);
const root = awsClients(mesh, { credentials: { accessKeyId: account, secretAccessKey: "test" } });
const { iam } = root;
const Bucket = `identity-${account}`;

const policy = (...statements: readonly object[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const allow = (Action: string | string[], part: object = {}) => ({
  Effect: "Allow",
  Action,
  Resource: "*",
  ...part,
});
const trust = (principal: string, part: object = {}) =>
  policy({ Effect: "Allow", Principal: { AWS: principal }, Action: "sts:AssumeRole", ...part });

async function makeUser(UserName: string) {
  const { User } = await iam.send(new CreateUserCommand({ UserName }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const credentials = {
    accessKeyId: AccessKey!.AccessKeyId!,
    secretAccessKey: AccessKey!.SecretAccessKey!,
  };
  return { arn: User!.Arn!, credentials, ...awsClients(mesh, { credentials }) };
}

type User = Awaited<ReturnType<typeof makeUser>>;

async function assume(user: User, role: string, part: { Policy?: string; ExternalId?: string } = {}) {
  const RoleArn = `arn:aws:iam::${account}:role/${role}`;
  const { Credentials } = await user.sts.send(
    new AssumeRoleCommand({ RoleArn, RoleSessionName: "story", ...part }),
  );
  return clientsOf(Credentials!);
}

function clientsOf(credentials: {
  AccessKeyId: string | undefined;
  SecretAccessKey: string | undefined;
  SessionToken: string | undefined;
}) {
  return awsClients(mesh, {
    credentials: {
      accessKeyId: credentials.AccessKeyId!,
      secretAccessKey: credentials.SecretAccessKey!,
      sessionToken: credentials.SessionToken!,
    },
  });
}

let ann: User;
let KeyId: string;
let CiphertextBlob: Uint8Array;
beforeAll(async () => {
  KeyId = (await root.kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
  ({ CiphertextBlob } = (await root.kms.send(
    new EncryptCommand({ KeyId, Plaintext: Buffer.from("attack at dawn") }),
  )) as { CiphertextBlob: Uint8Array });
  await root.s3.send(new CreateBucketCommand({ Bucket }));
  ann = await makeUser("ann");
});

describe("a user in a group", () => {
  const decrypt = () => ann.kms.send(new DecryptCommand({ CiphertextBlob }));
  const PolicyArn = `arn:aws:iam::${account}:policy/keys`;

  test("may with KMS what the group's managed policy lets it, from the next call on", async () => {
    expect((await refusal(decrypt())).name).toBe("AccessDeniedException");
    await iam.send(new CreateGroupCommand({ GroupName: "devs" }));
    await iam.send(new AddUserToGroupCommand({ GroupName: "devs", UserName: "ann" }));
    await iam.send(
      new CreatePolicyCommand({ PolicyName: "keys", PolicyDocument: policy(allow("kms:Decrypt")) }),
    );
    await iam.send(new AttachGroupPolicyCommand({ GroupName: "devs", PolicyArn }));
    await decrypt();
    await iam.send(
      new CreatePolicyVersionCommand({
        PolicyArn,
        PolicyDocument: policy(allow("kms:Describe*")),
        SetAsDefault: true,
      }),
    );
    expect((await refusal(decrypt())).name).toBe("AccessDeniedException");
    await ann.kms.send(new DescribeKeyCommand({ KeyId }));
  });

  test("is limited by its boundary, which gives nothing", async () => {
    await iam.send(
      new PutGroupPolicyCommand({
        GroupName: "devs",
        PolicyName: "all",
        PolicyDocument: policy(allow(["kms:*", "s3:*"])),
      }),
    );
    await decrypt();
    const PermissionsBoundary = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
    await iam.send(new PutUserPermissionsBoundaryCommand({ UserName: "ann", PermissionsBoundary }));
    const { name, message } = await refusal(decrypt());
    expect(name).toBe("AccessDeniedException");
    expect(message).toContain("no permissions boundary allows the kms:Decrypt action");
    await ann.s3.send(new PutObjectCommand({ Bucket, Key: "plain", Body: "x" }));
    const sealed = new PutObjectCommand({
      Bucket,
      Key: "sealed",
      Body: "x",
      ServerSideEncryption: "aws:kms",
      SSEKMSKeyId: KeyId,
    });
    expect((await refusal(ann.s3.send(sealed))).name).toBe("AccessDenied");
    await iam.send(new DeleteUserPermissionsBoundaryCommand({ UserName: "ann" }));
    await ann.s3.send(sealed);
  });

  test("is told beforehand what it may", async () => {
    const { EvaluationResults } = await iam.send(
      new SimulatePrincipalPolicyCommand({
        PolicySourceArn: ann.arn,
        ActionNames: ["kms:Decrypt", "iam:CreateUser"],
      }),
    );
    expect(EvaluationResults?.map(({ EvalDecision }) => EvalDecision)).toEqual(["allowed", "implicitDeny"]);
  });
});

describe("an assumed role", () => {
  beforeAll(async () => {
    await iam.send(
      new CreateRoleCommand({
        RoleName: "app",
        AssumeRolePolicyDocument: trust(ann.arn, { Condition: { StringEquals: { "sts:ExternalId": "42" } } }),
      }),
    );
    await iam.send(
      new PutRolePolicyCommand({
        RoleName: "app",
        PolicyName: "work",
        PolicyDocument: policy(allow(["kms:*", "s3:*"])),
      }),
    );
  });

  test("is only for whom its trust policy lets", async () => {
    expect(await refusal(assume(ann, "app"))).toMatchObject({ name: "AccessDenied", status: 403 });
    const app = await assume(ann, "app", { ExternalId: "42" });
    const who = await app.sts.send(new GetCallerIdentityCommand({}));
    expect(who.Arn).toBe(`arn:aws:sts::${account}:assumed-role/app/story`);
    const { Role } = await iam.send(new GetRoleCommand({ RoleName: "app" }));
    expect(who.UserId).toBe(`${Role?.RoleId}:story`);
    expect(JSON.parse(decodeURIComponent(Role!.AssumeRolePolicyDocument!)).Statement).toHaveLength(1);
  });

  test("does with KMS and S3 what its policies and the session's both let", async () => {
    const Policy = policy(allow(["kms:Decrypt", "kms:GenerateDataKey", "s3:PutObject"]));
    const narrow = await assume(ann, "app", { ExternalId: "42", Policy });
    await narrow.kms.send(new DecryptCommand({ CiphertextBlob }));
    const random = await refusal(narrow.kms.send(new GenerateRandomCommand({ NumberOfBytes: 8 })));
    expect(random.message).toContain("no session policy allows the kms:GenerateRandom action");
    const Key = "by-role";
    const sealed = { Bucket, Key, Body: "x", ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyId } as const;
    await narrow.s3.send(new PutObjectCommand(sealed));
    expect((await refusal(narrow.s3.send(new GetObjectCommand({ Bucket, Key })))).name).toBe("AccessDenied");
    const blind = await assume(ann, "app", { ExternalId: "42", Policy: policy(allow("s3:*")) });
    expect((await refusal(blind.s3.send(new PutObjectCommand(sealed)))).name).toBe("AccessDenied");
    const wide = await assume(ann, "app", { ExternalId: "42" });
    const { Body } = await wide.s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body!.transformToString()).toBe("x");
  });

  test("is in the trail as itself, with the role it is of, and no secret", async () => {
    const { Events } = await root.trail.send(
      new LookupEventsCommand({
        LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "GenerateRandom" }],
      }),
    );
    expect(JSON.parse(Events![0]!.CloudTrailEvent!)).toMatchObject({
      errorCode: "AccessDenied",
      userIdentity: {
        type: "AssumedRole",
        arn: `arn:aws:sts::${account}:assumed-role/app/story`,
        sessionContext: {
          sessionIssuer: { type: "Role", arn: `arn:aws:iam::${account}:role/app`, userName: "app" },
          attributes: { mfaAuthenticated: "false" },
        },
      },
    });
    const made = await root.trail.send(
      new LookupEventsCommand({
        LookupAttributes: [{ AttributeKey: "EventName", AttributeValue: "AssumeRole" }],
      }),
    );
    const { responseElements } = JSON.parse(made.Events![0]!.CloudTrailEvent!);
    expect(Object.keys(responseElements.credentials).sort()).toEqual(["accessKeyId", "expiration"]);
  });

  test("changes with its role at once: its policies, its tags, its end", async () => {
    const app = await assume(ann, "app", { ExternalId: "42" });
    const decrypt = () => app.kms.send(new DecryptCommand({ CiphertextBlob }));
    await decrypt();
    const PolicyDocument = policy(
      allow("kms:Decrypt", { Condition: { StringEquals: { "aws:PrincipalTag/dept": "eng" } } }),
    );
    await iam.send(new PutRolePolicyCommand({ RoleName: "app", PolicyName: "work", PolicyDocument }));
    expect((await refusal(decrypt())).name).toBe("AccessDeniedException");
    await iam.send(new TagRoleCommand({ RoleName: "app", Tags: [{ Key: "dept", Value: "eng" }] }));
    await decrypt();
    await iam.send(new DeleteRolePolicyCommand({ RoleName: "app", PolicyName: "work" }));
    await iam.send(new DeleteRoleCommand({ RoleName: "app" }));
    expect((await refusal(decrypt())).name).toBe("UnrecognizedClientException");
    expect((await refusal(app.s3.send(new GetObjectCommand({ Bucket, Key: "plain" })))).name).toBe(
      "InvalidAccessKeyId",
    );
  });
});

describe("a session token of a user", () => {
  test("is the user, until its access key is gone", async () => {
    const bea = await makeUser("bea");
    await iam.send(new AddUserToGroupCommand({ GroupName: "devs", UserName: "bea" }));
    const { Credentials } = await bea.sts.send(new GetSessionTokenCommand({}));
    const session = clientsOf(Credentials!);
    expect((await session.sts.send(new GetCallerIdentityCommand({}))).Arn).toBe(bea.arn);
    await session.kms.send(new DecryptCommand({ CiphertextBlob }));
    const AccessKeyId = bea.credentials.accessKeyId;
    await iam.send(new DeleteAccessKeyCommand({ UserName: "bea", AccessKeyId }));
    expect((await refusal(session.kms.send(new DecryptCommand({ CiphertextBlob })))).name).toBe(
      "UnrecognizedClientException",
    );
  });
});

describe("an administrator who may not decrypt and a user who may not administer", () => {
  test("are each refused with a reason one can act on", async () => {
    const [admin, user] = [await makeUser("admin"), await makeUser("user")];
    const { KeyMetadata } = await root.kms.send(
      new CreateKeyCommand({
        Policy: policy(
          {
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${account}:root` },
            Action: "kms:*",
            Resource: "*",
          },
          { Effect: "Allow", Principal: { AWS: admin.arn }, Action: "kms:Schedule*", Resource: "*" },
          {
            Effect: "Allow",
            Principal: { AWS: user.arn },
            Action: ["kms:Encrypt", "kms:Decrypt"],
            Resource: "*",
          },
        ),
      }),
    );
    const { KeyId: id, Arn } = KeyMetadata!;
    const sealed = await user.kms.send(new EncryptCommand({ KeyId: id, Plaintext: Buffer.from("x") }));
    const blob = sealed.CiphertextBlob;
    const read = await refusal(admin.kms.send(new DecryptCommand({ CiphertextBlob: blob })));
    expect(read.message).toContain(
      `${admin.arn} is not authorized to perform: kms:Decrypt on resource: ${Arn}`,
    );
    const removal = new ScheduleKeyDeletionCommand({ KeyId: id, PendingWindowInDays: 7 });
    const end = await refusal(user.kms.send(removal));
    expect(end.message).toContain(`${user.arn} is not authorized to perform: kms:ScheduleKeyDeletion`);
    await user.kms.send(new DecryptCommand({ CiphertextBlob: blob }));
    await admin.kms.send(removal);
  });
});

test("the SDK's paginator walks all users", async () => {
  const names: string[] = [];
  for await (const page of paginateListUsers({ client: iam, pageSize: 2 }, {})) {
    names.push(...page.Users!.map(({ UserName }) => UserName!));
  }
  expect(names).toEqual(["admin", "ann", "bea", "user"]);
});
