import { resolve } from "node:path";
import type { Command } from "commander";

/** The mesh folder a command works on: `--data`, given before or after the command's name. */
export function dataDirOf(command: Command): string {
  return resolve(command.optsWithGlobals<{ data: string }>().data);
}
