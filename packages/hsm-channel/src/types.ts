import type { SensorName, SensorReading } from "./domain/sensors.ts";
import type { DomainState } from "./domain/state.ts";

/** What KMS can ask of the HSM fleet. Everything crosses session-encrypted, any HSM of the region's domain can answer. */
export type EncryptionContext = Readonly<Record<string, string>>;

/** The kinds of HSM backing key. The names are the API's KeySpec; SM2 exists only in China Regions. */
export type HbkSpec =
  | "SYMMETRIC_DEFAULT"
  | RsaSpec
  | "ECC_NIST_P256"
  | "ECC_NIST_P384"
  | "ECC_NIST_P521"
  | "ECC_SECG_P256K1"
  | "ECC_NIST_EDWARDS25519"
  | "ML_DSA_44"
  | "ML_DSA_65"
  | "ML_DSA_87"
  | "HMAC_224"
  | "HMAC_256"
  | "HMAC_384"
  | "HMAC_512";

export type RsaSpec = "RSA_2048" | "RSA_3072" | "RSA_4096";

/** The key pairs GenerateDataKeyPair makes. */
export type DataKeyPairSpec =
  | RsaSpec
  | "ECC_NIST_P256"
  | "ECC_NIST_P384"
  | "ECC_NIST_P521"
  | "ECC_SECG_P256K1"
  | "ECC_NIST_EDWARDS25519";

export type EncryptionAlgorithm = "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256";

/** PSS salts are as long as the hash; ECDSA signatures are DER. */
export type SigningAlgorithm =
  | "RSASSA_PSS_SHA_256"
  | "RSASSA_PSS_SHA_384"
  | "RSASSA_PSS_SHA_512"
  | "RSASSA_PKCS1_V1_5_SHA_256"
  | "RSASSA_PKCS1_V1_5_SHA_384"
  | "RSASSA_PKCS1_V1_5_SHA_512"
  | "ECDSA_SHA_256"
  | "ECDSA_SHA_384"
  | "ECDSA_SHA_512"
  | "ED25519_SHA_512"
  | "ED25519_PH_SHA_512"
  | "ML_DSA_SHAKE_256";

/** What `message` is: the message itself, its digest, or ML-DSA's 64-byte message representative µ. */
export type MessageType = "RAW" | "DIGEST" | "EXTERNAL_MU";

export type MacAlgorithm = "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512";

/** How key material comes wrapped for import: OAEP of the material, or OAEP of an AES-256 key ‖ AES-KWP of the material. */
export type WrappingAlgorithm =
  | "RSAES_OAEP_SHA_1"
  | "RSAES_OAEP_SHA_256"
  | "RSA_AES_KEY_WRAP_SHA_1"
  | "RSA_AES_KEY_WRAP_SHA_256";

/** A backing key as it leaves the HSM: wrapped. */
export interface ExportedHbk {
  /** 64 lowercase hex digits; also the KeyMaterialId. Imported material always has the same one under the same KMS key id. */
  readonly hbkId: string;
  readonly ekt: Buffer;
  /** DER SubjectPublicKeyInfo; asymmetric keys only. */
  readonly publicKey?: Buffer;
}

/**
 * Names an HBK and what to do with it. The HSM holds the algorithm against the spec inside the EKT, as the last one to do so: it
 * refuses another with InvalidKeyUsageException, and a digest or plaintext of a wrong length with ValidationException.
 */
interface UseOfHbk {
  readonly region: string;
  readonly ekt: Buffer;
}

