import type { Peer } from "@keymesh/rpc";
import { beforeEach, describe, expect, test } from "vitest";
import { account, allowAll, cli, testIdentity, trustAll } from "../testing/context.ts";
import { createAccessKey } from "./create-access-key.ts";
import { createAccount } from "./create-account.ts";
import { createRole } from "./create-role.ts";
import { createUser } from "./create-user.ts";
import { deleteAccessKey } from "./delete-access-key.ts";
import { deletePolicy } from "./delete-policy.ts";
import { deleteRole } from "./delete-role.ts";
import { deleteUser } from "./delete-user.ts";
import { listAccessKeys } from "./list-access-keys.ts";
import { listAccounts } from "./list-accounts.ts";
import { listPolicies } from "./list-policies.ts";
import { listRoles } from "./list-roles.ts";
import { listUsers } from "./list-users.ts";
import { policiesOf } from "./policies-of.ts";
import { putRolePolicy } from "./put-role-policy.ts";
import { putUserPolicy } from "./put-user-policy.ts";

let identity: ReturnType<typeof testIdentity>;
beforeEach(() => {
  identity = testIdentity();
});
const user = (userName: string, peer: Peer = cli) =>
  createUser(identity.context, { accountId: account, userName, path: "" }, peer);
const role = (roleName: string) =>
  createRole(
    identity.context,
    { accountId: account, roleName, path: "/r/", assumeRolePolicyDocument: trustAll },
    cli,
  );
const root = (of: string): Peer => ({ kind: "principal", arn: `arn:aws:iam::${of}:root` });
const code = (name: string) => expect.objectContaining({ code: name });

describe("who may administrate", () => {
  test("a root its own account, nobody else's; a user none", async () => {
    await user("alice", root(account));
    await expect(user("bob", root("444455556666"))).rejects.toEqual(code("AccessDenied"));
    const asUser: Peer = { kind: "principal", arn: `arn:aws:iam::${account}:user/alice` };
    await expect(user("bob", asUser)).rejects.toEqual(code("AccessDenied"));
    await user("bob", { kind: "operator", name: "one" });
  });
});

describe("accounts", () => {
  test("are made once, by id or with a new one, and listed in pages", async () => {
    const made = await createAccount(identity.context, { accountId: "", name: "new" });
    expect(made.account?.accountId).toMatch(/^[1-9]\d{11}$/);
    await createAccount(identity.context, { accountId: account, name: "" });
    await expect(createAccount(identity.context, { accountId: account, name: "" })).rejects.toEqual(
      code("EntityAlreadyExists"),
    );
    const first = await listAccounts(identity.context, { maxItems: 1, marker: "" });
    const second = await listAccounts(identity.context, { maxItems: 1, marker: first.marker! });
    expect([...first.accounts!, ...second.accounts!].map(({ accountId }) => accountId).sort()).toEqual(
      [account, made.account!.accountId!].sort(),
    );
    expect(second.marker).toBe("");
  });
});

describe("users and roles", () => {
  test("names do not differ by case alone, and are checked", async () => {
    await user("Alice");
    await expect(user("alice")).rejects.toEqual(code("EntityAlreadyExists"));
    for (const name of ["", "a b", "a/b", "x".repeat(65)]) {
      await expect(user(name)).rejects.toEqual(code("ValidationError"));
    }
    await role("App");
    await expect(role("app")).rejects.toEqual(code("EntityAlreadyExists"));
  });

  test("are listed by name, page by page", async () => {
    for (const name of ["c", "A", "b"]) await user(name);
    const page = await listUsers(identity.context, { accountId: account, maxItems: 2, marker: "" }, cli);
    expect(page.users?.map(({ userName }) => userName)).toEqual(["A", "b"]);
    const rest = await listUsers(
      identity.context,
      { accountId: account, maxItems: 2, marker: page.marker! },
      cli,
    );
    expect(rest.users?.map(({ arn }) => arn)).toEqual([`arn:aws:iam::${account}:user/c`]);
    await role("app");
    const { roles } = await listRoles(identity.context, { accountId: account, maxItems: 0, marker: "" }, cli);
    expect(roles?.[0]).toMatchObject({
      arn: `arn:aws:iam::${account}:role/r/app`,
      assumeRolePolicyDocument: trustAll,
    });
  });

  test("with policies or keys are not deleted unless forced", async () => {
    await user("alice");
    const key = await createAccessKey(identity.context, { accountId: account, userName: "alice" }, cli);
    const deletion = { accountId: account, userName: "alice", force: false };
    await expect(deleteUser(identity.context, deletion, cli)).rejects.toEqual(code("DeleteConflict"));
    await deleteUser(identity.context, { ...deletion, force: true }, cli);
    expect(await identity.context.entities.accessKey(key.accessKey!.accessKeyId!)).toBeUndefined();
    await expect(deleteUser(identity.context, deletion, cli)).rejects.toEqual(code("NoSuchEntity"));
    await role("app");
    await putRolePolicy(
      identity.context,
      { accountId: account, roleName: "app", policyName: "p", policyDocument: allowAll },
      cli,
    );
    const roleDeletion = { accountId: account, roleName: "app", force: false };
    await expect(deleteRole(identity.context, roleDeletion, cli)).rejects.toEqual(code("DeleteConflict"));
    await deleteRole(identity.context, { ...roleDeletion, force: true }, cli);
  });

  test("a trust policy must be one", async () => {
    const request = { accountId: account, roleName: "app", path: "", assumeRolePolicyDocument: "{}" };
    await expect(createRole(identity.context, request, cli)).rejects.toEqual(code("MalformedPolicyDocument"));
  });
});

