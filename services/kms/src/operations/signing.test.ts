import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type KeySpec, keySpecs } from "../domain/keys/key-specs.ts";
import { isGoodOutside, representativeOf } from "../testing/outside.ts";
import { allow, createTestKms, otherRoot, root, type TestKms } from "../testing/test-kms.ts";
import { wrapMaterial } from "../testing/wrap-material.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const message = randomBytes(300);

let mesh: TestKms;
const made = new Map<KeySpec, Promise<{ keyId: string; arn: string }>>();

beforeAll(() => {
  mesh = createTestKms();
});

/** One signing key of each spec serves all tests: RSA keys take long to make. */
async function signingKey(keySpec: KeySpec): Promise<{ keyId: string; arn: string }> {
  const key =
    made.get(keySpec) ??
    mesh
      .as(root)
      .createKey({ keySpec, keyUsage: "SIGN_VERIFY" })
      .then(({ keyMetadata }) => keyMetadata as { keyId: string; arn: string });
  made.set(keySpec, key);
  return await key;
}

async function publicKeyOf(keyId: string): Promise<KeyObject> {
  const { publicKey } = await mesh.as(root).getPublicKey({ keyId });
  return createPublicKey({ key: publicKey!, format: "der", type: "spki" });
}

const pairs = Object.entries(keySpecs).flatMap(([spec, { signing = [] }]) =>
  signing.map((algorithm) => [spec as KeySpec, algorithm] as const),
);

