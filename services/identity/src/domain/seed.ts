import { isNode, LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { isName, type NameKind } from "./names.ts";
import { checkTrustPolicy, withPolicy } from "./policies.ts";

const maxSeedBytes = 1024 * 1024;
const maxAliases = 100;

const name = (kind: NameKind) =>
  z.string({ error: "must be a string (quote it)" }).refine((text) => isName(kind, text), {
    error: `is not a valid ${kind}`,
  });

/** A policy document as YAML or as JSON text; always JSON text afterwards. */
const document = z
  .union([z.string(), z.record(z.string(), z.unknown())], {
    error: "must be a policy, as YAML or as JSON text",
  })
  .transform((value) => (typeof value === "string" ? value : JSON.stringify(value)));

const accessKeys = z
  .array(z.strictObject({ id: name("accessKeyId"), secret: name("secretAccessKey") }))
  .max(2)
  .default([]);

const policies = (owner: "user" | "role") =>
  z
    .record(name("policyName"), document)
    .default({})
    .superRefine((all, context) => {
      let put: Readonly<Record<string, string>> = {};
      for (const [policyName, text] of Object.entries(all)) {
        checked(context, [policyName], () => {
          put = withPolicy(owner, "of the seed", put, policyName, text);
        });
      }
    });

const trust = document.superRefine((text, context) => checked(context, [], () => checkTrustPolicy(text)));

const user = z.strictObject({
  name: name("userName"),
  path: name("path").default("/"),
  accessKeys,
  policies: policies("user"),
});

const role = z.strictObject({
  name: name("roleName"),
  path: name("path").default("/"),
  trust,
  policies: policies("role"),
});

const account = z.strictObject({
  id: name("accountId"),
  name: name("accountName").default(""),
  rootAccessKeys: accessKeys,
  users: z.array(user).default([]),
  roles: z.array(role).default([]),
});

const seed = z.strictObject({ accounts: z.array(account) });

/** Accounts with their users and roles, as a seed file gives them. */
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

function checked(context: z.RefinementCtx, path: PropertyKey[], check: () => void): void {
  try {
    check();
  } catch (error) {
    context.addIssue({ code: "custom", path, message: (error as Error).message });
  }
}
