import { Command, Option } from "commander";
import { requireMesh } from "../mesh/handle.ts";
import { type Access, rootAccess } from "../pointing/access.ts";
import { awsConfig } from "../pointing/aws-config.ts";
import { SHELLS, type Shell, shellLines, shellOf } from "../pointing/shell.ts";
import { terraformProvider } from "../pointing/terraform.ts";
import { trapsIn } from "../pointing/traps.ts";
import { adminOf, targetOf } from "../target.ts";
import { plain } from "../terminal/plain.ts";

interface Options {
  readonly shell?: Shell | true;
  readonly tf?: boolean;
  readonly awsConfig?: boolean;
}

/** `keymesh env`: what points AWS clients at the mesh, on stdout; what may lead them elsewhere, on stderr. */
export function envCommand(): Command {
  return new Command("env")
    .description('print what points AWS clients at the mesh, for `eval "$(keymesh env)"`')
    .addOption(
      new Option("--shell [shell]", "lines for a shell to run (default: the one of $SHELL)").choices(SHELLS),
    )
    .addOption(new Option("--tf", "a provider block for Terraform").conflicts(["shell", "awsConfig"]))
    .addOption(
      new Option("--aws-config", "a profile for ~/.aws/config and ~/.aws/credentials").conflicts("shell"),
    )
    .action(async ({ shell, tf, awsConfig: isProfile }: Options, command: Command) => {
      const access = await accessOf(command);
      const chosen = shell === undefined || shell === true ? shellOf(process.env, process.platform) : shell;
      const text = tf
        ? terraformProvider(access)
        : isProfile
          ? awsConfig(access)
          : shellLines(access, chosen);
      process.stdout.write(text);
      for (const { what, remedy } of trapsIn(process.env, access.endpoint)) {
        process.stderr.write(`keymesh: in this environment ${plain(`${what}; ${remedy}`)}\n`);
      }
    });
}

async function accessOf(command: Command): Promise<Access> {
  const target = targetOf(command);
  if (target.kind === "folder") {
    const { endpoint, region } = requireMesh(target.dataDir);
    return rootAccess(endpoint, region);
  }
  const { defaultRegion, accountId } = await adminOf(command).info();
  return rootAccess(target.endpoint, defaultRegion, accountId);
}
