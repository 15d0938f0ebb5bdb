import { constants, type KeyObject, verify } from "node:crypto";
import type { SigningAlgorithm } from "@keymesh/hsm-channel";
import { ed25519ph } from "@noble/curves/ed25519.js";
import { shake256 } from "@noble/hashes/sha3.js";

/** Whether someone outside KMS, with OpenSSL and the public key, finds the signature good. */
export function isGoodOutside(
  algorithm: SigningAlgorithm,
  publicKey: KeyObject,
  message: Buffer,
  signature: Buffer,
): boolean {
  switch (algorithm) {
    case "ED25519_PH_SHA_512":
      return ed25519ph.verify(signature, message, jwkBytes(publicKey, "x"));
    case "ED25519_SHA_512":
    case "ML_DSA_SHAKE_256":
      return verify(null, message, publicKey, signature);
  }
  const hash = `sha${algorithm.slice(-3)}`;
  if (publicKey.asymmetricKeyType !== "rsa") return verify(hash, message, publicKey, signature);
  const padding = algorithm.includes("PSS") ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  return verify(hash, message, { key: publicKey, padding, saltLength }, signature);
}

/** ML-DSA's µ of a message with an empty context (FIPS 204, algorithm 7). */
export function representativeOf(publicKey: KeyObject, message: Buffer): Buffer {
  const tr = shake256(jwkBytes(publicKey, "pub"), { dkLen: 64 });
  return Buffer.from(shake256(Buffer.concat([tr, Buffer.alloc(2), message]), { dkLen: 64 }));
}

function jwkBytes(key: KeyObject, member: "x" | "pub"): Buffer {
  return Buffer.from(key.export({ format: "jwk" })[member] as string, "base64url");
}
