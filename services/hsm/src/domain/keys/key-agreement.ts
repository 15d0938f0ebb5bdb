import { createPublicKey, diffieHellman, type KeyObject } from "node:crypto";
import { DerReader, TAG } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";

const agreementSpecs: readonly HbkSpec[] = ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"];

/** @throws ServiceError InvalidKeyUsageException unless keys of the spec agree on secrets. */
export function requireAgreementSpec(spec: HbkSpec): void {
  if (agreementSpecs.includes(spec)) return;
  throw new ServiceError("InvalidKeyUsageException", `Algorithm ECDH is incompatible with key spec ${spec}.`);
}

/**
 * The raw ECDH secret: the x-coordinate, as long as the field. The peer names its curve as we do, by OID: parameters spelled out
 * are refused. OpenSSL refuses points off the curve.
 * @throws ServiceError ValidationException for a peer that is no public key in DER, or of another curve
 */
export function deriveSecret(key: KeyObject, peer: Buffer): Buffer {
  const own = createPublicKey(key).export({ format: "der", type: "spki" });
  if (!curveIn(peer).equals(curveIn(own))) throw invalidPublicKey();
  try {
    const publicKey = createPublicKey({ key: peer, format: "der", type: "spki" });
    return diffieHellman({ privateKey: key, publicKey });
  } catch {
    throw invalidPublicKey();
  }
}

/** The algorithm identifier of a SubjectPublicKeyInfo, which is that, a BIT STRING, and nothing more. */
function curveIn(spki: Buffer): Buffer {
  const outer = new DerReader(spki, invalidPublicKey);
  const inside = outer.sequence();
  outer.end();
  const curve = inside.value(TAG.sequence);
  inside.value(0x03);
  inside.end();
  return curve;
}

function invalidPublicKey(): ServiceError {
  const message = "The public key is not valid, or its curve is not that of the KMS key.";
  return new ServiceError("ValidationException", message);
}
