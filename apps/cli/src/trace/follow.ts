import type { Command } from "commander";
import { type FilterOptions, filterCommand, filterOf, summaryLine, withFlow } from "./filter.ts";

/** More traces than this are forgotten, the oldest first, and would be told a second time. */
const maxFollowed = 10_000;

/** `keymesh trace follow`. */
export function followCommand(): Command {
  return filterCommand("follow")
    .description("each trace as it completes, until Ctrl-C")
    .action((options: FilterOptions, command: Command) =>
      withFlow(command, async (flow) => {
        const leave = new AbortController();
        process.once("SIGINT", () => leave.abort());
        const told = new Set<string>();
        try {
          for await (const { summary } of flow.watch(filterOf(options), leave.signal)) {
            if (!summary?.complete || told.has(summary.traceId)) continue;
            told.add(summary.traceId);
            if (told.size > maxFollowed) told.delete(told.values().next().value!);
            process.stdout.write(`${options.json ? JSON.stringify(summary) : summaryLine(summary)}\n`);
          }
        } catch (error) {
          if (!leave.signal.aborted) throw error;
        }
      }),
    );
}
