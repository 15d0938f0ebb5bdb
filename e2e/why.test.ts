import {
  AddUserToGroupCommand,
  AttachGroupPolicyCommand,
  CreateAccessKeyCommand,
  CreateGroupCommand,
  CreatePolicyCommand,
  CreateUserCommand,
  DeleteUserCommand,
} from "@aws-sdk/client-iam";
import {
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DisableKeyCommand,
  EncryptCommand,
  GetKeyPolicyCommand,
} from "@aws-sdk/client-kms";
import { KmsAdmin } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
const account = String(Date.now()).slice(-12);
const { iam, kms } = awsClients(mesh, { credentials: { accessKeyId: account, secretAccessKey: "test" } });
const admin = connect(KmsAdmin, {
  address: mesh.grpc("kms"),
  server: "kms",
  tls: mesh.tls,
  deadlineMs: 10_000,
});
const arnOf = (name: string) => `arn:aws:iam::${account}:user/${name}`;
const policy = (...Statement: object[]) => JSON.stringify({ Version: "2012-10-17", Statement });

let keyArn: string;
let clients: Readonly<Record<string, ReturnType<typeof awsClients>>>;

async function makeUser(UserName: string) {
  await iam.send(new CreateUserCommand({ UserName }));
  const { AccessKey } = await iam.send(new CreateAccessKeyCommand({ UserName }));
  const credentials = { accessKeyId: AccessKey!.AccessKeyId!, secretAccessKey: AccessKey!.SecretAccessKey! };
  return awsClients(mesh, { credentials });
}
const why = (name: string, action: string, more: object = {}) =>
  admin.explainDecision({ principal: arnOf(name), action, keyId: keyArn, ...more });

beforeAll(async () => {
  clients = { ada: await makeUser("ada"), uma: await makeUser("uma"), gus: await makeUser("gus") };
  const Policy = policy(
    {
      Sid: "Administrators",
      Effect: "Allow",
      Principal: { AWS: [arnOf("ada"), `arn:aws:iam::${account}:root`] },
      Action: [
        "kms:Create*",
        "kms:Describe*",
        "kms:Enable*",
        "kms:Disable*",
        "kms:Put*",
        "kms:Get*",
        "kms:List*",
      ],
      Resource: "*",
    },
    {
      Sid: "Users",
      Effect: "Allow",
      Principal: { AWS: arnOf("uma") },
      Action: ["kms:Encrypt", "kms:Decrypt"],
      Resource: "*",
      Condition: { StringEquals: { "kms:EncryptionContext:shop": "books" } },
    },
  );
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy }));
  keyArn = KeyMetadata!.Arn!;
  await kms.send(new CreateAliasCommand({ AliasName: "alias/shop", TargetKeyId: keyArn }));
});
afterAll(() => admin.close());

describe("an administrator who may not decrypt and a user who may not administer", () => {
  const EncryptionContext = { shop: "books" };

  test("each is refused, and told what to do about it", async () => {
    const { uma, ada } = clients;
    const made = await uma!.kms.send(
      new EncryptCommand({ KeyId: "alias/shop", Plaintext: Buffer.from("x"), EncryptionContext }),
    );
    const open = new DecryptCommand({ CiphertextBlob: made.CiphertextBlob!, EncryptionContext });
    await uma!.kms.send(open);
    const said = await refusal(ada!.kms.send(open));
    expect(said).toMatchObject({ name: "AccessDeniedException" });

    const asked = await why("ada", "kms:Decrypt", { encryptionContext: EncryptionContext });
    expect(asked).toMatchObject({ allowed: false, kind: "noResourcePolicyAllows" });
    expect(asked.headline).toBe(
      `No. The key policy neither names user ada nor leaves it to account ${account}. Add a statement to the key policy that ` +
        `allows kms:Decrypt to ${arnOf("ada")}, or make a grant.`,
    );

    expect(await refusal(uma!.kms.send(new DisableKeyCommand({ KeyId: keyArn })))).toMatchObject({
      name: "AccessDeniedException",
    });
    expect(await why("uma", "DisableKey")).toMatchObject({ allowed: false });
  });

  test("the condition that is not met is named", async () => {
    const { headline } = await why("uma", "Decrypt", { encryptionContext: { shop: "shoes" } });
    expect(headline).toBe(
      'No. Statement "Users" of the key policy would allow it, but its condition StringEquals kms:EncryptionContext:shop wants ' +
        "books and the call has shoes.",
    );
  });

  test("a group's policy counts, and is named", async () => {
    await iam.send(new CreateGroupCommand({ GroupName: "listeners" }));
    await iam.send(new AddUserToGroupCommand({ GroupName: "listeners", UserName: "gus" }));
    const PolicyDocument = policy({ Effect: "Allow", Action: "kms:DescribeKey", Resource: "*" });
    const { Policy } = await iam.send(new CreatePolicyCommand({ PolicyName: "describe", PolicyDocument }));
    await iam.send(new AttachGroupPolicyCommand({ GroupName: "listeners", PolicyArn: Policy!.Arn! }));
    const asked = await why("gus", "DescribeKey");
    expect(asked).toMatchObject({
      allowed: true,
      kind: "identityPolicyAllow",
      policy: expect.stringContaining("describe"),
    });
  });

  test("a grant is named when it decides", async () => {
    const { GrantId } = await kms.send(
      new CreateGrantCommand({ KeyId: keyArn, GranteePrincipal: arnOf("gus"), Operations: ["Encrypt"] }),
    );
    expect(await why("gus", "Encrypt")).toMatchObject({ allowed: true, kind: "grantAllow", policy: GrantId });
  });

  test("a user made again under an old name is another: policies and grants do not name it", async () => {
    await iam.send(new CreateUserCommand({ UserName: "temp" }));
    const Policy = policy(
      { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: "kms:*", Resource: "*" },
      { Effect: "Allow", Principal: { AWS: arnOf("temp") }, Action: "kms:Encrypt", Resource: "*" },
    );
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({ Policy }));
    const keyId = KeyMetadata!.Arn!;
    expect(await why("temp", "Encrypt", { keyId })).toMatchObject({ allowed: true });
    await iam.send(new DeleteUserCommand({ UserName: "temp" }));
    await iam.send(new CreateUserCommand({ UserName: "temp" }));
    expect(await why("temp", "Encrypt", { keyId })).toMatchObject({ allowed: false });
    const shown = await kms.send(new GetKeyPolicyCommand({ KeyId: keyId }));
    expect(shown.Policy).toMatch(/"AIDA\w+"/);
  });
});
