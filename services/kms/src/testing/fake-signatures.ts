import { createHash, type KeyObject, sign as nodeSign, verify as nodeVerify } from "node:crypto";
import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import { eddsa } from "@noble/curves/abstract/edwards.js";
import { ed25519 } from "@noble/curves/ed25519.js";
import { p256, p384, p521 } from "@noble/curves/nist.js";
import { secp256k1 } from "@noble/curves/secp256k1.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { ml_dsa44, ml_dsa65, ml_dsa87 } from "@noble/post-quantum/ml-dsa.js";
import type { FakeHbk } from "./fake-hbk.ts";
import { signPkcs1Digest, signPssDigest, verifyPkcs1Digest, verifyPssDigest } from "./fake-rsa.ts";

/** What is signed. */
interface ToSign {
  readonly algorithm: SigningAlgorithm;
  readonly messageType: MessageType;
  readonly message: Buffer;
}

/** Signs as an HSM does; what KMS should never have asked for is an Error. */
export function sign(hbk: FakeHbk, request: ToSign): Buffer {
  const { algorithm, messageType, message } = request;
  switch (algorithm) {
    case "ED25519_SHA_512":
      return nodeSign(null, message, hbk.key);
    case "ED25519_PH_SHA_512":
      return Buffer.from(ed25519phOfDigest().sign(message, ed25519Seed(hbk.key)));
    case "ML_DSA_SHAKE_256":
      if (messageType !== "EXTERNAL_MU") return nodeSign(null, message, hbk.key);
      return Buffer.from(mlDsaOf(hbk).internal.sign(message, mlDsaSecret(hbk), { externalMu: true }));
  }
  const digest = digestOf(request);
  if (algorithm.startsWith("RSASSA_PSS")) return signPssDigest(hbk.key, hashOf(algorithm), digest);
  if (algorithm.startsWith("RSASSA_PKCS1")) return signPkcs1Digest(hbk.key, hashOf(algorithm), digest);
  const options = { prehash: false, lowS: false, format: "der" } as const;
  return Buffer.from(curveOf(hbk).sign(digest, jwkBytes(hbk.key, "d"), options));
}

/** Whether a signature is good; a malformed one is not. */
export function verify(hbk: FakeHbk, request: ToSign & { readonly signature: Buffer }): boolean {
  try {
    return isGood(hbk, request);
  } catch {
    return false;
  }
}

function isGood(hbk: FakeHbk, request: ToSign & { readonly signature: Buffer }): boolean {
  const { algorithm, messageType, message, signature } = request;
  const publicKey = hbk.publicKey!;
  switch (algorithm) {
    case "ED25519_SHA_512":
      return nodeVerify(null, message, publicKey, signature);
    case "ED25519_PH_SHA_512":
      return ed25519phOfDigest().verify(signature, message, jwkBytes(publicKey, "x"));
    case "ML_DSA_SHAKE_256":
      if (messageType !== "EXTERNAL_MU") return nodeVerify(null, message, publicKey, signature);
      return mlDsaOf(hbk).internal.verify(signature, message, mlDsaPublic(publicKey), { externalMu: true });
  }
  const digest = digestOf(request);
  if (algorithm.startsWith("RSASSA_PSS")) {
    return verifyPssDigest(publicKey, hashOf(algorithm), digest, signature);
  }
  if (algorithm.startsWith("RSASSA_PKCS1")) {
    return verifyPkcs1Digest(publicKey, hashOf(algorithm), digest, signature);
  }
  const point = Buffer.concat([Buffer.from([4]), jwkBytes(publicKey, "x"), jwkBytes(publicKey, "y")]);
  const options = { prehash: false, lowS: false, format: "der" } as const;
  return curveOf(hbk).verify(signature, digest, point, options);
}

function digestOf({ algorithm, messageType, message }: ToSign): Buffer {
  const hash = hashOf(algorithm);
  const digest = messageType === "RAW" ? createHash(hash).update(message).digest() : message;
  if (digest.length * 8 !== Number(hash.slice("sha".length))) throw new Error("a digest of the wrong length");
  return digest;
}

function hashOf(algorithm: SigningAlgorithm): string {
  return `sha${algorithm.slice(-3)}`;
}

function curveOf({ spec }: FakeHbk) {
  switch (spec) {
    case "ECC_NIST_P256":
      return p256;
    case "ECC_NIST_P384":
      return p384;
    case "ECC_NIST_P521":
      return p521;
    case "ECC_SECG_P256K1":
      return secp256k1;
    default:
      throw new Error(`${spec} keys do not sign with ECDSA`);
  }
}

/** Ed25519ph of a digest that is already there: the prehash is done. */
function ed25519phOfDigest() {
  const domain = (data: Uint8Array, context: Uint8Array) =>
    Buffer.concat([
      Buffer.from("SigEd25519 no Ed25519 collisions"),
      Buffer.from([1, context.length]),
      context,
      data,
    ]);
  const adjustScalarBytes = (bytes: Uint8Array) => {
    bytes[0]! &= 248;
    bytes[31] = (bytes[31]! & 127) | 64;
    return bytes;
  };
  return eddsa(ed25519.Point, sha512, { adjustScalarBytes, domain, prehash: digested });
}

const digested = Object.assign((digest: Uint8Array) => digest, sha512) as typeof sha512;

function ed25519Seed(key: KeyObject): Buffer {
  return jwkBytes(key, "d");
}

function jwkBytes(key: KeyObject, member: "d" | "x" | "y"): Buffer {
  return Buffer.from(key.export({ format: "jwk" })[member] as string, "base64url");
}

function mlDsaOf({ spec }: FakeHbk) {
  if (spec === "ML_DSA_44") return ml_dsa44;
  return spec === "ML_DSA_65" ? ml_dsa65 : ml_dsa87;
}

/** Seed and public key are the same in any implementation; secret keys are expanded from the seed. */
function mlDsaSecret(hbk: FakeHbk): Uint8Array {
  const seed = Buffer.from(hbk.key.export({ format: "jwk" }).priv as string, "base64url");
  return mlDsaOf(hbk).keygen(seed).secretKey;
}

function mlDsaPublic(publicKey: KeyObject): Buffer {
  return Buffer.from(publicKey.export({ format: "jwk" }).pub as string, "base64url");
}
