import type { MeshHandle } from "@keymesh/cli";
import { unsampledTraceparent } from "@keymesh/flow";
import { httpLoad } from "./http-load.ts";
import { benchKey, targetOf } from "./kms.ts";
import { signedKmsRequest } from "./signed-request.ts";

export interface TracingRow {
  readonly door: string;
  /** GenerateDataKey a second: the median of the rounds. */
  readonly off: number;
  readonly on: number;
  /** What tracing takes of the throughput: the median of what it took in each round. */
  readonly cost: number;
  /** What it took in each round. */
  readonly costs: readonly number[];
}

const concurrency = 32;

/**
 * GenerateDataKey traced as by default and, on the same mesh, with a caller that says of each call that it is not to be traced, turn by
 * turn, so that what else the machine does meets both alike; who goes first changes with every round. Two meshes would not do: two that
 * trace nothing differ by more than is looked for.
 */
export async function benchTracing(
  mesh: MeshHandle,
  rounds: number,
  durationMs: number,
): Promise<TracingRow[]> {
  const rows: TracingRow[] = [];
  for (const door of ["json", "gateway"]) {
    const runs = await runsOf(mesh, door);
    for (const run of [runs.off, runs.on]) await run(durationMs / 2);
    const measured: { off: number; on: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const isOnFirst = round % 2 === 1;
      const first = await runs[isOnFirst ? "on" : "off"](durationMs);
      const second = await runs[isOnFirst ? "off" : "on"](durationMs);
      measured.push(isOnFirst ? { on: first, off: second } : { off: first, on: second });
    }
    const costs = measured.map(({ off, on }) => 1 - on / off);
    rows.push({
      door,
      off: median(measured.map(({ off }) => off)),
      on: median(measured.map(({ on }) => on)),
      cost: median(costs),
      costs,
    });
  }
  return rows;
}

type Run = (durationMs: number) => Promise<number>;

async function runsOf(mesh: MeshHandle, door: string): Promise<{ readonly on: Run; readonly off: Run }> {
  const target = targetOf(door === "json" ? mesh.http("kms") : new URL(mesh.endpoint).host);
  const input = { KeyId: await benchKey(mesh), KeySpec: "AES_256" };
  const runOf = async (more: Record<string, string>): Promise<Run> => {
    const request = await signedKmsRequest(target, mesh.region, "GenerateDataKey", input, { more });
    return async (durationMs) => (await httpLoad({ ...target, request, concurrency, durationMs })).perSecond;
  };
  return { on: await runOf({}), off: await runOf({ traceparent: unsampledTraceparent }) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
