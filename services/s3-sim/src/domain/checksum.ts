import { ServiceError } from "@keymesh/errors";

export type ChecksumType = "FULL_OBJECT" | "COMPOSITE";

/** The checksum of an object or part. `value` is base64; a composite's has `-` and the number of parts after it. */
export interface Checksum {
  /** As the API names it: CRC32, CRC32C, CRC64NVME, SHA1, SHA256 … */
  readonly algorithm: string;
  readonly type: ChecksumType;
  readonly value: string;
}

/** What S3 computes when the caller asks for nothing. */
export const DEFAULT_CHECKSUM = "CRC64NVME";

/** Algorithms whose value for a whole object follows from those of its parts. */
const COMBINABLE = new Set(["CRC32", "CRC32C", "CRC64NVME"]);

/** How a multipart upload's checksum is made, as CreateMultipartUpload was asked. */
export interface UploadChecksum {
  readonly algorithm: string;
  readonly type: ChecksumType;
  /** Whether the caller named the algorithm: parts must then come with that one. */
  readonly isDeclared: boolean;
}

/**
 * The checksum plan of a new multipart upload: CRC64NVME is always of the full object, a CRC is composite unless asked
 * otherwise, a hash can only be composite.
 *
 * @throws ServiceError InvalidRequest for a type the algorithm does not have, or a type without an algorithm
 */
export function planUploadChecksum(algorithm: string | undefined, type: string | undefined): UploadChecksum {
  if (algorithm === undefined) {
    if (type !== undefined) {
      throw new ServiceError(
        "InvalidRequest",
        "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
      );
    }
    return { algorithm: DEFAULT_CHECKSUM, type: "FULL_OBJECT", isDeclared: false };
  }
  const usual: ChecksumType = algorithm === DEFAULT_CHECKSUM ? "FULL_OBJECT" : "COMPOSITE";
  const wanted = type ?? usual;
  if (wanted !== "FULL_OBJECT" && wanted !== "COMPOSITE") {
    throw new ServiceError("InvalidRequest", "Value for x-amz-checksum-type header is invalid.");
  }
  const isServed = wanted === "COMPOSITE" ? algorithm !== DEFAULT_CHECKSUM : COMBINABLE.has(algorithm);
  if (!isServed) {
    throw new ServiceError(
      "InvalidRequest",
      `The ${wanted} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    );
  }
  return { algorithm, type: wanted, isDeclared: true };
}
