import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { crc32c } from "@node-rs/crc32";
import type { Checksum, ChecksumAlgorithm } from "./checksum.ts";
import { Crc64Nvme } from "./crc64-nvme.ts";

/** How many bytes a value of each algorithm has. */
export const CHECKSUM_BYTES: Readonly<Record<ChecksumAlgorithm, number>> = {
  CRC32: 4,
  CRC32C: 4,
  CRC64NVME: 8,
  SHA1: 20,
  SHA256: 32,
  SHA512: 64,
  MD5: 16,
};

/** Begins a checksum. */
export function createChecksum(algorithm: ChecksumAlgorithm): Checksum {
  switch (algorithm) {
    case "CRC32":
      return crc(algorithm, crc32);
    case "CRC32C":
      return crc(algorithm, (bytes, value) => crc32c(bytes, value));
    case "CRC64NVME":
      return new Crc64Nvme();
    default: {
      const hash = createHash(algorithm.toLowerCase());
      return {
        algorithm,
        update: (bytes) => void hash.update(bytes),
        digest: () => hash.digest("base64"),
      };
    }
  }
}

function crc(algorithm: ChecksumAlgorithm, step: (bytes: Uint8Array, value: number) => number): Checksum {
  let value = 0;
  return {
    algorithm,
    update(bytes) {
      value = step(bytes, value);
    },
    digest() {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(value >>> 0);
      return bytes.toString("base64");
    },
  };
}
