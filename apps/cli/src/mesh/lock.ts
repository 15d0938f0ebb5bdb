import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from "node:fs";
import { MeshError } from "./mesh-error.ts";

/** One mesh per folder: holds `path` until released. A lock left by a launcher that is gone is taken over. @throws MeshError */
export function lockFolder(path: string): { release(): void } {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const fd = openSync(path, "wx", 0o600);
      writeSync(fd, `${process.pid} ${startTicks(process.pid) ?? ""}\n`);
      closeSync(fd);
      return { release: () => unlinkSync(path) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const pid = lockHolder(path);
      if (pid !== undefined)
        throw new MeshError(
          `a mesh is already running on this folder (process ${pid}); stop it, or use --data DIR`,
        );
      unlinkSync(path);
    }
  }
  throw new MeshError(`the lock ${path} is held by another launcher that is starting`);
}

/** The process that holds the lock: a launcher that is starting, running or stopping; undefined when it is free. */
export function lockHolder(path: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const [pid, ticks] = text.trim().split(" ");
  return isAlive(Number(pid), ticks) ? Number(pid) : undefined;
}

function isAlive(pid: number, ticks: string | undefined): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  // A pid is reused after a reboot: the start time tells whether it is still the same process.
  const now = startTicks(pid);
  return now === undefined || ticks === undefined || ticks === "" || now === ticks;
}

/** When the process started, in clock ticks since boot; undefined where there is no /proc. */
function startTicks(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
