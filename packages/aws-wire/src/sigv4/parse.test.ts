import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dialect } from "../types.ts";
import { canonicalRequest } from "./canonical.ts";
import { parseSignedRequest } from "./parse.ts";
import { authenticationRefusal } from "./refusal.ts";
import type { Signable, SigV4Rules } from "./rules.ts";
import { claimedScopeOf } from "./scope.ts";
import { deriveSigningKey, EMPTY_SHA256, isSignatureRight } from "./signature.ts";
import { parseAmzDate, toAmzDate } from "./time.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const SIGNATURE = "a".repeat(64);
const SCOPE = "20260102/us-east-1/kms/aws4_request";

function rules(dialect: Dialect = "json", more: Partial<SigV4Rules> = {}): SigV4Rules {
  const services = dialect === "s3" ? ["s3"] : ["kms"];
  const bodySha256 = dialect === "s3" ? undefined : EMPTY_SHA256;
  return { dialect, services, regions: ["us-east-1", "eu-west-1"], nowMs: NOW, bodySha256, ...more };
}

function request(headers: Record<string, string>, query = ""): Signable {
  const all = { host: "localhost", "x-amz-date": "20260102T030405Z", ...headers };
  return {
    method: "POST",
    rawPath: "/",
    rawQuery: query,
    headers: all,
    rawHeaders: Object.entries(all).flat(),
  };
}

