import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatTraceparent, parseTraceparent, unsampledTraceparent } from "./traceparent.ts";

describe("parseTraceparent", () => {
  const good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  test("reads the example of W3C Trace Context", () => {
    expect(parseTraceparent(good)).toEqual({
      traceId: "4bf92f3577b34da6a3ce929d0e0e4736",
      spanId: "00f067aa0ba902b7",
      sampled: true,
    });
    expect(parseTraceparent(`cc${good.slice(2)}-what-the-future-brings`)?.sampled).toBe(true);
    expect(parseTraceparent(unsampledTraceparent)?.sampled).toBe(false);
  });

  test.each([
    ["empty", ""],
    ["upper case", good.toUpperCase()],
    ["version ff", `ff${good.slice(2)}`],
    ["version 00 with more", `${good}-x`],
    ["zero trace id", `00-${"0".repeat(32)}-00f067aa0ba902b7-01`],
    ["zero span id", `00-4bf92f3577b34da6a3ce929d0e0e4736-${"0".repeat(16)}-01`],
    ["endless", `cc${good.slice(2)}-${"x".repeat(600)}`],
  ])("treats as absent: %s", (_name, header) => {
    expect(parseTraceparent(header)).toBeUndefined();
  });

  test("gives back what formatTraceparent wrote", () => {
    const hex = (length: number) =>
      fc
        .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
        .map((digits) => digits.join(""))
        .filter((text) => !/^0+$/.test(text));
    fc.assert(
      fc.property(hex(32), hex(16), fc.boolean(), (traceId, spanId, sampled) => {
        expect(parseTraceparent(formatTraceparent({ traceId, spanId, sampled }))).toEqual({
          traceId,
          spanId,
          sampled,
        });
      }),
    );
  });
});
