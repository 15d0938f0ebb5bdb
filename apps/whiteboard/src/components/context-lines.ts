/** An encryption context from lines of `name=value`; undefined when a line is none. Pure. */
export function contextOf(lines: string): Record<string, string> | undefined {
  const given = lines.split("\n").filter((line) => line.trim() !== "");
  const pairs = given.map((line) => {
    const at = line.indexOf("=");
    return [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1)] as const;
  });
  return pairs.every(([name]) => name !== "") ? Object.fromEntries(pairs) : undefined;
}

/** The context as those lines. Pure. */
export function linesOf(context: Readonly<Record<string, string>>): string {
  return Object.entries(context)
    .map(([name, value]) => `${name}=${value}`)
    .join("\n");
}
