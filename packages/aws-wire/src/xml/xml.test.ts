import { ServiceError } from "@keymesh/errors";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { element, escapeXml, xmlDocument } from "./build.ts";
import { parseXml } from "./parse.ts";
import { httpDate, parseETags, parseHttpDate, quoteETag, renderS3Error } from "./s3.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const MALFORMED = expect.objectContaining({ code: "MalformedXML" });

function parse(text: string, root = "R") {
  return parseXml(Buffer.from(text), root);
}

describe("parseXml", () => {
  test("gives elements in order, text with entities decoded, namespaces dropped", () => {
    const root = parse(
      '<?xml version="1.0"?>\n<!-- c --><s3:R xmlns:s3="x" a="1"><A>1 &lt; 2 &#65;&#x42;</A><B/><A><![CDATA[<&>]]></A></s3:R>',
    );
    expect(root.all("A").map((each) => each.value())).toEqual(["1 < 2 AB", "<&>"]);
    expect(root.required("B").value()).toBe("");
    expect(root.optional("C")).toBeUndefined();
    expect(() => root.only("A")).toThrow(MALFORMED);
    expect(() => root.required("A")).toThrow(MALFORMED);
    expect(root.only("A", "B")).toBe(root);
  });

  test.each([
    ["nothing", ""],
    ["an element left open", "<R>"],
    ["a wrong closing tag", "<R></Q>"],
    ["two roots", "<R/><R/>"],
    ["another root", "<Q/>"],
    ["an unknown entity", "<R>&x;</R>"],
    ["an entity left open", "<R>&amp</R>"],
    ["a character XML has not", "<R>&#0;</R>"],
    ["an entity named like a method", "<R>&toString;</R>"],
    ["a DTD", '<!DOCTYPE R [<!ENTITY x "y">]><R>&x;</R>'],
    ["a processing instruction", '<?xml-stylesheet href="x"?><R/>'],
    ["too deep a nesting", `${"<R>".repeat(40)}${"</R>".repeat(40)}`],
    ["half a tag", "<R><</R>"],
    ["more than 2 MiB", `<R>${"x".repeat(2_100_000)}</R>`],
  ])("refuses %s", (_what, text) => {
    expect(() => parse(text)).toThrow(MALFORMED);
  });

  test("refuses bytes that are not UTF-8", () => {
    expect(() => parseXml(Buffer.from([0x3c, 0x52, 0x3e, 0xff, 0x3c, 0x2f, 0x52, 0x3e]), "R")).toThrow(
      MALFORMED,
    );
  });

  test("CompleteMultipartUpload with 10,000 parts takes well under a second", () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, i) => `<Part><PartNumber>${i + 1}</PartNumber><ETag>"${"a".repeat(32)}"</ETag></Part>`,
    );
    const started = performance.now();
    const root = parse(`<R>${parts.join("\n")}</R>`);
    expect(root.all("Part")).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test("never does anything with hostile input but refuse it", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "<R>",
        "</R>",
        "<A",
        ">",
        "/>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<!DOCTYPE",
        "<?",
        "?>",
        "&",
        ";",
        "&#x",
        '="',
        "'",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        try {
          parse(pieces.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("building XML", () => {
  test("whatever the text, a parser reads back what XML can hold of it", () => {
    const reader = new XMLParser({ parseTagValue: false, trimValues: false, htmlEntities: true });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (text) => {
        const written = xmlDocument(element("R", [element("A", `x${text}x`)]));
        const back = reader.parse(written).R.A as string;
        expect(back).toBe(`x${text}x`.replace(FORBIDDEN, "\ufffd"));
      }),
    );
    expect(escapeXml("a\u0001\ud800\r")).toBe("a\ufffd\ufffd&#13;");
  });

  test("S3's error names code, message, details, request and host", () => {
    const text = renderS3Error(
      new ServiceError("NoSuchKey", "The specified key does not exist.", { details: { Key: "a&b" } }),
      "id-1",
    );
    expect(text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<Error><Code>NoSuchKey<\/Code><Message>The specified key does not exist.<\/Message><Key>a&amp;b<\/Key><RequestId>id-1<\/RequestId><HostId>[^<]{64}<\/HostId><\/Error>$/,
    );
  });

  test("dates and ETags", () => {
    const ms = Date.UTC(2026, 0, 2, 3, 4, 5);
    expect(httpDate(ms)).toBe("Fri, 02 Jan 2026 03:04:05 GMT");
    expect(parseHttpDate(httpDate(ms))).toBe(ms);
    expect(parseHttpDate("soon")).toBeUndefined();
    expect(quoteETag("ab")).toBe('"ab"');
    expect(parseETags('"a", W/"b" , c, *')).toEqual(["a", "b", "c", "*"]);
  });
});
