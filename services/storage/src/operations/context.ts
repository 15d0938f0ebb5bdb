import { ServiceError } from "@keymesh/errors";
import type { Call } from "@keymesh/rpc";
import type { Exchange } from "../snapshot/exchange.ts";
import type { Driver } from "../store/driver.ts";

/** What an operation works with. */
export interface Context {
  readonly driver: Driver;
  /** What stands between calls and an exchange of everything. */
  readonly exchange: Exchange;
}

/** The calling service's name. @throws ServiceError AccessDenied for callers that are not services. */
export function callerOf({ peer }: Call): string {
  if (peer.kind !== "service") throw new ServiceError("AccessDenied", "Only services may use the storage.");
  return peer.name;
}

/** An answer with several entries stops growing here; with the entry that went over, it is 5 MiB at most. */
export const MAX_ANSWER_BYTES = 4 * 1_048_576;
