import { Command, CommanderError } from "commander";
import { askedCommand } from "./asked-command.ts";
import { MeshError, UsageError } from "./mesh/mesh-error.ts";
import { targetOptions } from "./target.ts";

/** Each command's module is loaded when it is asked for: `up` must not wait for what `demo` needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import("./commands/up.ts")).upCommand(),
  down: async () => (await import("./commands/down.ts")).downCommand(),
  status: async () => (await import("./commands/status.ts")).statusCommand(),
  logs: async () => (await import("./commands/logs.ts")).logsCommand(),
  page: async () => (await import("./commands/page.ts")).pageCommand(),
  env: async () => (await import("./commands/env.ts")).envCommand(),
  certificate: async () => (await import("./commands/certificate.ts")).certificateCommand(),
  why: async () => (await import("./commands/why.ts")).whyCommand(),
  demo: async () => (await import("./demo/command.ts")).demoCommand(),
  trace: async () => (await import("./trace/command.ts")).traceCommand(),
  trail: async () => (await import("./commands/trail.ts")).trailCommand(),
  clock: async () => (await import("./commands/clock.ts")).clockCommand(),
  fault: async () => (await import("./commands/fault.ts")).faultCommand(),
  fleet: async () => (await import("./commands/fleet.ts")).fleetCommand(),
  key: async () => (await import("./commands/key.ts")).keyCommand(),
  seed: async () => (await import("./commands/seed.ts")).seedCommand(),
  snapshot: async () => (await import("./commands/snapshot.ts")).snapshotCommand(),
  reset: async () => (await import("./commands/reset.ts")).resetCommand(),
  doctor: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  completion: async () => (await import("./commands/completion.ts")).completionCommand(),
};

/** These look at every other command. */
const WANT_ALL: ReadonlySet<string> = new Set(["completion"]);

/**
 * Does what a command line says, its words without the program's own.
 * @returns the exit status, where the command has set no other: 0 well, 1 failed, 2 asked in a way that cannot be meant
 */
export async function keymesh(words: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    const program = await programFor(words, env);
    await program.parseAsync(words, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof MeshError)) throw error;
    process.stderr.write(`keymesh: ${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function programFor(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Command> {
  const program = new Command("keymesh").description(
    "A local service mesh that runs AWS KMS, its HSM fleet, S3, EBS and CloudTrail for real",
  );
  for (const option of targetOptions(env)) program.addOption(option);
  const asked = askedCommand(words, program);
  const isKnown = asked !== undefined && Object.hasOwn(COMMANDS, asked) && !WANT_ALL.has(asked);
  const loaders = isKnown ? [COMMANDS[asked]!] : Object.values(COMMANDS);
  for (const command of await Promise.all(loaders.map((load) => load()))) program.addCommand(command);
  throwOnUsage(program);
  return program;
}

/** Whatever is wrong with the command line comes back as a CommanderError, its text already told. */
function throwOnUsage(command: Command): void {
  command.exitOverride().showHelpAfterError("(--help says what there is)");
  for (const each of command.commands) throwOnUsage(each);
}
