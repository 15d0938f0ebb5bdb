import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { MeshFolder } from "../mesh/folder.ts";
import { lockHolder } from "../mesh/lock.ts";
import { MeshError, UsageError } from "../mesh/mesh-error.ts";
import { targetOf } from "../target.ts";
import { wholeNumber } from "../terminal/whole-number.ts";

const pollMs = 100;

/** `keymesh down`: what Ctrl-C does to `keymesh up`, from another terminal. No mesh there is what was asked for. */
export function downCommand(): Command {
  return new Command("down")
    .description("stop the mesh running on the folder; its state is kept")
    .option("--timeout <s>", "seconds to wait for its end", wholeNumber(1, 600), 60)
    .action(async ({ timeout }: { timeout: number }, command: Command) => {
      const target = targetOf(command);
      if (target.kind === "endpoint") {
        throw new UsageError("a mesh named by its address is not ours to end; see `docker compose down`");
      }
      const lock = new MeshFolder(target.dataDir).of("lock");
      const pid = holderOf(lock);
      if (pid === undefined) process.stderr.write(`keymesh: no mesh is running on ${target.dataDir}\n`);
      else await end(pid, lock, timeout);
    });
}

async function end(pid: number, lock: string, timeoutSeconds: number): Promise<void> {
  process.stderr.write(`keymesh: stopping the mesh of process ${pid} …\n`);
  try {
    process.kill(pid, "SIGTERM");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EPERM") throw new MeshError(`process ${pid} belongs to another user, who has to stop it`);
    if (code !== "ESRCH") throw error;
  }
  const endBy = performance.now() + timeoutSeconds * 1000;
  while (holderOf(lock) === pid) {
    if (performance.now() > endBy) {
      throw new MeshError(
        `process ${pid} has not ended in ${timeoutSeconds} s; \`keymesh logs\` may say why`,
      );
    }
    await sleep(pollMs);
  }
  process.stderr.write("keymesh: stopped\n");
}

function holderOf(lock: string): number | undefined {
  try {
    return lockHolder(lock);
  } catch (error) {
    throw new MeshError(`${lock} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
