import { ServiceError } from "@keymesh/errors";
import { connectFlow } from "@keymesh/scenarios/flow-client";
import { Command } from "commander";
import { dataDirOf } from "../data-dir.ts";
import { requireMesh } from "../mesh/handle.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { plain } from "../terminal/plain.ts";

export interface FilterOptions {
  readonly operation?: string;
  readonly key?: string;
  readonly principal?: string;
  readonly errors?: boolean;
  readonly json?: boolean;
}

/** A verb that finds traces. */
export function filterCommand(name: string): Command {
  return new Command(name)
    .option("--operation <text>", "only traces with an operation like this")
    .option("--key <text>", "only traces that use this KMS key or fingerprint")
    .option("--principal <text>", "only traces of this caller")
    .option("--errors", "only traces with an error")
    .option("--json", "as JSON");
}

/** The same as the flow service asks for it. */
export function filterOf({ operation = "", key = "", principal = "", errors = false }: FilterOptions) {
  return { operation, key, principal, onlyErrors: errors };
}

type FlowClient = ReturnType<typeof connectFlow>;

/** @throws MeshError with the flow service's own words when it refuses or is not there */
export async function withFlow(command: Command, use: (flow: FlowClient) => Promise<void>): Promise<void> {
  const mesh = requireMesh(dataDirOf(command));
  const flow = connectFlow(mesh.grpc("flow"), mesh.tls);
  try {
    await use(flow);
  } catch (error) {
    throw error instanceof ServiceError ? new MeshError(error.message) : error;
  } finally {
    flow.close();
  }
}

type Summary = Awaited<ReturnType<FlowClient["list"]>>["traces"][number];

/** A trace as one line. */
export function summaryLine(trace: Summary): string {
  const time = new Date(trace.startedMs).toISOString().slice(11, 23);
  const took = `${(trace.durationMicros / 1000).toFixed(1)} ms`.padStart(10);
  const ended = trace.error === "" ? "" : `  ${trace.error}`;
  const kept = trace.pinned ? `  [${trace.name === "" ? "pinned" : plain(trace.name)}]` : "";
  return `${trace.traceId}  ${time} ${took}  ${String(trace.spanCount).padStart(4)} spans  ${trace.rootOperation}${ended}${kept}`;
}
