import { oneLine } from "./quote.ts";
import type { Flag, Node, Values } from "./tree.ts";

/** A completion script for fish: a function that tells at which command the cursor is, and a line for each thing it can offer. */
export function fishScript(program: string, nodes: readonly Node[]): string {
  const at = (path: string) => `-n ${quoted(`test "$(__${program}_at)" = ${quoted(path)}`)}`;
  const steps = nodes.flatMap(({ path, commands }) =>
    commands.map(
      ({ name }) =>
        `            case ${quoted(`${path}|${name}`)}\n                set at ${quoted(`${path} ${name}`.trim())}`,
    ),
  );
  const takers = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ names, values }) =>
      values === undefined ? [] : names.map((flag) => quoted(`${path}|${flag}`)),
    ),
  );
  const offers = nodes.flatMap((node) => [
    ...node.commands.map(
      ({ name, description }) =>
        `complete -c ${program} ${at(node.path)} -a ${name} -d ${quoted(oneLine(description))}`,
    ),
    ...node.options.map((flag) => `complete -c ${program} ${at(node.path)} ${flagOf(flag)}`),
    ...(node.commands.length > 0 || node.values.kind === "free"
      ? []
      : [`complete -c ${program} ${at(node.path)} ${offerOf(node.values)}`]),
  ]);
  return `# Completion of ${program} for fish: ${program} completion fish > ~/.config/fish/completions/${program}.fish
function __${program}_at
    set -l at ''
    set -l is_value 0
    for word in (commandline -opc)[2..-1]
        if test $is_value = 1
            set is_value 0
            continue
        end
        switch "$at|$word"
            case ${takers.join(" ")}
                set is_value 1
${steps.join("\n")}
        end
    end
    echo $at
end
complete -c ${program} -f
${offers.join("\n")}
`;
}

function flagOf({ names, description, values }: Flag): string {
  const written = names.map((name) =>
    name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
  );
  const value =
    values === undefined ? "" : ` ${values.kind === "files" ? "-r" : "-x"} ${offerOf(values)}`.trimEnd();
  return `${written.join(" ")}${value} -d ${quoted(oneLine(description))}`;
}

function offerOf(values: Values): string {
  if (values.kind === "free") return "";
  if (values.kind === "words") return `-a ${quoted(values.words.join(" "))}`;
  return values.kind === "folders" ? "-a '(__fish_complete_directories)'" : "-F";
}

/** A word in single quotes, in which fish knows `\\` and `\'`. */
function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
