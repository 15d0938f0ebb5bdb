import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../testing/run-cli.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-down-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** A process that holds the folder as a launcher does, and ends as it is told. */
async function launcher(onTerm: string) {
  const lock = join(import.meta.dirname, "../mesh/lock.ts");
  const script = `
    import { lockFolder } from ${JSON.stringify(lock)};
    const lock = lockFolder(${JSON.stringify(join(dir, "lock"))});
    process.on("SIGTERM", () => { ${onTerm} });
    setInterval(() => {}, 1000);
    console.log("held");
  `;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { child, gone };
}

describe("keymesh down", () => {
  test("ends the launcher of the folder and waits until the folder is free", async () => {
    const { child, gone } = await launcher("setTimeout(() => { lock.release(); process.exit(); }, 300);");
    const ran = await runCli(["--data", dir, "down"]);
    expect(ran).toMatchObject({
      status: 0,
      stderr: `keymesh: stopping the mesh of process ${child.pid} …\nkeymesh: stopped\n`,
    });
    expect(existsSync(join(dir, "lock"))).toBe(false);
    await gone;
  });

  test("says so when it does not end in time", async () => {
    const { child, gone } = await launcher("");
    const ran = await runCli(["--data", dir, "down", "--timeout", "1"]);
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining("has not ended in 1 s") });
    child.kill("SIGKILL");
    await gone;
  });

  test("without a mesh there is nothing to do; a lock of a launcher that is gone is none", async () => {
    const nothing = { status: 0, stderr: `keymesh: no mesh is running on ${dir}\n` };
    expect(await runCli(["--data", dir, "down"])).toMatchObject(nothing);
    // This very process's id, but of a process that began at another time.
    writeFileSync(join(dir, "lock"), `${process.pid} 1\n`);
    if (process.platform === "linux") expect(await runCli(["--data", dir, "down"])).toMatchObject(nothing);
  });
});
