import { Identity, type ServiceDescriptor } from "@keymesh/proto";
import { connect, type RpcClient, type TlsIdentity } from "@keymesh/rpc";

/** The mesh clock: milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

export interface IdentityOptions {
  /** `host:port` of the identity service. */
  readonly address: string;
  readonly tls: TlsIdentity;
  readonly clock: Clock;
}

type ClientOf<S> = S extends ServiceDescriptor<infer D, infer H> ? RpcClient<D, H> : never;
type FullIdentityRpc = ClientOf<typeof Identity>;

/** What of the identity service this package calls. */
export type IdentityRpc = Pick<
  FullIdentityRpc,
  | "verifySignature"
  | "sessionOf"
  | "issueInstanceSession"
  | "issueServiceSession"
  | "policiesOf"
  | "exists"
  | "findPrincipal"
  | "publicKeys"
  | "watch"
  | "close"
>;

/** What another replica can be asked when the first is lost: everything but the watch only reads, or makes what is made again. */
const repeatable = [
  "verifySignature",
  "sessionOf",
  "issueInstanceSession",
  "issueServiceSession",
  "policiesOf",
  "exists",
  "findPrincipal",
  "publicKeys",
];

/** A connection to identity, batched, with a deadline of 5 s a call. */
export function connectIdentity({ address, tls }: Pick<IdentityOptions, "address" | "tls">): IdentityRpc {
  return connect(Identity, { address, server: "identity", tls, deadlineMs: 5000, batched: true, repeatable });
}
