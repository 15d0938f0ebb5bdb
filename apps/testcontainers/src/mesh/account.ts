/** The account of the access key `test`. */
const DEFAULT_ACCOUNT_ID = "000000000000";

/** An account, by its root's credentials. */
export interface Account {
  readonly id: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The root of an account: a mesh takes an account's id with the secret `test` for it. Absent: `test`/`test`. @throws Error for what is no account id */
export function rootOf(accountId: string | undefined): Account {
  if (accountId === undefined)
    return { id: DEFAULT_ACCOUNT_ID, accessKeyId: "test", secretAccessKey: "test" };
  if (!/^\d{12}$/.test(accountId)) throw new Error(`an account id has 12 digits: "${accountId}" has not`);
  return { id: accountId, accessKeyId: accountId, secretAccessKey: "test" };
}
