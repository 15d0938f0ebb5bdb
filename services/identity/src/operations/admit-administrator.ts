import { ServiceError } from "@keymesh/errors";
import type { Peer } from "@keymesh/rpc";
import { parsePrincipal } from "../domain/arns.ts";
import { checkName } from "../domain/names.ts";

/**
 * The account a peer wants to administrate, if it may: the CLI and operators every one, a root its own.
 * @throws ServiceError AccessDenied | ValidationError
 */
export function admitAdministrator(peer: Peer, accountId: string): string {
  checkName("accountId", accountId);
  if (peer.kind !== "principal") return accountId;
  const named = parsePrincipal(peer.arn);
  if (named?.kind === "root" && named.accountId === accountId) return accountId;
  throw new ServiceError("AccessDenied", `${peer.arn} may not administrate account ${accountId}.`);
}

/** The number of items of a page. @throws ServiceError ValidationError */
export function pageSize(maxItems: number): number {
  if (maxItems === 0) return 100;
  if (maxItems <= 1000) return maxItems;
  throw new ServiceError("ValidationError", "max_items must be at most 1000.");
}
