import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";

const maxSeedBytes = 1024 * 1024;
const maxAliases = 100;

/** A seed file that cannot be taken in; `problems` has one line each, naming line and path. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

/** Reads YAML of at most 1 MiB and holds it against a schema. @throws SeedError with a problem per line, told with its place */
export function readYaml<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> {
  if (Buffer.byteLength(text) > maxSeedBytes) throw new SeedError([`the file is over ${maxSeedBytes} bytes`]);
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (yaml.errors.length > 0) {
    throw new SeedError(
      yaml.errors.map(({ pos, message }) => `line ${lines.linePos(pos[0]).line}: ${message.split("\n")[0]}`),
    );
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = path.length === 0 ? yaml.contents : yaml.getIn(path, true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  const result = schema.safeParse(yaml.toJS({ maxAliasCount: maxAliases }));
  if (result.success) return result.data;
  throw new SeedError(
    result.error.issues.map(({ path, message }) => `line ${lineOf(path)}, ${pathText(path)}: ${message}`),
  );
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text.replace(/^\./, "") || "the file";
}
