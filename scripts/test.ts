/**
 * `npm test`: everything, in two runs: what lies beside the code, then the stories against a real mesh. Ends with what was
 * left out on this machine and how to enable it; with CI set, nothing may be left out. Arguments go to vitest and select by path.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");
const filters = process.argv.slice(2);
const isCi = Boolean(process.env.CI);

const optional = [
  {
    is: () => onPath("aws"),
    what: "stories with the AWS CLI",
    how: "install awscli (Debian: apt-get install awscli)",
  },
  {
    is: () => spawnSync(process.env.KEYMESH_PYTHON ?? "python3", ["-c", "import boto3"]).status === 0,
    what: "the story with boto3",
    how: "install boto3 (Debian: apt-get install python3-boto3), or name a Python that has it in KEYMESH_PYTHON",
  },
  {
    is: () => onPath("zsh") && onPath("fish"),
    what: "completion and environments in zsh and fish",
    how: "install zsh and fish (Debian: apt-get install zsh fish)",
  },
  {
    is: () => Boolean(process.env.KEYMESH_VECTORS) && existsSync(process.env.KEYMESH_VECTORS!),
    what: "published test vectors",
    how: "set KEYMESH_VECTORS to a folder with the Wycheproof and NIST files",
  },
  {
    is: () => Boolean(process.env.KEYMESH_MODELS) && existsSync(process.env.KEYMESH_MODELS!),
    what: "comparison with the published API models",
    how: "set KEYMESH_MODELS to a folder with kms.json and the other models in botocore's format",
  },
];

function onPath(command: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((dir) => existsSync(join(dir, command)));
}

function vitest(name: string, args: readonly string[]): boolean {
  process.stdout.write(`\n== ${name}\n`);
  const bin = join(root, "node_modules/vitest/vitest.mjs");
  const done = spawnSync(process.execPath, [bin, "run", "--passWithNoTests", ...args, ...filters], {
    cwd: root,
    stdio: "inherit",
  });
  return done.status === 0;
}

const leftOut = optional.filter(({ is }) => !is());
const unit = vitest("tests beside the code", []);
const stories = vitest("stories against a running mesh", ["--config", "e2e/vitest.config.ts"]);

for (const { what, how } of leftOut) process.stdout.write(`left out: ${what}; to enable: ${how}\n`);
const isComplete = leftOut.length === 0 || !isCi;
if (!isComplete) process.stdout.write("CI may leave nothing out\n");
const hasPassed = unit && stories && isComplete;
process.stdout.write(hasPassed ? "npm test: passed\n" : "npm test: FAILED\n");
process.exit(hasPassed ? 0 : 1);
