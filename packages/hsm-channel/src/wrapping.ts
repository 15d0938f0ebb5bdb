import type { HbkSpec, RsaSpec, WrappingAlgorithm } from "./types.ts";

/**
 * Whether material of a spec may come wrapped so: symmetric and HMAC keys by OAEP, RSA keys by RSA_AES_KEY_WRAP, ECC keys by
 * either, but for P-521 by OAEP under RSA_2048, where it does not fit; ML-DSA not at all (KMS Developer Guide, "Select a wrapping
 * algorithm").
 */
export function isWrappable(
  spec: HbkSpec,
  wrappingKeySpec: RsaSpec,
  wrappingAlgorithm: WrappingAlgorithm,
): boolean {
  const isOaep = wrappingAlgorithm.startsWith("RSAES_OAEP");
  if (spec.startsWith("ML_DSA_")) return false;
  if (spec.startsWith("RSA_")) return !isOaep;
  if (!spec.startsWith("ECC_")) return isOaep;
  return !(spec === "ECC_NIST_P521" && isOaep && wrappingKeySpec === "RSA_2048");
}