export interface HsmFleet {
  /**
   * A new HBK. Retried like the rest when an HSM is lost: it keeps nothing, so an HBK whose EKT never arrived exists nowhere.
   * `spec` absent: SYMMETRIC_DEFAULT.
   */
  createHbk(request: { region: string; keyArn: string; spec?: HbkSpec }): Promise<ExportedHbk>;
  /**
   * SYMMETRIC_DEFAULT (the default): at most 4,096 bytes, the blob begins AQICAH… (a data key's AQIDAH…). RSAES_OAEP: the plain
   * RSA ciphertext, as long as the modulus; no context.
   */
  encrypt(
    request: UseOfHbk & { algorithm?: EncryptionAlgorithm; plaintext: Buffer; context: EncryptionContext },
  ): Promise<{ ciphertextBlob: Buffer }>;
  /** @throws ServiceError InvalidCiphertextException, in one way for every reason. */
  decrypt(
    request: UseOfHbk & {
      algorithm?: EncryptionAlgorithm;
      ciphertextBlob: Buffer;
      context: EncryptionContext;
    },
  ): Promise<{ plaintext: Buffer }>;
  /** Plaintext never leaves the HSM. Algorithms absent: SYMMETRIC_DEFAULT. */
  reEncrypt(request: {
    region: string;
    sourceEkt: Buffer;
    sourceAlgorithm?: EncryptionAlgorithm;
    ciphertextBlob: Buffer;
    sourceContext: EncryptionContext;
    destinationEkt: Buffer;
    destinationAlgorithm?: EncryptionAlgorithm;
    destinationContext: EncryptionContext;
  }): Promise<{ ciphertextBlob: Buffer }>;
  /** 1 to 1,024 bytes. `plaintext` only when asked for. The caller wipes it. */
  generateDataKey(
    request: UseOfHbk & { numberOfBytes: number; context: EncryptionContext; withPlaintext: boolean },
  ): Promise<{ ciphertextBlob: Buffer; plaintext?: Buffer }>;
  /**
   * A key pair for use outside KMS: SubjectPublicKeyInfo, and PKCS#8 encrypted under the symmetric HBK. `plaintext` (PKCS#8)
   * only when asked for; the caller wipes it.
   */
  generateDataKeyPair(
    request: UseOfHbk & { spec: DataKeyPairSpec; context: EncryptionContext; withPlaintext: boolean },
  ): Promise<{ publicKey: Buffer; ciphertextBlob: Buffer; plaintext?: Buffer }>;
  /** `message` at most 4,096 bytes RAW, the digest's exact length for DIGEST, 64 bytes for EXTERNAL_MU. */
  sign(
    request: UseOfHbk & { algorithm: SigningAlgorithm; messageType: MessageType; message: Buffer },
  ): Promise<{ signature: Buffer }>;
  /** @throws ServiceError KMSInvalidSignatureException */
  verify(
    request: UseOfHbk & {
      algorithm: SigningAlgorithm;
      messageType: MessageType;
      message: Buffer;
      signature: Buffer;
    },
  ): Promise<void>;
  generateMac(request: UseOfHbk & { algorithm: MacAlgorithm; message: Buffer }): Promise<{ mac: Buffer }>;
  /** Compared in constant time. @throws ServiceError KMSInvalidMacException */
  verifyMac(request: UseOfHbk & { algorithm: MacAlgorithm; message: Buffer; mac: Buffer }): Promise<void>;
  /**
   * The raw ECDH secret with a peer's public key (DER SubjectPublicKeyInfo on the same curve). The caller wipes it.
   * @throws ServiceError ValidationException for a public key that is none, or of another curve
   */
  deriveSharedSecret(request: UseOfHbk & { publicKey: Buffer }): Promise<{ sharedSecret: Buffer }>;
  generateRandom(request: { region: string; numberOfBytes: number }): Promise<{ bytes: Buffer }>;

  /**
   * A key pair to wrap material for one KMS key with. The private half leaves the HSM only inside the token: wrapped under the
   * domain key, with key ARN, spec, algorithm and validity authenticated.
   */
  createImportKey(request: {
    region: string;
    keyArn: string;
    wrappingKeySpec: RsaSpec;
    wrappingAlgorithm: WrappingAlgorithm;
    validToMs: number;
  }): Promise<{ publicKey: Buffer; importToken: Buffer }>;
  /**
   * Unwraps key material in the HSM and wraps it again as an EKT of `keyArn`. `nowMs` is the mesh clock's time, held against
   * the token's validity.
   * @throws ServiceError InvalidImportTokenException, ExpiredImportTokenException, InvalidCiphertextException (does not unwrap),
   * IncorrectKeyMaterialException (unwraps, but is no key of that spec)
   */
  importHbk(request: {
    region: string;
    keyArn: string;
    spec: HbkSpec;
    importToken: Buffer;
    encryptedKeyMaterial: Buffer;
    nowMs: number;
  }): Promise<ExportedHbk>;

  /**
   * First of three steps by which material goes from one region's domain to another's, HSM to HSM: an HSM of the target domain
   * makes an ephemeral P-384 key and signs it as a member. Good for several HBKs, for minutes.
   */
  offerReplication(request: { region: string }): Promise<{ offer: Buffer }>;
  /** Second: an HSM of the source domain checks the offer, agrees on a wrapping key and wraps the HBK for the target alone. */
  exportReplica(request: UseOfHbk & { offer: Buffer }): Promise<{ replica: Buffer }>;
  /**
   * Third: an HSM of the target domain unwraps it and exports it as an EKT of `keyArn`, with the same hbkId. Offers and replicas
   * that do not verify are refused. @throws ServiceError KMSInternalException
   */
  acceptReplica(request: {
    region: string;
    keyArn: string;
    offer: Buffer;
    replica: Buffer;
  }): Promise<ExportedHbk>;

  /** The ids (16 bytes, public) of a Region's domain keys, the active one first; an HSM must be at work in it. */
  domainKeyIds(region: string): Promise<readonly Buffer[]>;
  /** How each HSM is, for health and the fleet view. */
  status(): readonly { readonly name: string; readonly connected: boolean }[];
  /** What each HSM says of itself now; no report: it does not answer. */
  survey(): Promise<readonly { readonly name: string; readonly report: HsmReport | undefined }[]>;
  /**
   * Trips a sensor of one HSM; resolves when it has wiped all it held.
   * @throws ServiceError NotFoundException; AccessDenied from an HSM that takes part in no drills; ConflictException from a mute one
   */
  trip(hsm: string, sensor: SensorName): Promise<void>;
  /** Leaves word at a tampered HSM for the operators. @throws ServiceError NotFoundException, ConflictException */
  askReadmission(hsm: string): Promise<void>;
  close(): Promise<void>;
}

/** How an HSM says it is. Nothing of it is secret. */
export interface HsmReport {
  /** `mute`: it was tampered with. */
  readonly state: "uninitialised" | "operational" | "mute";
  /** Of the domains it is a member of. */
  readonly domains: readonly DomainState[];
  /** HBKs it keeps unwrapped. */
  readonly cachedHbks: number;
  readonly sensors: readonly SensorReading[];
  readonly isReadmissionAsked: boolean;
}
