import { generateKeyPairSync, randomBytes } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { createTestKms, region, root, type TestKms } from "../testing/test-kms.ts";
import { wrapMaterial } from "../testing/wrap-material.ts";

const plaintext = Buffer.from("the launch code");
const forever = { expirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE" };
let mesh: TestKms;
let keyId: string;
let arn: string;

beforeEach(async () => {
  mesh = createTestKms();
  ({ keyId, arn } = await newKey());
});

async function newKey(request: object = {}): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey({ origin: "EXTERNAL", ...request });
  return { keyId: keyMetadata!.keyId!, arn: keyMetadata!.arn! };
}

async function importInto(id: string, material: Buffer, request: object = forever) {
  const wrapped = await wrapMaterial(mesh, id, material);
  return await mesh.as(root).importKeyMaterial({ keyId: id, ...wrapped, ...request });
}

const stateOf = async (id: string) => (await mesh.as(root).describeKey({ keyId: id })).keyMetadata!.keyState;
const seconds = (ms: number) => ({ seconds: Math.floor(ms / 1000), nanos: 0 });
const inDays = (days: number) => seconds(mesh.clock.now() + days * 86_400_000);
const materialsOf = async (id: string) =>
  (await mesh.as(root).listKeyRotations({ keyId: id, includeKeyMaterial: "ALL_KEY_MATERIAL" })).rotations!;

const secret = () => randomBytes(32);
const pkcs8 = { format: "der", type: "pkcs8" } as const;
const ecKey = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve }).privateKey.export(pkcs8);
const rsaKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export(pkcs8);
const ed25519 = () => generateKeyPairSync("ed25519").privateKey.export(pkcs8);

