import {
  CreateAliasCommand,
  CreateKeyCommand,
  DecryptCommand,
  DescribeKeyCommand,
  DisableKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetKeyPolicyCommand,
  GetPublicKeyCommand,
  PutKeyPolicyCommand,
  ReplicateKeyCommand,
  RotateKeyOnDemandCommand,
  ScheduleKeyDeletionCommand,
  SignCommand,
  UpdatePrimaryRegionCommand,
  VerifyCommand,
  VerifyMacCommand,
} from "@aws-sdk/client-kms";
import { Kms } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
const regions = ["us-east-1", "eu-west-1", "us-west-2"] as const;
const [home, there, far] = regions;
const clients = Object.fromEntries(
  regions.map((region) => [region, awsClients(mesh, { region }).kms]),
) as Record<(typeof regions)[number], ReturnType<typeof awsClients>["kms"]>;
const secret = Buffer.from("attack at dawn");
const EncryptionContext = { purpose: "multi-region" };

type Region = (typeof regions)[number];
const arnIn = (region: string, keyId: string) => `arn:aws:kms:${region}:000000000000:key/${keyId}`;

async function newPrimary(input = {}): Promise<string> {
  const { KeyMetadata } = await clients[home].send(new CreateKeyCommand({ MultiRegion: true, ...input }));
  return KeyMetadata!.KeyId!;
}

function replicate(KeyId: string, ReplicaRegion: string) {
  return clients[home].send(new ReplicateKeyCommand({ KeyId, ReplicaRegion }));
}

async function encryptIn(region: Region, KeyId: string): Promise<Uint8Array> {
  const { CiphertextBlob } = await clients[region].send(
    new EncryptCommand({ KeyId, Plaintext: secret, EncryptionContext }),
  );
  return CiphertextBlob!;
}

async function expectOpensIn(region: Region, keyId: string, CiphertextBlob: Uint8Array): Promise<void> {
  const KeyId = arnIn(region, keyId);
  const opened = await clients[region].send(new DecryptCommand({ CiphertextBlob, EncryptionContext, KeyId }));
  expect(Buffer.from(opened.Plaintext!)).toEqual(secret);
  expect(opened.KeyId).toBe(KeyId);
}

async function metadataIn(region: Region, KeyId: string) {
  return (await clients[region].send(new DescribeKeyCommand({ KeyId }))).KeyMetadata!;
}

describe("a multi-Region key in three Regions", () => {
  let keyId: string;
  let beforeReplication: Uint8Array;
  beforeAll(async () => {
    keyId = await newPrimary();
    beforeReplication = await encryptIn(home, keyId);
    await clients[home].send(new RotateKeyOnDemandCommand({ KeyId: keyId }));
    for (const region of [there, far]) await replicate(keyId, region);
  });

  test("has one id and one material, and each Region names all three", async () => {
    expect(keyId).toMatch(/^mrk-[0-9a-f]{32}$/);
    const all = await Promise.all(regions.map((region) => metadataIn(region, keyId)));
    expect(new Set(all.map((metadata) => metadata.CurrentKeyMaterialId)).size).toBe(1);
    for (const [i, metadata] of all.entries()) {
      expect(metadata).toMatchObject({
        Arn: arnIn(regions[i]!, keyId),
        KeyState: "Enabled",
        MultiRegion: true,
        MultiRegionConfiguration: {
          MultiRegionKeyType: i === 0 ? "PRIMARY" : "REPLICA",
          PrimaryKey: { Arn: arnIn(home, keyId), Region: home },
          ReplicaKeys: [
            { Arn: arnIn(there, keyId), Region: there },
            { Arn: arnIn(far, keyId), Region: far },
          ],
        },
      });
    }
  });

  test("is encrypted under in any Region, and decrypted under in any other", async () => {
    for (const from of regions) {
      const blob = await encryptIn(from, keyId);
      for (const to of regions) await expectOpensIn(to, keyId, blob);
    }
  });

  test("opens everywhere what its primary encrypted before there were replicas and before a rotation", async () => {
    for (const region of regions) await expectOpensIn(region, keyId, beforeReplication);
  });

  test("is rotated in all Regions at once", async () => {
    const old = await encryptIn(there, keyId);
    const before = (await metadataIn(there, keyId)).CurrentKeyMaterialId;
    await clients[home].send(new RotateKeyOnDemandCommand({ KeyId: keyId }));
    // Replicas of KMS are told by storage, within a second.
    const current = async () =>
      new Set(
        await Promise.all(
          regions.map(async (region) => (await metadataIn(region, keyId)).CurrentKeyMaterialId),
        ),
      );
    await expect.poll(async () => (await current()).size).toBe(1);
    expect(await current()).not.toContain(before);
    const fresh = await encryptIn(far, keyId);
    for (const region of regions) for (const blob of [old, fresh]) await expectOpensIn(region, keyId, blob);
    const error = await refusal(clients[there].send(new RotateKeyOnDemandCommand({ KeyId: keyId })));
    expect(error.name).toBe("UnsupportedOperationException");
  });

  test("has a data key of one Region opened in another", async () => {
    const { CiphertextBlob, Plaintext } = await clients[there].send(
      new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: "AES_256", EncryptionContext }),
    );
    const opened = await clients[far].send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
    expect(opened.Plaintext).toEqual(Plaintext);
  });

  test("cannot be replicated twice into a Region, nor from a replica", async () => {
    expect((await refusal(replicate(keyId, there))).name).toBe("AlreadyExistsException");
    const fromReplica = clients[there].send(
      new ReplicateKeyCommand({ KeyId: keyId, ReplicaRegion: "ap-south-1" }),
    );
    expect(await refusal(fromReplica)).toMatchObject({
      name: "UnsupportedOperationException",
      message: `${arnIn(there, keyId)} is not a multi-region primary key.`,
    });
  });

  test("serves a gRPC caller in the Region it names", async () => {
    const kms = connect(Kms, {
      address: mesh.grpc("kms"),
      server: "kms",
      tls: mesh.rootTls,
      deadlineMs: 5_000,
    });
    try {
      const blob = Buffer.from(await encryptIn(home, keyId));
      const request = { ciphertextBlob: blob, encryptionContext: EncryptionContext };
      const opened = await kms.decrypt(request, { region: far });
      expect(opened).toMatchObject({ plaintext: secret, keyId: arnIn(far, keyId) });
      expect((await kms.decrypt(request)).keyId).toBe(arnIn(home, keyId));
    } finally {
      kms.close();
    }
  });
});

