/** What a door lets one peer take; every number has a default for a local mesh. */
export interface ListenerLimits {
  /** Bytes of request line and headers together; more is answered 431. Default 65,536. */
  readonly maxHeaderBytes: number;
  /** Header lines of one request; more is answered 431. Default 512. */
  readonly maxHeaderCount: number;
  /** Connections at once; further ones are closed on arrival. Default 2,048. */
  readonly maxConnections: number;
  /** Milliseconds until the first byte, and until a TLS handshake is done. Default 10,000. */
  readonly handshakeTimeoutMs: number;
  /** Milliseconds for a request's headers to be complete; then 408. Default 15,000. */
  readonly headersTimeoutMs: number;
  /** Milliseconds for a whole request with its body; then 408. Default 30 minutes: a 5 GB part on a slow disk is honest work. */
  readonly requestTimeoutMs: number;
  /** Milliseconds an idle connection is kept. Default 65,000, longer than the SDKs keep theirs. */
  readonly keepAliveTimeoutMs: number;
  /** How often the timeouts above are looked at. Default 1,000; Node's own 30,000 lets slow clients linger. */
  readonly checkingIntervalMs: number;
  /** Unread body bytes swallowed after an early refusal, so that the client gets to read the answer. Default 1 MiB. */
  readonly maxLingerBytes: number;
}

export const DEFAULT_LIMITS: ListenerLimits = {
  maxHeaderBytes: 65_536,
  maxHeaderCount: 512,
  maxConnections: 2_048,
  handshakeTimeoutMs: 10_000,
  headersTimeoutMs: 15_000,
  requestTimeoutMs: 30 * 60_000,
  keepAliveTimeoutMs: 65_000,
  checkingIntervalMs: 1_000,
  maxLingerBytes: 1_048_576,
};
