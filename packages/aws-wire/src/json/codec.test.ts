import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findViolations, validate } from "../shape/validate.ts";
import { widgetType } from "../testing/widget.ts";
import { decodeJson } from "./decode.ts";
import { encodeJson } from "./encode.ts";

const Request = widgetType("MakeWidgetRequest");
const Response = widgetType("MakeWidgetResponse");

function decode(value: unknown) {
  return decodeJson(Request, Buffer.from(typeof value === "string" ? value : JSON.stringify(value)));
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

describe("decoding AWS JSON", () => {
  test("maps every kind of member to its field", () => {
    const message = decode({
      KeyId: "k",
      NumberOfBytes: 32,
      Plaintext: "AQID",
      EncryptionContext: { a: "1", constructor: "x" },
      Operations: ["Encrypt"],
      Tags: [{ TagKey: "k", TagValue: "v" }, {}],
      ValidTo: 1767323045.123,
      DryRun: true,
      Nested: { TagKey: "n" },
      Big: 9007199254740991,
      Ratio: 0.5,
      AWSAccountId: "000000000000",
      Color: null,
    });
    expect(message).toEqual({
      keyId: "k",
      numberOfBytes: 32,
      plaintext: Buffer.from([1, 2, 3]),
      encryptionContext: Object.assign(Object.create(null), { a: "1", constructor: "x" }),
      operations: ["Encrypt"],
      tags: [{ tagKey: "k", tagValue: "v" }, {}],
      validTo: { seconds: 1767323045, nanos: 123_000_000 },
      dryRun: true,
      nested: { tagKey: "n" },
      big: 9007199254740991,
      ratio: 0.5,
      awsAccountId: "000000000000",
    });
    expect(Request.verify(message)).toBeNull();
  });

  test.each<[unknown, string]>([
    ["[]", "Start of list found where not expected"],
    ["", ""],
    ["{", ""],
    ["null", ""],
    ["1", ""],
    ['"x"', ""],
    [{ KeyId: 1 }, "NUMBER_VALUE can not be converted to a String"],
    [{ KeyId: true }, "TRUE_VALUE can not be converted to a String"],
    [{ KeyId: {} }, "Start of structure or map found where not expected."],
    [{ KeyId: [] }, "Start of list found where not expected"],
    [{ NumberOfBytes: "1" }, "STRING_VALUE can not be converted to an Integer"],
    [{ NumberOfBytes: 1.5 }, "NUMBER_VALUE can not be converted to an Integer"],
    [{ NumberOfBytes: 2147483648 }, "NUMBER_VALUE can not be converted to an Integer"],
    [{ Big: 9007199254740992 }, "NUMBER_VALUE can not be converted to a Long"],
    [{ DryRun: "true" }, "STRING_VALUE can not be converted to an Boolean"],
    [{ DryRun: 1 }, "NUMBER_VALUE can not be converted to a Boolean"],
    [{ ValidTo: "2026-01-02" }, "STRING_VALUE can not be converted to a Timestamp"],
    [{ ValidTo: 1e300 }, "NUMBER_VALUE can not be converted to a Timestamp"],
    [{ Operations: "Encrypt" }, "Expected list or null"],
    [{ Operations: [null] }, "NULL_VALUE can not be converted to a String"],
    [{ EncryptionContext: [] }, "Start of list found where not expected"],
    [{ EncryptionContext: "a=b" }, "Expected null"],
    [{ EncryptionContext: { a: 1 } }, "NUMBER_VALUE can not be converted to a String"],
    ['{"EncryptionContext":{"__proto__":"x"}}', "A map can not have the key __proto__"],
    [{ Tags: ["x"] }, "Expected null"],
    [{ Plaintext: 1 }, "only base-64-encoded strings are convertible to bytes"],
    ...["AQI", "AQ==AQ==", "AR==", "A Q=", "AQI-", "=AQI"].map((text): [unknown, string] => [
      { Plaintext: text },
      "Invalid Base64: a padded string of the standard alphabet is expected",
    ]),
  ])("%j is a SerializationException", (body, message) => {
    expect(() => decode(body)).toThrow(new ServiceError("SerializationException", message));
  });

  test.each(["keyId", "KeyID", "constructor", "__proto__"])(
    "the unknown member %s is refused by name",
    (member) => {
      expect(() => decode(`{${JSON.stringify(member)}:"x"}`)).toThrow(
        new ServiceError("ValidationException", `Unknown parameter in the request: "${member}"`),
      );
    },
  );

  test("an internal field is unknown to the wire, both ways, and still held to its constraints", () => {
    expect(() => decode({ OnBehalfOf: "s3" })).toThrow('Unknown parameter in the request: "OnBehalfOf"');
    expect(encodeJson(Request, { onBehalfOf: "s3" })).toBe("{}");
    expect(codeOf(() => validate(Request, { keyId: "k", onBehalfOf: "long" }))).toBe("ValidationException");
  });

  test("a value is never repeated in a refusal", () => {
    for (const body of [
      '{"PassPhrase":["hunter2"]}',
      '{"Plaintext":"hunter2"}',
      '{"DryRun":"hunter2"}',
      'hunter2"',
    ]) {
      expect(() => decode(body)).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining("hunter2") }),
      );
    }
  });

  test("deep nesting and long lists end quickly", () => {
    expect(codeOf(() => decode(`${"[".repeat(300_000)}`))).toBe("SerializationException");
    expect(codeOf(() => decode(`{"Tags":[${"{},".repeat(100_000)}{}]}`))).toBe("accepted");
  });
});

