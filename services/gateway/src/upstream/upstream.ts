import { connect, createSecureContext, type PeerCertificate, type TLSSocket } from "node:tls";
import { peerLabel, peerOf, type TlsIdentity } from "@keymesh/rpc";
import { Connection } from "./connection.ts";

export interface UpstreamOptions {
  /** `host:port` of the AWS endpoint. */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly tls: TlsIdentity;
  readonly limits?: Partial<UpstreamLimits>;
}

export interface UpstreamLimits {
  /** Connections to one service at once; further requests wait for one. */
  readonly maxConnections: number;
  /** Requests waiting for a connection; further ones are refused. */
  readonly maxWaiting: number;
  /** Milliseconds without a byte in either direction until an exchange is given up. */
  readonly idleTimeoutMs: number;
  /** Milliseconds until a connection is made. */
  readonly connectTimeoutMs: number;
  /** Milliseconds after which a connection in the pool is not used again: before the service would close it (65 s). */
  readonly maxPooledMs: number;
  readonly maxResponseHeadBytes: number;
}

const DEFAULT_LIMITS: UpstreamLimits = {
  maxConnections: 1_024,
  maxWaiting: 4_096,
  // Completing a large multipart upload is silent for long while the parts are joined.
  idleTimeoutMs: 300_000,
  connectTimeoutMs: 5_000,
  maxPooledMs: 30_000,
  maxResponseHeadBytes: 65_536,
};

/** Gets a connection, or the reason why there is none. */
export type ConnectionTaker = (connection: Connection | undefined, error?: Error) => void;

/** One AWS endpoint behind the gateway: a pool of mutually authenticated connections, the last used first. */
export class Upstream {
  readonly #options: UpstreamOptions;
  readonly #limits: UpstreamLimits;
  readonly #secureContext;
  readonly #free: { readonly connection: Connection; readonly sinceMs: number }[] = [];
  readonly #waiting: ConnectionTaker[] = [];
  #open = 0;
  #isClosed = false;

  constructor(options: UpstreamOptions) {
    const { ca, cert, key } = options.tls;
    this.#options = options;
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#secureContext = createSecureContext({ ca, cert, key, minVersion: "TLSv1.3" });
  }

  /** A connection from the pool at once, else a new one, else the next that becomes free. */
  take(taker: ConnectionTaker): void {
    const pooled = this.#takePooled();
    if (pooled !== undefined) taker(pooled);
    else if (this.#open < this.#limits.maxConnections) this.#connect(taker);
    else if (this.#waiting.length < this.#limits.maxWaiting) this.#waiting.push(taker);
    else taker(undefined, new Error("too many requests are waiting"));
  }

  close(): void {
    this.#isClosed = true;
    for (const { connection } of this.#free.splice(0)) connection.destroy();
  }

  #takePooled(): Connection | undefined {
    const oldestMs = performance.now() - this.#limits.maxPooledMs;
    for (let free = this.#free.pop(); free !== undefined; free = this.#free.pop()) {
      if (free.connection.isUsable && free.sinceMs > oldestMs) return free.connection;
      free.connection.destroy();
    }
    return undefined;
  }

  #connect(taker: ConnectionTaker): void {
    const { address, server } = this.#options;
    const colon = address.lastIndexOf(":");
    const socket: TLSSocket = connect({
      host: address.slice(0, colon).replace(/^\[|\]$/g, ""),
      port: Number(address.slice(colon + 1)),
      secureContext: this.#secureContext,
      ALPNProtocols: ["http/1.1"],
      checkServerIdentity: (_host, certificate) => identityFault(certificate, server),
    });
    this.#open++;
    socket.once("close", () => {
      this.#open--;
      const next = this.#isClosed ? undefined : this.#waiting.shift();
      if (next !== undefined) this.take(next);
    });
    const fail = (error: Error) => {
      socket.destroy();
      taker(undefined, error);
    };
    const giveUp = () => socket.destroy(new Error("connecting took too long"));
    socket.setNoDelay(true).setTimeout(this.#limits.connectTimeoutMs, giveUp);
    socket.once("error", fail);
    socket.once("secureConnect", () => {
      socket.off("error", fail).off("timeout", giveUp).setTimeout(this.#limits.idleTimeoutMs);
      taker(new Connection(socket, this.#limits.maxResponseHeadBytes, (free) => this.#put(free)));
    });
  }

  #put(connection: Connection): void {
    if (this.#isClosed) {
      connection.destroy();
      return;
    }
    const next = this.#waiting.shift();
    if (next !== undefined) next(connection);
    else this.#free.push({ connection, sinceMs: performance.now() });
  }
}

/** The certificate must be that member's of the mesh; the name of the host does not matter, the mesh is found by address. */
function identityFault(certificate: PeerCertificate, server: string): Error | undefined {
  const peer = peerOf(certificate);
  if (peer?.kind === "service" && peerLabel(peer) === server) return undefined;
  return new Error(`the certificate is not ${server}'s but ${peer ? peerLabel(peer) : "a stranger"}'s`);
}