describe("Sign", () => {
  test.each(pairs)(
    "%s with %s verifies outside KMS with GetPublicKey's key",
    async (spec, algorithm) => {
      const client = mesh.as(root);
      const { keyId, arn } = await signingKey(spec);
      const publicKey = await publicKeyOf(keyId);
      const prepared = algorithm.startsWith("ML_DSA")
        ? ({ messageType: "EXTERNAL_MU", message: representativeOf(publicKey, message) } as const)
        : ({ messageType: "DIGEST", message: hashOf(algorithm, message) } as const);
      const isPrehashed = algorithm === "ED25519_PH_SHA_512";
      const requests = [
        ...(isPrehashed ? [] : [{ message }]),
        ...(algorithm === "ED25519_SHA_512" ? [] : [prepared]),
      ];
      for (const request of requests) {
        const use = { keyId, signingAlgorithm: algorithm, ...request };
        const { signature, ...rest } = await client.sign(use);
        expect(rest).toEqual({ keyId: arn, signingAlgorithm: algorithm });
        // Of Ed25519ph KMS hashes what it was given, a hash, once more.
        const signed = isPrehashed ? request.message : message;
        expect(isGoodOutside(algorithm, publicKey, signed, signature!)).toBe(true);
        expect(await client.verify({ ...use, signature })).toEqual({
          keyId: arn,
          signatureValid: true,
          signingAlgorithm: algorithm,
        });
      }
    },
    30_000,
  );

  test("takes a message of 4096 bytes and refuses 4097 and none", async () => {
    const { keyId } = await signingKey("ECC_NIST_P256");
    const use = { keyId, signingAlgorithm: "ECDSA_SHA_256" };
    await mesh.as(root).sign({ ...use, message: Buffer.alloc(4096) });
    await expect(mesh.as(root).sign({ ...use, message: Buffer.alloc(4097) })).rejects.toMatchObject({
      code: "ValidationException",
      message:
        "1 validation error detected: Value at 'message' failed to satisfy constraint: Member must have length less than or equal to 4096",
    });
    await expect(mesh.as(root).sign({ ...use, message: Buffer.alloc(0) })).rejects.toMatchObject({
      code: "ValidationException",
    });
  });

  test.each([
    ["ECC_NIST_P256", "ECDSA_SHA_256", 32],
    ["ECC_NIST_P384", "ECDSA_SHA_384", 48],
    ["ECC_NIST_P521", "ECDSA_SHA_512", 64],
    ["RSA_2048", "RSASSA_PSS_SHA_384", 48],
    ["RSA_2048", "RSASSA_PKCS1_V1_5_SHA_512", 64],
    ["ECC_NIST_EDWARDS25519", "ED25519_PH_SHA_512", 64],
  ] as const)("%s with %s wants a digest of exactly %i bytes", async (spec, signingAlgorithm, bytes) => {
    const { keyId } = await signingKey(spec);
    const use = { keyId, signingAlgorithm, messageType: "DIGEST" };
    await mesh.as(root).sign({ ...use, message: Buffer.alloc(bytes) });
    for (const wrong of [bytes - 1, bytes + 1]) {
      await expect(mesh.as(root).sign({ ...use, message: Buffer.alloc(wrong) })).rejects.toMatchObject({
        code: "ValidationException",
        message: `Digest is invalid length for algorithm ${signingAlgorithm}.`,
      });
    }
  });

  test("wants µ of ML-DSA of exactly 64 bytes", async () => {
    const { keyId } = await signingKey("ML_DSA_44");
    const use = { keyId, signingAlgorithm: "ML_DSA_SHAKE_256", messageType: "EXTERNAL_MU" };
    for (const bytes of [63, 65]) {
      await expect(mesh.as(root).sign({ ...use, message: Buffer.alloc(bytes) })).rejects.toMatchObject({
        code: "ValidationException",
        message: "External Mu is invalid length for algorithm ML_DSA_SHAKE_256.",
      });
    }
  });

  test.each([
    ["ML_DSA_44", "ML_DSA_SHAKE_256", "DIGEST", "key spec ML_DSA_44"],
    ["ECC_NIST_P256", "ECDSA_SHA_256", "EXTERNAL_MU", "key spec ECC_NIST_P256"],
    ["RSA_2048", "RSASSA_PSS_SHA_256", "EXTERNAL_MU", "key spec RSA_2048"],
    ["ECC_NIST_EDWARDS25519", "ED25519_SHA_512", "DIGEST", "algorithm ED25519_SHA_512"],
    ["ECC_NIST_EDWARDS25519", "ED25519_PH_SHA_512", "RAW", "algorithm ED25519_PH_SHA_512"],
  ] as const)("%s with %s refuses %s messages", async (spec, signingAlgorithm, messageType, what) => {
    const { keyId } = await signingKey(spec);
    const use = { keyId, signingAlgorithm, messageType, message: Buffer.alloc(64) };
    const refusal = {
      code: "ValidationException",
      message: `Message type ${messageType} is incompatible with ${what}.`,
    };
    await expect(mesh.as(root).sign(use)).rejects.toMatchObject(refusal);
    await expect(mesh.as(root).verify({ ...use, signature: Buffer.alloc(64) })).rejects.toMatchObject(
      refusal,
    );
  });

  test.each(["RSASSA_PSS_SHA_256", "ECDSA_SHA_384", "SM2DSA", "ML_DSA_SHAKE_256"])(
    "refuses %s with a P-256 key",
    async (signingAlgorithm) => {
      const { keyId } = await signingKey("ECC_NIST_P256");
      await expect(mesh.as(root).sign({ keyId, message, signingAlgorithm })).rejects.toMatchObject({
        code: "InvalidKeyUsageException",
        message: `Algorithm ${signingAlgorithm} is incompatible with key spec ECC_NIST_P256.`,
      });
    },
  );

  test("refuses keys that are not for signing, in AWS's words", async () => {
    const { arn, keyId } = (await mesh.as(root).createKey({})).keyMetadata!;
    const use = { keyId, message, signingAlgorithm: "RSASSA_PSS_SHA_256" };
    await expect(mesh.as(root).sign(use)).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `${arn} key usage is ENCRYPT_DECRYPT which is not valid for Sign.`,
    });
    await expect(mesh.as(root).verify({ ...use, signature: Buffer.alloc(9) })).rejects.toThrow(
      "not valid for Verify.",
    );
  });

  test("says that a key is disabled before it says that the algorithm is wrong", async () => {
    const created = await mesh.as(root).createKey({ keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" });
    const { keyId } = created.keyMetadata!;
    await mesh.as(root).disableKey({ keyId });
    await expect(
      mesh.as(root).sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_384" }),
    ).rejects.toMatchObject({ code: "DisabledException" });
  });

  test("on a dry run asks no HSM, but looks at the message", async () => {
    const { keyId } = await signingKey("ECC_NIST_P256");
    const before = mesh.fleet.commands.length;
    const use = { keyId, message, signingAlgorithm: "ECDSA_SHA_256", dryRun: true };
    await expect(mesh.as(root).sign(use)).rejects.toMatchObject({ code: "DryRunOperationException" });
    await expect(mesh.as(root).sign({ ...use, messageType: "DIGEST" })).rejects.toMatchObject({
      code: "ValidationException",
    });
    expect(mesh.fleet.commands).toHaveLength(before);
  });

  test("is recorded with algorithm and message type, and nothing of message or signature", async () => {
    const { keyId, arn } = await signingKey("ECC_NIST_P256");
    const { signature } = await mesh.as(root).sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" });
    const record = mesh.audit.records.at(-1)!;
    expect(record).toMatchObject({
      eventName: "Sign",
      readOnly: true,
      requestParameters: { messageType: "RAW", keyId, signingAlgorithm: "ECDSA_SHA_256" },
      responseElements: null,
      additionalEventData: undefined,
      resources: [{ arn }],
    });
    for (const bytes of [message, signature!]) {
      expect(JSON.stringify(record)).not.toContain(bytes.toString("base64"));
    }
  });
});

