import { Command } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { requireMesh } from "../mesh/handle.ts";

/** `keymesh env`: the environment that points AWS clients at the running mesh, for `eval "$(…)"`. */
export function envCommand(): Command {
  return new Command("env")
    .description("print the shell environment for AWS clients")
    .action((_options: unknown, command: Command) => {
      const mesh = requireMesh(dataDirOf(command));
      process.stdout.write(shellEnvironment(mesh.endpoint, mesh.region));
    });
}

/** Lines of `export NAME=value`. */
export function shellEnvironment(endpoint: string, region: string): string {
  return [
    `export AWS_ENDPOINT_URL=${endpoint}`,
    "export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test",
    `export AWS_DEFAULT_REGION=${region} AWS_REGION=${region}`,
    "unset AWS_PROFILE AWS_SESSION_TOKEN",
    "",
  ].join("\n");
}
