import type { MeshHandle } from "@keymesh/cli";

/** Runs a flow as the page does, and hands back what it is told. @throws Error when the mesh refuses */
export async function run(
  mesh: MeshHandle,
  name: string,
  variant?: string,
): Promise<{ readonly traceId: string; readonly facts: readonly { readonly asExpected: boolean }[] }> {
  const query = variant === undefined ? "" : `?variant=${variant}`;
  const answer = await fetch(`${mesh.endpoint}/_keymesh/scenarios/${name}/runs${query}`, { method: "POST" });
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Awaited<ReturnType<typeof run>>;
}