describe("ImportKeyMaterial", () => {
  test.each([
    ["SYMMETRIC_DEFAULT", undefined, secret, "RSAES_OAEP_SHA_1", "RSA_3072"],
    ["SYMMETRIC_DEFAULT", undefined, secret, "RSAES_OAEP_SHA_256", "RSA_4096"],
    ["HMAC_256", "GENERATE_VERIFY_MAC", secret, "RSAES_OAEP_SHA_256", "RSA_2048"],
    ["ECC_NIST_P256", "SIGN_VERIFY", () => ecKey("prime256v1"), "RSAES_OAEP_SHA_256", "RSA_2048"],
    ["ECC_NIST_P256", "KEY_AGREEMENT", () => ecKey("prime256v1"), "RSA_AES_KEY_WRAP_SHA_1", "RSA_2048"],
    ["ECC_NIST_P521", "SIGN_VERIFY", () => ecKey("secp521r1"), "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"],
    ["ECC_SECG_P256K1", "SIGN_VERIFY", () => ecKey("secp256k1"), "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"],
    ["ECC_NIST_EDWARDS25519", "SIGN_VERIFY", ed25519, "RSAES_OAEP_SHA_256", "RSA_2048"],
    ["RSA_2048", "ENCRYPT_DECRYPT", rsaKey, "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"],
  ] as const)(
    "enables a key of spec %s for %s",
    async (keySpec, keyUsage, material, wrappingAlgorithm, spec) => {
      const key = await newKey({ keySpec, keyUsage });
      const wrapping = { wrappingAlgorithm, wrappingKeySpec: spec };
      const wrapped = await wrapMaterial(mesh, key.keyId, material(), wrapping);
      const answer = await mesh.as(root).importKeyMaterial({ keyId: key.keyId, ...wrapped, ...forever });
      expect(answer.keyId).toBe(key.arn);
      expect(answer.keyMaterialId !== undefined).toBe(keySpec === "SYMMETRIC_DEFAULT");
      expect(await stateOf(key.keyId)).toBe("Enabled");
    },
  );

  test("keeps nothing of the material but its EKT, and says what the trail of AWS says", async () => {
    const material = secret();
    const validTo = inDays(10);
    await importInto(keyId, material, { validTo, keyMaterialDescription: "from the safe" });
    const stored = Buffer.concat([...mesh.storage.kv.dump().values()]);
    expect(stored.includes(material) || stored.includes(material.toString("base64"))).toBe(false);
    const records = JSON.stringify(mesh.audit.records);
    expect(records).not.toContain(material.toString("base64"));
    const { keyMetadata } = await mesh.as(root).describeKey({ keyId });
    expect(keyMetadata).toMatchObject({ expirationModel: "KEY_MATERIAL_EXPIRES", validTo });
    expect(mesh.audit.records.find(({ eventName }) => eventName === "ImportKeyMaterial")).toMatchObject({
      readOnly: false,
      requestParameters: {
        keyId,
        validTo: "Jan 25, 2026, 12:00:00 PM",
        expirationModel: "KEY_MATERIAL_EXPIRES",
        keyMaterialDescription: "from the safe",
      },
      responseElements: { keyId: arn, keyMaterialId: keyMetadata!.currentKeyMaterialId },
    });
  });

  test.each([
    [{}, "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES"],
    [{ ...forever, validTo: seconds(Date.UTC(2026, 1, 1)) }, "A validTo date must not be set"],
    [{ validTo: seconds(Date.UTC(2026, 0, 15, 12)) }, "The validTo date must be in the future"],
    [{ validTo: seconds(Date.UTC(2027, 0, 15, 12, 0, 1)) }, "within 365 days"],
    [
      { ...forever, importType: "NEW_KEY_MATERIAL", keyMaterialId: "0".repeat(64) },
      "A KeyMaterialId must not be set",
    ],
    [{ ...forever, keyMaterialDescription: "no #" }, "failed to satisfy constraint"],
  ])("refuses %j with ValidationException", async (request, message) => {
    await expect(importInto(keyId, secret(), request)).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringContaining(message),
    });
    expect(await stateOf(keyId)).toBe("PendingImport");
  });

  test("takes validTo exactly 365 days ahead", async () => {
    await importInto(keyId, secret(), { validTo: inDays(365) });
    expect(await stateOf(keyId)).toBe("Enabled");
  });

  test("takes a token for 24 hours, and for its own key only", async () => {
    const wrapped = await wrapMaterial(mesh, keyId, secret());
    const other = await newKey();
    await expect(
      mesh.as(root).importKeyMaterial({ keyId: other.keyId, ...wrapped, ...forever }),
    ).rejects.toMatchObject({ code: "InvalidImportTokenException" });
    mesh.clock.advanceDays(1.001);
    await expect(mesh.as(root).importKeyMaterial({ keyId, ...wrapped, ...forever })).rejects.toMatchObject({
      code: "ExpiredImportTokenException",
    });
  });

  test("takes only the same bytes again, and tells by KeyMaterialId what it expected", async () => {
    const material = secret();
    const { keyMaterialId } = await importInto(keyId, material);
    await expect(importInto(keyId, secret())).rejects.toMatchObject({
      code: "IncorrectKeyMaterialException",
    });
    await expect(
      importInto(keyId, material, { ...forever, importType: "NEW_KEY_MATERIAL" }),
    ).rejects.toMatchObject({ code: "IncorrectKeyMaterialException" });
    await expect(
      importInto(keyId, material, { ...forever, keyMaterialId: "0".repeat(64) }),
    ).rejects.toMatchObject({ code: "IncorrectKeyMaterialException" });
    const again = await importInto(keyId, material, { ...forever, keyMaterialId });
    expect(again.keyMaterialId).toBe(keyMaterialId);
  });

  test("names no single material of keys that have but one", async () => {
    const key = await newKey({ keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" });
    await expect(
      importInto(key.keyId, secret(), { ...forever, importType: "NEW_KEY_MATERIAL" }),
    ).rejects.toMatchObject({ code: "UnsupportedOperationException" });
  });

  test("leaves a disabled key disabled", async () => {
    const material = secret();
    await importInto(keyId, material);
    await mesh.as(root).disableKey({ keyId });
    await importInto(keyId, material);
    expect(await stateOf(keyId)).toBe("Disabled");
  });
});

describe("condition keys of an import", () => {
  const untilMs = Date.UTC(2026, 1, 1);
  test.each([
    [
      "kms:ExpirationModel",
      { StringEquals: { "kms:ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE" } },
      forever,
    ],
    ["kms:ValidTo as a number", { NumericGreaterThan: { "kms:ValidTo": `${untilMs / 1000}.0` } }, undefined],
    ["kms:ValidTo as a date", { DateGreaterThan: { "kms:ValidTo": "2026-02-01T00:00:00Z" } }, undefined],
    ["kms:WrappingKeySpec", { StringEquals: { "kms:WrappingKeySpec": "RSA_2048" } }, undefined],
    ["kms:WrappingAlgorithm", { StringLike: { "kms:WrappingAlgorithm": "*_SHA_256" } }, undefined],
  ])("%s can deny it", async (_name, Condition, request) => {
    const policy = JSON.stringify({
      Statement: [
        { Effect: "Allow", Principal: { AWS: root }, Action: "kms:*", Resource: "*" },
        { Effect: "Deny", Principal: "*", Action: "kms:*Import*", Resource: "*", Condition },
      ],
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy });
    const late = { validTo: seconds(untilMs + 1000) };
    await expect(importInto(keyId, secret(), request ?? late)).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });
});

