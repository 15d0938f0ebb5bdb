import { ServiceError } from "@keymesh/errors";
import { type Peer, peerLabel } from "./peer.ts";

/**
 * Who may call a service: service names, `operator` (any operator's certificate), `principal` (any principal's), or `*` for
 * every certificate of the mesh. A method named here has a table of its own instead of `default`.
 */
export type Accept =
  | readonly string[]
  | { readonly default: readonly string[]; readonly [method: string]: readonly string[] };

/** @throws ServiceError AccessDenied, naming who was refused what. */
export function requireAccepted(
  accept: Accept,
  method: string,
  peer: Peer | undefined,
  service: string,
): Peer {
  if (!peer)
    throw new ServiceError("AccessDenied", "The client certificate does not name a member of this mesh.");
  const table = isList(accept) ? accept : (accept[method] ?? accept.default);
  if (table.includes(peerLabel(peer)) || table.includes("*")) return peer;
  throw new ServiceError("AccessDenied", `${peerLabel(peer)} may not call ${service}.${method}.`);
}

function isList(accept: Accept): accept is readonly string[] {
  return Array.isArray(accept);
}
