import { expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { createTestKms, regions, root, type TestKms } from "../testing/test-kms.ts";

const region = regions[0]!;
const pathOf = (dateMs: number, keyId: string) =>
  `kms/deletion/${String(dateMs).padStart(15, "0")}/${region}/${accountId}/${keyId}`;
const accountId = root.split(":")[4]!;

/** A key pending deletion as the first version left it: its record is today's, its place in the queue another. */
async function pendingDeletion(mesh: TestKms): Promise<{ keyId: string; dateMs: number }> {
  const { keyMetadata } = await mesh.as(root).createKey({});
  const keyId = keyMetadata!.keyId!;
  await mesh.as(root).createGrant({ keyId, granteePrincipal: root, operations: ["Decrypt"] });
  const { deletionDate } = await mesh.as(root).scheduleKeyDeletion({ keyId, pendingWindowInDays: 7 });
  const dateMs = Number(deletionDate!.seconds) * 1000 + (deletionDate!.nanos ?? 0) / 1e6;
  const { kv } = mesh.storage;
  const queued = [...kv.dump().keys()].filter((path) => path.startsWith("kms/due/"));
  await kv.write(queued.map((path) => ({ delete: path })));
  return { keyId, dateMs };
}

const kinds = (mesh: TestKms) => [...mesh.storage.kv.dump().keys()].map((path) => path.split("/")[1]).sort();

test("a key that the first version was to delete is deleted at its time, and not before", async () => {
  const mesh = createTestKms();
  const { keyId, dateMs } = await pendingDeletion(mesh);
  const value = Buffer.from(JSON.stringify({ region, accountId, keyId, dateMs }));
  await mesh.storage.kv.write([{ put: pathOf(dateMs, keyId), value }]);

  await runDue(mesh.kms);
  expect(kinds(mesh)).toContain("due");
  expect(kinds(mesh)).not.toContain("deletion");
  expect((await mesh.as(root).describeKey({ keyId })).keyMetadata!.keyState).toBe("PendingDeletion");

  mesh.clock.advanceDays(7);
  await runDue(mesh.kms);
  await expect(mesh.as(root).describeKey({ keyId })).rejects.toMatchObject({ code: "NotFoundException" });
  expect(kinds(mesh)).toEqual(["key-count"]);
});

test("what the first version had left of a deleted key is cleared up and told", async () => {
  const mesh = createTestKms();
  const { keyId, dateMs } = await pendingDeletion(mesh);
  const { kv } = mesh.storage;
  const gone = [...kv.dump().keys()].filter((path) => /^kms\/(key|hbk)\//.test(path));
  await kv.write(gone.map((path) => ({ delete: path })));
  const value = Buffer.from(JSON.stringify({ region, accountId, keyId, dateMs, destroyedMs: dateMs + 5 }));
  await kv.write([{ put: pathOf(dateMs, keyId), value }]);

  mesh.clock.advanceDays(8);
  await runDue(mesh.kms);
  expect(kinds(mesh)).toEqual(["key-count"]);
  const told = mesh.audit.records.filter(({ eventName }) => eventName === "DeleteKey");
  expect(told).toMatchObject([
    { eventTimeMs: dateMs + 5, responseElements: { keyId: expect.stringContaining(keyId) } },
  ]);
});

test("two processes that move the same lose nothing", async () => {
  const mesh = createTestKms();
  const { keyId, dateMs } = await pendingDeletion(mesh);
  const value = Buffer.from(JSON.stringify({ region, accountId, keyId, dateMs }));
  await mesh.storage.kv.write([{ put: pathOf(dateMs, keyId), value }]);
  await Promise.all([runDue(mesh.kms), runDue(mesh.makeReplica().kms)]);
  mesh.clock.advanceDays(7);
  await Promise.all([runDue(mesh.kms), runDue(mesh.makeReplica().kms)]);
  await runDue(mesh.kms);
  expect(kinds(mesh)).toEqual(["key-count"]);
});
