import { type Command, InvalidArgumentError } from "commander";
import { targetOf } from "../target.ts";
import { type FilterOptions, filterCommand, filterOf, summaryLine, withFlow } from "./filter.ts";
import { listElsewhere } from "./list-elsewhere.ts";

type ListOptions = FilterOptions & { readonly limit: number; readonly pinned?: boolean };

/** `keymesh trace ls`. */
export function listCommand(): Command {
  return filterCommand("ls")
    .description("the latest traces, the latest first")
    .option("--pinned", "only traces that are pinned")
    .option("--limit <n>", "at most this many, up to 1000", parseLimit, 20)
    .action(async (options: ListOptions, command: Command) => {
      const { pinned = false, limit, json = false } = options;
      if (targetOf(command).kind === "endpoint") {
        const { operation, key, principal, errors } = options;
        const flags = {
          ...(errors && { errors: "true" as const }),
          ...(pinned && { pinned: "true" as const }),
        };
        const filter = { operation, key, principal, limit: String(limit), ...flags };
        process.stdout.write(await listElsewhere(command, filter, json));
        return;
      }
      await withFlow(command, async (flow) => {
        const { traces } = await flow.list({ ...filterOf(options), pinnedOnly: pinned }, limit);
        const lines = json ? [JSON.stringify(traces, null, 2)] : traces.map(summaryLine);
        process.stdout.write(lines.map((text) => `${text}\n`).join(""));
      });
    });
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new InvalidArgumentError("1 to 1000.");
  return limit;
}
