import { ServiceError } from "@keymesh/errors";
import { outsideSpan } from "@keymesh/flow";
import { Drill, Hsm, type hsmV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import type { SensorName } from "../domain/sensors.ts";

export type ToHsm = hsmV1.ToHsm;
export type FromHsm = hsmV1.FromHsm__Output;

/** The road to one HSM: opens its command stream. */
export interface HsmLink {
  open(messages: AsyncIterable<ToHsm>, signal: AbortSignal): AsyncIterable<FromHsm>;
  /** Has the HSM's process end at once. @throws ServiceError what it says when it will not, as one that takes part in no drills */
  die(): Promise<void>;
  /** How the HSM says it is. @throws ServiceError when it does not answer */
  status(): Promise<HsmStatus>;
  /** Trips a sensor; resolves when all is wiped. @throws ServiceError AccessDenied from one that takes part in no drills */
  trip(sensor: SensorName): Promise<void>;
  /** Leaves word for the operators. @throws ServiceError ConflictException unless it was tampered with */
  askReadmission(): Promise<void>;
  close(): void;
}

export type HsmStatus = hsmV1.StatusResponse__Output;

/** How long an HSM has to die. */
const DIE_MS = 2_000;
/** How long one is waited for that says how it is. */
const STATUS_MS = 1_000;

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
        // No part of the flow it disturbs.
        await outsideSpan(() => drill.die({}));
      } catch (error) {
        // It leaves no answer.
        if (!(error instanceof ServiceError) || error.code !== "ServiceUnavailable") throw error;
      } finally {
        drill.close();
      }
    },
    status: () => client.status({}, { deadlineMs: STATUS_MS }),
    trip: async (sensor) => void (await client.trip({ sensor })),
    askReadmission: async () => void (await client.askReadmission({})),
    close: () => client.close(),
  };
}
