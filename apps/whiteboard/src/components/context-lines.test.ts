import { expect, test } from "vitest";
import { contextOf, linesOf } from "./context-lines.ts";

test("an encryption context is lines of name=value, and comes back as them", () => {
  const context = { for: "payroll", "aws:s3:arn": "arn:aws:s3:::a/b=c" };
  expect(contextOf(linesOf(context))).toEqual(context);
  expect(contextOf("\n")).toEqual({});
  expect(contextOf("for=\n")).toEqual({ for: "" });
  expect(contextOf("for=payroll\nnothing")).toBeUndefined();
  expect(contextOf("=payroll")).toBeUndefined();
});
