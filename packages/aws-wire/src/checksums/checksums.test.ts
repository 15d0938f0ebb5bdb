import { Crc64Nvme as SdkCrc64Nvme } from "@aws-sdk/crc64-nvme";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChecksum } from "./algorithms.ts";
import type { ChecksumAlgorithm } from "./checksum.ts";

function base64Of(algorithm: ChecksumAlgorithm, ...pieces: Uint8Array[]): string {
  const checksum = createChecksum(algorithm);
  for (const piece of pieces) checksum.update(piece);
  return checksum.digest();
}

describe("checksums", () => {
  // The check values of the CRC catalogue (reveng) and of the hash standards, over "123456789".
  test.each([
    ["CRC32", "cbf43926"],
    ["CRC32C", "e3069283"],
    ["CRC64NVME", "ae8b14860a799888"],
    ["SHA1", "f7c3bc1d808e04732adf679965ccc34ca7ae3441"],
    ["SHA256", "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225"],
    ["MD5", "25f9e794323b453885f5181f1b624d0b"],
  ] as const)("%s of the check string is %s", (algorithm, hex) => {
    expect(Buffer.from(base64Of(algorithm, Buffer.from("123456789")), "base64").toString("hex")).toBe(hex);
  });

  test("CRC64NVME agrees with the SDK's, in one piece or several", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.nat(100), async (bytes, cut) => {
        const oracle = new SdkCrc64Nvme();
        oracle.update(bytes);
        const expected = Buffer.from(await oracle.digest()).toString("base64");
        expect(base64Of("CRC64NVME", bytes)).toBe(expected);
        expect(base64Of("CRC64NVME", bytes.subarray(0, cut), bytes.subarray(cut))).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["CRC32", "CRC32C", "SHA512"] as const)("%s is the same in one piece or several", (algorithm) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
        expect(base64Of(algorithm, bytes.subarray(0, cut), bytes.subarray(cut))).toBe(
          base64Of(algorithm, bytes),
        );
      }),
    );
  });
});
