import { readFileSync } from "node:fs";
import { parseSeedKeys, SeedError } from "@keymesh/seed";
import { MeshError } from "../mesh/mesh-error.ts";

/** Looks a seed file's keys over before anything starts; its accounts are identity's to check. @throws MeshError with line and path of each problem */
export function checkSeed(file: string): void {
  try {
    for (const { material } of parseSeedKeys(readFileSync(file, "utf8"))) material?.fill(0);
  } catch (error) {
    if (error instanceof SeedError)
      throw new MeshError(`the seed file ${file}: ${error.problems.join("; ")}`);
    throw new MeshError(`the seed file ${file} cannot be read: ${(error as Error).message}`);
  }
}
