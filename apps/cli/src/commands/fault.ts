import { Command, InvalidArgumentError, Option } from "commander";
import type { FaultRule } from "../admin/answers.ts";
import { UsageError } from "../mesh/mesh-error.ts";
import { adminOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";
import { wholeNumber } from "../terminal/whole-number.ts";

/** `keymesh fault add|ls|rm`: what goes wrong between the members, on purpose. */
export function faultCommand(): Command {
  return new Command("fault")
    .description("make calls between members slow, fail, get lost or be tampered with")
    .addCommand(addCommand())
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(removeCommand());
}

interface AddOptions {
  readonly hop: string;
  readonly latency?: number;
  readonly error?: string | true;
  readonly throttle?: boolean;
  readonly drop?: boolean;
  readonly kill?: boolean;
  readonly tamper?: boolean;
  readonly method?: string;
  readonly times?: number;
  readonly probability?: number;
  readonly json?: boolean;
}

function addCommand(): Command {
  return new Command("add")
    .description("set a fault; its id is printed")
    .requiredOption("--hop <caller->callee>", "which calls, such as 's3-sim->kms'; * is any", hop)
    .option("--latency <ms>", "they wait this long", wholeNumber(1, 60_000))
    .option("--error [code]", "they fail with this error of the callee's, or its internal one")
    .option("--throttle", "they are throttled")
    .option("--drop", "they are never answered")
    .option("--kill", "the callee's process ends at the call")
    .option("--tamper", "a bit of what the answer carries is flipped")
    .option("--method <name>", "only this operation or RPC, such as GenerateDataKey")
    .option("--times <n>", "so often, then no more", wholeNumber(1, 1_000_000))
    .addOption(new Option("--probability <p>", "of each call, above 0 up to 1").argParser(probability))
    .option("--json", "as JSON")
    .action(async (options: AddOptions, command: Command) => {
      const fault = await adminOf(command).addFault(ruleOf(options));
      process.stdout.write(`${options.json ? JSON.stringify(fault) : fault.id}\n`);
    });
}

/** The rule the options mean. @throws UsageError when they name no fault, or several */
export function ruleOf(options: AddOptions): FaultRule {
  const { latency, error, throttle, drop, kill, tamper, method, times } = options;
  const faults: Pick<FaultRule, "fault" | "ms" | "code">[] = [];
  if (latency !== undefined) faults.push({ fault: "latency", ms: latency });
  if (error !== undefined) faults.push({ fault: "error", ...(error === true ? {} : { code: error }) });
  if (throttle) faults.push({ fault: "throttle" });
  if (drop) faults.push({ fault: "drop" });
  if (kill) faults.push({ fault: "kill" });
  if (tamper) faults.push({ fault: "tamper" });
  const [fault, ...others] = faults;
  if (fault === undefined || others.length > 0) {
    throw new UsageError("give one of --latency, --error, --throttle, --drop, --kill and --tamper");
  }
  return {
    hop: options.hop,
    ...fault,
    ...(method === undefined ? {} : { method }),
    ...(options.probability === undefined ? {} : { probability: options.probability }),
    ...(times === undefined ? {} : { times }),
  };
}

function listCommand(): Command {
  return new Command("ls")
    .description("the faults that are set")
    .option("--json", "as JSON")
    .action(async ({ json }: { json?: boolean }, command: Command) => {
      const faults = await adminOf(command).faults();
      const rows = faults.map(({ id, hop, method, fault, ms, code, probability = 1, times }) => [
        id,
        hop,
        method ?? "all calls",
        fault + (ms === undefined ? "" : ` ${ms} ms`) + (code === undefined ? "" : ` ${code}`),
        [
          ...(probability === 1 ? [] : [`probability ${probability}`]),
          ...(times === undefined ? [] : [`${times} times`]),
        ].join(", "),
      ]);
      process.stdout.write(json ? `${JSON.stringify(faults)}\n` : columns(rows));
    });
}

function removeCommand(): Command {
  return new Command("rm")
    .description("end faults")
    .argument("[id...]", "as `fault ls` shows them")
    .option("--all", "every one")
    .action(async (ids: readonly string[], { all }: { all?: boolean }, command: Command) => {
      if (all ? ids.length > 0 : ids.length === 0) throw new UsageError("give ids of faults, or --all");
      const admin = adminOf(command);
      if (all) await admin.removeAllFaults();
      for (const id of ids) await admin.removeFault(id);
    });
}

function hop(text: string): string {
  const [, caller, callee] = /^([a-z0-9-]+|\*)->([a-z0-9-]+|\*)$/.exec(text) ?? [];
  if (caller === undefined || (caller === "*" && callee === "*")) {
    throw new InvalidArgumentError("must be caller->callee, such as 's3-sim->kms' in quotes; one may be *.");
  }
  return text;
}

function probability(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value > 0 && value <= 1)) {
    throw new InvalidArgumentError("must be a number above 0 up to 1.");
  }
  return value;
}
