import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a command is there. Without it its stories are named by `npm test` among what was left out; in CI it is installed. */
export function isOnPath(command: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));
}
