import { existsSync } from "node:fs";
import { join } from "node:path";
import { type ContainerConfig, containerConfig, environmentSet, reportStartFailure } from "./config.ts";
import { MEMBERS, runMember } from "./member.ts";

/** Runs the role this container was given. */
async function run(role: string, rest: readonly string[]): Promise<void> {
  const env = environmentSet(process.env);
  const config = containerConfig(env);
  if (Object.hasOwn(MEMBERS, role)) return runMember(role, config, env);
  switch (role) {
    case "setup":
      return (await import("./setup/setup.ts")).setUp(config);
    case "kubernetes-secrets":
      return (await import("./setup/kubernetes-secrets.ts")).printSecrets(config, rest);
    case "operators":
      return (await import("./operators.ts")).runOperators(config, env);
    case "up":
      return (await import("./all-in-one.ts")).runAllInOne(config, rest, env);
    default: {
      // Any command of the command line, on the mesh in this container or, if there is none, the one that `setup` described.
      process.env.KEYMESH_DATA ??= folderOf(config);
      await import("@keymesh/cli/main");
    }
  }
}

function folderOf({ KEYMESH_STATE_DIR, KEYMESH_MESH_DIR }: ContainerConfig): string {
  return existsSync(join(KEYMESH_STATE_DIR, "mesh.json")) ? KEYMESH_STATE_DIR : KEYMESH_MESH_DIR;
}

const [role = "up", ...rest] = process.argv.slice(2);
try {
  await run(role, rest);
} catch (error) {
  process.exitCode = reportStartFailure(error);
}
