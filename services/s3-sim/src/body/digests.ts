import { CHECKSUM_BYTES, type ChecksumAlgorithm, createChecksum } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";

/** Whether a checksum algorithm, named as the API names it, is computed here. */
export function isServedAlgorithm(algorithm: string): algorithm is ChecksumAlgorithm {
  return Object.hasOwn(CHECKSUM_BYTES, algorithm);
}

/** The algorithm an API name stands for. @throws ServiceError NotImplemented (XXHASH*) | InvalidRequest */
export function servedAlgorithm(algorithm: string): ChecksumAlgorithm {
  const name = algorithm.toUpperCase();
  if (isServedAlgorithm(name)) return name;
  if (/^XXHASH(64|3|128)$/.test(name)) {
    throw new ServiceError(
      "NotImplemented",
      `The checksum algorithm ${name} is not implemented by this endpoint yet.`,
    );
  }
  throw new ServiceError(
    "InvalidRequest",
    "Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]",
  );
}

/** The checksum of bytes at hand, base64. */
export function digestOf(algorithm: string, bytes: Buffer): string {
  const checksum = createChecksum(servedAlgorithm(algorithm));
  checksum.update(bytes);
  return checksum.digest();
}
