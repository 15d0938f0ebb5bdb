import type { Docker } from "./docker-cli.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import type { Leftovers } from "./leftovers.ts";

/** The oldest that are known to run the project's compose file and its tests. */
const oldestEngine = [20, 10] as const;
const oldestCompose = [2, 20] as const;

/** Engine and compose. Without Docker all is well: only the images, compose and Testcontainers want it. */
export async function checkDocker(docker: Docker): Promise<Finding[]> {
  const engine = await docker(["version", "--format", "{{.Server.Version}}"]);
  if (engine.kind === "absent")
    return [ok("no Docker here: `docker compose` and Testcontainers need it, the mesh not")];
  if (engine.kind === "failed") {
    return [warn(`Docker does not answer: ${engine.message}`, "start it, for compose and Testcontainers")];
  }
  const compose = await docker(["compose", "version", "--short"]);
  return [
    judge("Docker Engine", engine.stdout, oldestEngine),
    compose.kind === "done"
      ? judge("Docker Compose", compose.stdout, oldestCompose)
      : warn("Docker has no compose plugin", "install docker-compose-plugin, for `docker compose up`"),
  ];
}

function judge(name: string, text: string, [major, minor]: readonly [number, number]): Finding {
  const version = text.trim().slice(0, 40);
  const [, theirMajor, theirMinor] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const isNewEnough =
    Number(theirMajor) > major || (Number(theirMajor) === major && Number(theirMinor) >= minor);
  return isNewEnough
    ? ok(`${name} ${version}`)
    : fail(`${name} ${version || "of an unknown version"} is older than ${major}.${minor}`, "update it");
}

/** Whether tests left something behind. */
export function checkLeftovers({ items }: Leftovers): Finding {
  if (items.length === 0) return ok("tests left no containers, networks or volumes behind");
  const count = (kind: string) => items.filter((item) => item.kind === kind).length;
  return warn(
    `tests left ${count("container")} containers, ${count("network")} networks, ${count("volume")} volumes behind`,
    "`keymesh doctor --prune` removes them (--dry-run shows them)",
  );
}
