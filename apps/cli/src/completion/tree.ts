import type { Argument, Command, Option } from "commander";

/** A command and what may follow it, as completion scripts need it. */
export interface Node {
  /** The words that lead here, without the program's own name: `""`, `fault`, `fault add`. */
  readonly path: string;
  readonly description: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly Flag[];
  /** What may stand as its own words. */
  readonly values: Values;
}

export interface Flag {
  /** `--tail`, and `-n` where it has a letter. */
  readonly names: readonly string[];
  readonly description: string;
  /** Undefined for one that takes none. */
  readonly values: Values | undefined;
}

/** Words to choose from, names of files or folders, or something only the user knows. */
export type Values =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "files" | "folders" | "free" };

/** Every command of a program, itself first; from what commander parses by, so that completion never lags. */
export function commandNodes(program: Command): Node[] {
  const globals = flagsOf(program);
  const visit = (command: Command, path: string): Node[] => {
    const help = command.createHelp();
    const below = help.visibleCommands(command).filter((each) => command.commands.includes(each));
    const own = command === program ? [] : flagsOf(command);
    const node: Node = {
      path,
      description: command.description(),
      commands: below.map((each) => ({ name: each.name(), description: each.description() })),
      options: [...own, ...globals, helpFlag],
      values: argumentValues(command.registeredArguments),
    };
    return [node, ...below.flatMap((each) => visit(each, `${path} ${each.name()}`.trim()))];
  };
  return visit(program, "");
}

const helpFlag: Flag = { names: ["--help", "-h"], description: "show help", values: undefined };

function flagsOf(command: Command): Flag[] {
  return command.options
    .filter(({ hidden }) => !hidden)
    .map((option) => ({
      names: [option.long, option.short].filter((name) => name !== undefined),
      description: option.description,
      // One that may do without its value is followed by one all the same where there are words to choose from.
      values: option.required || (option.optional && option.argChoices) ? optionValues(option) : undefined,
    }));
}

function optionValues({ argChoices, flags }: Option): Values {
  return valuesOf(argChoices, /[<[](.*)[>\]]$/.exec(flags)?.[1] ?? "");
}

/** Words of all of them at once: which of a command's arguments stands where is left to the command. */
function argumentValues(args: readonly Argument[]): Values {
  const each = args.map((arg) => valuesOf(arg.argChoices, arg.name()));
  const words = each.flatMap((values) => (values.kind === "words" ? values.words : []));
  if (words.length > 0) return { kind: "words", words };
  return each.find(({ kind }) => kind !== "free") ?? { kind: "free" };
}

function valuesOf(choices: readonly string[] | undefined, name: string): Values {
  if (choices !== undefined) return { kind: "words", words: choices };
  if (/^(file|path)$/.test(name)) return { kind: "files" };
  return { kind: name === "dir" ? "folders" : "free" };
}
