import { outsideSpan } from "@keymesh/flow";
import { adminCall } from "../stage/admin-call.ts";
import type { Stage } from "../stage/stage.ts";

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
  const rules: unknown[] = [];
  try {
    for (const method of methods) {
      const rule = { hop, method, trace, fault: "tamper" };
      rules.push((await outsideSpan(() => adminCall(mesh, "POST", "faults", { body: rule }))).id);
    }
    return await act();
  } finally {
    for (const id of rules) await outsideSpan(() => adminCall(mesh, "DELETE", `faults/${id}`));
  }
}
