import { open } from "node:fs/promises";
import { Command } from "commander";
import { MeshError } from "../mesh/mesh-error.ts";
import { adminOf } from "../target.ts";

const maxSeedBytes = 1024 * 1024;

/** `keymesh seed FILE`: takes a seed file into the running mesh. */
export function seedCommand(): Command {
  return new Command("seed")
    .description("add a seed file's accounts, principals and keys to the mesh")
    .argument("<file>", "YAML, as docs/seed-file.md says")
    .option("--json", "as JSON")
    .action(async (file: string, { json }: { json?: boolean }, command: Command) => {
      const yaml = await readSeed(file);
      const taken = await adminOf(command).seed(yaml);
      if (json) process.stdout.write(`${JSON.stringify(taken)}\n`);
      else process.stderr.write(`keymesh: ${file} names ${taken.accounts} accounts and ${taken.keys} keys\n`);
    });
}

async function readSeed(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > maxSeedBytes) throw new MeshError(`${file} is larger than a seed file may be: 1 MiB`);
      const bytes = await handle.readFile();
      if (bytes.length > maxSeedBytes)
        throw new MeshError(`${file} is larger than a seed file may be: 1 MiB`);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof MeshError) throw error;
    throw new MeshError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
