import { Command } from "commander";
import type { TrailRecord } from "../admin/answers.ts";
import type { AdminClient } from "../admin/client.ts";
import { adminOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";
import { wholeNumber } from "../terminal/whole-number.ts";
import { since } from "./since.ts";

interface Options {
  readonly eventName?: string;
  readonly eventSource?: string;
  readonly username?: string;
  readonly account?: string;
  readonly region?: string;
  readonly resource?: string;
  readonly errorCode?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit: number;
  readonly json?: boolean;
}

/** `keymesh trail ls`: CloudTrail's records of every account and Region, the newest first. */
export function trailCommand(): Command {
  return new Command("trail").description("find records in CloudTrail").addCommand(listCommand());
}

function listCommand(): Command {
  return new Command("ls")
    .description("records, the newest first")
    .option("--event-name <name>", "such as Decrypt")
    .option("--event-source <source>", "such as kms.amazonaws.com")
    .option("--username <name>", "of the caller")
    .option("--account <id>", "of the caller")
    .option("--region <region>", "where it was called")
    .option("--resource <name>", "a key's ARN, a bucket's name …")
    .option("--error-code <code>", "such as AccessDenied")
    .option("--since <time>", "ISO 8601, or how long ago by the mesh's clock: 10m")
    .option("--until <time>", "as --since")
    .option("--limit <n>", "at most this many", wholeNumber(1, 1_000), 100)
    .option("--json", "whole records as JSON")
    .action(async (options: Options, command: Command) => {
      const records = await find(adminOf(command), options);
      process.stdout.write(
        options.json ? `${JSON.stringify(records, null, 2)}\n` : columns(records.map(rowOf)),
      );
    });
}

async function find(admin: AdminClient, options: Options): Promise<TrailRecord[]> {
  const { account: accountId, limit, json: _, ...filter } = options;
  const times = await since(admin, options);
  return admin.trail({ ...filter, ...times, accountId, limit: String(limit) });
}

/** When, what, where, who, and how it ended. */
function rowOf(record: TrailRecord): string[] {
  const identity = (record.userIdentity ?? {}) as Record<string, unknown>;
  return [
    text(record.eventTime),
    text(record.eventSource).replace(/\.amazonaws\.com$/, ""),
    text(record.eventName),
    text(record.awsRegion),
    text(identity.arn ?? identity.invokedBy ?? identity.type),
    text(record.errorCode),
  ];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
