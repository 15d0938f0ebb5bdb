import {
  CancelKeyDeletionCommand,
  CreateAliasCommand,
  CreateGrantCommand,
  CreateKeyCommand,
  DecryptCommand,
  DeleteAliasCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateDataKeyWithoutPlaintextCommand,
  GenerateRandomCommand,
  GetKeyPolicyCommand,
  ListAliasesCommand,
  ListGrantsCommand,
  ListKeysCommand,
  PutKeyPolicyCommand,
  ReEncryptCommand,
  RetireGrantCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
  UpdateAliasCommand,
} from "@aws-sdk/client-kms";
import { Kms } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms } = awsClients(mesh);
const secret = Buffer.from("attack at dawn");

async function newKey(): Promise<{ id: string; arn: string }> {
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
  return { id: KeyMetadata!.KeyId!, arn: KeyMetadata!.Arn! };
}

describe("a symmetric key from CreateKey", () => {
  let key: { id: string; arn: string };
  beforeAll(async () => {
    key = await newKey();
  });

  test("is a record in the region, enabled, described as AWS does", async () => {
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: key.id }));
    expect(KeyMetadata).toMatchObject({
      AWSAccountId: "000000000000",
      Arn: `arn:aws:kms:us-east-1:000000000000:key/${key.id}`,
      Enabled: true,
      KeyState: "Enabled",
      KeyUsage: "ENCRYPT_DECRYPT",
      KeySpec: "SYMMETRIC_DEFAULT",
      KeyManager: "CUSTOMER",
      Origin: "AWS_KMS",
      MultiRegion: false,
      EncryptionAlgorithms: ["SYMMETRIC_DEFAULT"],
    });
    expect(KeyMetadata!.CreationDate).toBeInstanceOf(Date);
  });

  test("encrypts and decrypts; Decrypt finds the key in the blob", async () => {
    const EncryptionContext = { purpose: "test" };
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId: key.id, Plaintext: secret, EncryptionContext }),
    );
    expect(Buffer.from(CiphertextBlob!).toString("base64")).toMatch(/^AQICAH/);
    const { Plaintext, KeyId } = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
    expect(Buffer.from(Plaintext!)).toEqual(secret);
    expect(KeyId).toBe(key.arn);
  });

  test("4096 bytes are encrypted, 4097 are refused", async () => {
    await kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: Buffer.alloc(4096) }));
    const error = await refusal(
      kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: Buffer.alloc(4097) })),
    );
    expect(error).toMatchObject({ name: "ValidationException", status: 400 });
    expect(error.message).toContain("Member must have length less than or equal to 4096");
  });

  test("another context, another key, a flipped bit: InvalidCiphertext or IncorrectKey, nothing more is told", async () => {
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId: key.id, Plaintext: secret, EncryptionContext: { a: "1" } }),
    );
    const wrongContext = await refusal(
      kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext: { a: "2" } })),
    );
    expect(wrongContext.name).toBe("InvalidCiphertextException");
    const other = await newKey();
    const wrongKey = await refusal(
      kms.send(new DecryptCommand({ CiphertextBlob, KeyId: other.id, EncryptionContext: { a: "1" } })),
    );
    expect(wrongKey.name).toBe("IncorrectKeyException");
    // A flip in the key's name within the blob (byte 5 on) is a blob of a key nobody knows; that is told as AWS tells it.
    for (const at of [0, 2, 5, 40, 60, CiphertextBlob!.length - 1]) {
      const flipped = Buffer.from(CiphertextBlob!);
      flipped[at]! ^= 1;
      const error = await refusal(
        kms.send(new DecryptCommand({ CiphertextBlob: flipped, EncryptionContext: { a: "1" } })),
      );
      expect([at, error.name]).toEqual([
        at,
        at === 5 ? "AccessDeniedException" : "InvalidCiphertextException",
      ]);
    }
  });

  test("a 32-byte data key comes wrapped in 184 bytes, and the wrapped one opens to the same bytes", async () => {
    const dataKey = await kms.send(new GenerateDataKeyCommand({ KeyId: key.id, KeySpec: "AES_256" }));
    expect(dataKey.Plaintext).toHaveLength(32);
    expect(dataKey.CiphertextBlob).toHaveLength(184);
    expect(Buffer.from(dataKey.CiphertextBlob!).toString("base64")).toMatch(/^AQIDAH/);
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: dataKey.CiphertextBlob }));
    expect(Plaintext).toEqual(dataKey.Plaintext);
    const without = await kms.send(
      new GenerateDataKeyWithoutPlaintextCommand({ KeyId: key.id, NumberOfBytes: 64 }),
    );
    expect(without).not.toHaveProperty("Plaintext");
    expect(
      (await kms.send(new DecryptCommand({ CiphertextBlob: without.CiphertextBlob }))).Plaintext,
    ).toHaveLength(64);
    expect((await kms.send(new GenerateRandomCommand({ NumberOfBytes: 16 }))).Plaintext).toHaveLength(16);
  });

  test("ReEncrypt moves a ciphertext to another key and context", async () => {
    const other = await newKey();
    const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: secret }));
    const moved = await kms.send(
      new ReEncryptCommand({
        CiphertextBlob,
        DestinationKeyId: other.id,
        DestinationEncryptionContext: { b: "2" },
      }),
    );
    expect(moved).toMatchObject({ SourceKeyId: key.arn, KeyId: other.arn });
    const { Plaintext } = await kms.send(
      new DecryptCommand({ CiphertextBlob: moved.CiphertextBlob, EncryptionContext: { b: "2" } }),
    );
    expect(Buffer.from(Plaintext!)).toEqual(secret);
  });

  test("rotated on demand, it opens what its old material sealed", async () => {
    const before = await kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: secret }));
    await kms.send(new RotateKeyOnDemandCommand({ KeyId: key.id }));
    await expect
      .poll(async () => {
        const { CurrentKeyMaterialId } = (await kms.send(new DescribeKeyCommand({ KeyId: key.id })))
          .KeyMetadata!;
        const { KeyMaterialId } = await kms.send(
          new DecryptCommand({ CiphertextBlob: before.CiphertextBlob }),
        );
        return CurrentKeyMaterialId !== KeyMaterialId;
      })
      .toBe(true);
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: before.CiphertextBlob }));
    expect(Buffer.from(Plaintext!)).toEqual(secret);
  });
});

