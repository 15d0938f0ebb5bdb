import { Ec2Host as Ec2HostService } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import type { Guest } from "./guest.ts";

const DEADLINE_MS = 10_000;

/** Another host, as this one asks it. Throws what it throws; ServiceUnavailable when it cannot be reached. */
export interface HostRpc {
  /** @throws ServiceError NotFound when the volume is not there */
  read(guest: Guest, offset: number, length: number): Promise<Buffer>;
  /** @throws ServiceError NotFound when the volume is not there */
  write(guest: Guest, offset: number, data: Buffer): Promise<void>;
  closeVolume(volumeId: string): Promise<void>;
}

/** Connections to other hosts by address, made when first needed. */
export class HostConnections {
  readonly #tls: TlsIdentity;
  readonly #clients = new Map<string, HostRpc & { close(): void }>();

  constructor(tls: TlsIdentity) {
    this.#tls = tls;
  }

  to(address: string): HostRpc {
    const known = this.#clients.get(address);
    if (known) return known;
    const client = hostClient(address, this.#tls);
    this.#clients.set(address, client);
    return client;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }
}

function hostClient(address: string, tls: TlsIdentity): HostRpc & { close(): void } {
  const options = { address, server: "ebs-sim", tls, deadlineMs: DEADLINE_MS, batched: true };
  const rpc = connect(Ec2HostService, options);
  return {
    read: async (guest, offset, length) => (await rpc.readHere({ guest, offset, length })).data,
    write: async (guest, offset, data) => {
      await rpc.writeHere({ guest, offset, data });
    },
    closeVolume: async (volumeId) => {
      await rpc.closeVolume({ volumeId });
    },
    close: () => rpc.close(),
  };
}
