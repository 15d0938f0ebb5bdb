import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sdkSigner } from "../testing/signer.ts";
import { parseSignedRequest } from "./parse.ts";
import type { Signable } from "./rules.ts";
import { deriveSigningKey, isSignatureRight, sha256Hex } from "./signature.ts";
import { uriEncode, uriEncodePath } from "./uri.ts";

const NOW = Date.UTC(2026, 0, 2, 3, 4, 5);
const SECRET = "s3cr3t/+key";

/** What the random requests are made of. Header values as HTTP allows them; the rest any text. */
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const headerValue = fc.string({ unit: fc.constantFrom(..."abcXYZ019 \t,;=:/\"'%&"), maxLength: 16 });
const headerName = fc.stringMatching(/^x-amz-[a-z][a-z0-9-]{0,8}$/).filter((name) => !RESERVED.has(name));
const RESERVED = new Set(["x-amz-date", "x-amz-content-sha256", "x-amz-security-token"]);

/** The SDK keeps a query in a plain object and loses a parameter of this name. */
const queryName = text.filter((name) => name !== "__proto__");

const requests = fc.record({
  method: fc.constantFrom("GET", "POST", "PUT", "HEAD", "DELETE"),
  segments: fc.array(text, { maxLength: 4 }),
  query: fc.dictionary(queryName, fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 })), {
    maxKeys: 4,
  }),
  headers: fc.dictionary(headerName, headerValue, { maxKeys: 4 }),
  body: text,
  sessionToken: fc.option(fc.constant("TOKEN/+="), { nil: undefined }),
});

type Sample = typeof requests extends fc.Arbitrary<infer Value> ? Value : never;

/** What travels: the query as the SDK writes it, headers as raw lines. */
function onTheWire(signed: {
  method: string;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
}): Signable {
  const pairs = Object.entries(signed.query ?? {}).flatMap(([name, value]) =>
    [value ?? ""].flat().map((each) => `${uriEncode(name)}=${uriEncode(each)}`),
  );
  return {
    method: signed.method,
    rawPath: signed.path,
    rawQuery: pairs.join("&"),
    headers: Object.fromEntries(
      Object.entries(signed.headers).map(([name, value]) => [name.toLowerCase(), value]),
    ),
    rawHeaders: Object.entries(signed.headers).flat(),
  };
}

function httpRequest(sample: Sample, service: string) {
  const path = `/${sample.segments.map(uriEncode).join("/")}`;
  return {
    method: sample.method,
    protocol: "http:",
    hostname: "localhost",
    path: service === "s3" ? uriEncodePath(`/${sample.segments.join("/")}`) : path,
    query: sample.query,
    headers: { host: "localhost:4566", ...sample.headers },
    body: sample.body,
  };
}

function isRight(request: Signable, service: string, body: string): boolean {
  const signed = parseSignedRequest(request, {
    dialect: service === "s3" ? "s3" : "json",
    services: [service],
    regions: ["us-east-1"],
    nowMs: NOW,
    bodySha256: service === "s3" ? undefined : sha256Hex(body),
  });
  const key = deriveSigningKey(SECRET, signed.date, signed.region, signed.service);
  return isSignatureRight(key, signed.stringToSign, signed.signature);
}

describe.each(["kms", "s3"])("what the SDK signs for %s", (service) => {
  test("in the header is right here too, and wrong once anything is changed", async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (sample) => {
        const signer = sdkSigner({ service, secret: SECRET, sessionToken: sample.sessionToken });
        const signed = await signer.sign(httpRequest(sample, service), { signingDate: new Date(NOW) });
        const request = onTheWire(signed);
        expect(isRight(request, service, sample.body)).toBe(true);
        expect(isRight({ ...request, method: "PATCH" }, service, sample.body)).toBe(false);
        expect(isRight({ ...request, rawQuery: `${request.rawQuery}&zz=1` }, service, sample.body)).toBe(
          false,
        );
        expect(isRight({ ...request, rawPath: `${request.rawPath}z` }, service, sample.body)).toBe(false);
        if (service === "s3") return;
        expect(() => isRight(request, service, `${sample.body}z`)).toThrow("does not match the body");
      }),
      { numRuns: 300 },
    );
  });
});

test("what the SDK presigns for S3 is right here too", async () => {
  await fc.assert(
    fc.asyncProperty(requests, fc.integer({ min: 1, max: 604_800 }), async (sample, expiresIn) => {
      const signer = sdkSigner({ service: "s3", secret: SECRET, sessionToken: sample.sessionToken });
      const presigned = await signer.presign(
        {
          ...httpRequest(sample, "s3"),
          headers: { host: "localhost:4566", "x-amz-content-sha256": "UNSIGNED-PAYLOAD" },
        },
        { signingDate: new Date(NOW), expiresIn, unhoistableHeaders: new Set() },
      );
      const { "x-amz-content-sha256": _hoisted, ...headers } = presigned.headers;
      expect(isRight(onTheWire({ ...presigned, headers }), "s3", "")).toBe(true);
    }),
    { numRuns: 300 },
  );
});
