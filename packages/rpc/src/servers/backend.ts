import { type Client, connectivityState } from "@grpc/grpc-js";
import { openChannel } from "../channel.ts";
import { MuxClient } from "../mux-client.ts";
import type { TlsIdentity } from "../tls-identity.ts";

/** One server: a channel, a stream for batched calls, and how much is under way. */
export class Backend {
  /** `host:port` */
  readonly address: string;
  readonly channel: Client;
  readonly mux: MuxClient;
  /** Streams and calls that are not batched. */
  #others = 0;

  constructor(address: string, server: string, tls: TlsIdentity) {
    this.address = address;
    this.channel = openChannel(address, server, tls);
    this.mux = new MuxClient(this.channel);
  }

  /** Whether a call can leave now. Asking makes one that is not connected connect. */
  get isReady(): boolean {
    return (
      this.mux.isOpen || this.channel.getChannel().getConnectivityState(true) === connectivityState.READY
    );
  }

  /** Calls and streams under way. */
  get inFlight(): number {
    return this.#others + this.mux.inFlight;
  }

  /** Counts a call that is not batched; the answer ends it. */
  begin(): () => void {
    this.#others += 1;
    return () => {
      this.#others -= 1;
    };
  }

  close(): void {
    this.mux.close();
    this.channel.close();
  }
}
