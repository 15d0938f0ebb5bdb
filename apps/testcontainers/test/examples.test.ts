import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");
const example = (name: string) => join(root, "examples", name);

describe("a small project of a user's", () => {
  // The examples use the package as it is published.
  beforeAll(async () => {
    await run(process.execPath, [join(root, "scripts/build-testcontainers.ts")]);
  });

  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, VITEST: _vitest, ...rest } = process.env;
  const env = { ...rest, KEYMESH_IMAGE: inject("image"), NO_COLOR: "1" };

  test("with vitest and TypeScript asserts what a key's end breaks and which KMS calls were made", async () => {
    const cwd = example("vitest-s3");
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit"], { cwd });
    const vitest = join(cwd, "node_modules/vitest/vitest.mjs");
    const { stdout } = await run(process.execPath, [vitest, "run"], { cwd, env });
    expect(stdout).toMatch(/Tests +3 passed \(3\)/);
  });

  test("with node:test and JavaScript asserts the same", async () => {
    const args = ["--test", "--test-reporter", "tap"];
    const { stdout } = await run(process.execPath, args, { cwd: example("node-test-s3"), env });
    expect(stdout).toMatch(/^# pass 2$/m);
    expect(stdout).toMatch(/^# fail 0$/m);
  });
});
