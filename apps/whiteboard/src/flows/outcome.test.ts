import { describe, expect, test } from "vitest";
import type { Summary } from "../api/types.ts";
import { outcomeOf, runOf } from "./outcome.ts";

const of = (operation: string, error?: string): Summary => ({
  ...{ traceId: "a", operation, startedAt: "2026-01-01T00:00:00Z", durationMs: 1, spans: 1, complete: true },
  ...(error === undefined ? { failed: false } : { failed: true, error }),
});

describe("how a flow came out", () => {
  test("is failed for a call that was refused, not for a run in which a call was", () => {
    expect(outcomeOf(of("Kms.Decrypt", "DisabledException"))).toEqual({ hasFailed: true });
    expect(outcomeOf(of("demo.ebs-lifecycle", "IncorrectState"))).toEqual({
      hasFailed: false,
      refusedWithin: "IncorrectState",
    });
    expect(outcomeOf(of("demo.s3-put"))).toEqual({ hasFailed: false });
  });

  test("is of a run of the catalogue by its name alone", () => {
    expect(runOf("demo.s3-put")).toEqual({ scenario: "s3-put" });
    expect(runOf("demo.s3-put.key-disabled")).toEqual({ scenario: "s3-put", variant: "key-disabled" });
    expect(runOf("S3.PutObject")).toBeUndefined();
  });
});
