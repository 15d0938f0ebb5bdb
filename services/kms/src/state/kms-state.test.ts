import { Gate } from "@keymesh/runtime";
import { beforeEach, describe, expect, test } from "vitest";
import { runDue } from "../due/run-due.ts";
import { cloudHsm } from "../testing/key-store-requests.ts";
import {
  accountId,
  createTestKms,
  otherAccountId,
  otherRoot,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";
import { kmsState } from "./kms-state.ts";

let mesh: TestKms;
beforeEach(() => {
  mesh = createTestKms();
});

const stateOf = ({ kms, storage }: TestKms) => kmsState(kms, storage.kv, new Gate());
/** What is stored, but for the versions that every write gives anew. */
const stored = () =>
  Object.fromEntries([...mesh.storage.kv.dump()].map(([key, value]) => [key, value.toString()]));

/** Something of everything KMS keeps, in an account. */
async function furnish(arn: string, granteeArn: string): Promise<string> {
  const client = mesh.as(arn);
  const { keyMetadata } = await client.createKey({ multiRegion: true });
  const keyId = keyMetadata!.arn!;
  await client.createAlias({ aliasName: "alias/mine", targetKeyId: keyId });
  await client.createGrant({
    keyId,
    granteePrincipal: granteeArn,
    retiringPrincipal: granteeArn,
    operations: ["Encrypt"],
    name: "named",
  });
  await client.replicateKey({ keyId, replicaRegion: "eu-west-1" });
  await client.enableKeyRotation({ keyId });
  await client.encrypt({ keyId, plaintext: Buffer.from("x") });
  const doomed = await client.createKey({ origin: "EXTERNAL" });
  await client.scheduleKeyDeletion({ keyId: doomed.keyMetadata!.keyId!, pendingWindowInDays: 7 });
  await client.createCustomKeyStore(cloudHsm("store", arn === root ? "a" : "b"));
  return keyId;
}

describe("KMS, when an account is reset", () => {
  test("loses exactly that account's keys with all that hangs on them", async () => {
    await furnish(otherRoot, root);
    await runDue(mesh.kms);
    await mesh.kms.uses.flush();
    const before = stored();
    const keyId = await furnish(root, otherRoot);
    await runDue(mesh.kms);
    await mesh.kms.uses.flush();
    expect(Object.keys(stored()).length).toBeGreaterThan(Object.keys(before).length + 15);

    const state = stateOf(mesh);
    await state.reset!(accountId);
    await state.reload!(accountId);
    expect(stored()).toEqual(before);
    await expect(mesh.as(root).encrypt({ keyId, plaintext: Buffer.from("x") })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    expect((await mesh.as(root).listRetirableGrants({ retiringPrincipal: root })).grants).toHaveLength(1);
    await furnish(root, otherRoot);
  });

  test("uses of its keys that are not written yet are not written any more; others' are", async () => {
    const mine = await furnish(root, otherRoot);
    const theirs = await furnish(otherRoot, root);
    const state = stateOf(mesh);
    await state.reset!(accountId);
    await state.reload!(accountId);
    await state.settle!();
    const uses = Object.keys(stored()).filter((key) => key.startsWith("kms/use/"));
    expect(uses).toEqual([`kms/use/${region}/${otherAccountId}/${theirs.split("/")[1]}`]);
    expect(uses.join()).not.toContain(mine.split("/")[1]);
  });

  test("every replica forgets what it remembers when it is told to", async () => {
    const replica = mesh.makeReplica();
    const keyId = await furnish(root, otherRoot);
    await replica.as(root).encrypt({ keyId, plaintext: Buffer.from("x") });
    // As when the storage was exchanged under it: no watch tells of any one key.
    for (const key of mesh.storage.kv.dump().keys()) await mesh.storage.kv.write([{ delete: key }]);
    await kmsState(replica.kms, mesh.storage.kv, new Gate()).reload!(undefined);
    await expect(replica.as(root).encrypt({ keyId, plaintext: Buffer.from("x") })).rejects.toMatchObject({
      code: "NotFoundException",
    });
  });
});

test("KMS tells which domain keys its stored keys were made with, of every Region", async () => {
  const origins = await stateOf(mesh).origins!();
  expect(Object.keys(origins)).toEqual(["hsm/us-east-1", "hsm/eu-west-1", "hsm/us-west-2"]);
  expect(origins["hsm/us-east-1"]).toEqual(["01".repeat(16)]);
});
