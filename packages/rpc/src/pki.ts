/**
 * The mesh's own certificate authority. Keys are ECDSA P-256; a member is named by one SAN URI (peer.ts) and, for the public
 * door, by the host names and addresses clients use.
 */
import "reflect-metadata";
import { KeyObject, webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";
import { type Peer, peerLabel, peerUri } from "./peer.ts";
import type { TlsIdentity } from "./tls-identity.ts";

x509.cryptoProvider.set(webcrypto as unknown as Parameters<typeof x509.cryptoProvider.set>[0]);

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
const YEAR_MS = 365 * 24 * 3600 * 1000;
const CLOCK_SLACK_MS = 24 * 3600 * 1000;

/** Issues the mesh's certificates. Whoever holds it can name new members: it stays with the launcher. */
export interface CertificateAuthority {
  /** PEM */
  readonly cert: Buffer;
  /** PEM, PKCS#8 */
  readonly key: Buffer;
}

/** Makes a fresh authority, valid ten years. */
export async function createAuthority(nowMs: number): Promise<CertificateAuthority> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const cert = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: "CN=Keymesh CA",
    notBefore: new Date(nowMs - CLOCK_SLACK_MS),
    notAfter: new Date(nowMs + 10 * YEAR_MS),
    signingAlgorithm: ALGORITHM,
    keys: keys as never,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
    ],
  });
  return { cert: Buffer.from(cert.toString("pem")), key: pemOf(keys.privateKey) };
}

/** Issues a certificate with a fresh key to a member; `hosts` are further DNS names and IP addresses it answers to. */
export async function issueIdentity(
  authority: CertificateAuthority,
  peer: Peer,
  options: { readonly nowMs: number; readonly hosts?: readonly string[] },
): Promise<TlsIdentity> {
  const keys = await webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const { issuer, signingKey } = await readied(authority);
  const hosts = (options.hosts ?? []).map((host) => ({
    type: /^[\d.]+$|:/.test(host) ? ("ip" as const) : ("dns" as const),
    value: host,
  }));
  const cert = await x509.X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    subject: [{ CN: [peerLabel(peer)] }],
    issuer,
    notBefore: new Date(options.nowMs - CLOCK_SLACK_MS),
    notAfter: new Date(options.nowMs + 10 * YEAR_MS),
    signingAlgorithm: ALGORITHM,
    publicKey: keys.publicKey as never,
    signingKey: signingKey as never,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([
        x509.ExtendedKeyUsage.serverAuth,
        x509.ExtendedKeyUsage.clientAuth,
      ]),
      new x509.SubjectAlternativeNameExtension([{ type: "url", value: peerUri(peer) }, ...hosts]),
    ],
  });
  return {
    ca: authority.cert,
    cert: Buffer.from(cert.toString("pem")),
    key: pemOf(keys.privateKey),
    self: peer,
  };
}

interface Readied {
  /** The authority's distinguished name. */
  readonly issuer: string;
  readonly signingKey: webcrypto.CryptoKey;
}

const readiedAuthorities = new WeakMap<CertificateAuthority, Promise<Readied>>();

/** What certificates are signed with, read once for all that an authority issues. */
function readied(authority: CertificateAuthority): Promise<Readied> {
  let ready = readiedAuthorities.get(authority);
  if (ready === undefined) {
    const issuer = new x509.X509Certificate(authority.cert.toString()).subject;
    ready = importKey(authority.key).then((signingKey) => ({ issuer, signingKey }));
    readiedAuthorities.set(authority, ready);
  }
  return ready;
}

function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0]! &= 0x7f;
  return Buffer.from(bytes).toString("hex");
}

function pemOf(key: webcrypto.CryptoKey): Buffer {
  return Buffer.from(KeyObject.from(key).export({ type: "pkcs8", format: "pem" }) as string);
}

async function importKey(pem: Buffer): Promise<webcrypto.CryptoKey> {
  const der = Buffer.from(pem.toString().replace(/-----[^-]+-----|\s/g, ""), "base64");
  return webcrypto.subtle.importKey("pkcs8", der, ALGORITHM, false, ["sign"]);
}
