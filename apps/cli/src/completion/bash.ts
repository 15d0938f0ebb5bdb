import { oneLine, quoted } from "./quote.ts";
import type { Node, Values } from "./tree.ts";

/**
 * A completion script for bash from 3.2 on (macOS has no newer): it walks the words before the cursor down the commands, then offers
 * what may stand there.
 */
export function bashScript(program: string, nodes: readonly Node[]): string {
  const own = `__${program}`;
  const offer = (values: Values) => offerOf(own, values);
  const steps = nodes.flatMap(({ path, commands }) =>
    commands.map(({ name }) => `${quoted(`${path}|${name}`)}) at=${quoted(`${path} ${name}`.trim())} ;;`),
  );
  const values = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ names, values }) =>
      values === undefined
        ? []
        : [`${names.map((flag) => quoted(`${path}|${flag}`)).join("|")}) ${offer(values)} ;;`],
    ),
  );
  const places = nodes.map(({ path, commands, options, values }) => {
    const flags = options.flatMap(({ names }) => names.filter((flag) => flag.startsWith("--")));
    const words = commands.map(({ name }) => name);
    const rest = words.length > 0 ? offer({ kind: "words", words }) : offer(values);
    return `${quoted(path)}) if [[ $cur == -* ]]; then ${offer({ kind: "words", words: flags })}; else ${rest}; fi ;;`;
  });
  return `# Completion of ${program} for bash. In ~/.bashrc: source <(${program} completion bash)
${own}_offer() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$cur")
}
${own}_takes_value() {
  case "$1" in
    ${takersOf(nodes)}) return 0 ;;
  esac
  return 1
}
${own}_value() {
  case "$1" in
${lines(values, 4)}
  esac
}
_${program}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" at="" word i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word="\${COMP_WORDS[i]}"
    if [[ $word == -* ]]; then
      ${own}_takes_value "$at|$word" || continue
      if [[ \${COMP_WORDS[i + 1]} == "=" ]]; then
        ((i++))
        [[ $cur == "=" ]] && cur=""
      fi
      if ((++i >= COMP_CWORD)); then
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
complete -F _${program} ${program}
`;
}

/** Patterns of every option that takes a value, each at its command. */
function takersOf(nodes: readonly Node[]): string {
  return nodes
    .flatMap(({ path, options }) =>
      options.flatMap(({ names, values }) =>
        values === undefined ? [] : names.map((flag) => quoted(`${path}|${flag}`)),
      ),
    )
    .join("|");
}

function offerOf(own: string, values: Values): string {
  if (values.kind === "free") return ":";
  if (values.kind === "words") return `${own}_offer -W ${quoted(values.words.join(" "))}`;
  const what = values.kind === "folders" ? "-d" : "-f";
  return `compopt -o filenames 2>/dev/null; ${own}_offer ${what}`;
}

function lines(of: readonly string[], indent: number): string {
  return of.map((text) => `${" ".repeat(indent)}${oneLine(text)}`).join("\n");
}