describe("access keys", () => {
  test("their secrets are shown once and lie in storage only encrypted", async () => {
    await user("alice");
    const { accessKey, secretAccessKey } = await createAccessKey(
      identity.context,
      { accountId: account, userName: "alice" },
      cli,
    );
    expect(secretAccessKey).toHaveLength(40);
    expect(accessKey?.accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
    const atRest = Buffer.concat([...identity.storage.kv.dump().values()]).toString("latin1");
    expect(atRest).toContain(accessKey!.accessKeyId);
    for (const encoding of ["latin1", "base64", "hex"] as const) {
      expect(atRest).not.toContain(Buffer.from(secretAccessKey!).toString(encoding).slice(0, 20));
    }
  });

  test("at most two of a user or root; deleting makes room", async () => {
    for (const userName of ["", "alice"]) {
      if (userName) await user(userName);
      const owner = { accountId: account, userName };
      const first = await createAccessKey(identity.context, owner, cli);
      await createAccessKey(identity.context, owner, cli);
      await expect(createAccessKey(identity.context, owner, cli)).rejects.toEqual(code("LimitExceeded"));
      const accessKeyId = first.accessKey!.accessKeyId!;
      await expect(
        deleteAccessKey(identity.context, { accountId: "444455556666", accessKeyId }, cli),
      ).rejects.toEqual(code("NoSuchEntity"));
      await deleteAccessKey(identity.context, { accountId: account, accessKeyId }, cli);
      expect((await listAccessKeys(identity.context, owner, cli)).accessKeys).toHaveLength(1);
    }
  });

  test("two made at the same moment are both there", async () => {
    await user("alice");
    const owner = { accountId: account, userName: "alice" };
    await Promise.all([1, 2].map(() => createAccessKey(identity.context, owner, cli)));
    expect((await listAccessKeys(identity.context, owner, cli)).accessKeys).toHaveLength(2);
  });
});

describe("policies", () => {
  const put = (policyName: string, policyDocument: string, userName = "alice") =>
    putUserPolicy(identity.context, { accountId: account, userName, policyName, policyDocument }, cli);

  test("are put, seen by the doors, listed and taken", async () => {
    await user("alice");
    await put("b", allowAll);
    await put("a", allowAll);
    const arn = `arn:aws:iam::${account}:user/alice`;
    const seen = await policiesOf(identity.context, { arn });
    expect(seen.identity?.map(({ name }) => name)).toEqual(["a", "b"]);
    const owner = { accountId: account, userName: "alice" };
    expect(await listPolicies(identity.context, owner, cli)).toEqual({ policies: seen.identity });
    await deletePolicy(identity.context, { ...owner, policyName: "a" }, cli);
    await expect(deletePolicy(identity.context, { ...owner, policyName: "a" }, cli)).rejects.toEqual(
      code("NoSuchEntity"),
    );
    expect((await policiesOf(identity.context, { arn })).identity).toHaveLength(1);
  });

  test("that every object inherits by name are not there", async () => {
    await user("alice");
    for (const policyName of ["constructor", "toString", "__proto__"]) {
      const owner = { accountId: account, userName: "alice", policyName };
      await expect(deletePolicy(identity.context, owner, cli)).rejects.toEqual(code("NoSuchEntity"));
    }
  });

  test("of any name are kept", async () => {
    await user("alice");
    await put("__proto__", allowAll);
    const arn = `arn:aws:iam::${account}:user/alice`;
    expect((await policiesOf(identity.context, { arn })).identity?.map(({ name }) => name)).toEqual([
      "__proto__",
    ]);
  });

  test("must be policies, of people there are, within their size", async () => {
    await user("alice");
    await expect(put("p", "{")).rejects.toEqual(code("MalformedPolicyDocument"));
    await expect(put("p", trustAll)).rejects.toEqual(code("MalformedPolicyDocument"));
    await expect(put("p", allowAll, "nobody")).rejects.toEqual(code("NoSuchEntity"));
    await expect(put("p/q", allowAll)).rejects.toEqual(code("ValidationError"));
    const sized = (characters: number) => {
      const policy = (action: string) => allowAll.replace('"*"', `"kms:${action}"`);
      return policy("x".repeat(characters - policy("").length));
    };
    await put("p", sized(2048));
    await expect(put("p", sized(2049))).rejects.toEqual(code("LimitExceeded"));
    await expect(put("q", allowAll)).rejects.toEqual(code("LimitExceeded"));
  });

  test("of a root there are none; of nobody is NoSuchEntity", async () => {
    expect(await policiesOf(identity.context, { arn: `arn:aws:iam::${account}:root` })).toEqual({
      identity: [],
    });
    for (const arn of [`arn:aws:iam::${account}:user/x`, `arn:aws:iam::${account}:role/x`, "x"]) {
      await expect(policiesOf(identity.context, { arn })).rejects.toEqual(code("NoSuchEntity"));
    }
  });
});
