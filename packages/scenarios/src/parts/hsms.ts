import { outsideSpan } from "@keymesh/flow";
import { adminCall } from "../stage/admin-call.ts";
import type { Stage } from "../stage/stage.ts";

/** An HSM as KMS sees it. */
export interface Hsm {
  readonly name: string;
  readonly state: string;
  readonly regions: readonly string[];
  readonly cachedHbks: number;
}

/** Every HSM of the mesh, asked outside the recorded trace. @throws ScenarioError */
export async function hsmsOf({ mesh }: Pick<Stage, "mesh">): Promise<readonly Hsm[]> {
  const { hsms } = (await outsideSpan(() => adminCall(mesh, "GET", "fleet"))) as unknown as {
    readonly hsms: readonly Hsm[];
  };
  return hsms;
}
