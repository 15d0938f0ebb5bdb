import { Command, Option } from "commander";
import { docker } from "../doctor/docker-cli.ts";
import { examine } from "../doctor/examine.ts";
import type { Finding } from "../doctor/finding.ts";
import { findLeftovers, type Leftover } from "../doctor/leftovers.ts";
import { prune } from "../doctor/prune.ts";
import { MeshError, UsageError } from "../mesh/mesh-error.ts";
import { adminAt, targetOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";
import { isConfirmed } from "../terminal/confirm.ts";
import { painter } from "../terminal/paint.ts";
import { plain } from "../terminal/plain.ts";
import { wholeNumber } from "../terminal/whole-number.ts";

interface Options {
  readonly port: number;
  readonly json?: boolean;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** `keymesh doctor`: what may keep a mesh from working here, and what to do. Exit status 1 when something does. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .description("look for what keeps the mesh from working, and say what to do")
    .option(
      "--port <n>",
      "the port it would take",
      wholeNumber(1, 65_535),
      Number(process.env.KEYMESH_PORT) || 4566,
    )
    .option("--json", "as JSON")
    .addOption(
      new Option("--prune", "remove what tests left behind in Docker, by its labels").conflicts("json"),
    )
    .option("--dry-run", "with --prune: only show it")
    .option("--yes", "with --prune: do not ask")
    .action(async (options: Options, command: Command) => {
      if (options.prune) await pruneLeftovers(options);
      else if (options.dryRun || options.yes) throw new UsageError("--dry-run and --yes go with --prune");
      else await report(options, command);
    });
}

async function report({ port, json }: Options, command: Command): Promise<void> {
  const paint = painter(process.stdout);
  const findings: Finding[] = [];
  const admin = (endpoint: string) => adminAt(endpoint, command);
  const isPortAsked = command.getOptionValueSource("port") === "cli";
  const target = targetOf(command);
  const patient = { target, port, isPortAsked, admin, docker, env: process.env };
  for await (const finding of examine(patient)) {
    findings.push(finding);
    if (!json) process.stdout.write(findingLines(finding, paint));
  }
  if (json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  if (findings.some(({ level }) => level === "fail")) process.exitCode = 1;
}

const colours = { ok: "green", warn: "yellow", fail: "red" } as const;

function findingLines({ level, what, advice }: Finding, paint: ReturnType<typeof painter>): string {
  const told = `${paint(level.padEnd(4), colours[level])}  ${plain(what)}\n`;
  return advice === undefined ? told : `${told}      → ${plain(advice)}\n`;
}

async function pruneLeftovers({ dryRun, yes }: Options): Promise<void> {
  const say = (text: string) => process.stderr.write(`keymesh: ${text}\n`);
  const { items, inUse } = await findLeftovers(docker);
  if (inUse.length > 0) say(`${inUse.length} things of tests that still run are left alone`);
  if (items.length === 0) return void say("tests left nothing behind");
  process.stdout.write(columns(items.map(rowOf)));
  if (dryRun) return void say("nothing was removed (--dry-run)");
  if (!(await isConfirmed(`Remove these ${items.length}`, yes))) throw new MeshError("nothing was removed");
  const failures = await prune(docker, items);
  for (const failure of failures) say(plain(failure));
  if (failures.length > 0) throw new MeshError(`${failures.length} of ${items.length} could not be removed`);
  say(`${items.length} removed`);
}

function rowOf({ kind, name, id, state }: Leftover): string[] {
  return [kind, name, kind === "volume" ? "" : id.slice(0, 12), state];
}
