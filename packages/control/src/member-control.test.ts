import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Joins in a process of its own, over a storage that comes after a while and meanwhile keeps nothing alive. */
const program = `
  import { followControl } from ${JSON.stringify(join(import.meta.dirname, "member-control.ts"))};
  let isThere = false;
  setTimeout(() => { isThere = true; }, 300).unref();
  const kv = {
    watch: (_prefix, watcher) => watcher.onReset(),
    get: async () => { if (!isThere) throw new Error("away"); },
  };
  await followControl({ name: "trail", kv, clock: { set() {} }, log: { warn() {} } });
  console.log("joined");
`;

describe("a member that joins", () => {
  test("lives on until its storage is there, though nothing else keeps its process", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module-typescript", "--eval", program],
      { encoding: "utf8" },
    );
    expect([status, stdout], stderr).toEqual([0, "joined\n"]);
  });
});
