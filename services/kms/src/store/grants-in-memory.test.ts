import { createMemoryStorage } from "@keymesh/testing";
import { expect, test } from "vitest";
import { GrantsInMemory } from "./grants-in-memory.ts";
import { encodeRecord } from "./records.ts";

const prefix = "kms/grantee/r/a/k/g/";
const grantOf = (grantId: string) => ({
  grantId,
  granteePrincipal: "g",
  operations: ["Encrypt"],
  createdMs: 0,
  issuingAccount: "a",
});

/** A storage that counts what is read from it. */
async function world(ids: readonly string[]) {
  const { kv } = createMemoryStorage();
  const put = (id: string) => kv.write([{ put: prefix + id, value: encodeRecord(grantOf(id)) }]);
  for (const id of ids) await put(id);
  const reads = { scanned: 0, single: 0 };
  const counting = Object.create(kv) as typeof kv;
  counting.scan = async (options) => {
    const page = await kv.scan(options);
    reads.scanned += page.length;
    return page;
  };
  counting.getMany = async (keys) => {
    reads.single += keys.length;
    return await kv.getMany(keys);
  };
  const memory = new GrantsInMemory(counting);
  const idsNow = async () => [...(await memory.get(prefix)).all()].map(({ grantId }) => grantId).sort();
  return { kv, put, reads, memory, idsNow };
}

test("a change of one grant reads that grant and no other", async () => {
  const { kv, put, reads, memory, idsNow } = await world(["a", "b", "c"]);
  expect(await idsNow()).toEqual(["a", "b", "c"]);
  await put("d");
  memory.note(prefix, `${prefix}d`);
  await kv.write([{ delete: `${prefix}b` }]);
  memory.note(prefix, `${prefix}b`);
  expect(await idsNow()).toEqual(["a", "c", "d"]);
  expect(reads).toEqual({ scanned: 3, single: 2 });
  expect(memory.get(prefix)).not.toBeInstanceOf(Promise);
});

test("what was read before a later change does not replace what was read after it", async () => {
  const { kv, put, memory, idsNow } = await world(["a"]);
  await idsNow();
  await put("b");
  memory.note(prefix, `${prefix}b`);
  const early = memory.get(prefix);
  await kv.write([{ delete: `${prefix}b` }]);
  memory.note(prefix, `${prefix}b`);
  await early;
  expect(await idsNow()).toEqual(["a"]);
});

test("after a thousand changes that nobody asked about, all is read again", async () => {
  const { reads, memory, idsNow } = await world(["a"]);
  await idsNow();
  for (let i = 0; i <= 1_000; i++) memory.note(prefix, `${prefix}x${i}`);
  await idsNow();
  expect(reads).toEqual({ scanned: 2, single: 0 });
});
