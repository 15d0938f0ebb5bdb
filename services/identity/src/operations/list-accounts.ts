import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { pageOf } from "../domain/page.ts";

const maxPage = 1000;

/** Accounts by id, one page. @throws ServiceError ValidationError */
export async function listAccounts(
  { entities }: IdentityContext,
  { maxItems, marker }: identityV1.ListAccountsRequest__Output,
): Promise<identityV1.ListAccountsResponse> {
  if (maxItems > maxPage) throw new ServiceError("ValidationError", `max_items must be at most ${maxPage}.`);
  const page = await pageOf({ marker, maxItems: maxItems || undefined }, entities.accounts, byId);
  return { accounts: page.items, marker: page.marker ?? "" };
}

const byId = ({ accountId }: { readonly accountId: string }) => accountId;
