import { describe, expect, test } from "vitest";
import { FaultBook } from "./fault-book.ts";
import type { FaultRule } from "./fault-rule.ts";

const rule = (more: Partial<FaultRule>): FaultRule => ({
  id: "flt-1",
  hop: "s3-sim->kms",
  fault: "drop",
  probability: 1,
  ...more,
});
const bookOf = (rules: FaultRule[], random?: () => number) => {
  const book = new FaultBook(random);
  book.set(rules);
  return book;
};

describe("a hop", () => {
  test("is quiet without rules, and again when they are gone", () => {
    const book = new FaultBook();
    const hop = book.hop("s3-sim", "kms");
    expect(hop.isQuiet).toBe(true);
    book.set([rule({})]);
    expect(hop.isQuiet).toBe(false);
    expect(book.hop("s3-sim", "kms").isQuiet).toBe(false);
    book.set([]);
    expect(hop.isQuiet).toBe(true);
    expect(hop.strike("Decrypt")).toBeUndefined();
  });

  test("is struck by rules that name it, or either side of it", () => {
    const strikes = (hop: string, caller: string, callee: string) =>
      !bookOf([rule({ hop })]).hop(caller, callee).isQuiet;
    expect(strikes("s3-sim->kms", "s3-sim", "kms")).toBe(true);
    expect(strikes("*->kms", "gateway", "kms")).toBe(true);
    expect(strikes("s3-sim->*", "s3-sim", "storage")).toBe(true);
    expect(strikes("kms->hsm", "kms", "hsm-2")).toBe(true);
    expect(strikes("kms->hsm-2", "kms", "hsm-2")).toBe(true);
    expect(strikes("kms->hsm-1", "kms", "hsm-2")).toBe(false);
    expect(strikes("s3-sim->kms", "ebs-sim", "kms")).toBe(false);
    expect(strikes("kms->*", "kms", "flow")).toBe(false);
  });

  test("is never struck in a watch", () => {
    const hop = bookOf([rule({ hop: "kms->storage" })]).hop("kms", "storage");
    expect(hop.strike("Watch")).toBeUndefined();
    expect(hop.strike("Get")).toBeDefined();
  });
});

describe("a rule", () => {
  test("strikes only its method, and as often as it says; other rules do not start it anew", () => {
    const book = bookOf([rule({ method: "Decrypt", times: 2 })]);
    const hop = book.hop("s3-sim", "kms");
    expect(hop.strike("Encrypt")).toBeUndefined();
    expect(hop.strike("Decrypt")).toEqual({ ruleId: "flt-1", kind: "drop" });
    book.set([rule({ method: "Decrypt", times: 2 }), rule({ id: "flt-2", hop: "*->trail" })]);
    expect(hop.strike("Decrypt")).toBeDefined();
    expect(hop.strike("Decrypt")).toBeUndefined();
  });

  test("for a trace strikes the calls of that trace alone", () => {
    const trace = "ab".repeat(16);
    const hop = bookOf([rule({ trace })]).hop("s3-sim", "kms");
    const parentOf = (traceId: string) => `00-${traceId}-${"12".repeat(8)}-01`;
    expect(hop.strike("Decrypt", parentOf(trace))).toBeDefined();
    expect(hop.strike("Decrypt", parentOf("cd".repeat(16)))).toBeUndefined();
    expect(hop.strike("Decrypt")).toBeUndefined();
  });

  test("strikes with its probability, and leaves the call to the next rule otherwise", () => {
    const throws = [0.3, 0.29, 0.99];
    const rules = [rule({ probability: 0.3 }), rule({ id: "flt-2", fault: "tamper", times: 1 })];
    const hop = bookOf(rules, () => throws.shift()!).hop("s3-sim", "kms");
    expect(hop.strike("Decrypt")?.ruleId).toBe("flt-2");
    expect(hop.strike("Decrypt")?.ruleId).toBe("flt-1");
    expect(hop.strike("Decrypt")).toBeUndefined();
  });

  test("fails in the callee's own words", () => {
    const fault = (more: Partial<FaultRule>, callee: string) =>
      bookOf([rule({ ...more, hop: `*->${callee}` })])
        .hop("gateway", callee)
        .strike("X");
    expect(fault({ fault: "error" }, "kms")).toMatchObject({ code: "KMSInternalException" });
    expect(fault({ fault: "error", code: "DisabledException" }, "kms")).toMatchObject({
      code: "DisabledException",
    });
    const throttled = ["kms", "s3-sim", "ebs-sim", "trail", "identity"].map((callee) => {
      const struck = fault({ fault: "throttle" }, callee);
      return struck && "code" in struck && struck.code;
    });
    expect(throttled).toEqual([
      "ThrottlingException",
      "SlowDown",
      "RequestLimitExceeded",
      "ThrottlingException",
      "Throttling",
    ]);
  });

  test("kills only whom it names, at the calls of whom it names", () => {
    const book = bookOf([rule({ fault: "kill" })]);
    expect(book.kills("s3-sim", "kms")).toBe(true);
    expect(book.kills("gateway", "kms")).toBe(false);
    expect(book.kills("s3-sim", "storage")).toBe(false);
    expect(bookOf([rule({})]).kills("s3-sim", "kms")).toBe(false);
  });
});
