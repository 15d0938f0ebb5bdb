import { describe, expect, test } from "vitest";
import { Runs } from "./runs.ts";

/** An act that ends when told. */
function act() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { run: () => promise, end: () => resolve("done") };
}

describe("Runs", () => {
  test("takes a scenario once at a time, and again when it is over", async () => {
    const runs = new Runs(2);
    const first = act();
    const running = runs.only("s3-put", first.run);
    await expect(runs.only("s3-put", first.run)).rejects.toMatchObject({ code: "OperationAborted" });
    first.end();
    expect(await running).toBe("done");
    expect(await runs.only("s3-put", async () => "again")).toBe("again");
  });

  test("takes as many together as it may, not one more", async () => {
    const runs = new Runs(2);
    const acts = [act(), act()];
    const running = ["s3-put", "s3-get"].map((name, i) => runs.only(name, acts[i]!.run));
    await expect(runs.only("rotate", acts[0]!.run)).rejects.toThrow(
      "s3-put and s3-get are running; wait for one to end.",
    );
    acts[0]!.end();
    await running[0];
    expect(await runs.only("rotate", async () => "done")).toBe("done");
    acts[1]!.end();
    await running[1];
  });

  test("makes room for the next when one fails", async () => {
    const runs = new Runs(1);
    await expect(runs.only("rotate", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await runs.only("rotate", async () => "done")).toBe("done");
  });
});
