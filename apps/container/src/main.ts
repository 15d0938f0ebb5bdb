/**
 * The image's one entry: `keymesh <role>`. A role is a member of the mesh, what a mesh of containers has beside its members (`setup`,
 * `operators`), the whole mesh in one container (`up`), or any other command of the command line.
 */
import { join } from "node:path";
import { nodeFlagsOf } from "@keymesh/cli/node-flags";

const [role = "up", ...rest] = process.argv.slice(2);
const run = join(import.meta.dirname, "run.ts");
const flags = nodeFlagsOf(role);

// V8 takes some of its options only at the very start: the same process begins again with them.
if (flags.length > 0)
  process.execve!(process.execPath, [process.execPath, ...flags, run, role, ...rest], process.env);
process.argv.splice(2, Number.POSITIVE_INFINITY, role, ...rest);
await import("./run.ts");
