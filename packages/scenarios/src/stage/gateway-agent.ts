import { Agent } from "node:https";
import type { PeerCertificate } from "node:tls";
import { peerOf, type TlsIdentity } from "@keymesh/rpc";

/**
 * Connections for an `https:` endpoint: the other side must be the mesh's gateway, whatever the host is called. Undefined for a plain
 * endpoint. No certificate is shown: an AWS client has none.
 */
export function gatewayAgent(endpoint: string, { ca }: Pick<TlsIdentity, "ca">): Agent | undefined {
  if (!endpoint.startsWith("https:")) return undefined;
  return new Agent({ ca, keepAlive: true, checkServerIdentity: gatewayCheck });
}

/** Whether a certificate of the mesh is the gateway's. */
export function gatewayCheck(host: string, certificate: PeerCertificate): Error | undefined {
  const peer = peerOf(certificate);
  if (peer?.kind === "service" && peer.name === "gateway") return undefined;
  return new Error(`${host} is not the gateway of this mesh`);
}
