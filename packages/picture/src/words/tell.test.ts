import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { bytesWords, microsWords } from "./acts.ts";
import { listed, readersAt, tellStep } from "./tell.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const stepWhere = (want: (step: (typeof flow.steps)[number]) => boolean) => flow.steps.find(want)!;

describe("a step in words", () => {
  test("of a call says who asks whom for what, and on whose rights it is decided", () => {
    const told = tellStep(
      flow,
      stepWhere(({ kind, to }) => kind === "call" && to === "kms"),
    );
    expect(told.title).toBe("s3-sim asks kms: GenerateDataKey");
    expect(told.safe.join(" ")).toContain("decided before any key is touched");
  });

  test("of what the HSM does says each act with its key, without a fingerprint", () => {
    const step = stepWhere(({ kind, from }) => kind === "local" && from === "hsm-1");
    const { happened } = tellStep(flow, step);
    expect(happened.filter(({ key }) => key)).toHaveLength(step.keys.length);
    for (const { text } of happened) expect(text).not.toMatch(/\[[0-9a-f]{8}\]/);
  });

  test("says of every step why it is safe", () => {
    for (const step of flow.steps) expect(tellStep(flow, step).safe.length).toBeGreaterThan(0);
  });
});

describe("who could read a key", () => {
  test("is nobody at first, S3 while it encrypts, and S3 no more in the end", () => {
    expect(readersAt(flow, 1)).toEqual([]);
    const use = stepWhere(
      ({ from, keys }) => from === "s3-sim" && keys.some(({ kind, act }) => kind === "DK" && act === "use"),
    );
    const holders = (step: number) =>
      readersAt(flow, step).flatMap((one) => (one.kind === "DK" ? one.holders : []));
    expect(holders(use.number)).toContain("s3-sim");
    expect(holders(flow.steps.length)).toEqual([]);
  });
});

describe("measures in words", () => {
  test("have the unit that fits", () => {
    expect([0, 1023, 1024, 98_370, 5 * 1024 ** 2].map(bytesWords)).toEqual([
      "0 B",
      "1023 B",
      "1 KiB",
      "96 KiB",
      "5 MiB",
    ]);
    expect([999, 1000, 2_500_000].map(microsWords)).toEqual(["999 µs", "1.0 ms", "2.50 s"]);
  });

  test("lists end with and", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});
