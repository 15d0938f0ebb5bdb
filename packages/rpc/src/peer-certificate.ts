import { X509Certificate } from "node:crypto";
import { type Peer, peerOf } from "./peer.ts";

/** No certificate of the mesh comes near this, bytes. */
const maxCertificateBytes = 8_192;

/**
 * Whom a certificate (DER) names, for one who did not see its handshake: undefined unless the mesh's authority (`ca`, PEM) issued
 * it and it is valid at `nowMs`. It shows that there is such a member, not that the member is here.
 */
export function peerOfCertificate(certificate: Buffer, ca: Buffer, nowMs: number): Peer | undefined {
  if (certificate.length === 0 || certificate.length > maxCertificateBytes) return undefined;
  try {
    const shown = new X509Certificate(certificate);
    const authority = new X509Certificate(ca);
    const isOurs = shown.checkIssued(authority) && shown.verify(authority.publicKey);
    const isValid = Date.parse(shown.validFrom) <= nowMs && nowMs < Date.parse(shown.validTo);
    return isOurs && isValid ? peerOf({ subjectaltname: shown.subjectAltName ?? "" }) : undefined;
  } catch {
    return undefined;
  }
}
