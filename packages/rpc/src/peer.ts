import type { PeerCertificate } from "node:tls";

/** Who is at the other end of a mutually authenticated connection, read from its certificate's SAN URI. */
export type Peer =
  | { readonly kind: "service"; readonly name: string }
  | { readonly kind: "operator"; readonly name: string }
  | { readonly kind: "principal"; readonly arn: string };

/** The SAN URI of a peer: `keymesh://service/kms`, `keymesh://operator/alice`, `keymesh://principal/<ARN, URI-encoded>`. */
export function peerUri(peer: Peer): string {
  return peer.kind === "principal"
    ? `keymesh://principal/${encodeURIComponent(peer.arn)}`
    : `keymesh://${peer.kind}/${peer.name}`;
}

/** The peer a SAN URI names; undefined for anything that is not of the mesh. */
export function parsePeerUri(uri: string): Peer | undefined {
  const match = /^keymesh:\/\/(service|operator|principal)\/([A-Za-z0-9%._~:-]+)$/.exec(uri);
  if (!match) return undefined;
  const [, kind, value] = match as unknown as [string, Peer["kind"], string];
  if (kind !== "principal") return { kind, name: value };
  try {
    return { kind, arn: decodeURIComponent(value) };
  } catch {
    return undefined;
  }
}

/** The peer of a certificate that TLS has verified against the mesh CA: the one URI among its alternative names. */
export function peerOf(certificate: Pick<PeerCertificate, "subjectaltname"> | undefined): Peer | undefined {
  const uris = (certificate?.subjectaltname ?? "")
    .split(", ")
    .filter((name) => name.startsWith("URI:"))
    .map((name) => name.slice("URI:".length));
  return uris.length === 1 ? parsePeerUri(uris[0]!) : undefined;
}

/** The word for a peer in a table of accepted callers: a service's name, `operator` or `principal`. */
export function peerLabel(peer: Peer): string {
  return peer.kind === "service" ? peer.name : peer.kind;
}
