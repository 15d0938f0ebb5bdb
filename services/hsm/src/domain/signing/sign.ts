import { constants, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import { signDigestEcdsa, verifyDigestEcdsa } from "./ecdsa-digest.ts";
import { signEd25519ph, verifyEd25519ph } from "./ed25519ph.ts";
import { signMu, verifyMu } from "./ml-dsa-mu.ts";
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

/** Signs: RSA as long as the modulus, ECDSA in DER, Ed25519 64 bytes, ML-DSA as FIPS 204 encodes it. */
export function signMessage({ key, algorithm, messageType, message }: Signing): Buffer {
  const scheme = schemeOf(algorithm);
  if (messageType === "EXTERNAL_MU") return signMu(key, message);
  if (messageType === "RAW") return sign(hashOf(scheme), message, { key, ...paddingOf(scheme) });
  if (scheme.family === "ed25519ph") return signEd25519ph(key, message);
  if (scheme.family === "ecdsa") return signDigestEcdsa(key, message);
  if (scheme.family === "pss" || scheme.family === "pkcs1") {
    return signDigestRsa(scheme.family, scheme.hash, key, message);
  }
  throw new Error(`${algorithm} signs no digest`);
}

/** Whether `signature` is one of the key's for the message. */
export function isSignatureOf(signing: Signing, signature: Buffer): boolean {
  const { algorithm, messageType, message } = signing;
  const scheme = schemeOf(algorithm);
  const key = createPublicKey(signing.key);
  if (messageType === "EXTERNAL_MU") return verifyMu(key, message, signature);
  if (messageType === "RAW") {
    return verify(hashOf(scheme), message, { key, ...paddingOf(scheme) }, signature);
  }
  if (scheme.family === "ed25519ph") return verifyEd25519ph(key, message, signature);
  if (scheme.family === "ecdsa") return verifyDigestEcdsa(key, message, signature);
  if (scheme.family === "pss" || scheme.family === "pkcs1") {
    return verifyDigestRsa(scheme.family, scheme.hash, key, message, signature);
  }
  throw new Error(`${algorithm} signs no digest`);
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
