import { rm } from "node:fs/promises";
import { join } from "node:path";
import { ServiceError } from "@keymesh/errors";
import type { callerV1 } from "@keymesh/proto";
import { madeFile, memoryFile, type Outcome, recordingFacts, ScenarioError } from "@keymesh/scenarios";
import { runScenario as run } from "@keymesh/scenarios/run";
import type { CallerContext } from "../context.ts";
import { type RunRequest, runRequestOf } from "../domain/run-request.ts";

/** RunScenario. @throws ServiceError NotFound, InvalidParameterValue, OperationAborted when it cannot begin or come to its end now */
export async function runScenario(
  context: CallerContext,
  request: callerV1.RunScenarioRequest__Output,
): Promise<callerV1.RunScenarioResponse> {
  const wanted = runRequestOf(context.scenarios, request);
  const file = wanted.file ? memoryFile(wanted.file.name, wanted.file.bytes) : madeFile();
  try {
    const { facts, recorded } = await context.runs.only(wanted.scenario.name, () =>
      runOn(context, wanted, file),
    );
    return {
      traceId: recorded.summary.traceId,
      facts: [...facts, ...recordingFacts(recorded)],
      fileName: file.name,
      fileBytes: file.size,
    };
  } finally {
    wanted.file?.bytes.fill(0);
  }
}

async function runOn(
  { mesh, log }: CallerContext,
  { scenario, variant }: RunRequest,
  file: ReturnType<typeof madeFile>,
): Promise<Outcome> {
  // What the run before left is kept until the next: this much, and no more.
  const outDir = join(mesh.outDir, scenario.name);
  await rm(outDir, { recursive: true, force: true });
  const progress = (text: string) => log.debug({ scenario: scenario.name }, text);
  try {
    return await run({ scenario, variant, mesh: { ...mesh, outDir }, file, progress });
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ServiceError("OperationAborted", error.message, { cause: error });
  }
}
