import type { Command } from "commander";
import type { FlowFilter } from "../admin/client.ts";
import { adminOf } from "../target.ts";
import { columns } from "../terminal/columns.ts";

/** The latest flows of a mesh known by its address, as its admin API tells them. */
export async function listElsewhere(command: Command, filter: FlowFilter, isJson: boolean): Promise<string> {
  const flows = await adminOf(command).flows(filter);
  if (isJson) return `${JSON.stringify(flows, null, 2)}\n`;
  return columns(
    flows.map(({ traceId, startedAt, durationMs, spans, operation, failed, pinned, name }) => [
      traceId,
      new Date(startedAt).toISOString().slice(11, 23),
      `${durationMs.toFixed(1)} ms`.padStart(10),
      `${spans} spans`.padStart(10),
      operation,
      failed ? "failed" : "",
      pinned ? `[${name ?? "pinned"}]` : "",
    ]),
  );
}
