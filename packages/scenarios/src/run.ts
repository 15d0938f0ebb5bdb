import { ServiceError } from "@keymesh/errors";
import type { SourceFile } from "./parts/source-file.ts";
import type { Outcome, Run, ScenarioEntry, VariantName } from "./scenario.ts";
import { ScenarioError } from "./scenario-error.ts";
import type { ScenarioMesh } from "./scenario-mesh.ts";
import { openStage } from "./stage/stage.ts";

export { awsClients } from "./stage/aws-clients.ts";
export { openStage } from "./stage/stage.ts";

export interface RunRequest {
  readonly scenario: ScenarioEntry;
  /** Absent: as it works. */
  readonly variant?: VariantName | undefined;
  readonly mesh: ScenarioMesh;
  readonly file: SourceFile;
  /** Told a short line of what is going on. */
  readonly progress: (text: string) => void;
}

/**
 * Runs a scenario for real and waits for its recording. Errors that the scenario did not expect of a service, or a mesh that went
 * away, are a ScenarioError. @throws ScenarioError
 */
export async function runScenario({ scenario, variant, ...options }: RunRequest): Promise<Outcome> {
  const run = await codeOf(scenario, variant);
  const stage = openStage(options);
  try {
    return await run(stage);
  } catch (error) {
    throw oneLine(scenario, error);
  } finally {
    await stage.close();
  }
}

async function codeOf(scenario: ScenarioEntry, variant: VariantName | undefined): Promise<Run> {
  const flow = await scenario.load();
  if (variant === undefined) return flow.run;
  const run = flow.variants?.[variant];
  if (run === undefined) throw new ScenarioError(`${scenario.name} has no variant ${variant}`);
  return run;
}

/** What a service or the SDK says in refusal becomes one line; anything else is a bug and stays as it is. */
function oneLine({ name: scenario }: ScenarioEntry, error: unknown): unknown {
  if (error instanceof ScenarioError) return error;
  const isAnswer = error instanceof ServiceError || (error as { $fault?: unknown }).$fault !== undefined;
  if (!isAnswer && !isConnectionLost(error as NodeJS.ErrnoException)) return error;
  const { name, message, code } = error as Error & { code?: string };
  const what = error instanceof ServiceError ? code : name;
  return new ScenarioError(`${scenario} failed: ${what}: ${message}`);
}

/** The mesh stopped meanwhile: refused, or (without a system call of its own) cut in the middle of an answer. */
function isConnectionLost({ syscall, code }: NodeJS.ErrnoException): boolean {
  return typeof syscall === "string" || code === "ECONNRESET" || code === "EPIPE";
}
