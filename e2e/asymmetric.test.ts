import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  publicEncrypt,
  randomBytes,
  verify,
  webcrypto,
} from "node:crypto";
import {
  type DataKeyPairSpec,
  DecryptCommand,
  DeriveSharedSecretCommand,
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyPairCommand,
  GenerateDataKeyPairWithoutPlaintextCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  type MessageType,
  ReEncryptCommand,
  SignCommand,
  type SigningAlgorithmSpec,
  VerifyCommand,
  VerifyMacCommand,
} from "@aws-sdk/client-kms";
import { ed25519ph } from "@noble/curves/ed25519.js";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { agreement, kinds, macs, oneOfEach, rsaSpecs, signing } from "./support/key-kinds.ts";
import { type Marker, marker, searchFiles } from "./support/markers.ts";
import { sharedMesh } from "./support/mesh.ts";
import { openssl } from "./support/openssl.ts";
import { refusal } from "./support/refusal.ts";

const meshFolder = inject("meshFolder");
const { kms } = awsClients(sharedMesh(meshFolder));
const message = randomBytes(500);
const secret = Buffer.from("attack at dawn");
let keys: Map<string, string>;

beforeAll(async () => {
  keys = await oneOfEach(kms);
});

const arnOf = (spec: string, usage: string) => keys.get(`${spec} ${usage}`)!;

async function publicDer(KeyId: string): Promise<Buffer> {
  return Buffer.from((await kms.send(new GetPublicKeyCommand({ KeyId }))).PublicKey!);
}

async function publicKeyOf(KeyId: string): Promise<KeyObject> {
  return createPublicKey({ key: await publicDer(KeyId), format: "der", type: "spki" });
}

test.each(kinds)(
  "a %s key is described by its spec, its usage and the algorithms of that usage",
  async (kind) => {
    const [spec, usage] = kind.split(" ");
    const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: keys.get(kind)! }));
    expect(KeyMetadata).toMatchObject({ KeySpec: spec, KeyUsage: usage, KeyState: "Enabled" });
    const lists = [
      KeyMetadata!.EncryptionAlgorithms,
      KeyMetadata!.SigningAlgorithms,
      KeyMetadata!.MacAlgorithms,
      KeyMetadata!.KeyAgreementAlgorithms,
    ].filter((list) => list !== undefined);
    expect(lists).toHaveLength(1);
    expect(KeyMetadata!.CurrentKeyMaterialId !== undefined).toBe(spec === "SYMMETRIC_DEFAULT");
  },
);

describe("Sign", () => {
  const pairs = Object.entries(signing).flatMap(([spec, algorithms]) =>
    algorithms.map((algorithm) => [spec, algorithm] as const),
  );
  test.each(pairs)("%s, %s: verifies in KMS and outside, of message and digest", async (spec, algorithm) => {
    const KeyId = arnOf(spec, "SIGN_VERIFY");
    const publicKey = await publicKeyOf(KeyId);
    for (const { MessageType, Message, signed } of messagesFor(algorithm, publicKey)) {
      const use = { KeyId, Message, MessageType, SigningAlgorithm: algorithm };
      const { Signature } = await kms.send(new SignCommand(use));
      expect(isGood(algorithm, publicKey, signed, Signature!), MessageType).toBe(true);
      const answer = await kms.send(new VerifyCommand({ ...use, Signature }));
      expect(answer).toMatchObject({ KeyId, SignatureValid: true, SigningAlgorithm: algorithm });
      Signature![Signature!.length - 1]! ^= 1;
      const error = await refusal(kms.send(new VerifyCommand({ ...use, Signature })));
      expect(error).toMatchObject({ name: "KMSInvalidSignatureException", status: 400 });
    }
  });

  test.each([
    ["ECC_NIST_P256", "ECDSA_SHA_256", "sha256", []],
    ["ECC_NIST_P384", "ECDSA_SHA_384", "sha384", []],
    ["ECC_SECG_P256K1", "ECDSA_SHA_256", "sha256", []],
    ["RSA_2048", "RSASSA_PKCS1_V1_5_SHA_512", "sha512", []],
    [
      "RSA_3072",
      "RSASSA_PSS_SHA_384",
      "sha384",
      ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"],
    ],
  ] as const)("%s, %s: the openssl command verifies it", async (spec, SigningAlgorithm, hash, options) => {
    const KeyId = arnOf(spec, "SIGN_VERIFY");
    const { Signature } = await kms.send(new SignCommand({ KeyId, Message: message, SigningAlgorithm }));
    const pem = (await publicKeyOf(KeyId)).export({ format: "pem", type: "spki" });
    const args = ["dgst", `-${hash}`, "-verify", "key", "-signature", "signature", ...options, "message"];
    const said = openssl(args, { key: Buffer.from(pem), signature: Signature!, message });
    expect(said.toString()).toContain("Verified OK");
  });

  test("WebCrypto, as a browser has it, verifies RSA-PSS and Ed25519", async () => {
    const pss = { name: "RSA-PSS", hash: "SHA-256", saltLength: 32 };
    for (const [spec, SigningAlgorithm, algorithm] of [
      ["RSA_2048", "RSASSA_PSS_SHA_256", pss],
      ["ECC_NIST_EDWARDS25519", "ED25519_SHA_512", { name: "Ed25519" }],
    ] as const) {
      const KeyId = arnOf(spec, "SIGN_VERIFY");
      const { Signature } = await kms.send(new SignCommand({ KeyId, Message: message, SigningAlgorithm }));
      const der = new Uint8Array(await publicDer(KeyId));
      const key = await webcrypto.subtle.importKey("spki", der, algorithm, false, ["verify"]);
      const signature = new Uint8Array(Signature!);
      expect(await webcrypto.subtle.verify(algorithm, key, signature, new Uint8Array(message))).toBe(true);
    }
  });
});

