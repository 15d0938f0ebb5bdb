import { Hsm, type hsmV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

export type ToHsm = hsmV1.ToHsm;
export type FromHsm = hsmV1.FromHsm__Output;

/** The road to one HSM: opens its command stream. */
export interface HsmLink {
  open(messages: AsyncIterable<ToHsm>, signal: AbortSignal): AsyncIterable<FromHsm>;
  close(): void;
}

/** A link by gRPC over mutual TLS; the other end must be the service `hsm`. */
export function rpcLink(address: string, tls: TlsIdentity): HsmLink {
  const client = connect(Hsm, { address, server: "hsm", tls, deadlineMs: 5_000 });
  return {
    open: (messages, signal) => client.channel(messages, { signal, deadlineMs: Number.POSITIVE_INFINITY }),
    close: () => client.close(),
  };
}
