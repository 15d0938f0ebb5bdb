import type { MeshHandle } from "@keymesh/cli";
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
 * GenerateDataKey on a mesh that traces by default and on one that traces nothing, turn by turn, so that what else the machine does
 * meets both alike; who goes first changes with every round.
 */
export async function benchTracing(
  meshes: { readonly off: MeshHandle; readonly on: MeshHandle },
  rounds: number,
  durationMs: number,
): Promise<TracingRow[]> {
  const rows: TracingRow[] = [];
  for (const door of ["json", "gateway"]) {
    const runs = { off: await runOf(meshes.off, door), on: await runOf(meshes.on, door) };
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

async function runOf(mesh: MeshHandle, door: string): Promise<(durationMs: number) => Promise<number>> {
  const target = targetOf(door === "json" ? mesh.http("kms") : new URL(mesh.endpoint).host);
  const input = { KeyId: await benchKey(mesh), KeySpec: "AES_256" };
  const request = await signedKmsRequest(target, mesh.region, "GenerateDataKey", input);
  return async (durationMs) => (await httpLoad({ ...target, request, concurrency, durationMs })).perSecond;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