describe("GetParametersForImport", () => {
  test.each([
    ["SYMMETRIC_DEFAULT", undefined, "RSAES_PKCS1_V1_5", "RSA_2048"],
    ["SYMMETRIC_DEFAULT", undefined, "SM2PKE", "SM2"],
    ["SYMMETRIC_DEFAULT", undefined, "RSAES_OAEP_SHA_256", "SM2"],
    ["SYMMETRIC_DEFAULT", undefined, "RSA_AES_KEY_WRAP_SHA_256", "RSA_2048"],
    ["RSA_2048", "SIGN_VERIFY", "RSAES_OAEP_SHA_256", "RSA_4096"],
    ["ECC_NIST_P521", "SIGN_VERIFY", "RSAES_OAEP_SHA_1", "RSA_2048"],
  ])(
    "refuses for %s %s the wrapping %s with %s",
    async (keySpec, keyUsage, wrappingAlgorithm, wrappingKeySpec) => {
      const key = await newKey({ keySpec, keyUsage });
      await expect(
        mesh.as(root).getParametersForImport({ keyId: key.keyId, wrappingAlgorithm, wrappingKeySpec }),
      ).rejects.toMatchObject({ code: "UnsupportedOperationException" });
    },
  );

  test("gives key and token for 24 hours, and none for material that KMS makes", async () => {
    const request = { wrappingAlgorithm: "RSAES_OAEP_SHA_256", wrappingKeySpec: "RSA_2048" };
    const given = await mesh.as(root).getParametersForImport({ keyId, ...request });
    expect(given.keyId).toBe(arn);
    expect(Number(given.parametersValidTo!.seconds) * 1000).toBe(mesh.clock.now() + 86_400_000);
    const own = (await mesh.as(root).createKey({})).keyMetadata!;
    await expect(
      mesh.as(root).getParametersForImport({ keyId: own.keyId, ...request }),
    ).rejects.toMatchObject({
      code: "UnsupportedOperationException",
      message: `${own.arn} origin is AWS_KMS which is not valid for this operation.`,
    });
  });
});

