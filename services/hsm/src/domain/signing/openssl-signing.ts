import { constants, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import { signDigestRsa, verifyDigestRsa } from "./rsa-digest.ts";
import { type Scheme, schemeOf } from "./scheme.ts";

/** What is signed and how; the message is of the length its type asks for. */
export interface Signing {
  /** The private key: the public half is taken from it. */
  readonly key: KeyObject;
  readonly algorithm: SigningAlgorithm;
  readonly messageType: MessageType;
  readonly message: Buffer;
}

/** Signs and verifies. */
export interface Signer {
  /** RSA as long as the modulus, ECDSA in DER, Ed25519 64 bytes, ML-DSA as FIPS 204 encodes it. */
  sign(signing: Signing): Buffer;
  /** Whether `signature` is one of the key's for the message. */
  verifies(signing: Signing, signature: Buffer): boolean;
}

/** What OpenSSL signs: every message, and digests under RSA. The rest needs libraries that are large to load (sign.ts). */
export const opensslSigner: Signer = {
  sign({ key, algorithm, messageType, message }) {
    const scheme = schemeOf(algorithm);
    if (messageType === "RAW") return sign(hashOf(scheme), message, { key, ...paddingOf(scheme) });
    return signDigestRsa(...rsaOf(scheme, algorithm), key, message);
  },
  verifies({ key, algorithm, messageType, message }, signature) {
    const scheme = schemeOf(algorithm);
    const publicKey = createPublicKey(key);
    if (messageType === "RAW") {
      return verify(hashOf(scheme), message, { key: publicKey, ...paddingOf(scheme) }, signature);
    }
    return verifyDigestRsa(...rsaOf(scheme, algorithm), publicKey, message, signature);
  },
};

type OfRsa = Parameters<typeof signDigestRsa>;

function rsaOf(scheme: Scheme, algorithm: SigningAlgorithm): [OfRsa[0], OfRsa[1]] {
  if (scheme.family === "pss" || scheme.family === "pkcs1") return [scheme.family, scheme.hash];
  throw new Error(`OpenSSL signs no digest with ${algorithm}`);
}

/** What node:crypto is to hash with; Ed25519 and ML-DSA bring their own. */
function hashOf(scheme: Scheme): string | null {
  return "hash" in scheme ? scheme.hash : null;
}

function paddingOf({ family }: Scheme) {
  if (family === "pss") {
    const { RSA_PKCS1_PSS_PADDING, RSA_PSS_SALTLEN_DIGEST } = constants;
    return { padding: RSA_PKCS1_PSS_PADDING, saltLength: RSA_PSS_SALTLEN_DIGEST };
  }
  return family === "pkcs1" ? { padding: constants.RSA_PKCS1_PADDING } : {};
}
