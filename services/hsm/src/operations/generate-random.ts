import { maxRandomBytes } from "@keymesh/hsm-channel";
import { type CommandCall, type CommandOf, requireLength } from "./command-call.ts";

/** Draws 1 to 1,024 random bytes; answers [bytes]. */
export function generateRandom(command: CommandOf<"generateRandom">, { module }: CommandCall): Buffer[] {
  requireLength(command.numberOfBytes, 1, maxRandomBytes, "numberOfBytes");
  return [module.random(command.numberOfBytes)];
}
