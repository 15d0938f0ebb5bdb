import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { DoorTls, WireClock, WireHandler } from "../types.ts";
import { continueWhenRead, refuseMalformed } from "./http-edges.ts";
import { DEFAULT_LIMITS, type ListenerLimits } from "./limits.ts";
import { closeUnlessRead } from "./linger.ts";
import { wireRequest } from "./wire-request.ts";

// Not by `import`: Node reads every export of this module for that, its own WebSocket too, which costs 50 ms and 14 MB.
const { createServer } = process.getBuiltinModule("node:http");

const TLS_HANDSHAKE = 0x16;

export interface ListenerOptions {
  /** `host:port`; port 0 takes a free one. */
  readonly listen: string;
  /** Absent: plain HTTP only. */
  readonly tls?: DoorTls | undefined;
  readonly limits?: Partial<ListenerLimits>;
  /** What the Date header of answers says, by which SDKs set their clocks; absent: the system's time. */
  readonly clock?: WireClock;
  /** Told of what a handler threw, which is always a bug; the caller got a bare 500. Default: ignored. */
  readonly onBug?: (error: unknown) => void;
}

export interface Listener {
  /** `127.0.0.1:41234` */
  readonly address: string;
  /** Takes no more connections, lets requests in flight finish for at most `graceMs`, then cuts what is left. */
  stop(graceMs: number): Promise<void>;
}

/**
 * Plain HTTP/1.1 and TLS on one port: the first byte of a connection tells which. Client certificates are asked for, not
 * demanded: only the gateway has one worth anything here (see `wireRequest`). A request that is not HTTP is answered 400.
 * Resolves when listening. @throws the system's error when the address can't be had.
 */
export async function listenPlainAndTls(options: ListenerOptions, handler: WireHandler): Promise<Listener> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const onRequest = requestListener(handler, limits, options.onBug ?? (() => {}), options.clock);
  const plain = tuned(createServer(httpOptions(limits)), limits, onRequest);
  const secure = options.tls && tuned(tlsServer(options.tls, limits), limits, onRequest);
  if (secure) splitByFirstByte(plain, secure, limits.handshakeTimeoutMs);
  await listening(plain, options.listen);
  // The TLS server never listens itself; Node starts its slow-client checks on this event.
  secure?.emit("listening");
  const { address, port, family } = plain.address() as AddressInfo;
  return {
    address: family === "IPv6" ? `[${address}]:${port}` : `${address}:${port}`,
    stop: (graceMs) => stop(plain, secure, graceMs),
  };
}

function httpOptions(limits: ListenerLimits) {
  return {
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: limits.checkingIntervalMs,
    noDelay: true,
    keepAlive: true,
  };
}

function tlsServer(tls: DoorTls, limits: ListenerLimits): Server {
  return createTlsServer({
    ...httpOptions(limits),
    ...tls,
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: "TLSv1.2",
    handshakeTimeout: limits.handshakeTimeoutMs,
    ALPNProtocols: ["http/1.1"],
  });
}

type RequestListener = (message: IncomingMessage, response: ServerResponse) => void;

function tuned(server: Server, limits: ListenerLimits, onRequest: RequestListener): Server {
  server.maxConnections = limits.maxConnections;
  // 0: Node keeps every header line; the default drops what is over its count without a word.
  server.maxHeadersCount = 0;
  server.on("request", onRequest);
  server.on("checkContinue", (message, response) => {
    continueWhenRead(message, response);
    onRequest(message, response);
  });
  server.on("clientError", refuseMalformed);
  server.on("tlsClientError", (_error, socket) => socket.destroy());
  return server;
}

function requestListener(
  handler: WireHandler,
  limits: ListenerLimits,
  onBug: (error: unknown) => void,
  clock: WireClock | undefined,
): RequestListener {
  return (message, response) => {
    // Node's own header costs nothing.
    if (clock?.systemTime?.()) response.setHeader("date", new Date(clock.now()).toUTCString());
    closeUnlessRead(message, response, limits.maxLingerBytes);
    if (
      message.url?.charCodeAt(0) !== 0x2f /* "/" */ ||
      message.rawHeaders.length > 2 * limits.maxHeaderCount
    ) {
      const status = message.url?.charCodeAt(0) === 0x2f ? 431 : 400;
      response.writeHead(status, { connection: "close", "content-length": 0 }).end();
      return;
    }
    handler(wireRequest(message), response).catch((error: unknown) => {
      onBug(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { connection: "close", "content-length": 0 }).end();
    });
  };
}

/** Looks at the first byte of each connection and hands it, unread, to the server it is for. */
function splitByFirstByte(plain: Server, secure: Server, timeoutMs: number): void {
  const [servePlain] = plain.listeners("connection") as ((socket: Socket) => void)[];
  plain.removeAllListeners("connection");
  plain.on("connection", (socket: Socket) => {
    const giveUp = () => socket.destroy();
    const onReadable = () => {
      const first: Buffer | null = socket.read();
      if (first === null) return;
      socket.off("readable", onReadable).off("error", giveUp).off("timeout", giveUp).off("end", giveUp);
      socket.setTimeout(0);
      socket.unshift(first);
      if (first[0] === TLS_HANDSHAKE) secure.emit("connection", socket);
      else servePlain?.call(plain, socket);
    };
    socket.setTimeout(timeoutMs, giveUp);
    socket.on("readable", onReadable).on("error", giveUp).on("end", giveUp);
  });
}

function listening(server: Server, listen: string): Promise<void> {
  const colon = listen.lastIndexOf(":");
  const host = listen.slice(0, colon).replace(/^\[|\]$/g, "");
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host, port: Number(listen.slice(colon + 1)), backlog: 1_024 }, () => {
      server.off("error", reject);
      // Accepting can fail later (no file descriptors left); the process lives on and accepts again.
      server.on("error", () => {});
      resolve();
    });
  });
}

async function stop(plain: Server, secure: Server | undefined, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => plain.close(() => resolve()));
  const closeIdle = () => {
    plain.closeIdleConnections();
    secure?.closeIdleConnections();
  };
  closeIdle();
  // A connection in use becomes idle when its answer is out, and would then wait for its keep-alive to end.
  const sweeping = setInterval(closeIdle, 20);
  const cutting = setTimeout(() => {
    plain.closeAllConnections();
    secure?.closeAllConnections();
  }, graceMs);
  await closed;
  clearInterval(sweeping);
  clearTimeout(cutting);
  // Ends the TLS server's checks; it never listened, so there is nothing else to close.
  secure?.close(() => {});
}
