import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

const listening = "0A";

/** The process that listens on a TCP port, as `1234 (node …)`; undefined when the system does not tell. Linux and macOS. */
export function holderOfPort(port: number): string | undefined {
  return process.platform === "linux" ? byProc(port) : byLsof(port);
}

function byProc(port: number): string | undefined {
  const sockets = new Set(["/proc/net/tcp", "/proc/net/tcp6"].flatMap((path) => socketsOn(port, path)));
  if (sockets.size === 0) return undefined;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    if (descriptorsOf(pid).some((target) => sockets.has(target))) return `${pid} (${commandOf(pid)})`;
  }
  return undefined;
}

/** The sockets that listen on the port, as the links in /proc/<pid>/fd name them. */
function socketsOn(port: number, path: string): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const lines = readOr(path, "").split("\n").slice(1);
  return lines.flatMap((line) => {
    const [, local = "", , state, , , , , , inode] = line.trim().split(/\s+/);
    return state === listening && local.endsWith(`:${hex}`) ? [`socket:[${inode}]`] : [];
  });
}

function descriptorsOf(pid: string): string[] {
  try {
    const dir = `/proc/${pid}/fd`;
    return readdirSync(dir).map((fd) => {
      try {
        return readlinkSync(`${dir}/${fd}`);
      } catch {
        return "";
      }
    });
  } catch {
    // Another user's, or gone in the meantime.
    return [];
  }
}

function commandOf(pid: string): string {
  return readOr(`/proc/${pid}/cmdline`, "?").replaceAll("\0", " ").trim().slice(0, 120);
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

function byLsof(port: number): string | undefined {
  try {
    const text = execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-Fpc"], {
      encoding: "utf8",
      timeout: 5_000,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const lines = text.split("\n");
    const field = (letter: string) => lines.find((line) => line.startsWith(letter))?.slice(1);
    return field("p") && `${field("p")} (${field("c")})`;
  } catch {
    return undefined;
  }
}
