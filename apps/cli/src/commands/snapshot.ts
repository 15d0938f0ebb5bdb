import { resolve } from "node:path";
import { Command } from "commander";
import { unreachable } from "../admin/transport.ts";
import { MeshError } from "../mesh/mesh-error.ts";
import { loadSnapshot } from "../snapshot/load.ts";
import { sizeOf, terminalProgress } from "../snapshot/progress.ts";
import { saveSnapshot } from "../snapshot/save.ts";
import { adminOf } from "../target.ts";
import { isConfirmed } from "../terminal/confirm.ts";

/** `keymesh snapshot save|load FILE`: a mesh's state as one file. */
export function snapshotCommand(): Command {
  return new Command("snapshot")
    .description("keep the mesh's state in a file, and go back to it")
    .addCommand(saveCommand())
    .addCommand(loadCommand());
}

function saveCommand(): Command {
  return new Command("save")
    .description("write the state to a file")
    .argument("<file>", "a new file")
    .option("--force", "replace a file that is there")
    .action(async (name: string, { force = false }: { force?: boolean }, command: Command) => {
      const path = resolve(name);
      const admin = adminOf(command);
      const take = async () => toldWhenBroken(await admin.snapshot(), admin.endpoint);
      const bytes = await saveSnapshot(path, take, { force, progress: terminalProgress("keymesh: saving") });
      process.stderr.write(`keymesh: ${sizeOf(bytes)} written to ${name}\n`);
    });
}

/** The stream, its end before its time told in one line. */
async function* toldWhenBroken(
  stream: ReadableStream<Uint8Array>,
  endpoint: string,
): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw unreachable({ endpoint }, error);
  }
}

function loadCommand(): Command {
  return new Command("load")
    .description("replace the mesh's state by a snapshot's")
    .argument("<file>", "as `snapshot save` wrote it")
    .option("--yes", "do not ask")
    .action(async (name: string, { yes }: { yes?: boolean }, command: Command) => {
      const admin = adminOf(command);
      const question = `Replace the state of the mesh at ${admin.endpoint} by ${name}`;
      if (!(await isConfirmed(question, yes))) throw new MeshError("nothing was changed");
      await loadSnapshot(
        resolve(name),
        (bytes) => admin.restore(bytes),
        terminalProgress("keymesh: sending"),
      );
      process.stderr.write(`keymesh: the mesh's state is that of ${name}\n`);
    });
}
