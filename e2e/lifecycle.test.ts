import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LookupEventsCommand } from "@aws-sdk/client-cloudtrail";
import {
  type AlgorithmSpec,
  CreateKeyCommand,
  type CreateKeyCommandInput,
  DecryptCommand,
  DescribeKeyCommand,
  EnableKeyRotationCommand,
  EncryptCommand,
  GetKeyLastUsageCommand,
  GetParametersForImportCommand,
  ImportKeyMaterialCommand,
  ListKeyRotationsCommand,
  ReplicateKeyCommand,
  ScheduleKeyDeletionCommand,
  type WrappingKeySpec,
} from "@aws-sdk/client-kms";
import { type ImportWrapping, wrapForImport } from "@keymesh/envelope";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { startMesh, type TestMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const dayMs = 86_400_000;
const aheadMs = 400 * dayMs;
const plaintext = Buffer.from("the launch code");
const folder = mkdtempSync(join(tmpdir(), "keymesh-e2e-lifecycle-"));
let mesh: TestMesh;
let clients: ReturnType<typeof awsClients>;

/** Stops the mesh, if it runs, and starts it on the same folder at another time. */
async function startAt(clockOffsetMs: number): Promise<void> {
  await mesh?.stop();
  mesh = await startMesh({ folder, clockOffsetMs, compact: true });
  clients = awsClients(mesh.handle, { clockOffsetMs });
}

async function newKey(request: CreateKeyCommandInput = {}) {
  const { KeyMetadata } = await clients.kms.send(new CreateKeyCommand(request));
  return KeyMetadata!.KeyId!;
}

const describeKey = async (KeyId: string) =>
  (await clients.kms.send(new DescribeKeyCommand({ KeyId }))).KeyMetadata!;

async function wrapped(
  KeyId: string,
  material: Buffer,
  WrappingAlgorithm: AlgorithmSpec = "RSAES_OAEP_SHA_256",
  WrappingKeySpec: WrappingKeySpec = "RSA_2048",
) {
  const request = { KeyId, WrappingAlgorithm, WrappingKeySpec };
  const { PublicKey, ImportToken } = await clients.kms.send(new GetParametersForImportCommand(request));
  const wrapping = WrappingAlgorithm as ImportWrapping;
  const EncryptedKeyMaterial = wrapForImport(material, Buffer.from(PublicKey!), wrapping);
  return { ImportToken, EncryptedKeyMaterial };
}

/** Asks until it holds: what is due is done within about a second. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > deadlineMs) throw new Error("it did not come true within 15 s");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function eventsNamed(name: string): Promise<Record<string, unknown>[]> {
  const LookupAttributes = [{ AttributeKey: "EventName" as const, AttributeValue: name }];
  const StartTime = new Date(Date.now() - dayMs);
  const EndTime = new Date(Date.now() + aheadMs + dayMs);
  const { Events } = await clients.trail.send(
    new LookupEventsCommand({ LookupAttributes, StartTime, EndTime }),
  );
  return (Events ?? []).map(({ CloudTrailEvent }) => JSON.parse(CloudTrailEvent!) as Record<string, unknown>);
}

async function eventsOf(keyId: string, name: string) {
  return (await eventsNamed(name)).filter((event) => JSON.stringify(event.resources).includes(keyId));
}

beforeAll(() => startAt(0), 120_000);
afterAll(async () => {
  await mesh?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("key material a customer brings", () => {
  const pkcs8 = { format: "der", type: "pkcs8" } as const;
  const rsa = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export(pkcs8);
  const ec = () => generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey.export(pkcs8);
  const secret = () => randomBytes(32);

  test.each([
    ["SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", secret, "RSAES_OAEP_SHA_1", "RSA_2048"],
    ["SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", secret, "RSAES_OAEP_SHA_256", "RSA_4096"],
    ["HMAC_256", "GENERATE_VERIFY_MAC", secret, "RSAES_OAEP_SHA_256", "RSA_3072"],
    ["ECC_NIST_P384", "SIGN_VERIFY", ec, "RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"],
    ["RSA_2048", "ENCRYPT_DECRYPT", rsa, "RSA_AES_KEY_WRAP_SHA_256", "RSA_3072"],
  ] as const)("%s for %s", async (KeySpec, KeyUsage, material, algorithm, wrappingKeySpec) => {
    const KeyId = await newKey({ Origin: "EXTERNAL", KeySpec, KeyUsage });
    const request = await wrapped(KeyId, material(), algorithm, wrappingKeySpec);
    const ExpirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    await clients.kms.send(new ImportKeyMaterialCommand({ KeyId, ...request, ExpirationModel }));
    expect(await describeKey(KeyId)).toMatchObject({ KeyState: "Enabled", ExpirationModel });
  });
});

describe("a mesh that was stopped, and is started 400 days later", () => {
  const keys: Record<"rotating" | "doomed" | "expiring" | "waiting" | "kept" | "everywhere", string> = {
    ...{ rotating: "", doomed: "", expiring: "", waiting: "", kept: "", everywhere: "" },
  };
  const material = randomBytes(32);
  let old: Uint8Array;
  let lost: Uint8Array;
  let token: Awaited<ReturnType<typeof wrapped>>;

  beforeAll(async () => {
    const { kms } = clients;
    for (const name of ["rotating", "doomed", "kept"] as const) keys[name] = await newKey();
    for (const name of ["expiring", "waiting"] as const) keys[name] = await newKey({ Origin: "EXTERNAL" });
    keys.everywhere = await newKey({ MultiRegion: true });
    const replica = { KeyId: keys.everywhere, ReplicaRegion: "us-west-2" };
    await kms.send(new ReplicateKeyCommand(replica));
    await kms.send(new EnableKeyRotationCommand({ KeyId: keys.everywhere, RotationPeriodInDays: 300 }));
    const encrypt = async (KeyId: string) =>
      (await kms.send(new EncryptCommand({ KeyId, Plaintext: plaintext }))).CiphertextBlob!;
    old = await encrypt(keys.rotating);
    lost = await encrypt(keys.doomed);
    await encrypt(keys.kept);
    await kms.send(new EnableKeyRotationCommand({ KeyId: keys.rotating, RotationPeriodInDays: 180 }));
    await kms.send(new ScheduleKeyDeletionCommand({ KeyId: keys.doomed, PendingWindowInDays: 30 }));
    const ValidTo = new Date(Date.now() + 30 * dayMs);
    const request = await wrapped(keys.expiring, material);
    await kms.send(new ImportKeyMaterialCommand({ KeyId: keys.expiring, ...request, ValidTo }));
    token = await wrapped(keys.waiting, material);
    await refusal(kms.send(new DecryptCommand({ CiphertextBlob: lost })));
    await startAt(aheadMs);
  }, 120_000);

  test("has rotated what was to rotate, once for each period, and still decrypts", async () => {
    const KeyId = keys.rotating;
    const rotations = async () => (await clients.kms.send(new ListKeyRotationsCommand({ KeyId }))).Rotations!;
    await eventually(async () => (await rotations()).length === 2);
    expect((await rotations()).map(({ RotationType }) => RotationType)).toEqual(["AUTOMATIC", "AUTOMATIC"]);
    const { Plaintext } = await clients.kms.send(new DecryptCommand({ CiphertextBlob: old }));
    expect(Buffer.from(Plaintext!)).toEqual(plaintext);
    await eventually(async () => (await eventsOf(KeyId, "RotateKey")).length === 2);
    expect((await eventsOf(KeyId, "RotateKey"))[0]).toMatchObject({
      eventType: "AwsServiceEvent",
      userIdentity: { accountId: "000000000000", invokedBy: "AWS Internal" },
      serviceEventDetails: { rotationType: "AUTOMATIC", keyOrigin: "AWS_KMS", keyId: KeyId },
    });
  });

  test("has rotated a multi-Region key in all its Regions", async () => {
    const KeyId = keys.everywhere;
    const rotations = async () => (await clients.kms.send(new ListKeyRotationsCommand({ KeyId }))).Rotations!;
    await eventually(async () => (await rotations()).length === 1);
    const made = await clients.kms.send(new EncryptCommand({ KeyId, Plaintext: plaintext }));
    const there = awsClients(mesh.handle, { region: "us-west-2", clockOffsetMs: aheadMs });
    const opened = await there.kms.send(new DecryptCommand({ CiphertextBlob: made.CiphertextBlob }));
    expect(opened.KeyMaterialId).toBe((await rotations())[0]!.KeyMaterialId);
    await eventually(async () => (await eventsNamed("SynchronizeMultiRegionKey")).length > 0);
  });

  test("has deleted what was to be deleted, for good", async () => {
    await eventually(async () => (await eventsNamed("DeleteKey")).length === 1);
    const asked = clients.kms.send(new DescribeKeyCommand({ KeyId: keys.doomed }));
    expect(await refusal(asked)).toMatchObject({ name: "NotFoundException" });
    const opened = clients.kms.send(new DecryptCommand({ CiphertextBlob: lost }));
    expect(await refusal(opened)).toMatchObject({ name: "AccessDeniedException" });
  });

  test("has destroyed material whose time was over, and takes the same bytes again", async () => {
    const KeyId = keys.expiring;
    await eventually(async () => (await describeKey(KeyId)).KeyState === "PendingImport");
    await eventually(async () => (await eventsNamed("DeleteExpiredKeyMaterial")).length === 1);
    const ExpirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    const other = { KeyId, ...(await wrapped(KeyId, randomBytes(32))), ExpirationModel } as const;
    expect(await refusal(clients.kms.send(new ImportKeyMaterialCommand(other)))).toMatchObject({
      name: "IncorrectKeyMaterialException",
    });
    const same = { KeyId, ...(await wrapped(KeyId, material)), ExpirationModel } as const;
    await clients.kms.send(new ImportKeyMaterialCommand(same));
    expect((await describeKey(KeyId)).KeyState).toBe("Enabled");
  });

  test("takes an import token of then no more", async () => {
    const request = {
      KeyId: keys.waiting,
      ...token,
      ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE",
    } as const;
    expect(await refusal(clients.kms.send(new ImportKeyMaterialCommand(request)))).toMatchObject({
      name: "ExpiredImportTokenException",
    });
  });

  test("knows when a key was last used, before the stop", async () => {
    const { KeyLastUsage } = await clients.kms.send(new GetKeyLastUsageCommand({ KeyId: keys.kept }));
    expect(KeyLastUsage!.Operation).toBe("Encrypt");
    expect(Math.abs(KeyLastUsage!.Timestamp!.getTime() - Date.now())).toBeLessThan(10 * 60_000);
  });
});
