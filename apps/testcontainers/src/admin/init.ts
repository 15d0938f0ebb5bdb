import type { AdminClient } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

interface Script {
  readonly name: string;
  readonly state: string;
  readonly error?: string;
}

/** Makes sure that no init script of a mesh that is ready failed: the mesh itself goes on without. @throws Error naming those that did */
export async function requireScriptsDone(admin: AdminClient): Promise<void> {
  const answer = await admin.call("GET", "init");
  const { scripts, error } = answerWith<{ scripts: Script[]; error?: string }>("GET init", answer, {
    scripts: "array",
  });
  const failures = scripts
    .filter(({ state }) => state === "failed")
    .map((script) => `the init script ${script.name} failed: ${script.error}`);
  if (error !== undefined) failures.push(`no init script was run: ${error}`);
  if (failures.length > 0) throw new Error(failures.join("; "));
}