describe("Verify", () => {
  test("refuses a signature of something else with KMSInvalidSignatureException, in a dry run too", async () => {
    const { keyId } = await signingKey("ECC_NIST_P384");
    const use = { keyId, signingAlgorithm: "ECDSA_SHA_384" };
    const { signature } = await mesh.as(root).sign({ ...use, message });
    const wrong = Buffer.from(signature!);
    wrong[wrong.length - 1]! ^= 1;
    for (const request of [
      { message, signature: wrong },
      { message: Buffer.from("another"), signature },
      { message, signature: Buffer.from("no signature") },
      { message, signature: wrong, dryRun: true },
    ]) {
      await expect(mesh.as(root).verify({ ...use, ...request })).rejects.toMatchObject({
        code: "KMSInvalidSignatureException",
        message: "",
      });
    }
    const dry = { ...use, message, signature, dryRun: true };
    await expect(mesh.as(root).verify(dry)).rejects.toMatchObject({ code: "DryRunOperationException" });
  });

  test("takes a signature of 6144 bytes to look at and refuses 6145", async () => {
    const { keyId } = await signingKey("ECC_NIST_P256");
    const use = { keyId, message, signingAlgorithm: "ECDSA_SHA_256" };
    const verify = (bytes: number) => mesh.as(root).verify({ ...use, signature: Buffer.alloc(bytes) });
    await expect(verify(6144)).rejects.toMatchObject({ code: "KMSInvalidSignatureException" });
    await expect(verify(6145)).rejects.toMatchObject({ code: "ValidationException" });
  });

  test("is a permission of its own, by alias and grant token too, and policies see algorithm and message type", async () => {
    const { keyId } = await signingKey("ECC_NIST_P256");
    await mesh.as(root).createAlias({ aliasName: "alias/signer", targetKeyId: keyId });
    const { signature } = await mesh.as(root).sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" });
    const use = { keyId: "alias/signer", message, signingAlgorithm: "ECDSA_SHA_256" };
    const condition = { StringEquals: { "kms:MessageType": "RAW", "kms:SigningAlgorithm": "ECDSA_SHA_256" } };
    mesh.identity.add(user, { ...allow("kms:Verify"), Condition: condition });
    await mesh.as(user).verify({ ...use, signature });
    const digest = { ...use, messageType: "DIGEST", message: hashOf("ECDSA_SHA_256", message) };
    const denied = { code: "AccessDeniedException" };
    await expect(mesh.as(user).verify({ ...digest, signature })).rejects.toMatchObject(denied);
    await expect(mesh.as(user).sign(use)).rejects.toMatchObject(denied);
    const { grantToken } = await mesh
      .as(root)
      .createGrant({ keyId, granteePrincipal: user, operations: ["Sign"] });
    await mesh.as(user).sign({ ...use, grantTokens: [grantToken!] });
  });
});

