import type { ClientRequest } from "node:http";
import { Agent, request } from "node:https";
import { createSecureContext, type PeerCertificate } from "node:tls";
import { peerLabel, peerOf, type TlsIdentity } from "@keymesh/rpc";

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
  /** Milliseconds without a byte in either direction until an exchange is given up. */
  readonly idleTimeoutMs: number;
  readonly maxResponseHeaderBytes: number;
}

const DEFAULT_LIMITS: UpstreamLimits = {
  maxConnections: 1_024,
  // Completing a large multipart upload is silent for long while the parts are joined.
  idleTimeoutMs: 300_000,
  maxResponseHeaderBytes: 65_536,
};

/** One AWS endpoint behind the gateway, over a pool of mutually authenticated connections. */
export interface Upstream {
  readonly server: string;
  /** Opens a request; nothing of it is sent before a body is written or it is ended. */
  open(method: string, path: string, headers: string[]): ClientRequest;
  close(): void;
}

/** An agent that does not spell out its certificates to name its pool on every request: it has one pool. */
class PooledAgent extends Agent {
  override getName(): string {
    return "upstream";
  }
}

export function connectUpstream({ address, server, tls, limits }: UpstreamOptions): Upstream {
  const { maxConnections, idleTimeoutMs, maxResponseHeaderBytes } = { ...DEFAULT_LIMITS, ...limits };
  const colon = address.lastIndexOf(":");
  const host = address.slice(0, colon).replace(/^\[|\]$/g, "");
  const port = Number(address.slice(colon + 1));
  const agent = new PooledAgent({
    keepAlive: true,
    scheduling: "lifo",
    maxSockets: maxConnections,
    maxFreeSockets: 256,
    timeout: idleTimeoutMs,
    secureContext: createSecureContext({ ca: tls.ca, cert: tls.cert, key: tls.key, minVersion: "TLSv1.3" }),
    ALPNProtocols: ["http/1.1"],
    servername: "",
    checkServerIdentity: (_host: string, certificate: PeerCertificate) => identityFault(certificate, server),
  });
  return {
    server,
    open: (method, path, headers) =>
      request({ agent, host, port, method, path, headers, maxHeaderSize: maxResponseHeaderBytes }),
    close: () => agent.destroy(),
  };
}

/** The certificate must be that member's of the mesh; the name of the host does not matter, the mesh is found by address. */
function identityFault(certificate: PeerCertificate, server: string): Error | undefined {
  const peer = peerOf(certificate);
  if (peer?.kind === "service" && peerLabel(peer) === server) return undefined;
  return new Error(`the certificate is not ${server}'s but ${peer ? peerLabel(peer) : "a stranger"}'s`);
}
