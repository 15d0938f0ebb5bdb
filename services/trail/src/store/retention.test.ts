import { describe, expect, test, vi } from "vitest";
import { testTrail } from "../testing/context.ts";
import { startMs, trailRecord } from "../testing/records.ts";
import { keepRetention } from "./retention.ts";

describe("retention", () => {
  test("deletes what is older than 90 days, in every account and region, and nothing else", async () => {
    const { context, keep, storage, clock } = testTrail();
    const old = [...Array(1500)].map(() => trailRecord());
    await keep([...old, trailRecord({ accountId: "111122223333" }), trailRecord({ region: "eu-west-1" })]);
    const young = trailRecord({ eventTimeMs: startMs + 1 });
    await keep([young]);
    clock.ms += 90 * 86_400_000 + 1;
    const log = { info: vi.fn(), warn: vi.fn() };
    const stop = keepRetention(context.records, clock, log);
    await vi.waitFor(() => expect(log.info).toHaveBeenCalled());
    stop();
    expect(log.info.mock.calls[0]![0]).toEqual({ deleted: 1502 });
    expect([...storage.kv.dump().keys()]).toEqual([expect.stringContaining(young.eventId)]);
  });
});
