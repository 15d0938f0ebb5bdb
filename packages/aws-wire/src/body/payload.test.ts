import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createChecksum } from "../checksums/algorithms.ts";
import { parseSignedRequest } from "../sigv4/parse.ts";
import { deriveSigningKey, isSignatureRight, signatureOf } from "../sigv4/signature.ts";
import { parseAmzDate } from "../sigv4/time.ts";
import { encodeAwsChunked } from "../testing/chunk-encoder.ts";
import { fakeRequest } from "../testing/request.ts";
import type { SignedRequest } from "../types.ts";
import { MAX_SIGNED_CHUNK_BYTES } from "./aws-chunked.ts";
import { storedContentEncoding } from "./length.ts";
import { openPayload } from "./payload.ts";

const AMZ_DATE = "20130524T000000Z";
const key = deriveSigningKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20130524", "us-east-1", "s3");
const PAYLOAD = [Buffer.alloc(65_536, "a"), Buffer.alloc(1_024, "a")];
const CRC32C_OF_PAYLOAD = "sOO8/Q==";

/** The examples of AWS's streaming documentation; every signature recomputed in fidelity §6. */
const VECTORS = [
  {
    hash: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
    headers: { "content-length": "66824" },
    trailers: undefined,
    seed: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9",
    signatures: [
      "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
      "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
      "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
    ],
  },
  {
    hash: "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER",
    headers: { "x-amz-trailer": "x-amz-checksum-crc32c" },
    trailers: { "x-amz-checksum-crc32c": CRC32C_OF_PAYLOAD },
    seed: "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e",
    signatures: [
      "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
      "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
      "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
      "d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435",
    ],
  },
] as const;

type Headers = Readonly<Record<string, string>>;

function signedPut(headers: Headers): { headers: Headers; signed: SignedRequest } {
  const all: Record<string, string> = { host: "s3.amazonaws.com", "x-amz-date": AMZ_DATE, ...headers };
  const names = Object.keys(all).sort();
  const parse = (signature: string) => {
    const withSignature = {
      ...all,
      Authorization: `AWS4-HMAC-SHA256 Credential=AKID/20130524/us-east-1/s3/aws4_request, SignedHeaders=${names.join(";")}, Signature=${signature}`,
    };
    const request = fakeRequest({ path: "/examplebucket/chunkObject.txt", headers: withSignature });
    return parseSignedRequest(request, {
      dialect: "s3",
      services: ["s3"],
      regions: ["us-east-1"],
      nowMs: parseAmzDate(AMZ_DATE) as number,
    });
  };
  const signed = parse(signatureOf(key, parse("0".repeat(64)).stringToSign));
  return { headers: all, signed };
}

interface Upload {
  readonly headers: Headers;
  readonly chunks?: readonly Buffer[];
  readonly trailers?: Readonly<Record<string, string>>;
  /** Changes the body on its way. */
  readonly tamper?: (body: Buffer) => Buffer;
  /** Bytes of each piece the network delivers. */
  readonly pieceBytes?: number;
  readonly isTruncated?: boolean;
}

async function upload(options: Upload): Promise<{ received: Buffer; crc64: string | undefined }> {
  const { headers, signed } = signedPut(options.headers);
  const hash = headers["x-amz-content-sha256"] ?? "";
  const chunks = options.chunks ?? PAYLOAD;
  const signing = hash.startsWith("STREAMING-AWS4") ? { key, signed } : undefined;
  const plain = hash.startsWith("STREAMING-")
    ? encodeAwsChunked(chunks, { signing, trailers: options.trailers }).body
    : Buffer.concat(chunks);
  const body = options.tamper?.(Buffer.from(plain)) ?? plain;
  const pieces: Buffer[] = [];
  const step = options.pieceBytes ?? 65_536;
  for (let at = 0; at < body.length; at += step) pieces.push(body.subarray(at, at + step));
  const request = fakeRequest({ headers, pieces, isTruncated: options.isTruncated });
  const payload = openPayload({
    request,
    signed,
    signingKey: key,
    maxBytes: 2 ** 30,
    compute: ["CRC64NVME"],
  });
  const received: Buffer[] = [];
  for await (const piece of payload.bytes) received.push(piece);
  return { received: Buffer.concat(received), crc64: payload.checksum("CRC64NVME") };
}

