import type { Command } from "commander";

/** The first word of a command line that is no option of the program itself, nor the value of one. */
export function askedCommand(words: readonly string[], program: Command): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.startsWith("-")) return word;
    const option = program.options.find(({ long, short }) => word === long || word === short);
    if (option?.required) i++;
  }
  return undefined;
}