describe("GetPublicKey", () => {
  test("says what the key is for, and only the algorithms of that use", async () => {
    const { keyId, arn } = await signingKey("ECC_NIST_EDWARDS25519");
    const { publicKey, ...rest } = await mesh.as(root).getPublicKey({ keyId });
    expect(rest).toEqual({
      keyId: arn,
      customerMasterKeySpec: "ECC_NIST_EDWARDS25519",
      keySpec: "ECC_NIST_EDWARDS25519",
      keyUsage: "SIGN_VERIFY",
      signingAlgorithms: ["ED25519_PH_SHA_512", "ED25519_SHA_512"],
    });
    expect(publicKey).toHaveLength(44);
  });

  test.each([
    ["SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT"],
    ["HMAC_256", "GENERATE_VERIFY_MAC"],
  ])("has none of %s keys", async (keySpec, keyUsage) => {
    const { keyId } = (await mesh.as(root).createKey({ keySpec, keyUsage })).keyMetadata!;
    await expect(mesh.as(root).getPublicKey({ keyId })).rejects.toMatchObject({
      code: "UnsupportedOperationException",
      message: "",
    });
  });

  test("asks no HSM, gives it of disabled keys too, and is recorded", async () => {
    const created = await mesh.as(root).createKey({ keySpec: "ECC_SECG_P256K1", keyUsage: "SIGN_VERIFY" });
    const { keyId } = created.keyMetadata!;
    await mesh.as(root).disableKey({ keyId });
    const before = mesh.fleet.commands.length;
    await mesh.as(root).getPublicKey({ keyId });
    expect(mesh.fleet.commands).toHaveLength(before);
    expect(mesh.audit.records.at(-1)).toMatchObject({
      eventName: "GetPublicKey",
      readOnly: true,
      requestParameters: { keyId },
      responseElements: null,
    });
  });

  test("of imported material stays when the material is gone, as the key may get it back", async () => {
    const client = mesh.as(root);
    const request = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY", origin: "EXTERNAL" };
    const { keyId, arn } = (await client.createKey(request)).keyMetadata!;
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const material = pair.privateKey.export({ format: "der", type: "pkcs8" });
    const wrapped = await wrapMaterial(mesh, keyId!, material);
    const expirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    await client.importKeyMaterial({ keyId, expirationModel, ...wrapped });
    const { signature } = await client.sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" });
    expect(isGoodOutside("ECDSA_SHA_256", pair.publicKey, message, signature!)).toBe(true);
    await client.deleteImportedKeyMaterial({ keyId });
    const { publicKey } = await client.getPublicKey({ keyId });
    expect(publicKey).toEqual(pair.publicKey.export({ format: "der", type: "spki" }));
    await expect(client.sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: `${arn} is pending import.`,
    });
  });

  test("is given to another account that the key policy lets in, by ARN", async () => {
    const { keyId, arn } = await signingKey("ECC_NIST_P384");
    const { policy } = await mesh.as(root).getKeyPolicy({ keyId });
    const { Statement, ...rest } = JSON.parse(policy!) as { Statement: object[] };
    const outsider = { ...allow("kms:GetPublicKey", "kms:Verify"), Principal: { AWS: otherRoot } };
    const shared = JSON.stringify({ ...rest, Statement: [...Statement, outsider] });
    await mesh.as(root).putKeyPolicy({ keyId, policy: shared });
    const use = { keyId: arn, message, signingAlgorithm: "ECDSA_SHA_384" };
    const { signature } = await mesh.as(root).sign(use);
    const there = mesh.as(otherRoot);
    expect((await there.getPublicKey({ keyId: arn })).keyId).toBe(arn);
    await there.verify({ ...use, signature });
    await expect(there.sign(use)).rejects.toMatchObject({ code: "AccessDeniedException" });
  });

  test("of a key whose material was never imported is pending import", async () => {
    const request = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY", origin: "EXTERNAL" };
    const { keyId, arn } = (await mesh.as(root).createKey(request)).keyMetadata!;
    await expect(mesh.as(root).getPublicKey({ keyId })).rejects.toMatchObject({
      code: "KMSInvalidStateException",
      message: `${arn} is pending import.`,
    });
  });
});

function hashOf(algorithm: string, bytes: Buffer): Buffer {
  return createHash(`sha${algorithm.slice(-3)}`)
    .update(bytes)
    .digest();
}