describe("DeleteImportedKeyMaterial and expiry", () => {
  test("destroy the EKT; the same bytes bring the key back", async () => {
    const material = secret();
    const { keyMaterialId } = await importInto(keyId, material);
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    const answer = await mesh.as(root).deleteImportedKeyMaterial({ keyId });
    expect(answer).toEqual({ keyId: arn, keyMaterialId });
    expect((await mesh.kms.keys.material(region, keyMaterialId!))!.ekt).toHaveLength(0);
    await expect(mesh.as(root).decrypt({ ciphertextBlob })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: `${arn} is pending import.`,
    });
    expect(await materialsOf(keyId)).toMatchObject([
      { keyMaterialState: "CURRENT", importState: "PENDING_IMPORT" },
    ]);
    await mesh.as(root).deleteImportedKeyMaterial({ keyId });
    await importInto(keyId, material);
    expect((await mesh.as(root).decrypt({ ciphertextBlob })).plaintext).toEqual(plaintext);
  });

  test("expired material goes on its date, with an event; a later import takes its date away", async () => {
    const material = secret();
    await importInto(keyId, material, { validTo: inDays(10) });
    await importInto(keyId, material, { validTo: inDays(20) });
    mesh.clock.advanceDays(11);
    await runDue(mesh.kms);
    expect(await stateOf(keyId)).toBe("Enabled");
    mesh.clock.advanceDays(9);
    await Promise.all([runDue(mesh.kms), runDue(mesh.makeReplica().kms)]);
    expect(await stateOf(keyId)).toBe("PendingImport");
    const events = mesh.audit.records.filter(({ eventName }) => eventName === "DeleteExpiredKeyMaterial");
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(1);
    expect(events[0]).toMatchObject({
      eventType: "AwsServiceEvent",
      serviceEventDetails: { keyId, keyMaterialId: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const { keyMetadata } = await mesh.as(root).describeKey({ keyId });
    expect(keyMetadata!.validTo).toBeUndefined();
    await importInto(keyId, material);
    expect(await stateOf(keyId)).toBe("Enabled");
  });

  test("refuse material the key does not have", async () => {
    await expect(
      mesh.as(root).deleteImportedKeyMaterial({ keyId, keyMaterialId: "0".repeat(64) }),
    ).rejects.toMatchObject({ code: "NotFoundException" });
  });

  test("while deletion is pending leave the state; cancelling then leads to PendingImport", async () => {
    await importInto(keyId, secret());
    await mesh.as(root).scheduleKeyDeletion({ keyId });
    await mesh.as(root).deleteImportedKeyMaterial({ keyId });
    expect(await stateOf(keyId)).toBe("PendingDeletion");
    await mesh.as(root).cancelKeyDeletion({ keyId });
    expect(await stateOf(keyId)).toBe("PendingImport");
  });

  test("leave nothing when the key itself is deleted", async () => {
    await importInto(keyId, secret(), { validTo: inDays(300) });
    await mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    mesh.clock.advanceDays(7);
    await runDue(mesh.kms);
    expect([...mesh.storage.kv.dump().keys()]).toEqual(["kms/key-count/us-east-1/111122223333"]);
  });
});

describe("new key material", () => {
  test("waits for RotateKeyOnDemand, one at a time; older ciphertext still decrypts", async () => {
    const [first, second] = [secret(), secret()];
    const old = (await importInto(keyId, first)).keyMaterialId;
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId, plaintext });
    await expect(mesh.as(root).rotateKeyOnDemand({ keyId })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: `No available key material pending rotation for the key: ${arn}.`,
    });
    const asNew = { ...forever, importType: "NEW_KEY_MATERIAL" };
    const { keyMaterialId } = await importInto(keyId, second, asNew);
    expect(await materialsOf(keyId)).toMatchObject([
      { keyMaterialId: old, keyMaterialState: "CURRENT", importState: "IMPORTED" },
      { keyMaterialId, keyMaterialState: "PENDING_ROTATION", importState: "IMPORTED" },
    ]);
    expect((await mesh.as(root).listKeyRotations({ keyId })).rotations).toEqual([]);
    await expect(importInto(keyId, secret(), asNew)).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: expect.stringMatching(
        new RegExp(
          `^New key material \\(id: [0-9a-f]{64}\\) cannot be imported into KMS key ${arn}, because another key material \\(id: ${keyMaterialId}\\) is pending rotation\\.$`,
        ),
      ),
    });

    await mesh.as(root).rotateKeyOnDemand({ keyId });
    expect(await materialsOf(keyId)).toMatchObject([
      { keyMaterialId: old, keyMaterialState: "NON_CURRENT" },
      { keyMaterialId, keyMaterialState: "CURRENT", rotationType: "ON_DEMAND" },
    ]);
    expect((await mesh.as(root).decrypt({ ciphertextBlob })).keyMaterialId).toBe(old);
    expect((await mesh.as(root).encrypt({ keyId, plaintext })).keyId).toBe(arn);
    await runDue(mesh.kms);
    expect(mesh.audit.records.filter(({ eventName }) => eventName === "RotateKey")).toMatchObject([
      {
        serviceEventDetails: { rotationType: "ON_DEMAND", keyOrigin: "EXTERNAL", previousKeyMaterialId: old },
      },
    ]);

    await mesh.as(root).deleteImportedKeyMaterial({ keyId, keyMaterialId: old });
    expect(await stateOf(keyId)).toBe("PendingImport");
    await importInto(keyId, second);
    expect(await stateOf(keyId)).toBe("PendingImport");
    await importInto(keyId, first);
    expect(await stateOf(keyId)).toBe("Enabled");
  });

  test("that is deleted before its rotation is forgotten, and the key stays enabled", async () => {
    await importInto(keyId, secret());
    const asNew = { ...forever, importType: "NEW_KEY_MATERIAL" };
    const { keyMaterialId } = await importInto(keyId, secret(), asNew);
    await mesh.as(root).deleteImportedKeyMaterial({ keyId, keyMaterialId });
    expect(await stateOf(keyId)).toBe("Enabled");
    expect(await materialsOf(keyId)).toHaveLength(1);
    expect(await mesh.kms.keys.material(region, keyMaterialId!)).toBeUndefined();
  });
});
