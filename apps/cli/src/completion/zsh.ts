import { oneLine, quoted } from "./quote.ts";
import type { Node, Values } from "./tree.ts";

/** A completion script for zsh: the same walk as bash's, with what each word is for beside it. */
export function zshScript(program: string, nodes: readonly Node[]): string {
  const own = `__${program}`;
  const steps = nodes.flatMap(({ path, commands }) =>
    commands.map(({ name }) => `${quoted(`${path}|${name}`)}) at=${quoted(`${path} ${name}`.trim())} ;;`),
  );
  const values = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ names, values }) =>
      values === undefined
        ? []
        : [`${names.map((flag) => quoted(`${path}|${flag}`)).join("|")}) ${offerOf(values)} ;;`],
    ),
  );
  const places = nodes.map(({ path, commands, options, values }) => {
    const flags = options.flatMap(({ names, description }) =>
      names.filter((flag) => flag.startsWith("--")).map((flag) => described(flag, description)),
    );
    const words = commands.map(({ name, description }) => described(name, description));
    return [
      `${quoted(path)})`,
      `if [[ $cur == -* ]]; then items=(${flags.join(" ")}); _describe -o option items;`,
      words.length > 0
        ? `else items=(${words.join(" ")}); _describe command items; fi ;;`
        : `else ${offerOf(values)}; fi ;;`,
    ].join(" ");
  });
  const takers = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ names, values }) =>
      values === undefined ? [] : names.map((flag) => quoted(`${path}|${flag}`)),
    ),
  );
  return `#compdef ${program}
# Completion of ${program} for zsh. In ~/.zshrc, after compinit: source <(${program} completion zsh)
${own}_takes_value() {
  case "$1" in
    ${takers.join("|")}) return 0 ;;
  esac
  return 1
}
${own}_value() {
  case "$1" in
${lines(values, 4)}
  esac
}
_${program}() {
  local cur="\${words[CURRENT]}" at="" word i
  local -a items
  for ((i = 2; i < CURRENT; i++)); do
    word="\${words[i]}"
    if [[ $word == -* ]]; then
      ${own}_takes_value "$at|$word" || continue
      if ((++i >= CURRENT)); then
        ${own}_value "$at|$word"
        return
      fi
      continue
    fi
    case "$at|$word" in
${lines(steps, 6)}
    esac
  done
  case "$at" in
${lines(places, 4)}
  esac
}
if [[ "\${funcstack[1]}" == "_${program}" ]]; then _${program} "$@"; else compdef _${program} ${program}; fi
`;
}

/** `word:what it is for`, as _describe reads it. */
function described(word: string, description: string): string {
  return quoted(`${word.replaceAll(":", "\\:")}:${oneLine(description)}`);
}

function offerOf(values: Values): string {
  if (values.kind === "free") return ":";
  if (values.kind === "words") return `compadd -- ${values.words.map(quoted).join(" ")}`;
  return values.kind === "folders" ? "_files -/" : "_files";
}

function lines(of: readonly string[], indent: number): string {
  return of.map((text) => `${" ".repeat(indent)}${oneLine(text)}`).join("\n");
}
