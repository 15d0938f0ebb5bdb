/** The cryptographic operations (Developer Guide, Tracked cryptographic operations). */
const cryptographic: ReadonlySet<string> = new Set([
  "Decrypt",
  "DeriveSharedSecret",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateMac",
  "ReEncrypt",
  "Sign",
  "Verify",
  "VerifyMac",
]);

/** Whether an operation uses a key, rather than managing it. */
export function isCryptographic(operation: string): boolean {
  return cryptographic.has(operation);
}
