import { constants, createPublicKey, publicEncrypt } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const plaintext = Buffer.from("the launch code");
const sha256 = "RSAES_OAEP_SHA_256";
const dry = { code: "DryRunOperationException" };

let mesh: TestKms;
let rsa: { keyId: string; arn: string };
let otherRsa: { keyId: string; arn: string };
let symmetric: { keyId: string; arn: string };

beforeAll(async () => {
  mesh = createTestKms();
  const make = async (keySpec: string, keyUsage = "ENCRYPT_DECRYPT") =>
    (await mesh.as(root).createKey({ keySpec, keyUsage })).keyMetadata as { keyId: string; arn: string };
  [rsa, otherRsa, symmetric] = await Promise.all([
    make("RSA_2048"),
    make("RSA_2048"),
    make("SYMMETRIC_DEFAULT"),
  ]);
}, 30_000);

function encrypt(encryptionAlgorithm = sha256) {
  return mesh.as(root).encrypt({ keyId: rsa.keyId, plaintext, encryptionAlgorithm });
}

describe("Encrypt under an RSA key", () => {
  test.each(["RSAES_OAEP_SHA_1", sha256])(
    "with %s gives 256 bytes, which Decrypt opens",
    async (algorithm) => {
      const { ciphertextBlob, ...rest } = await encrypt(algorithm);
      expect(ciphertextBlob).toHaveLength(256);
      expect(rest).toEqual({ keyId: rsa.arn, encryptionAlgorithm: algorithm });
      const opened = await mesh
        .as(root)
        .decrypt({ ciphertextBlob, keyId: rsa.keyId, encryptionAlgorithm: algorithm });
      expect(opened).toEqual({ plaintext, keyId: rsa.arn, encryptionAlgorithm: algorithm });
    },
  );

  test.each([
    ["RSA_2048", "RSAES_OAEP_SHA_1", 214],
    ["RSA_2048", sha256, 190],
    ["RSA_3072", "RSAES_OAEP_SHA_1", 342],
    ["RSA_3072", sha256, 318],
    ["RSA_4096", "RSAES_OAEP_SHA_1", 470],
    ["RSA_4096", sha256, 446],
  ])(
    "%s with %s takes %i bytes and not one more, in a dry run too",
    async (keySpec, algorithm, max) => {
      const { keyId } = (await mesh.as(root).createKey({ keySpec, keyUsage: "ENCRYPT_DECRYPT" }))
        .keyMetadata!;
      const use = { keyId, encryptionAlgorithm: algorithm };
      const { ciphertextBlob } = await mesh.as(root).encrypt({ ...use, plaintext: Buffer.alloc(max, 7) });
      expect((await mesh.as(root).decrypt({ ...use, ciphertextBlob })).plaintext).toEqual(
        Buffer.alloc(max, 7),
      );
      for (const dryRun of [false, true]) {
        const request = { ...use, dryRun, plaintext: Buffer.alloc(max + 1) };
        await expect(mesh.as(root).encrypt(request)).rejects.toMatchObject({
          code: "ValidationException",
          message: `Algorithm ${algorithm} and key spec ${keySpec} cannot encrypt data larger than ${max} bytes.`,
        });
      }
    },
    30_000,
  );

  test("needs its algorithm named, and refuses others", async () => {
    for (const encryptionAlgorithm of [undefined, "SYMMETRIC_DEFAULT", "SM2PKE"]) {
      const algorithm = encryptionAlgorithm ?? "SYMMETRIC_DEFAULT";
      await expect(
        mesh.as(root).encrypt({ keyId: rsa.keyId, plaintext, encryptionAlgorithm }),
      ).rejects.toMatchObject({
        code: "InvalidKeyUsageException",
        message: `Algorithm ${algorithm} is incompatible with key spec RSA_2048.`,
      });
    }
  });

  test("takes no encryption context, but an empty one", async () => {
    const use = { keyId: rsa.keyId, encryptionAlgorithm: sha256, encryptionContext: { a: "b" } };
    const refusal = {
      code: "ValidationException",
      message: "EncryptionContext is not supported when encrypting/decrypting with asymmetric CMKs.",
    };
    await expect(mesh.as(root).encrypt({ ...use, plaintext })).rejects.toMatchObject(refusal);
    const { ciphertextBlob } = await mesh.as(root).encrypt({ ...use, plaintext, encryptionContext: {} });
    await expect(mesh.as(root).decrypt({ ...use, ciphertextBlob })).rejects.toMatchObject(refusal);
  });

  test("refuses a signing key, in AWS's words", async () => {
    const request = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" };
    const { keyId, arn } = (await mesh.as(root).createKey(request)).keyMetadata!;
    await expect(
      mesh.as(root).encrypt({ keyId, plaintext, encryptionAlgorithm: sha256 }),
    ).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `${arn} key usage is SIGN_VERIFY which is not valid for Encrypt.`,
    });
  });

  test("shows policies the algorithm", async () => {
    const condition = { StringEquals: { "kms:EncryptionAlgorithm": sha256 } };
    mesh.identity.add(user, { ...allow("kms:Encrypt"), Condition: condition });
    const use = { keyId: rsa.keyId, plaintext };
    await mesh.as(user).encrypt({ ...use, encryptionAlgorithm: sha256 });
    await expect(
      mesh.as(user).encrypt({ ...use, encryptionAlgorithm: "RSAES_OAEP_SHA_1" }),
    ).rejects.toMatchObject({ code: "AccessDeniedException" });
  });
});