describe("encoding AWS JSON", () => {
  test("absent stays absent, everything else is written", () => {
    const message = {
      keyId: "k",
      _keyId: "keyId",
      plaintext: new Uint8Array([1, 2]),
      creationDate: { seconds: 1767323045, nanos: 500_000_000 },
      names: [],
      enabled: false,
    };
    expect(encodeJson(Response, message)).toBe(
      '{"KeyId":"k","Plaintext":"AQI=","CreationDate":1767323045.5,"Names":[],"Enabled":false}',
    );
    expect(encodeJson(Response, { keyId: undefined, names: null })).toBe("{}");
    expect(encodeJson(Request, { awsAccountId: "1" })).toBe('{"AWSAccountId":"1"}');
  });

  test("whatever is encoded decodes to the same", () => {
    const short = fc.string({ unit: "grapheme", maxLength: 8 });
    const tag = fc.record({ tagKey: short, tagValue: short }, { requiredKeys: [] });
    const messages = fc.record(
      {
        keyId: short,
        numberOfBytes: fc.integer(),
        plaintext: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
        encryptionContext: fc.dictionary(
          short.filter((key) => key !== "__proto__"),
          short,
          { noNullPrototype: false },
        ),
        operations: fc.array(short, { maxLength: 3 }),
        tags: fc.array(tag, { maxLength: 3 }),
        validTo: fc.record({ seconds: fc.integer(), nanos: fc.nat(999).map((ms) => ms * 1_000_000) }),
        dryRun: fc.boolean(),
        nested: tag,
        big: fc.maxSafeInteger(),
        ratio: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(messages, (message) => {
        const back = decodeJson(Request, Buffer.from(encodeJson(Request, message)));
        expect(JSON.parse(JSON.stringify(back))).toEqual(JSON.parse(JSON.stringify(message)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("constraints", () => {
  const refusalOf = (message: object) => () => validate(Request, message);
  const one = (text: string) =>
    new ServiceError("ValidationException", `1 validation error detected: ${text}`);

  test.each([
    [{}, "Value null at 'keyId' failed to satisfy constraint: Member must not be null"],
    [
      { keyId: "" },
      "Value '' at 'keyId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z0-9-]+; Value '' at 'keyId' failed to satisfy constraint: Member must have length greater than or equal to 1",
    ],
    [
      { keyId: "A".repeat(17) },
      `Value '${"A".repeat(17)}' at 'keyId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z0-9-]+; Value '${"A".repeat(17)}' at 'keyId' failed to satisfy constraint: Member must have length less than or equal to 16`,
    ],
    [
      { keyId: "A".repeat(5_000) },
      `Value '${"A".repeat(4_096)}…' at 'keyId' failed to satisfy constraint: Member must have length less than or equal to 16`,
    ],
    [
      { keyId: "A" },
      "Value 'A' at 'keyId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z0-9-]+",
    ],
    [
      { keyId: "k\n" },
      "Value 'k\n' at 'keyId' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z0-9-]+",
    ],
    [
      { keyId: "a".repeat(17) },
      `Value '${"a".repeat(17)}' at 'keyId' failed to satisfy constraint: Member must have length less than or equal to 16`,
    ],
    [
      { numberOfBytes: 0 },
      "Value '0' at 'numberOfBytes' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      { numberOfBytes: 1025 },
      "Value '1025' at 'numberOfBytes' failed to satisfy constraint: Member must have value less than or equal to 1024",
    ],
    [
      { plaintext: Buffer.alloc(9) },
      "Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 8",
    ],
    [
      { passPhrase: "hunter2" },
      "Value at 'passPhrase' failed to satisfy constraint: Member must have length less than or equal to 4",
    ],
    [
      { color: "GREEN" },
      "Value 'GREEN' at 'color' failed to satisfy constraint: Member must satisfy enum value set: [RED, BLUE]",
    ],
    [
      { operations: ["Encrypt", "Fly"] },
      "Value '[Encrypt, Fly]' at 'operations' failed to satisfy constraint: Member must satisfy constraint: [Member must satisfy enum value set: [Encrypt, Decrypt]]",
    ],
    [
      { encryptionContext: { a: "1", b: "2", c: "3" } },
      "Value at 'encryptionContext' failed to satisfy constraint: Member must have length less than or equal to 2",
    ],
    [
      { encryptionContext: { a: "123456" } },
      "Value at 'encryptionContext' failed to satisfy constraint: Map value must satisfy constraint: [Member must have length less than or equal to 5]",
    ],
    [
      { tags: [{ tagKey: "a" }, {}] },
      "Value null at 'tags.2.member.tagKey' failed to satisfy constraint: Member must not be null",
    ],
    [
      { nested: { tagKey: "123456789" } },
      "Value '123456789' at 'nested.tagKey' failed to satisfy constraint: Member must have length less than or equal to 8",
    ],
  ])("%j is refused in AWS's words", (part, text) => {
    const message = "keyId" in part || Object.keys(part).length === 0 ? part : { keyId: "k", ...part };
    const expected = one(text);
    const count = text.split("; ").length;
    if (count > 1)
      expected.message = expected.message.replace("1 validation error", `${count} validation errors`);
    expect(refusalOf(message)).toThrow(expected);
  });

  test("at its limits a message passes", () => {
    const message = {
      keyId: "a".repeat(16),
      numberOfBytes: 1024,
      plaintext: Buffer.alloc(8),
      color: "BLUE",
      passPhrase: "🔑🔑🔑🔑",
    };
    expect(refusalOf(message)).not.toThrow();
    expect(refusalOf({ ...message, numberOfBytes: 1, keyId: "a" })).not.toThrow();
  });

  test("reports at most ten", () => {
    const tags = Array.from({ length: 50 }, () => ({}));
    expect(findViolations(Request, { tags })).toHaveLength(10);
  });
});

test("hostile JSON is refused with a ServiceError, whatever it is", () => {
  const member = fc.constantFrom(
    "KeyId",
    "Plaintext",
    "Tags",
    "EncryptionContext",
    "ValidTo",
    "Nested",
    "Operations",
    "__proto__",
    "x",
  );
  const value = fc.jsonValue({ maxDepth: 3 });
  const bodies = fc.oneof(
    fc.dictionary(member, value).map((body) => JSON.stringify(body)),
    fc.string({ unit: "binary" }),
    fc
      .array(fc.constantFrom("{", "}", "[", "]", ":", ",", '"', "KeyId", "1", "null", "\\u0000"), {
        maxLength: 16,
      })
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(bodies, (body) => {
      codeOf(() => validate(Request, decode(body)));
    }),
    { numRuns: 2_000 },
  );
});
