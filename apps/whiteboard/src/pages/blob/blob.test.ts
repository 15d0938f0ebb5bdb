import { describe, expect, test } from "vitest";
import { bytesOf, contextOf, hexOf, linesOf } from "./blob.ts";

describe("a ciphertext blob on the page", () => {
  test("is read from base64 over several lines, and what is none has no bytes", () => {
    expect(hexOf(bytesOf("AQID\n AP8="))).toEqual(["01", "02", "03", "00", "ff"]);
    expect(bytesOf("no base64!")).toHaveLength(0);
  });

  test("its encryption context is lines of name=value, and comes back as them", () => {
    const context = { for: "payroll", "aws:s3:arn": "arn:aws:s3:::a/b=c" };
    expect(contextOf(linesOf(context))).toEqual(context);
    expect(contextOf("\n")).toEqual({});
    expect(contextOf("for=\n")).toEqual({ for: "" });
    expect(contextOf("for=payroll\nnothing")).toBeUndefined();
    expect(contextOf("=payroll")).toBeUndefined();
  });
});
