import type { MeshHandle } from "@keymesh/cli";
import { adminOf } from "./admin.ts";

/** Runs a flow as the page does, and hands back what it is told. @throws Error when the mesh refuses */
export async function run(
  mesh: MeshHandle,
  name: string,
  variant?: string,
): Promise<{
  readonly traceId: string;
  readonly facts: readonly { readonly name: string; readonly asExpected: boolean }[];
}> {
  const query = variant === undefined ? "" : `?variant=${variant}`;
  const answer = await adminOf(mesh).call("POST", `scenarios/${name}/runs${query}`);
  if (answer.status !== 200) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as never as Awaited<ReturnType<typeof run>>;
}