describe("each Region's own", () => {
  let keyId: string;
  beforeAll(async () => {
    keyId = await newPrimary();
    await replicate(keyId, there);
  });

  test("policy", async () => {
    const Policy = JSON.stringify({
      Version: "2012-10-17",
      Id: "europe",
      Statement: [
        {
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::000000000000:root" },
          Action: "kms:*",
          Resource: "*",
        },
      ],
    });
    await clients[there].send(new PutKeyPolicyCommand({ KeyId: keyId, Policy }));
    const atHome = await clients[home].send(new GetKeyPolicyCommand({ KeyId: keyId }));
    expect(JSON.parse(atHome.Policy!).Id).toBe("key-default-1");
  });

  test("alias", async () => {
    const AliasName = `alias/${keyId}`;
    await clients[there].send(new CreateAliasCommand({ AliasName, TargetKeyId: keyId }));
    expect((await metadataIn(there, AliasName)).KeyId).toBe(keyId);
    const error = await refusal(clients[home].send(new DescribeKeyCommand({ KeyId: AliasName })));
    expect(error.name).toBe("NotFoundException");
  });

  test("state: disabled there, it still works at home", async () => {
    const blob = await encryptIn(there, keyId);
    await clients[there].send(new DisableKeyCommand({ KeyId: keyId }));
    await expectOpensIn(home, keyId, blob);
    const error = await refusal(
      clients[there].send(new DecryptCommand({ CiphertextBlob: blob, EncryptionContext })),
    );
    expect(error).toMatchObject({
      name: "DisabledException",
      message: `${arnIn(there, keyId)} is disabled.`,
    });
  });
});

test("UpdatePrimaryRegion makes a replica the primary, and the primary a replica that can be deleted", async () => {
  const keyId = await newPrimary();
  await replicate(keyId, there);
  const KeyId = keyId;
  const waiting = await clients[home].send(
    new ScheduleKeyDeletionCommand({ KeyId: await newPrimaryWithReplica(), PendingWindowInDays: 7 }),
  );
  expect(waiting.KeyState).toBe("PendingReplicaDeletion");

  await clients[home].send(new UpdatePrimaryRegionCommand({ KeyId, PrimaryRegion: there }));
  expect((await metadataIn(home, keyId)).MultiRegionConfiguration).toMatchObject({
    MultiRegionKeyType: "REPLICA",
    PrimaryKey: { Region: there },
    ReplicaKeys: [{ Region: home }],
  });
  const deletion = await clients[home].send(
    new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }),
  );
  expect(deletion.KeyState).toBe("PendingDeletion");
  await expectOpensIn(there, keyId, await encryptIn(there, keyId));
});

async function newPrimaryWithReplica(): Promise<string> {
  const keyId = await newPrimary();
  await replicate(keyId, there);
  return keyId;
}

test("what is signed in one Region is verified in another, with the same public key", async () => {
  const KeyId = await newPrimary({ KeySpec: "ECC_NIST_P256", KeyUsage: "SIGN_VERIFY" });
  await replicate(KeyId, there);
  const what = { KeyId, Message: secret, SigningAlgorithm: "ECDSA_SHA_256" } as const;
  const { Signature } = await clients[home].send(new SignCommand(what));
  const { SignatureValid } = await clients[there].send(new VerifyCommand({ ...what, Signature }));
  expect(SignatureValid).toBe(true);
  const [mine, theirs] = await Promise.all(
    [home, there].map((region) => clients[region].send(new GetPublicKeyCommand({ KeyId }))),
  );
  expect(mine!.PublicKey).toEqual(theirs!.PublicKey);
});

test("a MAC of one Region is verified in another", async () => {
  const KeyId = await newPrimary({ KeySpec: "HMAC_256", KeyUsage: "GENERATE_VERIFY_MAC" });
  await replicate(KeyId, there);
  const what = { KeyId, Message: secret, MacAlgorithm: "HMAC_SHA_256" } as const;
  const { Mac } = await clients[there].send(new GenerateMacCommand(what));
  expect((await clients[home].send(new VerifyMacCommand({ ...what, Mac }))).MacValid).toBe(true);
});
