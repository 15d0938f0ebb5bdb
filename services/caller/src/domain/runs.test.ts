import { describe, expect, test } from "vitest";
import { Runs } from "./runs.ts";

/** Acts that end when told, and the order in which they began. */
function stage(runs: Runs) {
  const began: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, as = name) =>
    runs.only(name, () => {
      began.push(as);
      const { promise, resolve } = Promise.withResolvers<string>();
      ends.set(as, () => resolve(as));
      return promise;
    });
  return { began, begin, end: (as: string) => ends.get(as)!() };
}

const limits = { together: 2, waiting: 2, waitMs: 60_000 };

describe("Runs", () => {
  test("has a scenario once at a time: who comes meanwhile waits", async () => {
    const { began, begin, end } = stage(new Runs(limits));
    const first = begin("s3-put", "first");
    const second = begin("s3-put", "second");
    expect(began).toEqual(["first"]);
    end("first");
    expect(await first).toBe("first");
    await expect.poll(() => began).toEqual(["first", "second"]);
    end("second");
    expect(await second).toBe("second");
  });

  test("has as many together as it may; who waits begins in the order they came, but past who may not yet", async () => {
    const { began, begin, end } = stage(new Runs(limits));
    const running = [begin("s3-put"), begin("s3-get"), begin("s3-put", "again"), begin("rotate")];
    expect(began).toEqual(["s3-put", "s3-get"]);
    end("s3-get");
    await expect.poll(() => began).toEqual(["s3-put", "s3-get", "rotate"]);
    end("s3-put");
    await expect.poll(() => began).toEqual(["s3-put", "s3-get", "rotate", "again"]);
    end("rotate");
    end("again");
    await Promise.all(running);
  });

  test("refuses who would wait with too many, or too long", async () => {
    const { begin, end } = stage(new Runs({ together: 2, waiting: 1, waitMs: 30 }));
    const running = [begin("s3-put"), begin("s3-get")];
    const waiting = begin("s3-put", "again");
    await expect(begin("rotate")).rejects.toMatchObject({ code: "OperationAborted" });
    await expect(waiting).rejects.toThrow("s3-put and s3-get are running, and others wait; try again soon.");
    end("s3-put");
    end("s3-get");
    await Promise.all(running);
  });

  test("makes room for the next when one fails", async () => {
    const runs = new Runs({ ...limits, together: 1 });
    const failing = runs.only("rotate", () => Promise.reject(new Error("no")));
    const next = runs.only("rotate", async () => "done");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("done");
  });
});
