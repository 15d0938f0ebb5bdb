import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { seedAccounts } from "./seed-accounts.ts";

const maxSeedBytes = 1024 * 1024;
const maxAliases = 100;

const seed = z.strictObject({
  accounts: seedAccounts,
  /** KMS keys with fixed ids and material: KMS reads and checks them itself. */
  keys: z.array(z.unknown()).optional(),
});

/** Accounts with all that is in them, as a seed file gives them. */
export type Seed = z.output<typeof seed>;

/** A seed file that cannot be taken in; `problems` has one line each, naming line and path. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

/** Reads a seed file. @throws SeedError */
export function parseSeed(text: string): Seed {
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
  const result = seed.safeParse(yaml.toJS({ maxAliasCount: maxAliases }));
  if (result.success) return result.data;
  throw new SeedError(
    result.error.issues.map(({ path, message }) => `line ${lineOf(path)}, ${pathText(path)}: ${message}`),
  );
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return text.replace(/^\./, "") || "the file";
}
