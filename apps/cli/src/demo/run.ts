import { ServiceError } from "@keymesh/errors";
import type { MeshHandle } from "../mesh/handle.ts";
import { withMesh } from "../mesh/handle.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import type { Outcome, Scenario } from "./scenario.ts";
import type { Screen } from "./screen.ts";
import { madeFile, type SourceFile, userFile } from "./source-file.ts";
import { openStage } from "./stage.ts";
import { establishedBy } from "./verdict.ts";

export interface DemoOptions {
  readonly dataDir: string;
  readonly scenarios: readonly Scenario[];
  /** The user's own file; one is made when absent. */
  readonly path: string | undefined;
  readonly progress: (text: string) => void;
}

export interface Finished {
  readonly scenario: Scenario;
  readonly outcome: Outcome;
}

/**
 * Runs scenarios one after another against the folder's mesh, started for this when none runs, and hands each outcome on.
 * @throws MeshError with one line when a scenario fails
 */
export async function runDemo(
  options: DemoOptions,
  show: (finished: Finished) => Promise<void>,
): Promise<void> {
  const { path, progress } = options;
  const own = path === undefined ? undefined : await userFile(path);
  await withMesh({ dataDir: options.dataDir, onStep: progress }, async (mesh) => {
    const file = own ?? (await madeFile(`${mesh.dataDir}/demo`));
    await runAll(options, mesh, file, show);
  });
}

async function runAll(
  { scenarios, progress }: DemoOptions,
  mesh: MeshHandle,
  file: SourceFile,
  show: (finished: Finished) => Promise<void>,
): Promise<void> {
  const stage = openStage(mesh, file, progress);
  try {
    for (const scenario of scenarios) {
      progress(`running ${scenario.name} on ${file.name} (${file.size} bytes)`);
      await show({ scenario, outcome: await attempt(scenario, () => scenario.run(stage)) });
    }
  } finally {
    await stage.close();
  }
}

/** What a service or the SDK says in refusal becomes one line; anything else is a bug and stays as it is. */
async function attempt(scenario: Scenario, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    const isAnswer = error instanceof ServiceError || (error as { $fault?: unknown }).$fault !== undefined;
    if (!isAnswer && !isConnectionLost(error as NodeJS.ErrnoException)) throw error;
    const { name, message, code } = error as Error & { code?: string };
    throw new MeshError(
      `${scenario.name} failed: ${error instanceof ServiceError ? code : name}: ${message}`,
    );
  }
}

/** The mesh stopped meanwhile: refused, or (without a system call of its own) cut in the middle of an answer. */
function isConnectionLost({ syscall, code }: NodeJS.ErrnoException): boolean {
  return typeof syscall === "string" || code === "ECONNRESET" || code === "EPIPE";
}

/** Draws an outcome. */
export async function showOutcome(screen: Screen, { scenario, outcome }: Finished): Promise<void> {
  screen.heading(scenario.name, scenario.summary);
  await screen.flow(outcome.recorded.flow);
  screen.facts(establishedBy(outcome));
}