function streaming(hash: string, length: number, more: Headers = {}): Headers {
  return {
    "x-amz-content-sha256": hash,
    "content-encoding": "aws-chunked",
    "x-amz-decoded-content-length": String(length),
    ...more,
  };
}

const refusal = (code: string) => expect.objectContaining({ code });
const SIGNED = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";
const SIGNED_TRAILER = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER";
const UNSIGNED_TRAILER = "STREAMING-UNSIGNED-PAYLOAD-TRAILER";

describe.each(VECTORS)(
  "the documentation's example of $hash",
  ({ hash, headers, trailers, seed, signatures }) => {
    const put = signedPut(
      streaming(hash, 66_560, { "x-amz-storage-class": "REDUCED_REDUNDANCY", ...headers }),
    );

    test("has the documented signatures", () => {
      expect(put.signed.signature).toBe(seed);
      expect(isSignatureRight(key, put.signed.stringToSign, seed)).toBe(true);
      const encoded = encodeAwsChunked(PAYLOAD, { signing: { key, signed: put.signed }, trailers });
      expect(encoded.signatures).toEqual(signatures);
      if (!trailers) expect(encoded.body).toHaveLength(66_824);
    });

    test("decodes to the payload however the network cuts it", async () => {
      for (const pieceBytes of [1_000_000, 8_192, 77, 3]) {
        const { received } = await upload({ headers: put.headers, trailers, pieceBytes });
        expect(received.equals(Buffer.concat(PAYLOAD))).toBe(true);
      }
    });
  },
);

describe("a signed aws-chunked body", () => {
  const headers = streaming(SIGNED_TRAILER, 66_560, { "x-amz-trailer": "x-amz-checksum-crc32c" });
  const trailers = { "x-amz-checksum-crc32c": CRC32C_OF_PAYLOAD };

  test("any flipped bit is refused, and nothing of that chunk comes out", async () => {
    const { body } = encodeAwsChunked(PAYLOAD, {
      signing: { key, signed: signedPut(headers).signed },
      trailers,
    });
    const positions = [
      0,
      3,
      20,
      90,
      5_000,
      65_600,
      65_630,
      65_720,
      66_000,
      body.length - 150,
      body.length - 40,
    ];
    for (const position of positions) {
      const tamper = (bytes: Buffer) => {
        bytes[position] = (bytes[position] as number) ^ 1;
        return bytes;
      };
      await expect(upload({ headers, trailers, tamper }), `bit at ${position}`).rejects.toBeInstanceOf(
        ServiceError,
      );
    }
  });

  test("a flipped payload bit is SignatureDoesNotMatch before any byte of the chunk is released", async () => {
    const { headers: all, signed } = signedPut(headers);
    const { body } = encodeAwsChunked(PAYLOAD, { signing: { key, signed }, trailers });
    body[70_00] = 0;
    const request = fakeRequest({ headers: all, pieces: [body.subarray(0, 60_000), body.subarray(60_000)] });
    const payload = openPayload({ request, signed, signingKey: key, maxBytes: 2 ** 30 });
    await expect(payload.bytes[Symbol.asyncIterator]().next()).rejects.toEqual(
      refusal("SignatureDoesNotMatch"),
    );
  });

  test("chunks swapped or left out are refused", async () => {
    const chunks = [Buffer.alloc(8_192, "a"), Buffer.alloc(8_192, "b")];
    const unit = "2000;chunk-signature=".length + 64 + 2 + 8_192 + 2;
    const swap = (body: Buffer) =>
      Buffer.concat([body.subarray(unit, 2 * unit), body.subarray(0, unit), body.subarray(2 * unit)]);
    const drop = (body: Buffer) => body.subarray(unit);
    const plain = streaming(SIGNED, 16_384);
    await expect(upload({ headers: plain, chunks })).resolves.toBeDefined();
    await expect(upload({ headers: plain, chunks, tamper: swap })).rejects.toEqual(
      refusal("SignatureDoesNotMatch"),
    );
    await expect(upload({ headers: plain, chunks, tamper: drop })).rejects.toEqual(
      refusal("SignatureDoesNotMatch"),
    );
  });

  test("only the last chunk may be under 8192 bytes, none over 16 MiB", async () => {
    const sized = (...sizes: number[]) => {
      const chunks = sizes.map((size) => Buffer.alloc(size));
      return upload({
        headers: streaming(
          SIGNED,
          sizes.reduce((a, b) => a + b),
        ),
        chunks,
      });
    };
    await expect(sized(8_192, 8_191)).resolves.toBeDefined();
    await expect(sized(8_191, 8_192)).rejects.toEqual(refusal("InvalidChunkSizeError"));
    await expect(sized(MAX_SIGNED_CHUNK_BYTES)).resolves.toBeDefined();
    await expect(sized(MAX_SIGNED_CHUNK_BYTES + 1)).rejects.toEqual(refusal("InvalidChunkSizeError"));
  });

  test("a missing trailer signature, a trailer not announced and a wrong trailer are refused", async () => {
    const cut = (from: string, to: string) => (body: Buffer) =>
      Buffer.from(body.toString("latin1").replace(new RegExp(`${from}[^\r]*\r\n`), to), "latin1");
    const tries = [
      cut("x-amz-trailer-signature:", ""),
      cut("x-amz-checksum-crc32c:", ""),
      cut("x-amz-checksum-crc32c:", "x-amz-checksum-crc32c:AAAAAA==\r\n"),
      cut("x-amz-checksum-crc32c:", "x-amz-meta-a:b\r\n"),
    ];
    const codes = [
      "SignatureDoesNotMatch",
      "MalformedTrailerError",
      "SignatureDoesNotMatch",
      "MalformedTrailerError",
    ];
    for (const [index, tamper] of tries.entries()) {
      await expect(upload({ headers, trailers, tamper })).rejects.toEqual(refusal(codes[index] as string));
    }
  });

  test("trailer lines ended by LF alone, as one client writes them, are taken", async () => {
    const tamper = (body: Buffer) =>
      Buffer.from(
        body.toString("latin1").replace(`${CRC32C_OF_PAYLOAD}\r\n`, `${CRC32C_OF_PAYLOAD}\n`),
        "latin1",
      );
    await expect(upload({ headers, trailers, tamper })).resolves.toBeDefined();
  });
});

