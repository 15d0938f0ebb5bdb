import { createPrivateKey, createPublicKey } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { beforeEach, describe, expect, test } from "vitest";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const encryptionContext = { purpose: "tls" };

let mesh: TestKms;
let keyId: string;
let arn: string;
let materialId: string;

beforeEach(async () => {
  mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  arn = keyMetadata!.arn!;
  materialId = keyMetadata!.currentKeyMaterialId!;
});

/** The public key that belongs to a PKCS#8 private key. */
function publicHalf(privateKey: Buffer): Buffer {
  const key = createPrivateKey({ key: privateKey, format: "der", type: "pkcs8" });
  return createPublicKey(key).export({ format: "der", type: "spki" });
}

describe("GenerateDataKeyPair", () => {
  test.each([
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
    "ECC_NIST_P256",
    "ECC_NIST_P384",
    "ECC_NIST_P521",
    "ECC_SECG_P256K1",
    "ECC_NIST_EDWARDS25519",
  ])(
    "%s: the private key belongs to the public key, and Decrypt opens it with the same context",
    async (keyPairSpec) => {
      const client = mesh.as(root);
      const made = await client.generateDataKeyPair({ keyId, keyPairSpec, encryptionContext });
      const { publicKey, privateKeyPlaintext, privateKeyCiphertextBlob: ciphertextBlob, ...rest } = made;
      expect(rest).toEqual({ keyId: arn, keyPairSpec, keyMaterialId: materialId });
      expect(publicHalf(privateKeyPlaintext!)).toEqual(publicKey);
      const opened = await client.decrypt({ ciphertextBlob, encryptionContext });
      expect(opened.plaintext).toEqual(privateKeyPlaintext);
      await expect(client.decrypt({ ciphertextBlob })).rejects.toMatchObject({
        code: "InvalidCiphertextException",
      });
    },
    30_000,
  );

  test("wipes the private key when the answer is out, and records nothing of it", async () => {
    const keyPairSpec = "ECC_NIST_P256";
    const made = await mesh.as(root).generateDataKeyPair({ keyId, keyPairSpec, encryptionContext });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(mesh.fleet.plaintexts).toHaveLength(1);
    expect(mesh.fleet.plaintexts[0]!.every((byte) => byte === 0)).toBe(true);
    const record = mesh.audit.records.at(-1)!;
    expect(record).toMatchObject({
      eventName: "GenerateDataKeyPair",
      readOnly: true,
      requestParameters: { keyPairSpec, encryptionContext, keyId },
      responseElements: null,
      additionalEventData: { keyMaterialId: materialId },
    });
    expect(JSON.stringify(record)).not.toContain(made.privateKeyPlaintext!.toString("base64"));
    expect(JSON.stringify(record)).not.toContain(made.publicKey!.toString("base64"));
  });

  test("wipes it as well when the trail does not take the record", async () => {
    mesh.audit.outage = new ServiceError("ServiceUnavailable", "down");
    await expect(
      mesh.as(root).generateDataKeyPair({ keyId, keyPairSpec: "ECC_NIST_P256" }),
    ).rejects.toMatchObject({ code: "KMSInternalException" });
    expect(mesh.fleet.plaintexts[0]!.every((byte) => byte === 0)).toBe(true);
  });

  test("refuses SM2, which is China's, and other names", async () => {
    const make = (keyPairSpec: string) => mesh.as(root).generateDataKeyPair({ keyId, keyPairSpec });
    await expect(make("SM2")).rejects.toMatchObject({ code: "UnsupportedOperationException" });
    await expect(make("ML_DSA_44")).rejects.toMatchObject({ code: "ValidationException" });
  });

  test.each([
    ["RSA_2048", "ENCRYPT_DECRYPT", "Algorithm SYMMETRIC_DEFAULT is incompatible with key spec RSA_2048."],
    ["ECC_NIST_P256", "SIGN_VERIFY", "key usage is SIGN_VERIFY which is not valid for GenerateDataKeyPair."],
    ["HMAC_256", "GENERATE_VERIFY_MAC", "is not valid for GenerateDataKeyPair."],
  ])("wants a symmetric key, not %s for %s", async (keySpec, keyUsage, message) => {
    const other = (await mesh.as(root).createKey({ keySpec, keyUsage })).keyMetadata!;
    const made = mesh.as(root).generateDataKeyPair({ keyId: other.keyId, keyPairSpec: "ECC_NIST_P256" });
    await expect(made).rejects.toMatchObject({ code: "InvalidKeyUsageException" });
    await expect(made).rejects.toThrow(message);
    const dataKey = mesh.as(root).generateDataKey({ keyId: other.keyId, keySpec: "AES_256" });
    await expect(dataKey).rejects.toMatchObject({ code: "InvalidKeyUsageException" });
  });

  test("refuses Recipient instead of ignoring it", async () => {
    const recipient = { keyEncryptionAlgorithm: "RSAES_OAEP_SHA_256", attestationDocument: Buffer.alloc(10) };
    await expect(
      mesh.as(root).generateDataKeyPair({ keyId, keyPairSpec: "ECC_NIST_P256", recipient }),
    ).rejects.toMatchObject({ code: "UnsupportedOperationException" });
  });

  test("on a dry run makes none", async () => {
    const before = mesh.fleet.commands.length;
    const request = { keyId, keyPairSpec: "RSA_4096", dryRun: true };
    const dry = { code: "DryRunOperationException" };
    await expect(mesh.as(root).generateDataKeyPair(request)).rejects.toMatchObject(dry);
    await expect(mesh.as(root).generateDataKeyPairWithoutPlaintext(request)).rejects.toMatchObject(dry);
    expect(mesh.fleet.commands).toHaveLength(before);
  });

  test("shows policies the spec of the pair; a grant holds to its context", async () => {
    const condition = { StringEquals: { "kms:DataKeyPairSpec": "ECC_NIST_P256" } };
    mesh.identity.add(user, { ...allow("kms:GenerateDataKeyPair"), Condition: condition });
    const make = (keyPairSpec: string) => mesh.as(user).generateDataKeyPair({ keyId, keyPairSpec });
    await make("ECC_NIST_P256");
    const denied = { code: "AccessDeniedException" };
    await expect(make("ECC_NIST_P384")).rejects.toMatchObject(denied);

    await mesh.as(root).createGrant({
      keyId,
      granteePrincipal: user,
      operations: ["GenerateDataKeyPairWithoutPlaintext"],
      constraints: { encryptionContextEquals: encryptionContext },
    });
    const wrapped = { keyId, keyPairSpec: "ECC_NIST_P384" };
    await mesh.as(user).generateDataKeyPairWithoutPlaintext({ ...wrapped, encryptionContext });
    await expect(mesh.as(user).generateDataKeyPairWithoutPlaintext(wrapped)).rejects.toMatchObject(denied);
  });
});

describe("GenerateDataKeyPairWithoutPlaintext", () => {
  test("gives the private key encrypted only", async () => {
    const keyPairSpec = "ECC_NIST_P384";
    const made = await mesh.as(root).generateDataKeyPairWithoutPlaintext({ keyId, keyPairSpec });
    expect(Object.keys(made).sort()).toEqual(
      ["keyId", "keyMaterialId", "keyPairSpec", "privateKeyCiphertextBlob", "publicKey"].sort(),
    );
    expect(mesh.fleet.plaintexts).toHaveLength(0);
    const opened = await mesh.as(root).decrypt({ ciphertextBlob: made.privateKeyCiphertextBlob });
    expect(publicHalf(opened.plaintext!)).toEqual(made.publicKey);
  });
});
