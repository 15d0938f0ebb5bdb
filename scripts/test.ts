/**
 * `npm test`: what lies beside the code, then the stories on processes; where there is a Docker Engine, the same stories on compose and
 * on compose with the distributed profile, and the Testcontainers module on real containers. KEYMESH_E2E selects one backend
 * (e2e/support/backend.ts), or `testcontainers`, that module alone. Ends with what was left out on this machine and how to enable it;
 * with CI set, nothing may be. Arguments go to vitest and select by path.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { hasEngine, OPTIONAL_TOOLS } from "./optional-tools.ts";

const root = join(import.meta.dirname, "..");
const filters = process.argv.slice(2);
const isCi = Boolean(process.env.CI);
const only = process.env.KEYMESH_E2E;

/** Images and containers of the tests, by a name of their own. */
const image = process.env.KEYMESH_IMAGE ?? "keymesh/keymesh:test";

function vitest(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const bin = join(root, "node_modules/vitest/vitest.mjs");
  const done = spawnSync(process.execPath, [bin, "run", "--passWithNoTests", ...args, ...filters], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return done.status === 0;
}

function stories(backend: string): boolean {
  const env = { KEYMESH_E2E: backend, KEYMESH_IMAGE: image };
  return vitest(`stories on ${backend}`, ["--config", "e2e/vitest.config.ts"], env);
}

/** Builds it while other tests run: much of that is waiting for packages. */
function buildImage(): () => Promise<boolean> {
  const build = spawn("docker", ["build", "--quiet", "--tag", image, "."], { cwd: root, stdio: "inherit" });
  const end = once(build, "exit");
  return async () => {
    process.stdout.write(`\n== image ${image}\n`);
    const [status] = await end;
    if (status !== 0) process.stdout.write("the image was not built\n");
    return status === 0;
  };
}

function moduleForTests(): boolean {
  const config = ["--config", "apps/testcontainers/vitest.config.ts"];
  return vitest("the Testcontainers module", config, { KEYMESH_IMAGE: image });
}

/** The stories on containers and the module that starts them; a failure of one does not hide what the others say. */
function onContainers(): boolean {
  const parts = {
    compose: () => stories("compose"),
    distributed: () => stories("distributed"),
    testcontainers: moduleForTests,
  };
  const wanted = Object.entries(parts).filter(([name]) => only === undefined || only === name);
  return wanted.map(([, run]) => run()).every(Boolean);
}

function page(): boolean {
  process.stdout.write("\n== the page\n");
  const script = join(root, "apps/whiteboard/build/main.ts");
  return spawnSync(process.execPath, [script], { cwd: root, stdio: "inherit" }).status === 0;
}

const leftOut = OPTIONAL_TOOLS.filter(({ is }) => !is());
const wantsContainers = only === undefined ? hasEngine() : only !== "processes";
const hasImage = wantsContainers ? buildImage() : undefined;
const results = [
  only !== undefined || vitest("tests beside the code", []),
  (only ?? "processes") !== "processes" || (page() && stories("processes")),
  hasImage === undefined || ((await hasImage()) && onContainers()),
];

for (const { what, how } of leftOut) process.stdout.write(`left out: ${what}; to enable: ${how}\n`);
if (only !== undefined)
  process.stdout.write(`left out: all but the stories on ${only}, as KEYMESH_E2E says\n`);
const isComplete = !isCi || (leftOut.length === 0 && only === undefined);
if (!isComplete) process.stdout.write("CI may leave nothing out\n");
const hasPassed = results.every(Boolean) && isComplete;
process.stdout.write(hasPassed ? "npm test: passed\n" : "npm test: FAILED\n");
process.exit(hasPassed ? 0 : 1);
