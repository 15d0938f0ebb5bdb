import { describe, expect, test } from "vitest";
import type { TrailRecord } from "../../api/types.ts";
import { keyIdsOf, olderThan } from "./records.ts";

const record = (eventTime: string, ...arns: string[]) =>
  ({ eventTime, resources: arns.map((ARN) => ({ ARN })) }) as unknown as TrailRecord;

describe("records of the trail", () => {
  test("name keys, each once, and what is no key is none", () => {
    const arn = "arn:aws:kms:us-east-1:000000000000:key/a";
    expect(keyIdsOf(record("", arn, arn, "arn:aws:s3:::b", "<b>"))).toEqual(["a"]);
  });

  test("go on with the last second of a full page, or before it when it fills the page", () => {
    const [newer, older] = [record("2026-01-01T00:00:02Z"), record("2026-01-01T00:00:01Z")];
    expect(olderThan([newer, older], 3)).toBeUndefined();
    expect(olderThan([newer, older], 2)).toBe(Date.parse("2026-01-01T00:00:01.999Z"));
    expect(olderThan([older, older], 2)).toBe(Date.parse("2026-01-01T00:00:00.999Z"));
    expect(olderThan([], 1)).toBeUndefined();
  });
});
