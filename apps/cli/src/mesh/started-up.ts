import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { MeshError } from "./mesh-error.ts";

/** Told one line for a person each. */
interface Progress {
  step(text: string): void;
  notice(text: string): void;
}

const ASK_EVERY_MS = 50;
/** The gateway listens already; one that does not answer for so long is gone. */
const SILENCE_MS = 30_000;

const initSchema = z.object({
  state: z.enum(["running", "done", "failed"]),
  error: z.string().optional(),
  scripts: z.array(z.object({ name: z.string(), state: z.string(), error: z.string().optional() })),
});
type Init = z.output<typeof initSchema>;

/**
 * Waits until the gateway has taken in the seed file and run the init hooks. A hook that failed is told; the mesh stays up.
 * @throws MeshError when the seed file cannot be taken in
 */
export async function startedUp(
  endpoint: string,
  seedFile: string | undefined,
  progress: Progress,
): Promise<void> {
  progress.step("taking in seed files and running init hooks");
  const { scripts, error } = await whenOver(endpoint);
  const failed = scripts.filter(({ state }) => state === "failed");
  for (const hook of failed) {
    if (seedFile !== undefined && hook === scripts[0] && hook.name === basename(seedFile))
      throw new MeshError(`the seed file ${seedFile}: ${hook.error}`);
    progress.notice(`the init hook ${hook.name} failed: ${hook.error}; what it said is in the gateway's log`);
  }
  if (error !== undefined) progress.notice(`no init hook was run: ${error}`);
}

async function whenOver(endpoint: string): Promise<Init> {
  for (let heardMs = performance.now(); performance.now() - heardMs < SILENCE_MS; await sleep(ASK_EVERY_MS)) {
    const init = await asked(endpoint);
    if (init && init.state !== "running") return init;
    if (init) heardMs = performance.now();
  }
  throw new MeshError("the gateway does not tell how far the mesh's start is");
}

async function asked(endpoint: string): Promise<Init | undefined> {
  try {
    const answer = await fetch(`${endpoint}/_keymesh/init`);
    return initSchema.parse(await answer.json());
  } catch {
    return undefined;
  }
}
