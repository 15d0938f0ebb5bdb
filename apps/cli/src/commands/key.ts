import { Command } from "commander";
import type { KeyShown, KeySummary } from "../admin/answers.ts";
import { adminOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";
import { wholeNumber } from "../terminal/whole-number.ts";

/** `keymesh key ls|show`: KMS keys as records, of every account. */
export function keyCommand(): Command {
  return new Command("key")
    .description("KMS keys of all accounts: their records, never what is in them")
    .addCommand(listCommand(), { isDefault: true })
    .addCommand(showCommand());
}

interface ListOptions {
  readonly account?: string;
  readonly region?: string;
  readonly limit: number;
  readonly json?: boolean;
}

function listCommand(): Command {
  return new Command("ls")
    .description("their records")
    .option("--account <id>", "whose")
    .option("--region <region>", "where")
    .option("--limit <n>", "at most this many", wholeNumber(1, 1_000), 100)
    .option("--json", "as JSON")
    .action(async ({ account, region, limit, json }: ListOptions, command: Command) => {
      const found = await adminOf(command).keys({ accountId: account, region, limit: String(limit) });
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : columns(found.keys.map(rowOf)));
      if (found.truncated) process.stderr.write(`keymesh: there are more than ${limit}\n`);
    });
}

function showCommand(): Command {
  return new Command("show")
    .description("one key: its record, backing keys, policy, grants and last use")
    .argument("<key>", "key id, ARN, alias name, or the id of one of its backing keys")
    .option("--region <region>", "where; default: the first Region that has it")
    .option("--json", "as JSON")
    .action(async (key: string, { region, json }: { region?: string; json?: boolean }, command: Command) => {
      const shown = await adminOf(command).key(key, region);
      process.stdout.write(json ? `${JSON.stringify(shown)}\n` : keyLines(shown));
    });
}

function rowOf({ keyId, region, accountId, state, spec, aliases }: KeySummary): string[] {
  return [keyId, region, accountId, state, spec, aliases.join(", ")];
}

function keyLines({ key, backingKeys, policy, grants, usage }: KeyShown): string {
  const facts = [
    ["ARN", key.arn],
    ["aliases", key.aliases.join(", ") || "none"],
    ["state", key.state],
    ["spec", `${key.spec}, ${key.usage}, ${key.origin}, managed by ${key.manager}`],
    ["created", key.createdAt],
    ["last use", usage.operation === undefined ? "never" : `${usage.operation} ${usage.at ?? ""}`],
    ["grants", String(grants.length)],
  ];
  const generations = backingKeys.map(({ id, createdAt, isCurrent, ekt }) => [
    `  ${id}`,
    createdAt,
    ekt === undefined ? "not there" : `token ${ekt.fingerprint}, ${ekt.bytes} bytes`,
    isCurrent ? "current" : "",
  ]);
  return `${columns(facts)}backing keys\n${columns(generations)}policy\n${JSON.stringify(policy, null, 2)}\n`;
}
