import { createPrivateKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import {
  CreateKeyCommand,
  DecryptCommand,
  DeriveSharedSecretCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateDataKeyPairCommand,
  GenerateMacCommand,
  type KeySpec,
  type KeyUsageType,
  SignCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { Ebs, Flow } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminOf } from "./support/admin.ts";
import { awsClients } from "./support/clients.ts";
import { type Marker, marker, searchFiles } from "./support/markers.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { allRecords } from "./support/trail-records.ts";

const EncryptionAlgorithm = "RSAES_OAEP_SHA_256";
let mesh: TestMesh;
const markers: Marker[] = [];

beforeAll(async () => {
  mesh = await startMesh();
  const { kms, s3 } = awsClients(mesh.handle);
  const KeyId = (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.Arn!;
  const plant = (name: string): Buffer => {
    const bytes = randomBytes(48);
    markers.push(marker(name, bytes));
    return bytes;
  };
  await s3.send(new CreateBucketCommand({ Bucket: "markers" }));
  for (const [Key, more] of [
    ["kms", { ServerSideEncryption: "aws:kms", SSEKMSKeyId: KeyId }],
    ["s3", {}],
  ] as const) {
    const body = Buffer.concat([
      Buffer.alloc(100_000, 1),
      plant(`object under ${Key}`),
      Buffer.alloc(100_000, 2),
    ]);
    await s3.send(new PutObjectCommand({ Bucket: "markers", Key, Body: body, ...more }));
    await (await s3.send(new GetObjectCommand({ Bucket: "markers", Key }))).Body!.transformToByteArray();
  }
  const { CiphertextBlob } = await kms.send(
    new EncryptCommand({ KeyId, Plaintext: plant("plaintext of Encrypt") }),
  );
  await kms.send(new DecryptCommand({ CiphertextBlob }));
  for (let i = 0; i < 3; i++) {
    const { Plaintext } = await kms.send(new GenerateDataKeyCommand({ KeyId, NumberOfBytes: 64 }));
    markers.push(marker(`data key ${i}`, Plaintext!));
  }
  await usePairs(KeyId, plant);
  await writeVolume(plant("block of a volume"), true);
}, 90_000);
afterAll(() => mesh?.stop());

/** Signs, makes a MAC, agrees on a secret, encrypts under RSA and makes a data key pair. */
async function usePairs(wrappingKeyId: string, plant: (name: string) => Buffer): Promise<void> {
  const { kms } = awsClients(mesh.handle);
  const make = async (KeySpec: KeySpec, KeyUsage: KeyUsageType) =>
    (await kms.send(new CreateKeyCommand({ KeySpec, KeyUsage }))).KeyMetadata!.KeyId!;
  const signer = await make("ECC_NIST_P256", "SIGN_VERIFY");
  const Message = plant("message to sign");
  await kms.send(new SignCommand({ KeyId: signer, Message, SigningAlgorithm: "ECDSA_SHA_256" }));
  const hmac = await make("HMAC_256", "GENERATE_VERIFY_MAC");
  const use = { KeyId: hmac, Message: plant("message of a MAC"), MacAlgorithm: "HMAC_SHA_256" } as const;
  markers.push(marker("MAC", (await kms.send(new GenerateMacCommand(use))).Mac!));
  const agreeing = await make("ECC_NIST_P256", "KEY_AGREEMENT");
  const peer = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const PublicKey = peer.publicKey.export({ format: "der", type: "spki" });
  const derive = { KeyId: agreeing, KeyAgreementAlgorithm: "ECDH", PublicKey } as const;
  const { SharedSecret } = await kms.send(new DeriveSharedSecretCommand(derive));
  markers.push(marker("shared secret", SharedSecret!));
  const rsa = { KeyId: await make("RSA_2048", "ENCRYPT_DECRYPT"), EncryptionAlgorithm } as const;
  const sealed = await kms.send(new EncryptCommand({ ...rsa, Plaintext: plant("plaintext under RSA") }));
  await kms.send(new DecryptCommand({ ...rsa, CiphertextBlob: sealed.CiphertextBlob }));
  const request = { KeyId: wrappingKeyId, KeyPairSpec: "ECC_NIST_P256" } as const;
  const pair = await kms.send(new GenerateDataKeyPairCommand(request));
  const key = Buffer.from(pair.PrivateKeyPlaintext!);
  const { d } = createPrivateKey({ key, format: "der", type: "pkcs8" }).export({ format: "jwk" });
  markers.push(marker("private key of a data key pair", Buffer.from(d!, "base64url")));
}

/** Makes a volume and an instance, attaches one to the other, and writes one block. */
async function writeVolume(data: Buffer, encrypted: boolean): Promise<void> {
  const { handle } = mesh;
  const ebs = connect(Ebs, {
    address: handle.grpc("ebs-sim"),
    server: "ebs-sim",
    tls: handle.rootTls,
    deadlineMs: 10_000,
  });
  const availabilityZone = `${handle.region}a`;
  const { volumeId } = await ebs.createVolume({ availabilityZone, size: 1, encrypted });
  const { instances } = await ebs.runInstances({
    imageId: "ami-12345678",
    minCount: 1,
    maxCount: 1,
    placement: { availabilityZone },
  });
  const instanceId = instances[0]!.instanceId!;
  while ((await ebs.describeVolumes({ volumeIds: [volumeId!] })).volumes[0]!.state === "creating")
    await pause(50);
  await ebs.attachVolume({ volumeId: volumeId!, instanceId, device: "/dev/sdf" });
  await ebs.writeBlocks({
    volumeId: volumeId!,
    instanceId,
    offset: 4_096,
    data: Buffer.concat([data, Buffer.alloc(4_096 - data.length)]),
  });
  ebs.close();
}

describe("planted markers", () => {
  test("the search finds what is there: an unencrypted volume's block", async () => {
    const bytes = randomBytes(48);
    await writeVolume(bytes, false);
    expect(await search([marker("open block", bytes)])).toHaveLength(1);
  });

  test("nothing at rest holds them: no blob, no database, no journal, no log", async () => {
    expect(await search(markers)).toEqual([]);
  });

  test("no audit record and no recorded span holds them", async () => {
    const { handle } = mesh;
    const flow = connect(Flow, {
      address: handle.grpc("flow"),
      server: "flow",
      tls: handle.tls,
      deadlineMs: 10_000,
    });
    await pause(900);
    const { traces } = await flow.listTraces({ limit: 1_000 });
    expect(traces.length).toBeGreaterThan(5);
    const spans = await Promise.all(traces.map(({ traceId }) => flow.getTrace({ traceId })));
    flow.close();
    const text = Buffer.from(JSON.stringify([await allRecords(handle), spans]));
    expect(text.length).toBeGreaterThan(10_000);
    requireNone(text);
  });

  test("nothing that the page is told holds them", async () => {
    const { get } = adminOf(mesh.handle);
    const { flows } = (await get("flows?limit=1000")).body as never as { flows: { traceId: string }[] };
    const { keys } = (await get("keys")).body as never as { keys: { keyId: string }[] };
    expect([flows.length > 5, keys.length > 3]).toEqual([true, true]);
    const paths = [
      "trail?limit=1000",
      "fleet",
      "info",
      ...flows.flatMap(({ traceId }) => [`flows/${traceId}`, `flows/${traceId}/picture`]),
      ...keys.map(({ keyId }) => `keys/${keyId}`),
    ];
    const told = await Promise.all(paths.map(get));
    expect(told.filter(({ status }) => status !== 200)).toEqual([]);
    requireNone(Buffer.from(JSON.stringify(told)));
  });
});

function requireNone(text: Buffer): void {
  for (const { name, spellings } of markers)
    expect([name, spellings.some((spelling) => text.includes(spelling))]).toEqual([name, false]);
}

async function search(wanted: readonly Marker[]): Promise<string[]> {
  const { found, files } = await searchFiles(mesh.folder.root, wanted);
  expect(files).toBeGreaterThan(30);
  return found;
}
