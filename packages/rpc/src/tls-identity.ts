import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Faults } from "./faults/fault.ts";
import { type Peer, peerOf } from "./peer.ts";

/** What a process proves itself with, and whom it believes. PEM. */
export interface TlsIdentity {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly self: Peer;
  /** What disturbs calls made by this identity, in drills; absent: nothing ever does. */
  readonly faults?: Faults;
}

/** Reads `ca.pem`, `cert.pem` and `key.pem` from a folder. Throws a plain Error naming the file that is missing or not of the mesh. */
export function loadTlsIdentity(dir: string): TlsIdentity {
  const cert = readFileSync(join(dir, "cert.pem"));
  const self = peerOf({ subjectaltname: new X509Certificate(cert).subjectAltName ?? "" });
  if (!self)
    throw new Error(`${join(dir, "cert.pem")} is not a certificate of this mesh: it has no keymesh:// URI`);
  return { ca: readFileSync(join(dir, "ca.pem")), cert, key: readFileSync(join(dir, "key.pem")), self };
}
