import { describe, expect, test } from "vitest";
import { limits } from "../domain/limits.ts";
import { runDue } from "../due/run-due.ts";
import { accountId, createTestKms, otherRoot, region, root, type TestKms } from "../testing/test-kms.ts";
import { keyCountPath } from "./layout.ts";

const path = keyCountPath(region, accountId);

async function countOf({ storage }: TestKms): Promise<number> {
  return Number((await storage.kv.get(path))?.value.toString());
}

/** As if the account had this many keys. */
async function plant(mesh: TestKms, count: number): Promise<void> {
  await mesh.kms.keys.write([{ put: path, value: Buffer.from(String(count)) }]);
}

describe("the quota of keys", () => {
  test("lets an account have 100,000 keys in a Region, and no more", async () => {
    const mesh = createTestKms();
    await plant(mesh, limits.maxKeysPerRegion - 1);
    await mesh.as(root).createKey({});
    await expect(mesh.as(root).createKey({})).rejects.toMatchObject({ code: "LimitExceededException" });
    await mesh.as(root, "eu-west-1").createKey({});
    await mesh.as(otherRoot).createKey({});
    expect(await countOf(mesh)).toBe(limits.maxKeysPerRegion);
  });

  test("holds for replicas in their own Region", async () => {
    const mesh = createTestKms();
    await plant(mesh, limits.maxKeysPerRegion);
    const there = mesh.as(root, "eu-west-1");
    const { keyId } = (await there.createKey({ multiRegion: true })).keyMetadata!;
    await expect(there.replicateKey({ keyId, replicaRegion: region })).rejects.toMatchObject({
      code: "LimitExceededException",
    });
  });

  test("counts disabled keys, and those pending deletion until they are gone; not those of AWS", async () => {
    const mesh = createTestKms();
    const client = mesh.as(root);
    const { keyId } = (await client.createKey({})).keyMetadata!;
    await client.createKey({});
    await client.describeKey({ keyId: "alias/aws/s3" });
    await client.disableKey({ keyId });
    await client.scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
    expect(await countOf(mesh)).toBe(2);
    mesh.clock.advanceDays(8);
    await runDue(mesh.kms);
    expect(await countOf(mesh)).toBe(1);
  });

  test("is right after many calls at once, of two replicas", async () => {
    const mesh = createTestKms();
    const clients = [mesh.as(root), mesh.makeReplica().as(root)];
    await Promise.all(Array.from({ length: 60 }, (_, i) => clients[i % 2]!.createKey({})));
    expect(await countOf(mesh)).toBe(60);
    expect((await mesh.as(root).listKeys({})).keys).toHaveLength(60);
  });

  test("at its end lets exactly as many of many calls pass as there is room for", async () => {
    const mesh = createTestKms();
    await plant(mesh, limits.maxKeysPerRegion - 3);
    const ended = await Promise.allSettled(Array.from({ length: 20 }, () => mesh.as(root).createKey({})));
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  });

  test("begins with the keys there are where nobody has counted yet", async () => {
    const mesh = createTestKms();
    for (let i = 0; i < 3; i++) await mesh.as(root).createKey({});
    await mesh.kms.keys.write([{ delete: path }]);
    await mesh.as(root).createKey({});
    expect(await countOf(mesh)).toBe(4);
  });
});