describe("Decrypt under an RSA key", () => {
  test.each([
    ["RSAES_OAEP_SHA_1", "sha1"],
    [sha256, "sha256"],
  ])("opens what was encrypted outside to the public key with %s", async (encryptionAlgorithm, oaepHash) => {
    const { publicKey } = await mesh.as(root).getPublicKey({ keyId: rsa.keyId });
    const key = createPublicKey({ key: publicKey!, format: "der", type: "spki" });
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const ciphertextBlob = publicEncrypt({ key, padding, oaepHash }, plaintext);
    const opened = await mesh.as(root).decrypt({ ciphertextBlob, keyId: rsa.keyId, encryptionAlgorithm });
    expect(opened.plaintext).toEqual(plaintext);
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(mesh.fleet.plaintexts.every((bytes) => bytes.every((byte) => byte === 0))).toBe(true);
  });

  test("must be told the key", async () => {
    const { ciphertextBlob } = await encrypt();
    await expect(
      mesh.as(root).decrypt({ ciphertextBlob, encryptionAlgorithm: sha256 }),
    ).rejects.toMatchObject({ code: "ValidationException", message: "KeyId must not be null" });
  });

  test("fails in one way with another key, another hash, the default algorithm, or changed bytes, dry or not", async () => {
    const { ciphertextBlob } = await encrypt();
    const keyId = rsa.keyId;
    const flipped = Buffer.from(ciphertextBlob!);
    flipped[100]! ^= 1;
    for (const request of [
      { ciphertextBlob, keyId: otherRsa.keyId, encryptionAlgorithm: sha256 },
      { ciphertextBlob, keyId, encryptionAlgorithm: "RSAES_OAEP_SHA_1" },
      { ciphertextBlob, keyId },
      { ciphertextBlob: flipped, keyId, encryptionAlgorithm: sha256 },
      { ciphertextBlob: flipped, keyId, encryptionAlgorithm: sha256, dryRun: true },
      { ciphertextBlob: flipped.subarray(1), keyId, encryptionAlgorithm: sha256 },
      { keyId, encryptionAlgorithm: sha256 },
    ]) {
      await expect(mesh.as(root).decrypt(request)).rejects.toMatchObject({
        code: "InvalidCiphertextException",
        message: "",
      });
    }
  });

  test("dry runs: with the ciphertext, and without it", async () => {
    const { ciphertextBlob } = await encrypt();
    const use = { keyId: rsa.keyId, encryptionAlgorithm: sha256, dryRun: true };
    await expect(mesh.as(root).decrypt({ ...use, ciphertextBlob })).rejects.toMatchObject(dry);
    const aside = { ...use, dryRunModifiers: ["IGNORE_CIPHERTEXT"] };
    await expect(mesh.as(root).decrypt(aside)).rejects.toMatchObject(dry);
    await expect(
      mesh.as(root).decrypt({ ...aside, encryptionAlgorithm: "SYMMETRIC_DEFAULT" }),
    ).rejects.toMatchObject({ code: "InvalidKeyUsageException" });
  });

  test("refuses an RSA algorithm with a symmetric key", async () => {
    const { ciphertextBlob } = await mesh.as(root).encrypt({ keyId: symmetric.keyId, plaintext });
    await expect(
      mesh.as(root).decrypt({ ciphertextBlob, keyId: symmetric.keyId, encryptionAlgorithm: sha256 }),
    ).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `Algorithm ${sha256} is incompatible with key spec SYMMETRIC_DEFAULT.`,
    });
  });
});

