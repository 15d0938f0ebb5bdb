import { readFileSync } from "node:fs";
import { ConfigError } from "@keymesh/runtime";
import { SeedError } from "@keymesh/seed";
import { applySeed } from "./apply-seed.ts";
import type { IdentityContext } from "./context.ts";
import { parseSeed } from "./domain/seed.ts";

/** A seed file that was read and found good. */
export interface SeedFile {
  /** Takes it in. @throws ConfigError when what it says contradicts what is there */
  apply(context: IdentityContext): Promise<void>;
}

/** Reads a seed file. @throws ConfigError with line and path of each problem */
export function openSeedFile(file: string): SeedFile {
  const seed = inConfigWords(file, () => parseSeed(readFileSync(file, "utf8")));
  return {
    apply: (context) =>
      applySeed(context, seed).catch((error) => {
        throw asConfigError(file, error);
      }),
  };
}

function inConfigWords<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asConfigError(file, error);
  }
}

function asConfigError(file: string, error: unknown): unknown {
  if (!(error instanceof SeedError)) return error;
  return new ConfigError(error.problems.map((problem) => `KEYMESH_SEED_FILE ${file}: ${problem}`).join("\n"));
}
