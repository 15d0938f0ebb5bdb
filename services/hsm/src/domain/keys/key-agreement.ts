import { createPublicKey, diffieHellman, type KeyObject } from "node:crypto";
import { DerReader } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";

const agreementSpecs: readonly HbkSpec[] = ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"];

/** @throws ServiceError InvalidKeyUsageException unless keys of the spec agree on secrets. */
export function requireAgreementSpec(spec: HbkSpec): void {
  if (agreementSpecs.includes(spec)) return;
  throw new ServiceError("InvalidKeyUsageException", `Algorithm ECDH is incompatible with key spec ${spec}.`);
}

/**
 * The raw ECDH secret: the x-coordinate, as long as the field. OpenSSL refuses points off the curve.
 * @throws ServiceError ValidationException for a peer that is no public key in DER, or of another curve
 */
export function deriveSecret(key: KeyObject, peer: Buffer): Buffer {
  const publicKey = readPublicKey(peer);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (curve === undefined || publicKey.asymmetricKeyDetails?.namedCurve !== curve) throw invalidPublicKey();
  try {
    return diffieHellman({ privateKey: key, publicKey });
  } catch {
    throw invalidPublicKey();
  }
}

function readPublicKey(spki: Buffer): KeyObject {
  const outer = new DerReader(spki, invalidPublicKey);
  outer.sequence();
  outer.end();
  try {
    return createPublicKey({ key: spki, format: "der", type: "spki" });
  } catch {
    throw invalidPublicKey();
  }
}

function invalidPublicKey(): ServiceError {
  const message = "The public key is not valid, or its curve is not that of the KMS key.";
  return new ServiceError("ValidationException", message);
}