describe("RSA encryption", () => {
  const cases = rsaSpecs.flatMap((spec) => [
    [spec, "RSAES_OAEP_SHA_1", "sha1"] as const,
    [spec, "RSAES_OAEP_SHA_256", "sha256"] as const,
  ]);
  test.each(cases)(
    "%s, %s: KMS opens what it or anyone encrypted to the public key",
    async (spec, algorithm, hash) => {
      const KeyId = arnOf(spec, "ENCRYPT_DECRYPT");
      const key = await publicKeyOf(KeyId);
      const padding = constants.RSA_PKCS1_OAEP_PADDING;
      const outside = publicEncrypt({ key, padding, oaepHash: hash }, secret);
      const use = { KeyId, EncryptionAlgorithm: algorithm };
      const { CiphertextBlob } = await kms.send(new EncryptCommand({ ...use, Plaintext: secret }));
      for (const blob of [outside, CiphertextBlob!]) {
        const answer = await kms.send(new DecryptCommand({ ...use, CiphertextBlob: blob }));
        expect(Buffer.from(answer.Plaintext!)).toEqual(secret);
        expect(answer.KeyMaterialId).toBeUndefined();
      }
    },
  );

  test("the openssl command encrypts, KMS decrypts", async () => {
    const KeyId = arnOf("RSA_2048", "ENCRYPT_DECRYPT");
    const pem = (await publicKeyOf(KeyId)).export({ format: "pem", type: "spki" });
    const oaep = ["rsa_padding_mode:oaep", "rsa_oaep_md:sha256", "rsa_mgf1_md:sha256"];
    const options = oaep.flatMap((option) => ["-pkeyopt", option]);
    const args = [
      "pkeyutl",
      "-encrypt",
      "-pubin",
      "-inkey",
      "key",
      "-in",
      "secret",
      "-out",
      "out",
      ...options,
    ];
    const CiphertextBlob = openssl(args, { key: Buffer.from(pem), secret });
    const use = { KeyId, EncryptionAlgorithm: "RSAES_OAEP_SHA_256", CiphertextBlob } as const;
    expect(Buffer.from((await kms.send(new DecryptCommand(use))).Plaintext!)).toEqual(secret);
  });

  test("ReEncrypt takes it under a symmetric key and back, without anyone seeing it", async () => {
    const rsa = arnOf("RSA_2048", "ENCRYPT_DECRYPT");
    const symmetric = arnOf("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
    const EncryptionAlgorithm = "RSAES_OAEP_SHA_256";
    const start = await kms.send(new EncryptCommand({ KeyId: rsa, EncryptionAlgorithm, Plaintext: secret }));
    const moved = await kms.send(
      new ReEncryptCommand({
        CiphertextBlob: start.CiphertextBlob,
        SourceKeyId: rsa,
        SourceEncryptionAlgorithm: EncryptionAlgorithm,
        DestinationKeyId: symmetric,
        DestinationEncryptionContext: { now: "symmetric" },
      }),
    );
    const back = await kms.send(
      new ReEncryptCommand({
        CiphertextBlob: moved.CiphertextBlob,
        SourceEncryptionContext: { now: "symmetric" },
        DestinationKeyId: rsa,
        DestinationEncryptionAlgorithm: EncryptionAlgorithm,
      }),
    );
    const { CiphertextBlob } = back;
    const opened = await kms.send(new DecryptCommand({ CiphertextBlob, KeyId: rsa, EncryptionAlgorithm }));
    expect(Buffer.from(opened.Plaintext!)).toEqual(secret);
  });

  test("a byte too many, a context, the wrong use: refused in AWS's words", async () => {
    const KeyId = arnOf("RSA_2048", "ENCRYPT_DECRYPT");
    const use = { KeyId, EncryptionAlgorithm: "RSAES_OAEP_SHA_256" } as const;
    const encrypt = (more: object) =>
      refusal(kms.send(new EncryptCommand({ ...use, Plaintext: secret, ...more })));
    expect(await encrypt({ Plaintext: Buffer.alloc(191) })).toMatchObject({
      name: "ValidationException",
      message:
        "Algorithm RSAES_OAEP_SHA_256 and key spec RSA_2048 cannot encrypt data larger than 190 bytes.",
    });
    expect(await encrypt({ EncryptionContext: { a: "b" } })).toMatchObject({ name: "ValidationException" });
    const signer = arnOf("RSA_2048", "SIGN_VERIFY");
    expect(await encrypt({ KeyId: signer })).toMatchObject({
      name: "InvalidKeyUsageException",
      message: `${signer} key usage is SIGN_VERIFY which is not valid for Encrypt.`,
    });
  });
});

test.each(Object.entries(agreement))(
  "DeriveSharedSecret: %s agrees with a key made outside on %i bytes, both ways",
  async (spec, bytes) => {
    const KeyId = arnOf(spec, "KEY_AGREEMENT");
    const peer = generateKeyPairSync("ec", { namedCurve: spec.replace("ECC_NIST_P", "P-") });
    const PublicKey = peer.publicKey.export({ format: "der", type: "spki" });
    const { SharedSecret } = await kms.send(
      new DeriveSharedSecretCommand({ KeyId, KeyAgreementAlgorithm: "ECDH", PublicKey }),
    );
    const publicKey = await publicKeyOf(KeyId);
    expect(Buffer.from(SharedSecret!)).toEqual(diffieHellman({ privateKey: peer.privateKey, publicKey }));
    expect(SharedSecret).toHaveLength(bytes);
  },
);

test.each(Object.entries(macs))(
  "GenerateMac: %s makes %s, which VerifyMac takes and no other",
  async (spec, algorithm) => {
    const [MacAlgorithm, bytes] = algorithm;
    const use = { KeyId: arnOf(spec, "GENERATE_VERIFY_MAC"), Message: message, MacAlgorithm };
    const { Mac } = await kms.send(new GenerateMacCommand(use));
    expect(Mac).toHaveLength(bytes);
    expect(await kms.send(new VerifyMacCommand({ ...use, Mac }))).toMatchObject({ MacValid: true });
    const error = await refusal(
      kms.send(new VerifyMacCommand({ ...use, Mac: Mac!.map((byte) => byte ^ 1) })),
    );
    expect(error).toMatchObject({ name: "KMSInvalidMacException", status: 400 });
  },
);

describe("data key pairs", () => {
  const specs: readonly DataKeyPairSpec[] = [
    ...rsaSpecs,
    "ECC_NIST_P256",
    "ECC_NIST_P384",
    "ECC_NIST_P521",
    "ECC_SECG_P256K1",
    "ECC_NIST_EDWARDS25519",
  ];
  const markers: Marker[] = [];

  test.each(specs)(
    "%s: the private key belongs to the public key; Decrypt gives it again",
    async (KeyPairSpec) => {
      const KeyId = arnOf("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT");
      const EncryptionContext = { purpose: "pair" };
      const request = { KeyId, KeyPairSpec, EncryptionContext };
      const pair = await kms.send(new GenerateDataKeyPairCommand(request));
      const privateKey = pkcs8(pair.PrivateKeyPlaintext!);
      expect(spkiOf(privateKey)).toEqual(Buffer.from(pair.PublicKey!));
      const CiphertextBlob = pair.PrivateKeyCiphertextBlob;
      const opened = await kms.send(new DecryptCommand({ CiphertextBlob, EncryptionContext }));
      expect(opened.Plaintext).toEqual(pair.PrivateKeyPlaintext);
      const wrapped = await kms.send(new GenerateDataKeyPairWithoutPlaintextCommand(request));
      const later = await kms.send(
        new DecryptCommand({ CiphertextBlob: wrapped.PrivateKeyCiphertextBlob, EncryptionContext }),
      );
      expect(spkiOf(pkcs8(later.Plaintext!))).toEqual(Buffer.from(wrapped.PublicKey!));
      for (const key of [privateKey, pkcs8(later.Plaintext!)]) {
        const bytes = key.export({ format: "der", type: "pkcs8" });
        markers.push(marker(`${KeyPairSpec} PKCS#8`, bytes));
        markers.push(marker(`${KeyPairSpec} d`, Buffer.from(key.export({ format: "jwk" }).d!, "base64url")));
      }
    },
  );

  test("no private key is anywhere in the mesh's folder", async () => {
    expect(markers).toHaveLength(4 * specs.length);
    const { found, files } = await searchFiles(meshFolder, markers);
    expect(files).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});

interface ToSign {
  readonly MessageType: MessageType;
  readonly Message: Buffer;
  /** What a verifier outside is given. */
  readonly signed: Buffer;
}

/** The message as every type the algorithm takes. */
function messagesFor(algorithm: SigningAlgorithmSpec, publicKey: KeyObject): ToSign[] {
  const raw: ToSign = { MessageType: "RAW", Message: message, signed: message };
  if (algorithm === "ED25519_SHA_512") return [raw];
  if (algorithm === "ML_DSA_SHAKE_256") {
    return [raw, { MessageType: "EXTERNAL_MU", Message: representativeOf(publicKey), signed: message }];
  }
  const digest = createHash(`sha${algorithm.slice(-3)}`)
    .update(message)
    .digest();
  // Of Ed25519ph KMS hashes what it was given, a hash, once more.
  if (algorithm === "ED25519_PH_SHA_512") return [{ MessageType: "DIGEST", Message: digest, signed: digest }];
  return [raw, { MessageType: "DIGEST", Message: digest, signed: message }];
}

/** µ of ML-DSA with an empty context (FIPS 204, algorithm 7). */
function representativeOf(publicKey: KeyObject): Buffer {
  const shake = (...parts: readonly Buffer[]) =>
    createHash("shake256", { outputLength: 64 }).update(Buffer.concat(parts)).digest();
  const encoded = Buffer.from(publicKey.export({ format: "jwk" }).pub as string, "base64url");
  return shake(shake(encoded), Buffer.alloc(2), message);
}

function isGood(algorithm: string, key: KeyObject, signed: Buffer, signature: Uint8Array): boolean {
  if (algorithm === "ED25519_PH_SHA_512") {
    const point = Buffer.from(key.export({ format: "jwk" }).x!, "base64url");
    return ed25519ph.verify(signature, signed, point);
  }
  const hash = /^(ED25519|ML_DSA)/.test(algorithm) ? null : `sha${algorithm.slice(-3)}`;
  if (key.asymmetricKeyType !== "rsa") return verify(hash, signed, key, signature);
  const padding = algorithm.includes("PSS") ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  return verify(hash, signed, { key, padding, saltLength }, signature);
}

function pkcs8(bytes: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.from(bytes), format: "der", type: "pkcs8" });
}

function spkiOf(privateKey: KeyObject): Buffer {
  return createPublicKey(privateKey).export({ format: "der", type: "spki" });
}
