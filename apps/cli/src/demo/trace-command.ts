import { ServiceError } from "@keymesh/errors";
import { toMermaid } from "@keymesh/flow";
import { Command, InvalidArgumentError, Option } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { requireMesh } from "../mesh/handle.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { targetOf } from "../target.ts";
import { connectFlow } from "./flow-client.ts";
import { listFlowsElsewhere } from "./flows-elsewhere.ts";
import { Screen } from "./screen.ts";

interface FilterOptions {
  readonly operation?: string;
  readonly key?: string;
  readonly principal?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

type ListOptions = FilterOptions & { readonly limit: number };

interface ShowOptions {
  readonly mermaid?: boolean;
  readonly json?: boolean;
  readonly step?: boolean;
  readonly gateway?: boolean;
}

/** `keymesh trace ls|follow|show`: the flows the running mesh has recorded. */
export function traceCommand(): Command {
  return new Command("trace")
    .description("look at recorded call flows")
    .addCommand(listCommand())
    .addCommand(followCommand())
    .addCommand(showCommand());
}

function filterCommand(name: string): Command {
  return new Command(name)
    .option("--operation <text>", "only traces with an operation like this")
    .option("--key <text>", "only traces that use this KMS key or fingerprint")
    .option("--principal <text>", "only traces of this caller")
    .option("--errors", "only traces with an error")
    .option("--json", "as JSON");
}

function filterOf({ operation = "", key = "", principal = "", errors = false }: FilterOptions) {
  return { operation, key, principal, onlyErrors: errors };
}

function listCommand(): Command {
  return filterCommand("ls")
    .description("the latest traces, the latest first")
    .option("--limit <n>", "at most this many, up to 1000", parseLimit, 20)
    .action(async (options: ListOptions, command: Command) => {
      if (targetOf(command).kind === "endpoint") {
        const { operation, key, principal, errors, limit, json = false } = options;
        const filter = { operation, key, principal, limit: String(limit) };
        const wanted = errors ? { ...filter, errors: "true" as const } : filter;
        process.stdout.write(await listFlowsElsewhere(command, wanted, json));
        return;
      }
      await withFlow(command, async (flow) => {
        const { traces } = await flow.list(filterOf(options), options.limit);
        const lines = options.json ? [JSON.stringify(traces, null, 2)] : traces.map(listLine);
        process.stdout.write(lines.map((text) => `${text}\n`).join(""));
      });
    });
}

/** More traces than this are forgotten, the oldest first, and would be told a second time. */
const maxFollowed = 10_000;

function followCommand(): Command {
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
            process.stdout.write(`${options.json ? JSON.stringify(summary) : listLine(summary)}\n`);
          }
        } catch (error) {
          if (!leave.signal.aborted) throw error;
        }
      }),
    );
}

/** @throws MeshError with the flow service's own words when it refuses or is not there */
async function withFlow(
  command: Command,
  use: (flow: ReturnType<typeof connectFlow>) => Promise<void>,
): Promise<void> {
  const flow = connectFlow(requireMesh(dataDirOf(command)));
  try {
    await use(flow);
  } catch (error) {
    throw error instanceof ServiceError ? new MeshError(error.message) : error;
  } finally {
    flow.close();
  }
}

type Summary = Awaited<ReturnType<ReturnType<typeof connectFlow>["list"]>>["traces"][number];

function listLine(trace: Summary): string {
  const time = new Date(trace.startedMs).toISOString().slice(11, 23);
  const took = `${(trace.durationMicros / 1000).toFixed(1)} ms`.padStart(10);
  const ended = trace.error === "" ? "" : `  ${trace.error}`;
  return `${trace.traceId}  ${time} ${took}  ${String(trace.spanCount).padStart(4)} spans  ${trace.rootOperation}${ended}`;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new InvalidArgumentError("1 to 1000.");
  return limit;
}

function showCommand(): Command {
  return new Command("show")
    .description("draw one trace")
    .argument("<id>", "trace id, 32 hex digits")
    .addOption(new Option("--mermaid", "as a Mermaid sequence diagram").conflicts(["json", "step"]))
    .addOption(new Option("--json", "as JSON").conflicts("step"))
    .option("--step", "wait for Enter at each step")
    .option("--gateway", "draw the gateway too")
    .action((id: string, options: ShowOptions, command: Command) =>
      withFlow(command, async (client) => {
        const { flow } = await client.get(id, options);
        if (options.mermaid) process.stdout.write(toMermaid(flow));
        else if (options.json) process.stdout.write(`${JSON.stringify(flow, null, 2)}\n`);
        else await new Screen(process, { step: options.step ?? false }).flow(flow);
      }),
    );
}
