import { Command } from "commander";
import { MeshError } from "./mesh/mesh-error.ts";

/** Each command's module is loaded when it is asked for: `up` must not wait for what `demo` needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import("./commands/up.ts")).upCommand(),
  status: async () => (await import("./commands/status.ts")).statusCommand(),
  env: async () => (await import("./commands/env.ts")).envCommand(),
  certificate: async () => (await import("./commands/certificate.ts")).certificateCommand(),
  why: async () => (await import("./commands/why.ts")).whyCommand(),
  demo: async () => (await import("./demo/command.ts")).demoCommand(),
  trace: async () => (await import("./demo/trace-command.ts")).traceCommand(),
};

const program = new Command("keymesh")
  .description("A local service mesh that runs AWS KMS, its HSM fleet, S3, EBS and CloudTrail for real")
  .option("--data <dir>", "the mesh's folder", process.env.KEYMESH_DATA ?? ".keymesh")
  .showHelpAfterError();

try {
  const asked = process.argv.slice(2).find((word) => Object.hasOwn(COMMANDS, word));
  const loaders = asked === undefined ? Object.values(COMMANDS) : [COMMANDS[asked]!];
  for (const command of await Promise.all(loaders.map((load) => load()))) program.addCommand(command);
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof MeshError)) throw error;
  process.stderr.write(`keymesh: ${error.message}\n`);
  process.exitCode = 1;
}
