import { Gate } from "@keymesh/runtime";
import { describe, expect, test } from "vitest";
import { rootPrincipal } from "../domain/principals.ts";
import { applySeedText } from "../operations/apply-seed.ts";
import { findCredential } from "../operations/find-credential.ts";
import { account, allowAll, callOf, iamOf, testIdentity, trustAll } from "../testing/context.ts";
import { identityState, putInPlace } from "./identity-state.ts";

const other = "444455556666";
type Identity = ReturnType<typeof testIdentity>;

const stateOf = ({ context, storage }: Identity) => identityState(context, storage.kv, new Gate());
const stored = ({ storage }: Identity) =>
  Object.fromEntries([...storage.kv.dump()].map(([key, value]) => [key, value.toString()]));

/** Something of everything identity keeps, in an account; an access key of it. */
async function furnish(identity: Identity, accountId: string): Promise<string> {
  const iam = iamOf(identity, callOf(rootPrincipal(accountId)));
  await findCredential(identity.context, accountId, undefined);
  identity.context.uses.note(accountId, {
    lastUsedMs: identity.clock.ms,
    service: "kms",
    region: "us-east-1",
  });
  await iam("CreateUser", { userName: "Alice" });
  await iam("CreateGroup", { groupName: "Team" });
  await iam("AddUserToGroup", { userName: "Alice", groupName: "Team" });
  const { policy } = await iam("CreatePolicy", { policyName: "Own", policyDocument: allowAll });
  await iam("AttachUserPolicy", { userName: "Alice", policyArn: policy!.arn! });
  await iam("CreateRole", { roleName: "Worker", assumeRolePolicyDocument: trustAll });
  const { accessKey } = await iam("CreateAccessKey", { userName: "Alice" });
  const accessKeyId = accessKey!.accessKeyId!;
  identity.context.uses.note(accessKeyId, {
    lastUsedMs: identity.clock.ms,
    service: "kms",
    region: "us-east-1",
  });
  return accessKeyId;
}

describe("identity, when an account is reset", () => {
  test("loses exactly that account, with its access keys and their uses", async () => {
    const identity = testIdentity();
    await putInPlace(identity.context);
    await furnish(identity, other);
    const before = stored(identity);
    const accessKeyId = await furnish(identity, account);
    expect(Object.keys(stored(identity)).length).toBeGreaterThan(Object.keys(before).length + 8);
    const state = stateOf(identity);
    await state.reset!(account);
    await state.reload!(account);
    expect(stored(identity)).toEqual(before);
    await expect(findCredential(identity.context, accessKeyId, undefined)).rejects.toMatchObject({
      code: "UnrecognizedClientException",
    });
    await furnish(identity, account);
  });

  test("the default account is there again at once", async () => {
    const identity = testIdentity();
    await putInPlace(identity.context);
    const state = stateOf(identity);
    await state.reset!("000000000000");
    await state.reload!("000000000000");
    expect((await identity.context.entities.account("000000000000"))?.value.name).toBe("default");
  });

  test("every watcher is told to drop everything, and has before it is over", async () => {
    const identity = testIdentity();
    await putInPlace(identity.context);
    const watcher = identity.context.hub.add();
    const changes = watcher.changes();
    const heard: unknown[] = [];
    const hearing = (async () => {
      for await (const change of changes) {
        heard.push(change.reset);
        watcher.ack(change.revision!);
      }
    })();
    await watcher.heard();
    heard.length = 0;
    await stateOf(identity).reload!(undefined);
    expect(heard).toEqual([true]);
    watcher.end();
    await hearing;
  });
});

describe("identity, when everything is exchanged", () => {
  test("signs with what is stored then: a new key after a reset, the old one after a restore", async () => {
    const identity = testIdentity();
    await putInPlace(identity.context);
    const { keyId } = await identity.context.signingKeys.active(identity.clock.ms);
    const before = identity.storage.kv.dump();
    for (const key of before.keys()) await identity.storage.kv.write([{ delete: key }]);
    await stateOf(identity).reload!(undefined);
    const anew = await identity.context.signingKeys.active(identity.clock.ms);
    expect(anew.keyId.equals(keyId)).toBe(false);
    for (const key of identity.storage.kv.dump().keys()) await identity.storage.kv.write([{ delete: key }]);
    for (const [put, value] of before) await identity.storage.kv.write([{ put, value }]);
    await stateOf(identity).reload!(undefined);
    expect((await identity.context.signingKeys.active(identity.clock.ms)).keyId.equals(keyId)).toBe(true);
  });

  test("names the key its secrets are sealed with, and tells nothing of it", async () => {
    const [mine] = (await stateOf(testIdentity()).origins!()).identity!;
    const [again] = (await stateOf(testIdentity()).origins!()).identity!;
    const [others] = (await stateOf(testIdentity(undefined, 8)).origins!()).identity!;
    expect(mine).toMatch(/^[0-9a-f]{32}$/);
    expect(again).toBe(mine);
    expect(others).not.toBe(mine);
  });
});

describe("a seed file at run time", () => {
  const text = `
accounts:
  - id: "${account}"
    users: [{ name: ann }]
  - id: "${other}"
    users: [{ name: bob }]
`;

  test("is taken in, all of it or one account's", async () => {
    const identity = testIdentity();
    expect(await applySeedText(identity.context, { text, accountId: other })).toEqual({ accounts: 2 });
    expect(await identity.context.entities.user(account, "ann")).toBeUndefined();
    expect(await identity.context.entities.user(other, "bob")).toBeDefined();
    expect(await applySeedText(identity.context, { text, accountId: "" })).toEqual({ accounts: 2 });
    expect(await identity.context.entities.user(account, "ann")).toBeDefined();
  });

  test("is refused with line and path of what is wrong, before anything is made", async () => {
    const identity = testIdentity();
    const wrong = text.replace("bob", "b o b");
    await expect(applySeedText(identity.context, { text: wrong, accountId: "" })).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringMatching(/^line 6, accounts\[1\]\.users\[0\]\.name: /),
    });
    expect(identity.storage.kv.dump().size).toBe(0);
  });
});
