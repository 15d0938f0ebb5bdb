import { connect, type PeerCertificate, type SecureContext, type TLSSocket } from "node:tls";
import { hostAndPort, peerLabel, peerOf } from "@keymesh/rpc";
import { Connection } from "./connection.ts";

export interface PoolOptions {
  /** `host:port` */
  readonly address: string;
  /** The service name its certificate must carry. */
  readonly server: string;
  readonly secureContext: SecureContext;
  readonly limits: UpstreamLimits;
}

export interface UpstreamLimits {
  /** Connections to one server at once; further requests wait for one. */
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

/** How long a server that refused a connection is passed over, milliseconds; others get its requests meanwhile. */
const AWAY_MS = 500;

/** Gets a connection, or the reason why there is none. */
export type ConnectionTaker = (connection: Connection | undefined, error?: Error) => void;

/** The mutually authenticated connections to one server, the last used first. */
export class Pool {
  /** `host:port` */
  readonly address: string;
  readonly #options: PoolOptions;
  readonly #limits: UpstreamLimits;
  readonly #free: { readonly connection: Connection; readonly sinceMs: number }[] = [];
  readonly #waiting: ConnectionTaker[] = [];
  #open = 0;
  #awaySinceMs = Number.NEGATIVE_INFINITY;
  #isClosed = false;

  constructor(options: PoolOptions) {
    this.address = options.address;
    this.#options = options;
    this.#limits = options.limits;
  }

  /** Requests it has: those on a connection and those that wait for one. */
  get busy(): number {
    return this.#open - this.#free.length + this.#waiting.length;
  }

  /** Whether it could not be connected to just now. */
  get isAway(): boolean {
    return performance.now() - this.#awaySinceMs < AWAY_MS;
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
    for (const taker of this.#waiting.splice(0))
      taker(undefined, new Error("the server is not used any more"));
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
    const { address, server, secureContext } = this.#options;
    const socket: TLSSocket = connect({
      ...hostAndPort(address),
      secureContext,
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
      this.#awaySinceMs = performance.now();
      socket.destroy();
      taker(undefined, error);
    };
    const giveUp = () => socket.destroy(new Error("connecting took too long"));
    socket.setNoDelay(true).setTimeout(this.#limits.connectTimeoutMs, giveUp);
    socket.once("error", fail);
    socket.once("secureConnect", () => {
      this.#awaySinceMs = Number.NEGATIVE_INFINITY;
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
