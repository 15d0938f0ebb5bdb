import type { Stage } from "../stage/stage.ts";
import { setFault } from "./fault.ts";

/**
 * Runs `act` while one bit is flipped in each answer of some methods on a hop, in this trace alone: nobody else's calls are disturbed.
 * @throws ScenarioError when the admin API will not have it
 */
export async function whileTampered<T>(
  { mesh, progress }: Pick<Stage, "mesh" | "progress">,
  {
    hop,
    methods,
    trace,
  }: { readonly hop: string; readonly methods: readonly string[]; readonly trace: string },
  act: () => Promise<T>,
): Promise<T> {
  progress(`flipping a bit of what ${hop} carries`);
  const ends: (() => Promise<void>)[] = [];
  try {
    for (const method of methods)
      ends.push(await setFault({ mesh }, { hop, method, trace, fault: "tamper" }));
    return await act();
  } finally {
    for (const end of ends) await end();
  }
}
