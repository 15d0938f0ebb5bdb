import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { FaultBook } from "@keymesh/control";
import { noopTracer, type Tracer } from "@keymesh/flow";
import type { TlsIdentity } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { type GatewayOptions, startGateway } from "../service.ts";

const authority = await createAuthority(Date.now());

/** A member's certificate, of one authority for the whole test file. */
export function identityOf(name: string): Promise<TlsIdentity> {
  return issueIdentity(
    authority,
    { kind: "service", name },
    { nowMs: Date.now(), hosts: ["localhost", "127.0.0.1"] },
  );
}

export interface FakeUpstream {
  readonly address: string;
  readonly port: number;
  /** Connections accepted so far. */
  readonly connections: () => number;
  stop(): Promise<void>;
}

/** A service as the gateway meets it: mutual TLS, certificate of `name`. */
export async function fakeUpstream(name: string, handler: RequestListener, port = 0): Promise<FakeUpstream> {
  const { ca, cert, key } = await identityOf(name);
  const server: Server = createServer(
    { ca, cert, key, requestCert: true, rejectUnauthorized: true },
    handler,
  );
  const sockets = new Set<Duplex>();
  let connections = 0;
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const bound = (server.address() as AddressInfo).port;
  return {
    address: `127.0.0.1:${bound}`,
    port: bound,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A gateway for a test, on a free port; stop it in afterEach. */
export async function testGateway(options: Partial<GatewayOptions> & { readonly tracer?: Tracer } = {}) {
  const bugs: unknown[] = [];
  const gateway = await startGateway({
    listen: "127.0.0.1:0",
    tls: await identityOf("gateway"),
    tracer: noopTracer,
    upstreams: {},
    admin: [],
    drills: { faults: new FaultBook(), s3Domains: ["s3.localhost", "localhost"], kill: async () => {} },
    onBug: (error) => void bugs.push(error),
    ...options,
  });
  return { ...gateway, url: `http://${gateway.address}`, port: Number(gateway.address.split(":")[1]), bugs };
}

/** The body of a message, whole. */
export async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** An Authorization header scoped to a service. */
export function signedFor(service: string): string {
  return `AWS4-HMAC-SHA256 Credential=test/20261122/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=00`;
}

/** Answers with what it was asked, as JSON. */
export function echo(message: IncomingMessage, response: ServerResponse): void {
  void bodyOf(message).then((body) => {
    const { method, url, rawHeaders, rawTrailers } = message;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ method, url, rawHeaders, rawTrailers, body }));
  });
}