function authorization(parts: { credential?: string; signedHeaders?: string; signature?: string } = {}) {
  const { credential = `AKID/${SCOPE}`, signedHeaders = "host;x-amz-date", signature = SIGNATURE } = parts;
  return `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ServiceError) return error.code;
    throw error;
  }
  return "accepted";
}

describe("the example of the SigV4 documentation (S3 GetObject)", () => {
  test("has the documented signature", () => {
    const headers = {
      Host: "examplebucket.s3.amazonaws.com",
      Range: "bytes=0-9",
      "x-amz-content-sha256": EMPTY_SHA256,
      "x-amz-date": "20130524T000000Z",
      Authorization: `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41`,
    };
    const signed = parseSignedRequest(
      {
        method: "GET",
        rawPath: "/test.txt",
        rawQuery: "",
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
        ),
        rawHeaders: Object.entries(headers).flat(),
      },
      rules("s3", { nowMs: parseAmzDate("20130524T000000Z") as number }),
    );
    const key = deriveSigningKey("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "20130524", "us-east-1", "s3");
    expect(isSignatureRight(key, signed.stringToSign, signed.signature)).toBe(true);
    expect(isSignatureRight(key, signed.stringToSign, `0${signed.signature.slice(1)}`)).toBe(false);
  });
});

describe("an Authorization header", () => {
  test.each([
    ["none", {}, "MissingAuthenticationTokenException"],
    ["another algorithm", { authorization: "Basic abc" }, "IncompleteSignatureException"],
    [
      "SigV4a",
      { authorization: authorization().replace("HMAC-SHA256", "ECDSA-P256-SHA256") },
      "IncompleteSignatureException",
    ],
    [
      "no credential",
      { authorization: "AWS4-HMAC-SHA256 SignedHeaders=host, Signature=aa" },
      "IncompleteSignatureException",
    ],
    [
      "a parameter twice",
      { authorization: `${authorization()}, Signature=${SIGNATURE}` },
      "IncompleteSignatureException",
    ],
    [
      "a scope too short",
      { authorization: authorization({ credential: "AKID/20260102/kms" }) },
      "IncompleteSignatureException",
    ],
    [
      "a signature of 63 digits",
      { authorization: authorization({ signature: "a".repeat(63) }) },
      "IncompleteSignatureException",
    ],
    [
      "upper-case hex",
      { authorization: authorization({ signature: "A".repeat(64) }) },
      "IncompleteSignatureException",
    ],
    [
      "another terminator",
      { authorization: authorization({ credential: `AKID/${SCOPE}4` }) },
      "InvalidSignatureException",
    ],
    [
      "another service",
      { authorization: authorization({ credential: "AKID/20260102/us-east-1/s3/aws4_request" }) },
      "InvalidSignatureException",
    ],
    [
      "an unknown region",
      { authorization: authorization({ credential: "AKID/20260102/mars-1/kms/aws4_request" }) },
      "InvalidSignatureException",
    ],
    [
      "another day in the scope",
      { authorization: authorization({ credential: "AKID/20260101/us-east-1/kms/aws4_request" }) },
      "InvalidSignatureException",
    ],
    [
      "host not signed",
      { authorization: authorization({ signedHeaders: "x-amz-date" }) },
      "InvalidSignatureException",
    ],
    [
      "x-amz-target not signed",
      { authorization: authorization(), "x-amz-target": "TrentService.Decrypt" },
      "InvalidSignatureException",
    ],
    [
      "signed headers out of order",
      { authorization: authorization({ signedHeaders: "x-amz-date;host" }) },
      "IncompleteSignatureException",
    ],
    [
      "a date that is none",
      { authorization: authorization(), "x-amz-date": "20260231T030405Z" },
      "IncompleteSignatureException",
    ],
    [
      "another hash of the body",
      { authorization: authorization(), "x-amz-content-sha256": SIGNATURE },
      "InvalidSignatureException",
    ],
    ["nothing wrong", { authorization: authorization() }, "accepted"],
    [
      "an access key with slashes",
      { authorization: authorization({ credential: `a/b/${SCOPE}` }) },
      "accepted",
    ],
  ])("with %s", (_what, headers, code) => {
    expect(codeOf(() => parseSignedRequest(request(headers as Record<string, string>), rules()))).toBe(code);
  });

  test("15 minutes either way pass, a second more does not", () => {
    const signed = request({ authorization: authorization() });
    for (const [skew, code] of [
      [900_000, "accepted"],
      [-900_000, "accepted"],
      [901_000, "InvalidSignatureException"],
      [-901_000, "InvalidSignatureException"],
    ] as const) {
      expect(codeOf(() => parseSignedRequest(signed, rules("json", { nowMs: NOW + skew })))).toBe(code);
    }
    expect(() => parseSignedRequest(signed, rules("json", { nowMs: NOW + 901_000 }))).toThrow(
      "Signature expired: 20260102T030405Z is now earlier than 20260102T030406Z (20260102T031906Z - 15 min.)",
    );
  });

  test("each dialect refuses in its own names", () => {
    const missing = {
      json: "MissingAuthenticationTokenException",
      query: "MissingAuthenticationToken",
      ec2: "MissingParameter",
      s3: "AccessDenied",
    };
    for (const [dialect, code] of Object.entries(missing)) {
      expect(codeOf(() => parseSignedRequest(request({}), rules(dialect as Dialect)))).toBe(code);
    }
  });
});

describe("S3's rules", () => {
  const credential = "AKID/20260102/us-east-1/s3/aws4_request";
  const signedHeaders = "host;x-amz-content-sha256;x-amz-date";
  const header = authorization({ credential, signedHeaders });

  test.each([
    ["no x-amz-content-sha256", { authorization: authorization({ credential }) }, "InvalidRequest"],
    ["one that is none", { authorization: header, "x-amz-content-sha256": "abc" }, "InvalidArgument"],
    [
      "SigV4a chunks",
      { authorization: header, "x-amz-content-sha256": "STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD" },
      "NotImplemented",
    ],
    [
      "a header slipped in",
      { authorization: header, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "x-amz-acl": "public-read" },
      "AccessDenied",
    ],
    [
      "a skewed clock",
      { authorization: header, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "x-amz-date": "20260102T020405Z" },
      "RequestTimeTooSkewed",
    ],
    [
      "an unknown region",
      { authorization: header.replace("us-east-1", "mars-1"), "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
      "AuthorizationHeaderMalformed",
    ],
    [
      "nothing wrong",
      { authorization: header, "x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER" },
      "accepted",
    ],
  ])("with %s", (_what, headers, code) => {
    expect(codeOf(() => parseSignedRequest(request(headers as Record<string, string>), rules("s3")))).toBe(
      code,
    );
  });

  test("SignatureDoesNotMatch shows what was signed", () => {
    const signed = parseSignedRequest(
      request({ authorization: header, "x-amz-content-sha256": "UNSIGNED-PAYLOAD" }),
      rules("s3"),
    );
    const refusal = authenticationRefusal(
      new ServiceError("SignatureDoesNotMatch", ""),
      signed,
      "s3",
    ) as ServiceError;
    expect(refusal.details).toMatchObject({
      AWSAccessKeyId: "AKID",
      StringToSign: signed.stringToSign,
      SignatureProvided: SIGNATURE,
      CanonicalRequest: signed.canonicalRequest,
    });
    expect(refusal.details.StringToSignBytes).toMatch(/^41 57 53 34 2d /);
    const other = new ServiceError("ServiceUnavailable", "identity is away");
    expect(authenticationRefusal(other, signed, "s3")).toBe(other);
  });
});

describe("a presigned URL", () => {
  const base = {
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "AKID/20260102/us-east-1/s3/aws4_request",
    "X-Amz-Date": "20260102T030405Z",
    "X-Amz-Expires": "60",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": SIGNATURE,
  };
  function presigned(more: Record<string, string> = {}, headers: Record<string, string> = {}): Signable {
    const query = Object.entries({ ...base, ...more }).map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    const all = { host: "localhost", ...headers };
    return {
      method: "GET",
      rawPath: "/b/k",
      rawQuery: query.join("&"),
      headers: all,
      rawHeaders: Object.entries(all).flat(),
    };
  }

  test.each([
    ["60 seconds", {}, "accepted"],
    ["a week", { "X-Amz-Expires": "604800" }, "accepted"],
    ["a week and a second", { "X-Amz-Expires": "604801" }, "AuthorizationQueryParametersError"],
    ["0 seconds", { "X-Amz-Expires": "0" }, "AuthorizationQueryParametersError"],
    ["-1 seconds", { "X-Amz-Expires": "-1" }, "AuthorizationQueryParametersError"],
    ["no number of seconds", { "X-Amz-Expires": "1e3" }, "AuthorizationQueryParametersError"],
    ["SigV4a", { "X-Amz-Algorithm": "AWS4-ECDSA-P256-SHA256" }, "AuthorizationQueryParametersError"],
    ["no date", { "X-Amz-Date": "" }, "AuthorizationQueryParametersError"],
  ])("for %s", (_what, more, code) => {
    expect(codeOf(() => parseSignedRequest(presigned(more), rules("s3")))).toBe(code);
  });

  test("is good until it expires and not before its time", () => {
    const at = (nowMs: number) => codeOf(() => parseSignedRequest(presigned(), rules("s3", { nowMs })));
    expect(at(NOW + 60_000)).toBe("accepted");
    expect(at(NOW + 60_001)).toBe("AccessDenied");
    expect(at(NOW - 900_000)).toBe("accepted");
    expect(at(NOW - 900_001)).toBe("AccessDenied");
  });

  test("together with a header, or with an x-amz-* header it does not cover, is refused", () => {
    expect(
      codeOf(() => parseSignedRequest(presigned({}, { authorization: authorization() }), rules("s3"))),
    ).toBe("InvalidArgument");
    expect(codeOf(() => parseSignedRequest(presigned({}, { "x-amz-acl": "private" }), rules("s3")))).toBe(
      "AccessDenied",
    );
  });
});

describe("the canonical request", () => {
  const canonical = (rawPath: string, rawQuery: string, style: "once" | "twice", rawHeaders: string[] = []) =>
    canonicalRequest({ method: "GET", rawPath, rawQuery, rawHeaders }, ["a"], "H", style).split("\n");

  test("encodes S3's path once and others' twice, normalised", () => {
    expect(canonical("/a%20b/../c//d", "", "once")[1]).toBe("/a%20b/../c//d");
    expect(canonical("/a%2fb", "", "once")[1]).toBe("/a/b");
    expect(canonical("/a%20b/../c//d/.", "", "twice")[1]).toBe("/c/d");
    expect(canonical("/a%20b/", "", "twice")[1]).toBe("/a%2520b/");
  });

  test("sorts the query by encoded name, then value, and encodes each anew", () => {
    expect(canonical("/", "b=2&a=2&a=1&c&d=%7e%2F+", "once")[2]).toBe("a=1&a=2&b=2&c=&d=~%2F%20");
  });

  test("folds white space and joins repeated headers in the order they came", () => {
    expect(canonical("/", "", "once", ["A", "  x \t y ", "a", "z"])[3]).toBe("a:x y,z");
  });

  test("refuses a path that is not percent-encoded UTF-8", () => {
    for (const path of ["/%zz", "/%ff", "/%"]) {
      expect(codeOf(() => canonical(path, "", "once"))).toBe("InvalidURI");
    }
  });
});

test("the scope claimed is found in header and query, for routing", () => {
  const expected = { accessKeyId: "AKID", region: "us-east-1", service: "kms" };
  expect(claimedScopeOf(request({ authorization: authorization() }))).toEqual(expected);
  expect(claimedScopeOf(request({}, `X-Amz-Credential=AKID%2F${SCOPE.replaceAll("/", "%2F")}&a=b`))).toEqual(
    expected,
  );
  expect(claimedScopeOf(request({ authorization: "Bearer x" }))).toBeUndefined();
  expect(claimedScopeOf(request({}))).toBeUndefined();
});

test("dates are read back as written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), (seconds) => {
      expect(parseAmzDate(toAmzDate(seconds * 1000))).toBe(seconds * 1000);
    }),
  );
});

test("hostile headers and queries are refused with a ServiceError, whatever they are", () => {
  const scrap = fc.oneof(
    fc.constantFrom(
      "AWS4-HMAC-SHA256 ",
      "Credential=",
      "SignedHeaders=host",
      "Signature=",
      ",",
      "=",
      "/",
      "X-Amz-Algorithm=",
      "X-Amz-Credential=",
      "X-Amz-Signature=",
      "&",
      "%",
      "%41",
      SIGNATURE,
      `AKID/${SCOPE}`,
      ";",
    ),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  const scraps = fc.array(scrap, { maxLength: 12 }).map((parts) => parts.join(""));
  const dialect = fc.constantFrom<Dialect>("json", "query", "ec2", "s3");
  fc.assert(
    fc.property(
      fc.option(scraps, { nil: undefined }),
      scraps,
      scraps,
      dialect,
      (header, query, path, name) => {
        const headers: Record<string, string> = header === undefined ? {} : { authorization: header };
        codeOf(() => parseSignedRequest({ ...request(headers, query), rawPath: `/${path}` }, rules(name)));
        claimedScopeOf(request(headers, query));
      },
    ),
    { numRuns: 5_000 },
  );
});
