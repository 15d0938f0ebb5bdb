import { createPrivateKey, type KeyObject } from "node:crypto";
import { DerReader, TAG } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { HbkSpec } from "@keymesh/hsm-channel";

/** How material that is no private key of the spec is refused. */
export function notAPrivateKey(spec: HbkSpec): ServiceError {
  return new ServiceError(
    "IncorrectKeyMaterialException",
    `The key material is not a valid private key of spec ${spec} in PKCS #8 format.`,
  );
}

/**
 * Reads a PKCS#8 private key (RFC 5208) with OpenSSL, which takes BER where it is not DER, and nothing after it.
 * Differs from AWS: the outermost length must be definite.
 */
export function parsePkcs8(spec: HbkSpec, bytes: Buffer): KeyObject {
  if (outerLength(bytes) !== bytes.length) throw notAPrivateKey(spec);
  try {
    return createPrivateKey({ key: bytes, format: "der", type: "pkcs8" });
  } catch {
    // Without the cause: OpenSSL's words are about secret bytes.
    throw notAPrivateKey(spec);
  }
}

/** The algorithm identifier and the key inside a PKCS#8 in DER, as OpenSSL writes it; views, not copies. */
export function openPkcs8(spec: HbkSpec, pkcs8: Buffer): { algorithm: DerReader; privateKey: DerReader } {
  const outer = new DerReader(pkcs8, () => notAPrivateKey(spec));
  const inside = outer.sequence();
  if (inside.integer() !== 0) throw notAPrivateKey(spec);
  const algorithm = inside.sequence();
  const privateKey = new DerReader(inside.value(TAG.octetString), () => notAPrivateKey(spec));
  return { algorithm, privateKey: privateKey.sequence() };
}

/** How long the SEQUENCE that begins here says it is, header included; NaN when it is none of definite length. */
function outerLength(bytes: Buffer): number {
  const [tag, first = 0x80] = bytes;
  if (tag !== TAG.sequence) return Number.NaN;
  if (first < 0x80) return 2 + first;
  const count = first & 0x7f;
  if (count === 0 || count > 4 || bytes.length < 2 + count) return Number.NaN;
  return 2 + count + bytes.readUIntBE(2, count);
}
