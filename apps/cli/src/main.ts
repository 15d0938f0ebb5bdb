import { Command } from "commander";
import { certificateCommand } from "./commands/certificate.ts";
import { envCommand } from "./commands/env.ts";
import { statusCommand } from "./commands/status.ts";
import { upCommand } from "./commands/up.ts";
import { demoCommand } from "./demo/command.ts";
import { traceCommand } from "./demo/trace-command.ts";
import { MeshError } from "./mesh/mesh-error.ts";

const program = new Command("keymesh")
  .description("A local service mesh that runs AWS KMS, its HSM fleet, S3, EBS and CloudTrail for real")
  .option("--data <dir>", "the mesh's folder", process.env.KEYMESH_DATA ?? ".keymesh")
  .showHelpAfterError();

for (const command of [
  upCommand(),
  statusCommand(),
  envCommand(),
  certificateCommand(),
  demoCommand(),
  traceCommand(),
]) {
  program.addCommand(command);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof MeshError)) throw error;
  process.stderr.write(`keymesh: ${error.message}\n`);
  process.exitCode = 1;
}
