import { Argument, Command, Option } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { scenarios } from "./flows/index.ts";
import { type Finished, runDemo, showOutcome } from "./run.ts";
import { Screen } from "./screen.ts";
import { establishedBy, isAsExpected } from "./verdict.ts";

interface Options {
  readonly file?: string;
  readonly step?: boolean;
  readonly json?: boolean;
}

const all = "all";

/** `keymesh demo <flow>`: runs a flow for real and draws it from what was recorded. Status 1 when something is not as it should be. */
export function demoCommand(): Command {
  const names = scenarios.map(({ name }) => name);
  return new Command("demo")
    .description("run a flow for real and draw it from the recorded spans")
    .addArgument(new Argument("[flow]", "which flow").choices([...names, all]).default(all))
    .option("--file <path>", "your own file, of any size, instead of one the demo makes")
    .option("--step", "wait for Enter at each step")
    .addOption(new Option("--json", "the recorded flows as JSON on stdout").conflicts("step"))
    .addHelpText("after", helpText)
    .action((name: string, options: Options, command: Command) => demo(name, options, dataDirOf(command)));
}

async function demo(name: string, options: Options, dataDir: string): Promise<void> {
  const { stdout, stderr } = process;
  const screen = options.json ? undefined : new Screen(process, { step: options.step ?? false });
  const finished: Finished[] = [];
  const progress = (text: string) => void stderr.write(`· ${text}\n`);
  const chosen = scenarios.filter((scenario) => name === all || scenario.name === name);
  await runDemo({ dataDir, scenarios: chosen, path: options.file, progress }, async (each) => {
    finished.push(each);
    if (screen) await showOutcome(screen, each);
  });
  if (options.json) stdout.write(`${JSON.stringify(finished.map(toJson), null, 2)}\n`);
  if (!finished.every(({ outcome }) => isAsExpected(outcome))) process.exitCode = 1;
}

function toJson({ scenario, outcome }: Finished) {
  const { name, summary } = scenario;
  return {
    name,
    summary,
    facts: establishedBy(outcome),
    trace: outcome.recorded.summary,
    flow: outcome.recorded.flow,
  };
}

function helpText(): string {
  const longest = Math.max(...scenarios.map(({ name }) => name.length));
  return [
    "",
    "Flows:",
    ...scenarios.map(({ name, summary }) => `  ${name.padEnd(longest)}  ${summary}`),
  ].join("\n");
}
