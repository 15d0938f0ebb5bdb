import type { Tracer } from "@keymesh/flow";
import type { Logger } from "@keymesh/runtime";
import type { ScenarioEntry, ScenarioMesh } from "@keymesh/scenarios";
import type { Runs } from "./domain/runs.ts";

/** What the operations work with. */
export interface CallerContext {
  /** Its `outDir` has a folder for each scenario. */
  readonly mesh: ScenarioMesh;
  readonly scenarios: readonly ScenarioEntry[];
  readonly runs: Runs;
  /** For calls that are no scenario: each is sampled. */
  readonly tracer: Tracer;
  readonly log: Pick<Logger, "debug">;
}
