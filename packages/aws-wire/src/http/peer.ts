import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

const GATEWAY = "gateway";
const SERVICE_SAN = /^URI:keymesh:\/\/service\/([a-z0-9-]+)$/;

/** What is true of every request on one connection. */
export interface Peer {
  readonly ip: string;
  readonly isGateway: boolean;
  /** The member of the mesh that the client certificate names. */
  readonly member: string | undefined;
  readonly tls: { readonly version: string; readonly cipherSuite: string } | undefined;
}

const peers = new WeakMap<Socket, Peer>();

/** Whom the socket's client certificate names, if it was signed by the mesh CA (the only CA trusted). */
function memberOf(socket: TLSSocket): string | undefined {
  if (!socket.authorized) return undefined;
  const names = socket.getPeerX509Certificate()?.subjectAltName ?? "";
  // Node quotes names that hold a comma, so splitting can't be fooled by a crafted one.
  const found = names.split(", ").flatMap((name) => SERVICE_SAN.exec(name)?.[1] ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** Who is at the other end; worked out once per connection. */
export function peerOf(socket: Socket): Peer {
  const known = peers.get(socket);
  if (known) return known;
  const secure = socket instanceof TLSSocket;
  const member = secure ? memberOf(socket) : undefined;
  const peer: Peer = {
    ip: plainIp(socket.remoteAddress ?? ""),
    isGateway: member === GATEWAY,
    member,
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
