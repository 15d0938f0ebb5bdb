import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";

let mesh: TestKms;
beforeEach(() => {
  mesh = createTestKms();
});

async function agreementKey(keySpec = "ECC_NIST_P256"): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey({ keySpec, keyUsage: "KEY_AGREEMENT" });
  return keyMetadata as { keyId: string; arn: string };
}

function outsidePair(namedCurve: string) {
  return generateKeyPairSync("ec", { namedCurve });
}

function spki(key: KeyObject): Buffer {
  return key.export({ format: "der", type: "spki" });
}

describe("DeriveSharedSecret", () => {
  test.each([
    ["ECC_NIST_P256", "P-256", 32],
    ["ECC_NIST_P384", "P-384", 48],
    ["ECC_NIST_P521", "P-521", 66],
  ])("%s agrees with an outside key of %s on %i bytes, both ways", async (spec, curve, bytes) => {
    const { keyId, arn } = await agreementKey(spec);
    const peer = outsidePair(curve);
    const answer = await mesh
      .as(root)
      .deriveSharedSecret({ keyId, keyAgreementAlgorithm: "ECDH", publicKey: spki(peer.publicKey) });
    const mine = createPublicKey({
      key: (await mesh.as(root).getPublicKey({ keyId })).publicKey!,
      format: "der",
      type: "spki",
    });
    expect(answer).toEqual({
      keyId: arn,
      sharedSecret: diffieHellman({ privateKey: peer.privateKey, publicKey: mine }),
      keyAgreementAlgorithm: "ECDH",
      keyOrigin: "AWS_KMS",
    });
    expect(answer.sharedSecret).toHaveLength(bytes);
  });

  test("two KMS keys agree with each other, and a key with itself", async () => {
    const [a, b] = [await agreementKey(), await agreementKey()];
    const derive = async (keyId: string, peerId: string) => {
      const { publicKey } = await mesh.as(root).getPublicKey({ keyId: peerId });
      const request = { keyId, keyAgreementAlgorithm: "ECDH", publicKey };
      return (await mesh.as(root).deriveSharedSecret(request)).sharedSecret;
    };
    expect(await derive(a.keyId, b.keyId)).toEqual(await derive(b.keyId, a.keyId));
    expect(await derive(a.keyId, a.keyId)).toHaveLength(32);
  });

  test("refuses what is no public key of its curve, in a dry run too, without saying why", async () => {
    const { keyId } = await agreementKey();
    const good = spki(outsidePair("P-256").publicKey);
    const offCurve = Buffer.from(good).fill(1, good.length - 10);
    for (const publicKey of [
      spki(outsidePair("P-384").publicKey),
      spki(outsidePair("secp256k1").publicKey),
      spki(generateKeyPairSync("x25519").publicKey),
      good.subarray(1),
      offCurve,
      Buffer.from("no key"),
      Buffer.alloc(8192),
    ]) {
      for (const dryRun of [false, true]) {
        await expect(
          mesh.as(root).deriveSharedSecret({ keyId, keyAgreementAlgorithm: "ECDH", publicKey, dryRun }),
        ).rejects.toMatchObject({ code: "ValidationException", message: "" });
      }
    }
    const tooLong = { keyId, keyAgreementAlgorithm: "ECDH", publicKey: Buffer.alloc(8193) };
    await expect(mesh.as(root).deriveSharedSecret(tooLong)).rejects.toThrow("less than or equal to 8192");
  });

  test.each([
    ["ECC_NIST_P256", "SIGN_VERIFY"],
    ["SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"],
  ])("refuses a key of %s for %s, in AWS's words", async (keySpec, keyUsage) => {
    const { keyId, arn } = (await mesh.as(root).createKey({ keySpec, keyUsage })).keyMetadata!;
    const publicKey = spki(outsidePair("P-256").publicKey);
    await expect(
      mesh.as(root).deriveSharedSecret({ keyId, keyAgreementAlgorithm: "ECDH", publicKey }),
    ).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `${arn} key usage is ${keyUsage} which is not valid for DeriveSharedSecret.`,
    });
  });

  test("refuses Recipient instead of ignoring it", async () => {
    const { keyId } = await agreementKey();
    const recipient = { keyEncryptionAlgorithm: "RSAES_OAEP_SHA_256", attestationDocument: Buffer.alloc(10) };
    const publicKey = spki(outsidePair("P-256").publicKey);
    const request = { keyId, keyAgreementAlgorithm: "ECDH", publicKey, recipient };
    await expect(mesh.as(root).deriveSharedSecret(request)).rejects.toMatchObject({
      code: "UnsupportedOperationException",
    });
  });

  test("wipes the secret when the answer is out, after a dry run too, and records nothing of it", async () => {
    const { keyId } = await agreementKey();
    const publicKey = spki(outsidePair("P-256").publicKey);
    const use = { keyId, keyAgreementAlgorithm: "ECDH", publicKey };
    const { sharedSecret } = await mesh.as(root).deriveSharedSecret(use);
    await expect(mesh.as(root).deriveSharedSecret({ ...use, dryRun: true })).rejects.toMatchObject({
      code: "DryRunOperationException",
    });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(mesh.fleet.plaintexts).toHaveLength(2);
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
    const record = mesh.audit.records.at(-2)!;
    expect(record).toMatchObject({
      eventName: "DeriveSharedSecret",
      readOnly: true,
      requestParameters: { keyAgreementAlgorithm: "ECDH", keyId },
      responseElements: null,
    });
    expect(JSON.stringify(record)).not.toContain(sharedSecret!.toString("base64"));
    expect(JSON.stringify(record)).not.toContain(publicKey.toString("base64"));
  });

  test("shows policies the algorithm", async () => {
    const { keyId } = await agreementKey();
    const condition = { StringEquals: { "kms:KeyAgreementAlgorithm": "ECDH" } };
    const publicKey = spki(outsidePair("P-256").publicKey);
    const use = { keyId, keyAgreementAlgorithm: "ECDH", publicKey };
    mesh.identity.add(user, { ...allow("kms:DeriveSharedSecret"), Condition: condition });
    await mesh.as(user).deriveSharedSecret(use);
  });
});
