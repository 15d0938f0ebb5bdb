import { readFileSync } from "node:fs";
import { ConfigError, type Logger } from "@keymesh/runtime";
import type { SecretName, StorageConfig } from "./config.ts";
import type { Driver } from "./store/driver.ts";
import { type EmbeddedDriver, openEmbedded } from "./store/embedded/driver.ts";
import { FolderError } from "./store/embedded/folder.ts";

/** The driver that the configuration asks for. @throws ConfigError in one line when it can't be used */
export async function openDriver(config: StorageConfig, log: Logger): Promise<Driver> {
  return config.KEYMESH_STORAGE_DRIVER === "distributed"
    ? openShared(config, log)
    : openHere(config.KEYMESH_DATA_DIR!, log);
}

async function openHere(dir: string, log: Logger): Promise<Driver> {
  const driver = openFolder(dir);
  driver.swept.then(
    (files) => files > 0 && log.info({ files }, "removed what an earlier run left unfinished"),
    (error) => log.warn({ err: error }, "could not remove what an earlier run left unfinished"),
  );
  return driver;
}

function openFolder(dir: string): EmbeddedDriver {
  try {
    return openEmbedded(dir);
  } catch (error) {
    if (error instanceof FolderError) throw new ConfigError(error.message);
    throw error;
  }
}

/** The clients of Redis and of the object store are loaded only here: a start on a folder does without them. */
async function openShared(config: StorageConfig, log: Logger): Promise<Driver> {
  const { openDistributed } = await import("./store/distributed/driver.ts");
  const { parseRedisAddress } = await import("./store/distributed/redis/address.ts");
  const mustBeDurable = config.KEYMESH_REDIS_DURABILITY === "checked";
  if (!mustBeDurable) log.warn("it is not checked whether Redis keeps what it answered");
  return openDistributed({
    redis: parseRedisAddress(secretOf(config, "KEYMESH_REDIS_URL")),
    mustBeDurable,
    waitReplicas: config.KEYMESH_REDIS_WAIT_REPLICAS,
    objects: {
      endpoint: new URL(config.KEYMESH_S3_ENDPOINT!),
      bucket: config.KEYMESH_S3_BUCKET,
      region: config.KEYMESH_S3_REGION,
      accessKey: secretOf(config, "KEYMESH_S3_ACCESS_KEY"),
      secretKey: secretOf(config, "KEYMESH_S3_SECRET_KEY"),
    },
    // The message alone: what a client library attaches to its errors may hold keys or addresses with passwords.
    onTrouble: (what, error) => log.warn({ why: (error as Error).message }, what),
  });
}

/** A secret from its variable or its file. */
function secretOf(config: StorageConfig, name: SecretName): string {
  const file = config[`${name}_FILE`];
  if (file === undefined) return config[name]!;
  try {
    return readFileSync(file, "utf8").trimEnd();
  } catch (error) {
    throw new ConfigError(`${name}_FILE: ${(error as NodeJS.ErrnoException).code} ${file}`);
  }
}
