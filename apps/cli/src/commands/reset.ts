import { Command, InvalidArgumentError } from "commander";
import { MeshError } from "../mesh/mesh-error.ts";
import { adminOf } from "../target.ts";
import { isConfirmed } from "../terminal/confirm.ts";

interface Options {
  readonly account?: string;
  readonly yes?: boolean;
}

/** `keymesh reset`: the mesh, or one account in it, as it was at first. */
export function resetCommand(): Command {
  return new Command("reset")
    .description("forget everything, or one account's part, back to the mesh's first state")
    .option("--account <id>", "only what belongs to this account", accountId)
    .option("--yes", "do not ask")
    .action(async ({ account, yes }: Options, command: Command) => {
      const admin = adminOf(command);
      const what = account === undefined ? "everything" : `everything of account ${account}`;
      const question = `Forget ${what} in the mesh at ${admin.endpoint}`;
      if (!(await isConfirmed(question, yes))) throw new MeshError("nothing was changed");
      await admin.reset(account);
      process.stderr.write(`keymesh: ${what} is as it was at first\n`);
    });
}

function accountId(text: string): string {
  if (/^\d{12}$/.test(text)) return text;
  throw new InvalidArgumentError("must be 12 digits.");
}
