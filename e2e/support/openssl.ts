import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Runs the openssl binary in a folder of its own that holds these files, and is gone afterwards. What it wrote to `out`, or to
 * stdout. @throws when it ends with an error
 */
export function openssl(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): Buffer {
  const cwd = mkdtempSync(join(tmpdir(), "keymesh-openssl-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, name), bytes);
    const stdout = execFileSync("openssl", args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    return args.includes("out") ? readFileSync(join(cwd, "out")) : stdout;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
