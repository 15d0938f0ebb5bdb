/** Why a scenario could not come to its end, as one line for the person who started it. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}
