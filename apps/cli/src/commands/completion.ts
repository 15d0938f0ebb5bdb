import { Argument, Command } from "commander";
import { bashScript } from "../completion/bash.ts";
import { fishScript } from "../completion/fish.ts";
import { commandNodes } from "../completion/tree.ts";
import { zshScript } from "../completion/zsh.ts";

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** `keymesh completion SHELL`: a completion script, made from the commands there are. */
export function completionCommand(): Command {
  return new Command("completion")
    .description("print a completion script for a shell")
    .addArgument(new Argument("<shell>", "which").choices(Object.keys(scripts)))
    .action((shell: keyof typeof scripts, _options: unknown, command: Command) => {
      const program = command.parent!;
      process.stdout.write(scripts[shell](program.name(), commandNodes(program)));
    });
}
