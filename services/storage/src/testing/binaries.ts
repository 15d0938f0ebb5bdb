import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where CI keeps what it built itself. */
const CACHE = join(process.env.KEYMESH_CI_CACHE ?? "/var/cache/keymesh-ci", "bin");

/** The Redis (or Valkey) server to test against: KEYMESH_TEST_REDIS, or what is on the PATH. */
export const redisServer = found(process.env.KEYMESH_TEST_REDIS, ["redis-server", "valkey-server"]);
/** The S3-compatible server to test against: KEYMESH_TEST_VERSITYGW, or what is on the PATH or in the CI cache. */
export const versitygw = found(process.env.KEYMESH_TEST_VERSITYGW, ["versitygw"]);

function found(chosen: string | undefined, names: readonly string[]): string | undefined {
  if (chosen) return chosen;
  const folders = [...(process.env.PATH ?? "").split(delimiter), CACHE];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
