import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entriesUnder } from "@keymesh/storage";
import { createMemoryStorage } from "@keymesh/testing";
import type { Driver } from "../store/driver.ts";
import { openEmbedded } from "../store/embedded/driver.ts";
import { redisServer, versitygw } from "./binaries.ts";
import { objectStoreAt, openDriver, redisUrl, startObjectStore, startRedis } from "./servers.ts";

/** A driver in memory, without the rename that only some drivers have. */
export function memoryDriver(): Driver {
  return { kind: "memory", ...createMemoryStorage() };
}

/** An embedded driver on a folder of its own, and how to remove it. */
export function embeddedDriver(): { readonly driver: Driver; remove(): Promise<void> } {
  const dir = mkdtempSync(join(tmpdir(), "keymesh-snapshot-"));
  const driver = openEmbedded(dir);
  return {
    driver,
    async remove() {
      await driver.swept;
      await driver.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A distributed driver on servers of its own, and how to remove it; undefined where there are none. */
export async function distributedDriver(): Promise<ReturnType<typeof embeddedDriver> | undefined> {
  if (!redisServer || !versitygw) return undefined;
  const [redis, objects] = await Promise.all([startRedis(), startObjectStore()]);
  const driver = await openDriver(redisUrl(redis), objectStoreAt(objects));
  return {
    driver,
    async remove() {
      await driver.close();
      await Promise.all([redis.remove(), objects.remove()]);
    },
  };
}

/** Everything in a driver, storage's own names included: keys and blobs with what they hold. */
export async function contentsOf({ kv, blobs }: Driver): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for await (const { key, value } of entriesUnder(kv, "")) contents[`key ${key}`] = value.toString("hex");
  for (const name of await blobs.list("")) {
    const pieces: Buffer[] = [];
    for await (const piece of blobs.get(name)) pieces.push(piece);
    contents[`blob ${name}`] = Buffer.concat(pieces).toString("hex");
  }
  return contents;
}

/** What {@link contentsOf} shows of the services' state. */
export async function stateOf(driver: Driver): Promise<Record<string, string>> {
  const all = Object.entries(await contentsOf(driver));
  return Object.fromEntries(all.filter(([name]) => !/^(key|blob) (\.|mesh\/control\/)/.test(name)));
}
