import { containerConfig, environmentSet, reportStartFailure } from "./config.ts";
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
      // Any command of the command line, on the folder that `setup` described the mesh in.
      process.env.KEYMESH_DATA ??= config.KEYMESH_MESH_DIR;
      await import("@keymesh/cli/main");
    }
  }
}

const [role = "up", ...rest] = process.argv.slice(2);
try {
  await run(role, rest);
} catch (error) {
  process.exitCode = reportStartFailure(error);
}
