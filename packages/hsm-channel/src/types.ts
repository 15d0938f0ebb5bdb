/** What KMS can ask of the HSM fleet. Everything crosses session-encrypted, any HSM of the region's domain can answer. */
export type EncryptionContext = Readonly<Record<string, string>>;

export interface HsmFleet {
  /**
   * A new symmetric HBK. `hbkId` is 64 lowercase hex digits and is also the KeyMaterialId. Retried like the rest when an HSM is
   * lost: it keeps nothing, so an HBK whose EKT never arrived exists nowhere.
   */
  createHbk(request: { region: string; keyArn: string }): Promise<{ hbkId: string; ekt: Buffer }>;
  /** `plaintext` at most 4,096 bytes. The blob begins AQICAH…; a data key's AQIDAH…. */
  encrypt(request: {
    region: string;
    ekt: Buffer;
    plaintext: Buffer;
    context: EncryptionContext;
  }): Promise<{ ciphertextBlob: Buffer }>;
  /** @throws ServiceError InvalidCiphertextException, in one way for every reason. */
  decrypt(request: {
    region: string;
    ekt: Buffer;
    ciphertextBlob: Buffer;
    context: EncryptionContext;
  }): Promise<{ plaintext: Buffer }>;
  /** Plaintext never leaves the HSM. */
  reEncrypt(request: {
    region: string;
    sourceEkt: Buffer;
    ciphertextBlob: Buffer;
    sourceContext: EncryptionContext;
    destinationEkt: Buffer;
    destinationContext: EncryptionContext;
  }): Promise<{ ciphertextBlob: Buffer }>;
  /** 1 to 1,024 bytes. `plaintext` only when asked for. The caller wipes it. */
  generateDataKey(request: {
    region: string;
    ekt: Buffer;
    numberOfBytes: number;
    context: EncryptionContext;
    withPlaintext: boolean;
  }): Promise<{ ciphertextBlob: Buffer; plaintext?: Buffer }>;
  generateRandom(request: { region: string; numberOfBytes: number }): Promise<{ bytes: Buffer }>;
  /** How each HSM is, for health and the fleet view. */
  status(): readonly { readonly name: string; readonly connected: boolean }[];
  close(): Promise<void>;
}
