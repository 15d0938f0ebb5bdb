import {
  establishedBy,
  madeFile,
  type Outcome,
  type ScenarioEntry,
  ScenarioError,
  userFile,
  type VariantName,
} from "@keymesh/scenarios";
import { runScenario } from "@keymesh/scenarios/run";
import { withMesh } from "../mesh/handle.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { scenarioMesh } from "./scenario-mesh.ts";
import type { Screen } from "./screen.ts";

export interface DemoOptions {
  readonly dataDir: string;
  readonly scenarios: readonly ScenarioEntry[];
  /** What is to be wrong this time; absent: nothing. */
  readonly variant: VariantName | undefined;
  /** The user's own file; one is made when absent. */
  readonly path: string | undefined;
  readonly progress: (text: string) => void;
}

export interface Finished {
  readonly scenario: ScenarioEntry;
  readonly variant: VariantName | undefined;
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
  const { path, progress, variant } = options;
  try {
    const file = path === undefined ? madeFile() : await userFile(path);
    await withMesh({ dataDir: options.dataDir, onStep: progress }, async (handle) => {
      const mesh = scenarioMesh(handle);
      for (const scenario of options.scenarios) {
        progress(`running ${scenario.name} on ${file.name} (${file.size} bytes)`);
        const outcome = await runScenario({ scenario, variant, mesh, file, progress });
        await show({ scenario, variant, outcome });
      }
    });
  } catch (error) {
    throw error instanceof ScenarioError ? new MeshError(error.message) : error;
  }
}

/** Draws an outcome. */
export async function showOutcome(screen: Screen, { scenario, variant, outcome }: Finished): Promise<void> {
  const wrong = scenario.variants.find(({ name }) => name === variant);
  screen.heading(
    wrong ? `${scenario.name}: ${wrong.name}` : scenario.name,
    wrong?.summary ?? scenario.summary,
  );
  await screen.flow(outcome.recorded.flow);
  screen.facts(establishedBy(outcome));
}
