import { describe, expect, test } from "vitest";
import type { Summary } from "../../api/types.ts";
import { matcherOf } from "./filter.ts";
import { LiveList, rowsInSight } from "./live-list.ts";

const flow = (traceId: string, rest: Partial<Summary> = {}): Summary => ({
  ...{ traceId, operation: "Kms.Decrypt", startedAt: "2026-01-01T00:00:00Z", durationMs: 1, spans: 1 },
  ...{ failed: false, complete: true, ...rest },
});

describe("the live list", () => {
  test("has the newest first, keeps a growing flow in its place, and says what it let go", () => {
    const list = new LiveList(2);
    list.put(flow("a"));
    list.put(flow("b"));
    list.put(flow("a", { spans: 9 }));
    expect(list.view).toMatchObject({ flows: [{ traceId: "b" }, { spans: 9 }], seen: 2, dropped: 0 });
    list.put(flow("c"));
    expect(list.view).toMatchObject({ flows: [{ traceId: "c" }, { traceId: "b" }], seen: 3, dropped: 1 });
    list.clear();
    expect(list.view).toEqual({ flows: [], seen: 0, dropped: 0 });
  });

  test("draws the rows in sight and a few around them", () => {
    expect(rowsInSight(500, 50, 0, 500, 2)).toEqual({ from: 0, to: 12 });
    expect(rowsInSight(500, 50, 1_000, 500, 2)).toEqual({ from: 18, to: 32 });
    expect(rowsInSight(3, 50, 9_000, 500, 2)).toEqual({ from: 1, to: 3 });
    expect(rowsInSight(0, 50, 0, 500)).toEqual({ from: 0, to: 0 });
  });
});

describe("the live filter", () => {
  const failed = flow("abc", { failed: true, error: "DisabledException", principals: ["arn:x:user/Alice"] });

  test("wants every word, in any field or in the one it names", () => {
    expect(matcherOf("", false)(failed)).toBe(true);
    expect(matcherOf("alice DECRYPT", false)(failed)).toBe(true);
    expect(matcherOf("alice encrypt1", false)(failed)).toBe(false);
    expect(matcherOf("principal:decrypt", false)(failed)).toBe(false);
    expect(matcherOf("trace:ab error:disabled", false)(failed)).toBe(true);
    expect(matcherOf("key:alice", false)(failed)).toBe(false);
  });

  test("finds errors by the switch or by any error", () => {
    for (const wanted of [matcherOf("", true), matcherOf("error:*", false)]) {
      expect(wanted(failed)).toBe(true);
      expect(wanted(flow("d"))).toBe(false);
    }
  });
});