describe("an unsigned aws-chunked body", () => {
  const headers = streaming(UNSIGNED_TRAILER, 66_560, { "x-amz-trailer": "x-amz-checksum-crc32c" });

  test("is held to its trailing checksum", async () => {
    const good = { "x-amz-checksum-crc32c": CRC32C_OF_PAYLOAD };
    const { received, crc64 } = await upload({ headers, trailers: good });
    expect(received).toHaveLength(66_560);
    const oracle = createChecksum("CRC64NVME");
    oracle.update(received);
    expect(crc64).toBe(oracle.digest());
    await expect(upload({ headers, trailers: { "x-amz-checksum-crc32c": "AAAAAA==" } })).rejects.toThrow(
      new ServiceError("BadDigest", "The CRC32C you specified did not match the calculated checksum."),
    );
    await expect(upload({ headers, trailers: { "x-amz-checksum-crc32c": "AAAA" } })).rejects.toThrow(
      new ServiceError("InvalidRequest", "Value for x-amz-checksum-crc32c header is invalid."),
    );
    await expect(upload({ headers, trailers: {} })).rejects.toEqual(refusal("MalformedTrailerError"));
  });

  test("cut off anywhere, or of another length than declared, is IncompleteBody", async () => {
    const trailers = { "x-amz-checksum-crc32c": CRC32C_OF_PAYLOAD };
    for (const bytes of [0, 1, 5, 30_000, 65_543, 66_000]) {
      const tamper = (body: Buffer) => body.subarray(0, bytes);
      await expect(upload({ headers, trailers, tamper })).rejects.toEqual(refusal("IncompleteBody"));
      await expect(upload({ headers, trailers, tamper, isTruncated: true })).rejects.toEqual(
        refusal("IncompleteBody"),
      );
    }
    for (const wrong of ["66559", "66561"]) {
      const lying = { ...headers, "x-amz-decoded-content-length": wrong };
      await expect(upload({ headers: lying, trailers })).rejects.toEqual(refusal("IncompleteBody"));
    }
  });

  test("random payloads, chunkings and network cuts always come back the same", async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
    await fc.assert(
      fc.asyncProperty(
        fc.array(bytes, { maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (some, pieceBytes) => {
          const chunks = some.filter((chunk) => chunk.length > 0);
          const whole = Buffer.concat(chunks);
          const checksum = createChecksum("CRC32C");
          checksum.update(whole);
          const { received } = await upload({
            headers: { ...headers, "x-amz-decoded-content-length": String(whole.length) },
            trailers: { "x-amz-checksum-crc32c": checksum.digest() },
            chunks,
            pieceBytes,
          });
          expect(received.equals(whole)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a plain body", () => {
  test("is held to its x-amz-content-sha256, Content-MD5 and checksum header", async () => {
    const chunks = [Buffer.from("hello")];
    const sha256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    const headers = { "x-amz-content-sha256": sha256, "content-length": "5" };
    const put = (more: Headers) => upload({ headers: { ...headers, ...more }, chunks });
    await expect(
      put({ "content-md5": "XUFAKrxLKna5cZ2REBfFkg==", "x-amz-checksum-crc32": "NhCmhg==" }),
    ).resolves.toBeDefined();
    await expect(put({ "content-md5": "XUFAKrxLKna5cZ2REBfFkh==" })).rejects.toEqual(
      refusal("InvalidDigest"),
    );
    await expect(put({ "content-md5": "AUFAKrxLKna5cZ2REBfFkg==" })).rejects.toEqual(refusal("BadDigest"));
    await expect(put({ "x-amz-checksum-crc32": "NhCmhw==" })).rejects.toEqual(refusal("BadDigest"));
    await expect(put({ "x-amz-content-sha256": "0".repeat(64) })).rejects.toEqual(
      refusal("XAmzContentSHA256Mismatch"),
    );
    await expect(put({ "content-length": "6" })).rejects.toEqual(refusal("IncompleteBody"));
  });

  test.each([
    [
      "two checksums",
      { "x-amz-checksum-crc32": "NhCmhg==", "x-amz-checksum-sha1": "qvTGHdzF6KLavt4PO0gs2a6pQ00=" },
      "InvalidRequest",
    ],
    [
      "a checksum algorithm without a checksum",
      { "x-amz-sdk-checksum-algorithm": "CRC32" },
      "InvalidRequest",
    ],
    ["XXHASH64", { "x-amz-checksum-xxhash64": "AAAAAAAAAAA=" }, "NotImplemented"],
    ["a trailer on a body that has none", { "x-amz-trailer": "x-amz-checksum-crc32" }, "InvalidRequest"],
    ["a length over the limit", { "content-length": String(2 ** 30 + 1) }, "EntityTooLarge"],
    ["a length that is no number", { "content-length": "5e3" }, "InvalidArgument"],
  ])("%s is refused before anything is read", async (_what, more, code) => {
    const headers = {
      "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
      "content-length": "5",
      ...(more as Headers),
    };
    await expect(upload({ headers, chunks: [Buffer.from("hello")] })).rejects.toEqual(refusal(code));
  });
});

test("random bytes as an aws-chunked body are refused or read, never anything else", async () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 12 }).map((array) => Buffer.from(array)),
    fc
      .constantFrom(
        "0\r\n",
        "5\r\nhello\r\n",
        "\r\n",
        "a;chunk-signature=",
        "ffffffff\r\n",
        "x-amz-checksum-crc32c:",
        ":\n",
      )
      .map((text) => Buffer.from(text)),
  );
  const headers = streaming(UNSIGNED_TRAILER, 5, { "x-amz-trailer": "x-amz-checksum-crc32c" });
  const { headers: all, signed } = signedPut(headers);
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const request = fakeRequest({ headers: all, pieces });
      try {
        for await (const _ of openPayload({ request, signed, signingKey: key, maxBytes: 100 }).bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(ServiceError);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("Content-Encoding is stored without aws-chunked", () => {
  expect(storedContentEncoding("aws-chunked")).toBeUndefined();
  expect(storedContentEncoding("aws-chunked, gzip")).toBe("gzip");
  expect(storedContentEncoding("gzip,br")).toBe("gzip,br");
  expect(storedContentEncoding(undefined)).toBeUndefined();
});