describe("key states", () => {
  test("a disabled key refuses to work until it is enabled again", async () => {
    const key = await newKey();
    await kms.send(new DisableKeyCommand({ KeyId: key.id }));
    expect(await refusal(kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: secret })))).toEqual({
      name: "DisabledException",
      message: `${key.arn} is disabled.`,
      status: 400,
    });
    await kms.send(new EnableKeyCommand({ KeyId: key.id }));
    await kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: secret }));
  });

  test("a key pending deletion refuses to work, and comes back disabled when deletion is cancelled", async () => {
    const key = await newKey();
    const { DeletionDate, KeyState } = await kms.send(
      new ScheduleKeyDeletionCommand({ KeyId: key.id, PendingWindowInDays: 7 }),
    );
    expect(KeyState).toBe("PendingDeletion");
    expect(DeletionDate!.getTime() - Date.now()).toBeGreaterThan(6.9 * 24 * 3600 * 1000);
    expect(await refusal(kms.send(new EncryptCommand({ KeyId: key.id, Plaintext: secret })))).toMatchObject({
      name: "KMSInvalidStateException",
      message: `${key.arn} is pending deletion.`,
    });
    await kms.send(new CancelKeyDeletionCommand({ KeyId: key.id }));
    expect((await kms.send(new DescribeKeyCommand({ KeyId: key.id }))).KeyMetadata!.KeyState).toBe(
      "Disabled",
    );
  });
});

describe("aliases", () => {
  test("name a key, move to another, and go", async () => {
    const [one, two] = [await newKey(), await newKey()];
    const AliasName = `alias/story-${one.id}`;
    await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: one.id }));
    const { KeyId } = await kms.send(new EncryptCommand({ KeyId: AliasName, Plaintext: secret }));
    expect(KeyId).toBe(one.arn);
    await kms.send(new UpdateAliasCommand({ AliasName, TargetKeyId: two.id }));
    expect((await kms.send(new EncryptCommand({ KeyId: AliasName, Plaintext: secret }))).KeyId).toBe(two.arn);
    const { Aliases } = await kms.send(new ListAliasesCommand({ KeyId: two.id }));
    expect(Aliases!.map((alias) => alias.AliasName)).toEqual([AliasName]);
    await kms.send(new DeleteAliasCommand({ AliasName }));
    expect((await refusal(kms.send(new DescribeKeyCommand({ KeyId: AliasName })))).name).toBe(
      "NotFoundException",
    );
  });

  test("of AWS managed keys cannot be made", async () => {
    const key = await newKey();
    const error = await refusal(
      kms.send(new CreateAliasCommand({ AliasName: "alias/aws/mine", TargetKeyId: key.id })),
    );
    expect(error.name).toMatch(/NotAuthorizedException|InvalidAliasNameException|ValidationException/);
  });
});

