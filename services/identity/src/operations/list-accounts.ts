import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { pageSize } from "./admit-administrator.ts";

/** Accounts by id, one page. @throws ServiceError ValidationError */
export async function listAccounts(
  { entities }: IdentityContext,
  { maxItems, marker }: identityV1.ListAccountsRequest__Output,
): Promise<identityV1.ListAccountsResponse> {
  const page = await entities.accounts(pageSize(maxItems), marker);
  return { accounts: page.values, marker: page.marker ?? "" };
}
