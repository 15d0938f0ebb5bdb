import { expect, test } from "vitest";
import { account, testIdentity } from "../testing/context.ts";
import { createAccount } from "./create-account.ts";
import { listAccounts } from "./list-accounts.ts";

test("accounts are made once, by id or with a new one, and listed in pages", async () => {
  const { context } = testIdentity();
  const made = await createAccount(context, { accountId: "", name: "new" });
  expect(made.account?.accountId).toMatch(/^[1-9]\d{11}$/);
  await createAccount(context, { accountId: account, name: "" });
  await expect(createAccount(context, { accountId: account, name: "" })).rejects.toMatchObject({
    code: "EntityAlreadyExists",
  });
  const first = await listAccounts(context, { maxItems: 1, marker: "" });
  const second = await listAccounts(context, { maxItems: 1, marker: first.marker! });
  expect([...first.accounts!, ...second.accounts!].map(({ accountId }) => accountId).sort()).toEqual(
    [account, made.account!.accountId!].sort(),
  );
  expect(second.marker).toBe("");
});
