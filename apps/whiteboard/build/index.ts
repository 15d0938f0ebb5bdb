import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, STAMP, sourceDigest } from "./sources.ts";

const BUILD = join(import.meta.dirname, "main.ts");

/** Whether the built page is there and was made from the sources that are there: an image has none, nor what builds it from them. */
export function isPageBuilt(): boolean {
  const stamp = join(DIST, STAMP);
  return existsSync(stamp) && (!existsSync(BUILD) || readFileSync(stamp, "utf8") === sourceDigest());
}

/**
 * Builds the page when it is missing or was made from other sources; takes seconds, in a process of its own. `say` is told before.
 * @throws Error with what the build wrote, when it fails
 */
export async function ensurePage(say: (text: string) => void): Promise<void> {
  if (isPageBuilt()) return;
  say("building the page, once for these sources");
  const build = spawn(process.execPath, [BUILD], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const note = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  build.stdout.on("data", note);
  build.stderr.on("data", note);
  const status = await new Promise<number | null>((resolve, reject) => {
    build.on("error", reject);
    build.on("close", resolve);
  });
  if (status !== 0) throw new Error(`building the page failed: ${output.trim()}`);
}
