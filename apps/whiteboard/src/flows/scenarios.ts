import { api } from "../api/client.ts";
import type { FlowPicture, Scenario, ScenarioRun, Summary } from "../api/types.ts";

/** The flows that can be run, in the catalogue's order. @throws ApiError */
export async function loadScenarios(signal?: AbortSignal): Promise<readonly Scenario[]> {
  return (await api<{ scenarios: readonly Scenario[] }>("scenarios", { signal })).scenarios;
}

/** Largest file the mesh takes for a run. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** Runs a flow for real; takes up to some seconds. @throws ApiError */
export function runScenario(
  name: string,
  variant: string | undefined,
  file: File | undefined,
): Promise<ScenarioRun> {
  return api<ScenarioRun>(`scenarios/${encodeURIComponent(name)}/runs`, {
    method: "POST",
    query: { variant, fileName: file && fileNameOf(file) },
    ...(file ? { bytes: file } : {}),
  });
}

/** A recorded flow as a picture. @throws ApiError */
export function loadPicture(traceId: string, signal?: AbortSignal): Promise<FlowPicture> {
  return api<FlowPicture>(`flows/${encodeURIComponent(traceId)}/picture`, { signal });
}

/** Recorded runs of a flow, the latest first. @throws ApiError */
export async function loadRuns(
  operation: string,
  limit: number,
  signal?: AbortSignal,
): Promise<readonly Summary[]> {
  return (await api<{ flows: readonly Summary[] }>("flows", { query: { operation, limit }, signal })).flows;
}

/** A name the mesh takes: at most 100 characters, its end kept, and nothing that looks like a path. */
function fileNameOf({ name }: File): string {
  return name.replace(/[/\\\p{Cc}]/gu, "_").slice(-100);
}
