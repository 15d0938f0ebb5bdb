import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DerReader } from "./der-reader.ts";
import { derInteger, derOctets, derOid, derSequence, derUtf8 } from "./der-writer.ts";

const refusal = () => new Error("refused");
const read = (hex: string) => new DerReader(Buffer.from(hex, "hex"), refusal);

describe("DER", () => {
  test("gives back what was written", () => {
    const values = fc.tuple(
      fc.nat(Number.MAX_SAFE_INTEGER),
      fc.uint8Array({ maxLength: 70_000 }),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(values, ([number, bytes, text]) => {
        const reader = new DerReader(
          derSequence(derInteger(number), derOctets(bytes), derUtf8(text)),
          refusal,
        );
        const inside = reader.sequence();
        reader.end();
        expect(inside.integer()).toBe(number);
        expect(inside.octets(0, 70_000)).toEqual(Buffer.from(bytes));
        expect(inside.utf8(1_000)).toBe(text);
        inside.end();
      }),
    );
  });

  test("writes object identifiers as X.690 does", () => {
    expect(derOid("1.2.840.113549.1.7.6").toString("hex")).toBe("06092a864886f70d010706");
    expect(derOid("2.16.840.1.101.3.4.1.46").toString("hex")).toBe("060960864801650304012e");
  });

  test.each([
    ["a length in a longer form than needed", "04810100", (r: DerReader) => r.octets(0, 10)],
    ["a length with a leading zero", "0482000100", (r: DerReader) => r.octets(0, 10)],
    ["an indefinite length", "048000000000", (r: DerReader) => r.octets(0, 10)],
    ["a length beyond the end", "040500", (r: DerReader) => r.octets(0, 10)],
    ["an integer with padding", "02020001", (r: DerReader) => r.integer()],
    ["a negative integer", "0201ff", (r: DerReader) => r.integer()],
    ["an empty integer", "0200", (r: DerReader) => r.integer()],
    ["an integer beyond 2^53", "02080020000000000001", (r: DerReader) => r.integer()],
    ["another tag", "0401aa", (r: DerReader) => r.integer()],
    ["text that is not UTF-8", "0c01ff", (r: DerReader) => r.utf8(10)],
    ["nothing at all", "", (r: DerReader) => r.integer()],
  ])("refuses %s", (_what, hex, act) => expect(() => act(read(hex))).toThrow("refused"));

  test("refuses a list longer than allowed", () => {
    const list = derSequence(derInteger(1), derInteger(2), derInteger(3));
    const readList = (max: number) =>
      new DerReader(list, refusal).sequenceOf(max, (element) => element.integer());
    expect(readList(3)).toEqual([1, 2, 3]);
    expect(() => readList(2)).toThrow("refused");
  });
});
