import { ServiceError } from "@keymesh/errors";
import type { Peer } from "@keymesh/rpc";
import type { Filter } from "../domain/filter.ts";

/** The filter cut down to what a peer may see: a principal sees its own account. @throws ServiceError AccessDenied */
export function visibleTo(peer: Peer, filter: Filter): Filter {
  if (peer.kind !== "principal") return filter;
  const accountId = peer.arn.split(":")[4] ?? "";
  if (!/^\d{12}$/.test(accountId) || (filter.accountId !== undefined && filter.accountId !== accountId)) {
    throw new ServiceError("AccessDenied", `${peer.arn} may see only the records of its own account.`);
  }
  return { ...filter, accountId };
}
