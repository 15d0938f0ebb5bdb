import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

const GATEWAY_SAN = "URI:keymesh://service/gateway";

/** What is true of every request on one connection. */
export interface Peer {
  readonly ip: string;
  readonly isGateway: boolean;
  readonly tls: { readonly version: string; readonly cipherSuite: string } | undefined;
}

const peers = new WeakMap<Socket, Peer>();

/** Whether the socket's client certificate was signed by the mesh CA (the only CA trusted) and names the gateway. */
function isGateway(socket: TLSSocket): boolean {
  if (!socket.authorized) return false;
  const names = socket.getPeerX509Certificate()?.subjectAltName ?? "";
  // Node quotes names that hold a comma, so splitting can't be fooled by a crafted one.
  return names.split(", ").includes(GATEWAY_SAN);
}

/** Who is at the other end; worked out once per connection. */
export function peerOf(socket: Socket): Peer {
  const known = peers.get(socket);
  if (known) return known;
  const secure = socket instanceof TLSSocket;
  const peer: Peer = {
    ip: plainIp(socket.remoteAddress ?? ""),
    isGateway: secure && isGateway(socket),
    tls: secure
      ? { version: socket.getProtocol() ?? "unknown", cipherSuite: socket.getCipher().standardName }
      : undefined,
  };
  peers.set(socket, peer);
  return peer;
}

/** `::ffff:127.0.0.1` as `127.0.0.1`. */
function plainIp(address: string): string {
  return address.startsWith("::ffff:") ? address.slice(7) : address;
}
