/** Key material as an HSM keeps it. */
export interface KeyMaterial {
  /** The symmetric or HMAC key itself, or the private key's PKCS#8 in its one DER form. The caller wipes it. */
  readonly material: Buffer;
  /** DER SubjectPublicKeyInfo; asymmetric keys only. */
  readonly publicKey?: Buffer;
}