describe("grants and policies", () => {
  test("a grant is listed, works by its token, and is retired by it", async () => {
    const key = await newKey();
    const grant = await kms.send(
      new CreateGrantCommand({
        KeyId: key.id,
        GranteePrincipal: "arn:aws:iam::000000000000:root",
        Operations: ["Decrypt"],
        Constraints: { EncryptionContextSubset: { tenant: "a" } },
      }),
    );
    expect(grant.GrantId).toMatch(/^[0-9a-f]{64}$/);
    const { Grants } = await kms.send(new ListGrantsCommand({ KeyId: key.id }));
    expect(Grants).toHaveLength(1);
    expect(Grants![0]).toMatchObject({ GrantId: grant.GrantId, Operations: ["Decrypt"], KeyId: key.arn });
    await kms.send(new RetireGrantCommand({ GrantToken: grant.GrantToken }));
    expect((await kms.send(new ListGrantsCommand({ KeyId: key.id }))).Grants).toEqual([]);
  });

  test("a key policy that shuts out its author is refused", async () => {
    const key = await newKey();
    const { Policy } = await kms.send(new GetKeyPolicyCommand({ KeyId: key.id }));
    expect(JSON.parse(Policy!)).toMatchObject({
      Id: "key-default-1",
      Statement: [{ Sid: "Enable IAM User Permissions" }],
    });
    const shutOut = {
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::000000000000:root" },
          Action: "kms:Decrypt",
          Resource: "*",
        },
      ],
    };
    const error = await refusal(
      kms.send(new PutKeyPolicyCommand({ KeyId: key.id, Policy: JSON.stringify(shutOut) })),
    );
    expect(error.name).toBe("MalformedPolicyDocumentException");
  });
});

describe("paging and names", () => {
  test("ListKeys pages to the end, every key once", async () => {
    for (let i = 0; i < 3; i++) await newKey();
    const ids: string[] = [];
    let Marker: string | undefined;
    do {
      const page = await kms.send(new ListKeysCommand({ Limit: 2, ...(Marker ? { Marker } : {}) }));
      expect(page.Keys!.length).toBeLessThanOrEqual(2);
      ids.push(...page.Keys!.map(({ KeyId }) => KeyId!));
      Marker = page.Truncated ? page.NextMarker : undefined;
    } while (Marker);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3);
  });

  test("an unknown key is told apart from a wrong name and another region", async () => {
    const unknown = "12345678-1234-1234-1234-123456789012";
    expect(await refusal(kms.send(new DescribeKeyCommand({ KeyId: unknown })))).toMatchObject({
      name: "NotFoundException",
      message: `Key 'arn:aws:kms:us-east-1:000000000000:key/${unknown}' does not exist`,
    });
    const elsewhere = await refusal(
      kms.send(new DescribeKeyCommand({ KeyId: `arn:aws:kms:us-west-2:000000000000:key/${unknown}` })),
    );
    expect(elsewhere).toMatchObject({ name: "NotFoundException", message: "Invalid arn us-west-2" });
  });

  test("keys are regional", async () => {
    const key = await newKey();
    const west = awsClients(mesh, { region: "us-west-2" }).kms;
    expect((await refusal(west.send(new DescribeKeyCommand({ KeyId: key.id })))).name).toBe(
      "NotFoundException",
    );
  });
});

describe("by gRPC", () => {
  test("the same operations answer a principal's certificate", async () => {
    const rpc = connect(Kms, {
      address: mesh.grpc("kms"),
      server: "kms",
      tls: mesh.rootTls,
      deadlineMs: 5_000,
    });
    const { keyMetadata } = await rpc.createKey({});
    const { ciphertextBlob } = await rpc.encrypt({ keyId: keyMetadata!.keyId, plaintext: secret });
    expect((await rpc.decrypt({ ciphertextBlob })).plaintext).toEqual(secret);
    await expect(
      rpc.encrypt({ keyId: keyMetadata!.keyId, plaintext: Buffer.alloc(4097) }),
    ).rejects.toMatchObject({
      code: "ValidationException",
    });
    rpc.close();
  });
});
