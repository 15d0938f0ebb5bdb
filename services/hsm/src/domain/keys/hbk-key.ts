import { createPrivateKey, type KeyObject } from "node:crypto";
import { macKey } from "@keymesh/envelope";
import type { HbkSpec } from "@keymesh/hsm-channel";

/** Bytes of a new symmetric or HMAC key. */
export const secretKeyBytes = {
  SYMMETRIC_DEFAULT: 32,
  HMAC_224: 28,
  HMAC_256: 32,
  HMAC_384: 48,
  HMAC_512: 64,
} as const satisfies Partial<Record<HbkSpec, number>>;

/** Key material in the form node:crypto uses it: a secret key, or a private key from PKCS#8. The bytes are copied. */
export function keyOf(spec: HbkSpec, material: Buffer): KeyObject {
  if (spec in secretKeyBytes) return macKey(material);
  return createPrivateKey({ key: material, format: "der", type: "pkcs8" });
}
