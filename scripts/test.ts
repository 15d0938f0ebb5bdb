/**
 * `npm test`: what lies beside the code, then the stories on processes, then what holds the containers themselves where there is a
 * Docker Engine. KEYMESH_E2E selects one backend (e2e/support/backend.ts) and all its stories, or `testcontainers`, that module on
 * real containers. Ends with what was left out on this machine and how to enable it; with CI set, no tool may be missing. Arguments
 * go to vitest and select by path.
 */
import { spawnSync } from "node:child_process";
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

function stories(backend: string, some: readonly string[] = []): boolean {
  const env = { KEYMESH_E2E: backend, KEYMESH_IMAGE: image };
  return vitest(`stories on ${backend}`, ["--config", "e2e/vitest.config.ts", ...some], env);
}

function buildImage(): boolean {
  process.stdout.write(`\n== image ${image}\n`);
  return (
    spawnSync("docker", ["build", "--quiet", "--tag", image, "."], { cwd: root, stdio: "inherit" }).status ===
    0
  );
}

function moduleForTests(): boolean {
  const config = ["--config", "apps/testcontainers/vitest.config.ts"];
  return vitest("the Testcontainers module", config, { KEYMESH_IMAGE: image });
}

/** What a run of everything does on containers: what holds the containers themselves. The other stories run there when asked for. */
function onContainers(): boolean {
  if (!buildImage()) return false;
  if (only === "testcontainers") return moduleForTests();
  return stories(only ?? "compose", only === undefined ? ["containers/secrets"] : []);
}

const leftOut = OPTIONAL_TOOLS.filter(({ is }) => !is());
const wantsContainers = only === undefined ? !isCi && hasEngine() : only !== "processes";
const results = [
  only !== undefined || vitest("tests beside the code", []),
  (only ?? "processes") !== "processes" || stories("processes"),
  !wantsContainers || onContainers(),
];

for (const { what, how } of leftOut) process.stdout.write(`left out: ${what}; to enable: ${how}\n`);
if (only === undefined) {
  const rest = "all stories on compose and on distributed, and the Testcontainers module on real containers";
  process.stdout.write(`not run here: ${rest}; KEYMESH_E2E=compose|distributed|testcontainers npm test\n`);
}
if (only !== undefined)
  process.stdout.write(`left out: all but the stories on ${only}, as KEYMESH_E2E says\n`);
const isComplete = !isCi || (leftOut.every(({ isOptionalInCi }) => isOptionalInCi) && only === undefined);
if (!isComplete) process.stdout.write("CI may leave nothing out\n");
const hasPassed = results.every(Boolean) && isComplete;
process.stdout.write(hasPassed ? "npm test: passed\n" : "npm test: FAILED\n");
process.exit(hasPassed ? 0 : 1);
