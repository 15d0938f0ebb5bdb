import { isPortFree } from "../mesh/ports.ts";
import { type Finding, fail, ok } from "./finding.ts";
import { holderOfPort } from "./port-holder.ts";

/** Whether the public port can be had; `ownPort` is that of the mesh which runs on the folder. */
export async function checkPort(host: string, port: number, ownPort: number | undefined): Promise<Finding> {
  if (ownPort === port) return ok(`port ${port} is this mesh's own`);
  if (await isPortFree(host, port)) return ok(`port ${port} is free`);
  const holder = holderOfPort(port);
  const whose =
    holder === undefined ? "is in use, by whom the system does not tell" : `is held by process ${holder}`;
  return fail(`port ${port} ${whose}`, "stop it, or choose another with --port N or KEYMESH_PORT");
}
