import type { MemoryStorage } from "@keymesh/testing";
import { describe, expect, test } from "vitest";
import { testIdentity } from "../testing/context.ts";
import { signingKeysPrefix } from "./entity-keys.ts";

const dayMs = 86_400_000;
const keysIn = ({ kv }: MemoryStorage) =>
  [...kv.dump().keys()].filter((key) => key.startsWith(signingKeysPrefix)).length;

describe("signing keys", () => {
  test("one signs for a day, also after a restart and for another replica", async () => {
    const { context, storage, clock } = testIdentity();
    const first = await context.signingKeys.active(clock.ms);
    const other = await testIdentity(storage).context.signingKeys.active(clock.ms + dayMs - 1);
    expect(other.keyId).toEqual(first.keyId);
    expect(await context.signingKeys.published(clock.ms)).toHaveLength(1);
  });

  test("the next day another signs, the old one stays published until its sessions have expired, then is deleted", async () => {
    const { context, storage, clock } = testIdentity();
    const old = await context.signingKeys.active(clock.ms);
    const tomorrow = clock.ms + dayMs;
    const fresh = await context.signingKeys.active(tomorrow);
    expect(fresh.keyId).not.toEqual(old.keyId);
    expect(await context.signingKeys.published(tomorrow + 15 * 60_000)).toHaveLength(2);
    expect(await context.signingKeys.published(tomorrow + 16 * 60_000)).toHaveLength(1);
    await context.signingKeys.active(tomorrow + dayMs);
    expect(keysIn(storage)).toBe(2);
  });

  test("many who ask at once make one", async () => {
    const { context, storage, clock } = testIdentity();
    await Promise.all([1, 2, 3].map(() => context.signingKeys.active(clock.ms)));
    expect(keysIn(storage)).toBe(1);
  });

  test("replicas that begin at once agree on one", async () => {
    const { storage, clock } = testIdentity();
    const replicas = [1, 2, 3].map(() => testIdentity(storage).context.signingKeys);
    const keys = await Promise.all(replicas.map((one) => one.active(clock.ms)));
    expect(new Set(keys.map(({ keyId }) => keyId.toString("hex"))).size).toBe(1);
    expect(keysIn(storage)).toBe(1);
  });

  test("private keys lie in storage only encrypted", async () => {
    const { context, storage, clock } = testIdentity();
    const { privateKey } = await context.signingKeys.active(clock.ms);
    const seed = privateKey.export({ format: "der", type: "pkcs8" }).subarray(-32);
    const [value] = storage.kv.dump().values();
    const { sealedKey } = JSON.parse(value!.toString()) as { sealedKey: string };
    expect(Buffer.from(sealedKey, "base64").includes(seed)).toBe(false);
    expect(value!.toString()).not.toContain(seed.toString("base64").slice(0, 20));
  });
});
