import { establishedBy, isAsExpected, scenarios, VARIANT_NAMES, type VariantName } from "@keymesh/scenarios";
import { Argument, Command, Option } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { UsageError } from "../mesh/mesh-error.ts";
import type { Finished } from "./run.ts";
import { Screen } from "./screen.ts";

interface Options {
  readonly file?: string;
  readonly variant?: VariantName;
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
    .addOption(new Option("--variant <name>", "with one thing wrong").choices([...VARIANT_NAMES]))
    .option("--step", "wait for Enter at each step")
    .addOption(new Option("--json", "the recorded flows as JSON on stdout").conflicts("step"))
    .addHelpText("after", helpText)
    .action((name: string, options: Options, command: Command) => demo(name, options, dataDirOf(command)));
}

async function demo(name: string, options: Options, dataDir: string): Promise<void> {
  const { stdout, stderr } = process;
  const { variant } = options;
  const chosen = chosenScenarios(name, variant);
  const screen = options.json ? undefined : new Screen(process, { step: options.step ?? false });
  const finished: Finished[] = [];
  const progress = (text: string) => void stderr.write(`· ${text}\n`);
  // Loaded only when a flow is run: the AWS SDK comes with it.
  const { runDemo, showOutcome } = await import("./run.ts");
  await runDemo({ dataDir, scenarios: chosen, variant, path: options.file, progress }, async (each) => {
    finished.push(each);
    if (screen) await showOutcome(screen, each);
  });
  if (options.json) stdout.write(`${JSON.stringify(finished.map(toJson), null, 2)}\n`);
  if (!finished.every(({ outcome }) => isAsExpected(outcome))) process.exitCode = 1;
}

/** `all` are those that disturb nobody else's calls; with a variant, those that have it. @throws UsageError for a flow that has it not */
function chosenScenarios(name: string, variant: VariantName | undefined) {
  const named = scenarios.filter((scenario) => (name === all ? !scenario.isDrill : scenario.name === name));
  if (variant === undefined) return named;
  const chosen = named.filter(({ variants }) => variants.some((one) => one.name === variant));
  if (chosen.length > 0) return chosen;
  const names = named[0]!.variants.map((one) => one.name).join(", ") || "none";
  throw new UsageError(`${name} has no variant ${variant}; it has ${names}`);
}

function toJson({ scenario, variant, outcome }: Finished) {
  const { name, summary } = scenario;
  return {
    name,
    summary,
    ...(variant && { variant }),
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
    ...scenarios.map(
      ({ name, summary, isDrill }) =>
        `  ${name.padEnd(longest)}  ${summary}${isDrill ? " (a drill: not part of all)" : ""}`,
    ),
    "",
    "Variants:",
    ...VARIANT_NAMES.map((variant) => `  ${variant.padEnd(longest)}  ${namesWith(variant).join(", ")}`),
  ].join("\n");
}

function namesWith(variant: VariantName): string[] {
  return scenarios
    .filter(({ variants }) => variants.some(({ name }) => name === variant))
    .map(({ name }) => name);
}
