// The door every npm script goes through. Runs on whatever Node the machine has (18 or later): installs what is
// missing (pnpm through npx, dependencies from the frozen lockfile, Node 24 among them), then hands over to Node 24.
// Usage: node scripts/run.mjs <script.ts> [args…]
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const node24 = join(root, "node_modules", "node", "bin", "node");
const stamp = join(root, "node_modules", ".keymesh-lock");

function fail(message) {
  process.stderr.write(`keymesh: ${message}\n`);
  process.exit(1);
}

/** Installs dependencies unless those there were installed from this very lockfile. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(node24) && existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Not the field `packageManager`: with it pnpm installs itself once more, for every platform there is.
  const { pnpm } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).config;
  process.stderr.write(`keymesh: first run, installing dependencies with ${pnpm} …\n`);
  const done = spawnSync("npx", ["--yes", pnpm, "install", "--frozen-lockfile", "--reporter=append-only"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (done.error) fail(`could not run npx: ${done.error.message}`);
  if (done.status !== 0) fail("installing dependencies failed; its output is above");
  writeFileSync(stamp, lock);
}

if (Number(process.versions.node.split(".")[0]) < 18)
  fail(`Node 18 or later is needed to start, this is ${process.version}`);
install();

const [script, ...args] = process.argv.slice(2);
if (!script) fail("usage: node scripts/run.mjs <script.ts> [args…]");
const child = spawn(node24, ["--disable-warning=ExperimentalWarning", join(root, script), ...args], {
  stdio: "inherit",
  env: {
    ...process.env,
    // Every process of the mesh finds code that was stripped of its types and compiled before: that halves a start.
    NODE_COMPILE_CACHE:
      process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules", ".cache", "keymesh-compile"),
    PATH: [dirname(node24), join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter),
  },
});
// A terminal sends Ctrl-C to the whole group: the child handles it, this waits. A signal sent to this process alone
// is passed on.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => fail(`could not start Node 24: ${error.message}`));
child.on("exit", (code, signal) =>
  process.exit(signal ? 128 + (constants.signals[signal] ?? 1) : (code ?? 1)),
);
