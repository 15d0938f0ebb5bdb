import { Command, InvalidArgumentError } from "commander";
import { adminOf } from "../target.ts";
import { traceArgument } from "./trace-id.ts";

/** `keymesh trace pin`: keeps a trace over restarts. */
export function pinCommand(): Command {
  return new Command("pin")
    .description("keep one trace, over restarts too")
    .addArgument(traceArgument())
    .option("--name <text>", "what it is called, up to 100 characters", pinName)
    .action(async (id: string, { name }: { readonly name?: string }, command: Command) => {
      await adminOf(command).pin(id, name);
      process.stderr.write(`${id} is pinned\n`);
    });
}

/** `keymesh trace unpin`: it makes room for newer ones again. */
export function unpinCommand(): Command {
  return new Command("unpin")
    .description("keep one trace no longer")
    .addArgument(traceArgument())
    .action(async (id: string, _options: object, command: Command) => {
      await adminOf(command).unpin(id);
      process.stderr.write(`${id} is not pinned any more\n`);
    });
}

function pinName(text: string): string {
  if (text.length >= 1 && text.length <= 100) return text;
  throw new InvalidArgumentError("must have 1 to 100 characters.");
}
