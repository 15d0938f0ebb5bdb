import { describe, expect, test } from "vitest";
import type { Claim } from "./claim.ts";
import { checkFreshness } from "./freshness.ts";
import { toAmzDate } from "./time.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
const systemMs = Date.UTC(2026, 10, 28, 12);

function claimAt(ms: number, expiresSeconds?: number): Claim {
  const amzDate = toAmzDate(ms);
  return { amzDate, date: amzDate.slice(0, 8), expiresSeconds } as Claim;
}

describe("while the mesh clock shows another time than the system's", () => {
  const nowMs = systemMs + 400 * dayMs;
  const check = (claim: Claim, sinceMs = systemMs - 10 * minuteMs) =>
    checkFreshness(claim, {
      nowMs,
      systemTime: { nowMs: systemMs, sinceMs, formerMs: [systemMs + 30 * dayMs] },
      dialect: "s3",
    });

  test("a signature made by either is fresh, or by what it showed before; one between them is not", () => {
    for (const ms of [
      nowMs,
      systemMs,
      systemMs + 30 * dayMs,
      nowMs + 15 * minuteMs,
      systemMs - 15 * minuteMs,
    ])
      expect(() => check(claimAt(ms))).not.toThrow();
    for (const ms of [systemMs + 16 * minuteMs, nowMs - 16 * minuteMs, systemMs + dayMs])
      expect(() => check(claimAt(ms))).toThrow(expect.objectContaining({ code: "RequestTimeTooSkewed" }));
  });

  test("a URL presigned by the system's time since then is good until it expires by that", () => {
    expect(() => check(claimAt(systemMs - 5 * minuteMs, 300))).not.toThrow();
    const expired = expect.objectContaining({ message: "Request has expired" });
    expect(() => check(claimAt(systemMs - 5 * minuteMs - 1000, 300))).toThrow(expired);
  });

  test("a URL presigned before the clock was moved has expired with it", () => {
    expect(() => check(claimAt(systemMs, 3600), systemMs)).not.toThrow();
    const expired = expect.objectContaining({ message: "Request has expired" });
    expect(() => check(claimAt(systemMs - 1000, 3600), systemMs)).toThrow(expired);
  });

  test("a URL presigned by the mesh clock is judged by it alone", () => {
    expect(() => check(claimAt(nowMs - minuteMs, 61))).not.toThrow();
    const systemTime = { nowMs: systemMs, sinceMs: systemMs, formerMs: [] };
    const soonMs = systemMs + 10 * minuteMs;
    const claim = claimAt(soonMs - 2 * minuteMs, 60);
    expect(() => checkFreshness(claim, { nowMs: soonMs, systemTime, dialect: "s3" })).toThrow(
      expect.objectContaining({ message: "Request has expired" }),
    );
  });
});

test("while they are the same there is one time", () => {
  expect(() => checkFreshness(claimAt(systemMs), { nowMs: systemMs + 16 * minuteMs, dialect: "s3" })).toThrow(
    expect.objectContaining({ code: "RequestTimeTooSkewed" }),
  );
});
