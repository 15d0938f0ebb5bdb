import { type Checksum, createChecksum } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { BodyDigests, UploadBody } from "../domain/upload-body.ts";
import { servedAlgorithm } from "./digests.ts";

/** What a caller said its bytes would hash to. */
export interface Expected {
  /** Base64 in the body's algorithm; asked when the bytes went by, since a trailer comes after them. */
  readonly checksum?: () => string | undefined;
  /** Content-MD5, base64. */
  readonly md5?: string | undefined;
}

/**
 * A body of `bytes` plaintext bytes that is hashed as it is read and held to what the caller expects of it.
 *
 * @param checksumAlgorithm the caller's, if it chose one
 */
export function hashedBody(
  stream: AsyncIterable<Buffer>,
  bytes: number,
  checksumAlgorithm: string | undefined,
  expected: Expected = {},
): UploadBody {
  return {
    bytes,
    checksumAlgorithm,
    open(want) {
      const algorithms = new Set([
        want.checksum,
        ...(checksumAlgorithm === undefined ? [] : [checksumAlgorithm]),
      ]);
      if (want.md5 || expected.md5 !== undefined) algorithms.add("MD5");
      const hashes = new Map([...algorithms].map((name) => [name, createChecksum(servedAlgorithm(name))]));
      let digests: BodyDigests | undefined;
      async function* plaintext(): AsyncGenerator<Buffer> {
        for await (const piece of stream) {
          for (const hash of hashes.values()) hash.update(piece);
          yield piece;
        }
        const values = finish(hashes);
        check(values, checksumAlgorithm, expected);
        const md5 = values.get("MD5");
        digests = {
          checksum: { algorithm: want.checksum, value: values.get(want.checksum)! },
          md5: want.md5 && md5 !== undefined ? Buffer.from(md5, "base64").toString("hex") : undefined,
        };
      }
      return {
        plaintext: plaintext(),
        digests() {
          if (digests === undefined) throw new Error("the body was not read to its end");
          return digests;
        },
      };
    },
  };
}

function finish(hashes: ReadonlyMap<string, Checksum>): Map<string, string> {
  return new Map([...hashes].map(([name, hash]) => [name, hash.digest()]));
}

/** @throws ServiceError BadDigest */
function check(values: ReadonlyMap<string, string>, algorithm: string | undefined, expected: Expected): void {
  const checksum = expected.checksum?.();
  if (algorithm !== undefined && checksum !== undefined && checksum !== values.get(algorithm)) {
    throw new ServiceError(
      "BadDigest",
      `The ${algorithm} you specified did not match the calculated checksum.`,
    );
  }
  if (expected.md5 !== undefined && expected.md5 !== values.get("MD5")) {
    throw new ServiceError("BadDigest", "The Content-MD5 you specified did not match what we received.", {
      details: { ExpectedDigest: expected.md5, CalculatedDigest: values.get("MD5") ?? "" },
    });
  }
}
