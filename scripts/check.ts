/** `npm run check`: lint and format, types, freshness of generated code. The tidy test runs with `npm test`. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const steps: readonly (readonly [string, ...string[]])[] = [
  ["biome", "check", "--error-on-warnings", "."],
  ["tsc", "--noEmit"],
  ["tsc", "--noEmit", "-p", "apps/whiteboard"],
  ["node", "scripts/generate.ts", "--check"],
];

let failed = 0;
for (const [command, ...args] of steps) {
  process.stdout.write(`== ${command} ${args.join(" ")}\n`);
  const done = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (done.status !== 0) failed++;
}
process.stdout.write(
  failed === 0 ? "npm run check: passed\n" : `npm run check: ${failed} of ${steps.length} FAILED\n`,
);
process.exit(failed === 0 ? 0 : 1);
