import { describe, expect, test } from "vitest";
import { trailRecord } from "../testing/records.ts";
import { decodeRecord, encodeRecord, keyOf, maxTimeMs, timePosition } from "./stored-record.ts";

describe("a record at rest", () => {
  test("reads as it was written", () => {
    const record = trailRecord({ username: "zoë/€", errorCode: "AccessDenied", resources: [] });
    expect(decodeRecord(keyOf(record), encodeRecord(record))).toEqual(record);
  });

  test("lies in time order within its account and region", () => {
    const times = [0, 999, 1_000_000_000_000, maxTimeMs];
    const keys = times.map((eventTimeMs) => keyOf(trailRecord({ eventTimeMs })));
    expect([...keys].sort()).toEqual(keys);
    expect(timePosition(Number.POSITIVE_INFINITY)).toBe("9".repeat(13));
    expect(timePosition(-1)).toBe("0".repeat(13));
  });

  test("what another version wrote is passed over", () => {
    const record = trailRecord();
    expect(decodeRecord("trail/index", encodeRecord(record))).toBeUndefined();
    expect(decodeRecord(keyOf(record), Buffer.from([9, 0, 0, 0, 0]))).toBeUndefined();
    expect(decodeRecord(keyOf(record), Buffer.alloc(0))).toBeUndefined();
  });
});
