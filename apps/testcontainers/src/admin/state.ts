import { type AdminClient, STATE_TIMEOUT_MS } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

/** How many of each a seed file names. */
export interface SeedSummary {
  readonly accounts: number;
  readonly keys: number;
}

/** Back to what the mesh was at its first ready; or only what belongs to one account. */
export async function resetMesh(admin: AdminClient, accountId: string | undefined): Promise<void> {
  const json = accountId === undefined ? {} : { accountId };
  await admin.call("POST", "reset", { json, timeoutMs: STATE_TIMEOUT_MS });
}

/** Takes in a seed file's text. */
export async function seedMesh(admin: AdminClient, yaml: string): Promise<SeedSummary> {
  const content = { type: "application/yaml", body: yaml };
  const answer = await admin.call("POST", "seed", { content });
  return answerWith<SeedSummary>("POST seed", answer, { accounts: "number", keys: "number" });
}
