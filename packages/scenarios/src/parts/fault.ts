import { outsideSpan } from "@keymesh/flow";
import { adminCall } from "../stage/admin-call.ts";
import type { Stage } from "../stage/stage.ts";

/** Sets a fault, by a call that is no part of the flow it disturbs; answers what ends it. @throws ScenarioError when the admin API will not have it */
export async function setFault({ mesh }: Pick<Stage, "mesh">, rule: object): Promise<() => Promise<void>> {
  const { id } = await outsideSpan(() => adminCall(mesh, "POST", "faults", { body: rule }));
  return async () => {
    await outsideSpan(() => adminCall(mesh, "DELETE", `faults/${id}`));
  };
}
