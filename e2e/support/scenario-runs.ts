import { setTimeout } from "node:timers/promises";
import type { MeshHandle } from "@keymesh/cli";
import { adminOf } from "./admin.ts";

/** A flow runs once at a time: stories that run beside this one may have it. */
const MAX_TURNS = 60;

/** Runs a flow as the page does, and hands back what it is told. @throws Error when the mesh refuses */
export async function run(
  mesh: MeshHandle,
  name: string,
  variant?: string,
): Promise<{ readonly traceId: string; readonly facts: readonly { readonly asExpected: boolean }[] }> {
  const query = variant === undefined ? "" : `?variant=${variant}`;
  const ask = () => adminOf(mesh).call("POST", `scenarios/${name}/runs${query}`);
  let answer = await ask();
  for (let i = 0; answer.status === 409 && i < MAX_TURNS; i++) {
    await setTimeout(500);
    answer = await ask();
  }
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as never as Awaited<ReturnType<typeof run>>;
}
