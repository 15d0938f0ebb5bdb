import { describe, expect, test } from "vitest";
import { parseCopyRange, parseRange } from "./range.ts";

describe("Range", () => {
  test.each([
    ["bytes=0-0", { start: 0, end: 1 }],
    ["bytes=2-", { start: 2, end: 10 }],
    ["bytes=-3", { start: 7, end: 10 }],
    ["bytes=-99", { start: 0, end: 10 }],
    ["bytes=5-99", { start: 5, end: 10 }],
  ])("%s of ten bytes", (header, range) => {
    expect(parseRange(header, 10)).toEqual(range);
  });

  test.each(["bytes=10-", "bytes=-0", "bytes=10-12", `bytes=${"9".repeat(40)}-`])(
    "%s is not satisfiable in ten bytes",
    (header) => {
      expect(() => parseRange(header, 10)).toThrowError(expect.objectContaining({ code: "InvalidRange" }));
    },
  );

  test.each(["items=0-1", "bytes=5-2", "bytes=-", "bytes=a-b"])(
    "%s is no range and so all is meant",
    (header) => {
      expect(parseRange(header, 10)).toBeUndefined();
    },
  );

  test("several ranges are refused", () => {
    expect(() => parseRange("bytes=0-1,3-4", 10)).toThrowError(
      expect.objectContaining({ code: "NotImplemented" }),
    );
  });

  test("a copy's range must lie inside its source", () => {
    expect(parseCopyRange("bytes=0-9", 10)).toEqual({ start: 0, end: 10 });
    for (const header of ["bytes=0-10", "bytes=3-2", "bytes=1-", "0-1"]) {
      expect(() => parseCopyRange(header, 10)).toThrowError(
        expect.objectContaining({ code: "InvalidArgument" }),
      );
    }
  });
});