describe("ReEncrypt between symmetric and RSA keys", () => {
  test("goes any way, and names key material of symmetric keys only", async () => {
    const sides = [
      { key: () => rsa, algorithm: sha256 },
      { key: () => otherRsa, algorithm: "RSAES_OAEP_SHA_1" },
      { key: () => symmetric, algorithm: "SYMMETRIC_DEFAULT" },
    ];
    for (const source of sides) {
      for (const destination of sides) {
        const { ciphertextBlob } = await mesh
          .as(root)
          .encrypt({ keyId: source.key().keyId, plaintext, encryptionAlgorithm: source.algorithm });
        const moved = await mesh.as(root).reEncrypt({
          ciphertextBlob,
          sourceKeyId: source.key().keyId,
          sourceEncryptionAlgorithm: source.algorithm,
          destinationKeyId: destination.key().keyId,
          destinationEncryptionAlgorithm: destination.algorithm,
        });
        expect(moved).toMatchObject({
          sourceKeyId: source.key().arn,
          keyId: destination.key().arn,
          sourceEncryptionAlgorithm: source.algorithm,
          destinationEncryptionAlgorithm: destination.algorithm,
        });
        expect("sourceKeyMaterialId" in moved).toBe(source.algorithm === "SYMMETRIC_DEFAULT");
        expect("destinationKeyMaterialId" in moved).toBe(destination.algorithm === "SYMMETRIC_DEFAULT");
        const opened = await mesh.as(root).decrypt({
          ciphertextBlob: moved.ciphertextBlob,
          keyId: destination.key().keyId,
          encryptionAlgorithm: destination.algorithm,
        });
        expect(opened.plaintext).toEqual(plaintext);
      }
    }
  });

  test("must be told an RSA source, takes no context on an RSA side, and refuses what has no room", async () => {
    const { ciphertextBlob } = await encrypt();
    const from = { ciphertextBlob, sourceEncryptionAlgorithm: sha256 };
    const client = mesh.as(root);
    const refused = (request: object) => expect(client.reEncrypt(request)).rejects;
    await refused({ ...from, destinationKeyId: symmetric.keyId }).toMatchObject({
      code: "ValidationException",
      message: "SourceKeyId must not be null",
    });
    await refused({
      ...{ ...from, sourceKeyId: rsa.keyId, destinationKeyId: symmetric.keyId },
      sourceEncryptionContext: { a: "b" },
    }).toThrow("EncryptionContext is not supported");
    const large = await client.encrypt({ keyId: symmetric.keyId, plaintext: Buffer.alloc(191) });
    const to = { destinationKeyId: rsa.keyId, destinationEncryptionAlgorithm: sha256 };
    await refused({ ...to, ciphertextBlob: large.ciphertextBlob }).toMatchObject({
      code: "ValidationException",
      message: `Algorithm ${sha256} and key spec RSA_2048 cannot encrypt data larger than 190 bytes.`,
    });
    await refused({ ciphertextBlob: large.ciphertextBlob, destinationKeyId: rsa.keyId }).toMatchObject({
      code: "InvalidKeyUsageException",
    });
    await refused({ ...from, ...to, sourceKeyId: rsa.keyId, dryRun: true }).toMatchObject(dry);
  });

  test("shows policies of each key its own algorithm, and whether both are one key", async () => {
    const { ciphertextBlob } = await encrypt();
    const on = (action: string, algorithm: string) => ({
      ...allow(action),
      Condition: {
        StringEquals: { "kms:EncryptionAlgorithm": algorithm },
        Bool: { "kms:ReEncryptOnSameKey": "false" },
      },
    });
    mesh.identity.add(user, on("kms:ReEncryptFrom", sha256), on("kms:ReEncryptTo", "SYMMETRIC_DEFAULT"));
    const from = { ciphertextBlob, sourceKeyId: rsa.keyId, sourceEncryptionAlgorithm: sha256 };
    await mesh.as(user).reEncrypt({ ...from, destinationKeyId: symmetric.keyId });
    const toItself = { destinationKeyId: rsa.keyId, destinationEncryptionAlgorithm: sha256 };
    await expect(mesh.as(user).reEncrypt({ ...from, ...toItself })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });
});
