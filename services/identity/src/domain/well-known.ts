import { isName } from "./names.ts";

/** The account of `test`, made at the first start. */
export const defaultAccountId = "000000000000";

/**
 * The secret of every well-known key. It guards nothing: a local mesh gives it to everyone.
 * Differs from AWS: there every root's keys are its own.
 */
export const wellKnownSecret = "test";

/**
 * The account whose root a well-known access key id is: `test` the default account's, 12 digits that account's. Undefined for
 * all others.
 */
export function wellKnownAccount(accessKeyId: string): string | undefined {
  if (accessKeyId === "test") return defaultAccountId;
  return isName("accountId", accessKeyId) ? accessKeyId : undefined;
}
