import { ServiceError } from "@keymesh/errors";
import { Drill, Hsm, type hsmV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

export type ToHsm = hsmV1.ToHsm;
export type FromHsm = hsmV1.FromHsm__Output;

/** The road to one HSM: opens its command stream. */
export interface HsmLink {
  open(messages: AsyncIterable<ToHsm>, signal: AbortSignal): AsyncIterable<FromHsm>;
  /** Has the HSM's process end at once. @throws ServiceError what it says when it will not, as one that takes part in no drills */
  die(): Promise<void>;
  close(): void;
}

/** How long an HSM has to die. */
const DIE_MS = 2_000;

/** A link by gRPC over mutual TLS; the other end must be the service `hsm`. */
export function rpcLink(address: string, tls: TlsIdentity): HsmLink {
  // Faults disturb single commands, in the lanes; the stream that carries them is left alone.
  const { faults: _, ...undisturbed } = tls;
  const client = connect(Hsm, { address, server: "hsm", tls: undisturbed, deadlineMs: 5_000 });
  return {
    open: (messages, signal) => client.channel(messages, { signal, deadlineMs: Number.POSITIVE_INFINITY }),
    async die() {
      const drill = connect(Drill, { address, server: "hsm", tls: undisturbed, deadlineMs: DIE_MS });
      try {
        await drill.die({});
      } catch (error) {
        // It leaves no answer.
        if (!(error instanceof ServiceError) || error.code !== "ServiceUnavailable") throw error;
      } finally {
        drill.close();
      }
    },
    close: () => client.close(),
  };
}
