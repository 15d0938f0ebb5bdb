import { ServiceError } from "@keymesh/errors";
import type { Device, Guest } from "./guest.ts";
import type { HostRpc } from "./host-rpc.ts";

/** A volume that is open at another host: what is read and written goes there. */
export class RemoteDevice implements Device {
  readonly encrypted: boolean;
  readonly #host: HostRpc;
  readonly #guest: Guest;

  constructor(host: HostRpc, guest: Guest, encrypted: boolean) {
    this.#host = host;
    this.#guest = guest;
    this.encrypted = encrypted;
  }

  read(offset: number, bytes: number): Promise<Buffer> {
    return orMoved(this.#host.read(this.#guest, offset, bytes));
  }

  write(offset: number, blocks: Buffer): Promise<void> {
    return orMoved(this.#host.write(this.#guest, offset, blocks));
  }
}

/** The volume moved to another host since it was looked for: the next try finds it. */
async function orMoved<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof ServiceError && error.code === "NotFound")) throw error;
    const message = "The volume is moving to another host. Please try again.";
    throw new ServiceError("ServiceUnavailable", message, { cause: error });
  }
}
