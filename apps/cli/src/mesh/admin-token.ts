import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { MeshFolder } from "./folder.ts";
import { MeshError } from "./mesh-error.ts";
import type { MeshOptions } from "./mesh-options.ts";
import { writeSecret } from "./secrets.ts";

/** As the gateway wants it: so long that nobody guesses it, and of characters every client can send. */
const possible = /^[\x21-\x7e]{16,256}$/;

/**
 * The file with the token the admin API is to want: the one given, or, where others can reach the gateway, one made at the first start.
 * Undefined for a mesh on loopback that was given none: its admin API is open.
 * @throws MeshError for a token that cannot be one
 */
export async function ensureAdminToken({
  folder,
  host,
  adminToken,
}: Pick<MeshOptions, "folder" | "host" | "adminToken">): Promise<string | undefined> {
  const path = pathIn(folder);
  if (adminToken !== undefined) {
    if (!possible.test(adminToken))
      throw new MeshError("the admin token must be 16 to 256 visible characters");
    await writeSecret(path, Buffer.from(adminToken));
    return path;
  }
  if (isLoopback(host)) return undefined;
  if (!existsSync(path)) await writeSecret(path, Buffer.from(randomBytes(24).toString("base64url")));
  return path;
}

/** The token of the mesh that runs on this folder; undefined when it has none, or this user may not know it. */
export function readAdminToken(folder: MeshFolder): string | undefined {
  try {
    const token = readFileSync(pathIn(folder), "utf8");
    return possible.test(token) ? token : undefined;
  } catch {
    return undefined;
  }
}

function pathIn(folder: MeshFolder): string {
  return folder.of("admin-token");
}

function isLoopback(host: string): boolean {
  return /^(127(\.\d{1,3}){3}|localhost|\[?::1\]?)$/.test(host);
}
