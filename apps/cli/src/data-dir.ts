import type { Command } from "commander";
import { UsageError } from "./mesh/mesh-error.ts";
import { targetOf } from "./target.ts";

/**
 * The folder of a command that needs one, given by `--data` before or after the command's name.
 * @throws UsageError when the mesh is named by its address alone
 */
export function dataDirOf(command: Command): string {
  const target = targetOf(command);
  if (target.kind === "folder") return target.dataDir;
  throw new UsageError(
    `${nameOf(command)} works in a mesh's folder, which ${target.endpoint} does not tell; give --data DIR`,
  );
}

/** `trace show`: the words that lead to a command, without the program's. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent?.parent ? `${nameOf(parent)} ${command.name()}` : command.name();
}
