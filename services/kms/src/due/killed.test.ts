import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestKms, root, type TestKms } from "../testing/test-kms.ts";
import { wrapMaterial } from "../testing/wrap-material.ts";
import { runDue } from "./run-due.ts";

const maxWrites = 16;

/** A rotation, an expiry and a deletion with grants, all due. */
async function meshWithDues() {
  const mesh = createTestKms();
  const client = mesh.as(root);
  const newKey = async (request: object = {}) => (await client.createKey(request)).keyMetadata!.keyId!;
  const rotating = await newKey();
  await client.enableKeyRotation({ keyId: rotating });
  const expiring = await newKey({ origin: "EXTERNAL" });
  const wrapped = await wrapMaterial(mesh, expiring, randomBytes(32));
  const validTo = { seconds: mesh.clock.now() / 1000 + 86_400, nanos: 0 };
  await client.importKeyMaterial({ keyId: expiring, ...wrapped, validTo });
  const doomed = await newKey();
  await client.createGrant({ keyId: doomed, granteePrincipal: root, operations: ["Decrypt"] });
  await client.createAlias({ aliasName: "alias/doomed", targetKeyId: doomed });
  await client.scheduleKeyDeletion({ keyId: doomed, pendingWindowInDays: 7 });
  mesh.clock.advanceDays(365);
  return { mesh, rotating, expiring, doomed };
}

/**
 * A process that dies at its `n`th write: the write is lost, or made but its answer lost. All that it does after fails as well,
 * since it does not do it any more. True when it got that far.
 */
async function runAndDie({ kms, storage }: TestKms, n: number, isWritten: boolean): Promise<boolean> {
  const write = storage.kv.write.bind(storage.kv);
  let writes = 0;
  storage.kv.write = async (batch) => {
    writes += 1;
    if (writes < n) return await write(batch);
    if (writes === n && isWritten) await write(batch);
    throw new Error("killed");
  };
  await runDue(kms).catch(() => undefined);
  storage.kv.write = write;
  return writes >= n;
}

describe("a KMS killed while it does what is due", () => {
  test.each([
    ["before it is made", false],
    ["after it is made", true],
  ])("at any of its writes, %s, leaves each thing done once", async (_when, isWritten) => {
    let died = 0;
    for (let n = 1; n <= maxWrites; n++) {
      const { mesh, rotating, expiring, doomed } = await meshWithDues();
      if (await runAndDie(mesh, n, isWritten)) died += 1;
      const { kms, as } = mesh.makeReplica();
      await runDue(kms);

      expect((await as(root).listKeyRotations({ keyId: rotating })).rotations).toHaveLength(1);
      expect((await as(root).describeKey({ keyId: expiring })).keyMetadata!.keyState).toBe("PendingImport");
      await expect(as(root).describeKey({ keyId: doomed })).rejects.toMatchObject({
        code: "NotFoundException",
      });
      for (const name of ["RotateKey", "DeleteExpiredKeyMaterial", "DeleteKey"]) {
        const ids = mesh.audit.records.flatMap((one) => (one.eventName === name ? [one.eventId] : []));
        expect(new Set(ids).size, `${name}, killed at write ${n}`).toBe(1);
      }
      const paths = [...mesh.storage.kv.dump().keys()].map((path) => path.split("/")[1]).sort();
      expect(paths).toEqual(["due", "hbk", "hbk", "hbk", "key", "key", "key-count"]);
    }
    expect(died).toBeGreaterThan(5);
  });
});
