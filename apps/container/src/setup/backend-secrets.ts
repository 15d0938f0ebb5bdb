import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { MeshFolder } from "@keymesh/cli";

const PASSWORD_BYTES = 24;

/**
 * What storage and the two stores in the cluster know of each other, by the name of the Secret: passwords made once, kept in the
 * authority's folder. The stores are reached as `valkey` and `object-store`.
 */
export function ensureBackendSecrets(
  authority: MeshFolder,
): [name: string, files: ReadonlyMap<string, Buffer>][] {
  const valkey = ensurePassword(authority, "valkey-password");
  const accessKey = ensurePassword(authority, "s3-access-key");
  const secretKey = ensurePassword(authority, "s3-secret-key");
  return [
    secret("keymesh-valkey", { password: valkey, "valkey.conf": `requirepass ${valkey}\n` }),
    secret("keymesh-object-store", { "access-key": accessKey, "secret-key": secretKey }),
    secret("keymesh-backends", {
      "redis-url": `redis://default:${valkey}@valkey:6379`,
      "s3-access-key": accessKey,
      "s3-secret-key": secretKey,
    }),
  ];
}

function secret(name: string, files: Readonly<Record<string, string>>): [string, Map<string, Buffer>] {
  return [name, new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))];
}

/** Of letters, digits, `-` and `_`: fit for a URL and a line of configuration as they are. */
function ensurePassword(authority: MeshFolder, name: string): string {
  const path = authority.of("backends", name);
  if (!existsSync(path)) {
    mkdirSync(authority.of("backends"), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, randomBytes(PASSWORD_BYTES).toString("base64url"), {
      mode: 0o600,
      flush: true,
    });
    renameSync(`${path}.new`, path);
  }
  return readFileSync(path, "utf8");
}
