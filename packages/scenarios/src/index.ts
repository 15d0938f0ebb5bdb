// Only what is light: the flows' code and the AWS SDK come with `@keymesh/scenarios/run`.
export { scenarios } from "./catalogue.ts";
export { madeFile, memoryFile, type SourceFile, sha256Of, userFile } from "./parts/source-file.ts";
export {
  type Fact,
  GROUPS,
  type Outcome,
  type ScenarioEntry,
  VARIANT_NAMES,
  type VariantEntry,
  type VariantName,
} from "./scenario.ts";
export { ScenarioError } from "./scenario-error.ts";
export type { ScenarioMesh } from "./scenario-mesh.ts";
export { establishedBy, isAsExpected, recordingFacts } from "./verdict.ts";
