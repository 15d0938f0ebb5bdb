import { createPublicKey, generateKeyPairSync, randomBytes, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, open, rename, writeFile } from "node:fs/promises";
import { isIP } from "node:net";
import { dirname, join } from "node:path";
import { serviceHostKeyFile, trustedOperatorsFile } from "@keymesh/hsm-channel";
import type { Peer } from "@keymesh/rpc";
import type { MeshFolder } from "./folder.ts";

/** The two people whose signatures together change an HSM domain; in a demo the launcher holds both keys. */
export const OPERATORS = ["alice", "bob"] as const;

/** KMS's name in the HSM domains' states, and its P-384 signature key, made here and used by kms alone. */
export const SERVICE_HOST_NAME = "kms";
export function serviceHostKeyPath(folder: MeshFolder): string {
  return folder.of("kms", serviceHostKeyFile);
}

/** The public half of that key, for the operators, who never see the other. */
export function serviceHostPublicKeyPath(folder: MeshFolder): string {
  return folder.of("operators", `${SERVICE_HOST_NAME}.pub.pem`);
}

/** Whom KMS believes when an HSM shows it the domain's state. */
function trustedOperators(
  folder: MeshFolder,
): readonly { readonly name: string; readonly publicKey: string }[] {
  return OPERATORS.map((name) => {
    const publicKey = createPublicKey(readFileSync(folder.of("operators", `${name}.pem`)));
    return { name, publicKey: publicKey.export({ type: "spki", format: "pem" }).toString() };
  });
}

/** Names and addresses clients use for the public door wherever it runs. */
const DOOR_HOSTS = [
  "localhost",
  "*.localhost",
  "s3.localhost",
  "*.s3.localhost",
  "localhost.localstack.cloud",
  "*.localhost.localstack.cloud",
  "*.s3.localhost.localstack.cloud",
  "127.0.0.1",
  "::1",
];

/** Every member that gets a certificate, by the folder it lies in. */
const MEMBERS: readonly {
  readonly folder: string;
  readonly peer: Peer;
  /** Whether clients come to it by the host names of the public door. */
  readonly isDoor?: boolean;
}[] = [
  ...["storage", "hsm", "kms", "identity", "trail", "flow", "ec2-host", "caller", "cli"].map((name) => ({
    folder: name,
    peer: { kind: "service", name } as const,
  })),
  ...["gateway", "s3-sim", "ebs-sim"].map((name) => ({
    folder: name,
    peer: { kind: "service", name } as const,
    isDoor: true,
  })),
  ...OPERATORS.map((name) => ({ folder: `operator-${name}`, peer: { kind: "operator", name } as const })),
  // The person at the terminal and the one at the whiteboard page are the same account's root, each with a key of its own.
  ...["principal-root", "caller-root"].map((folder) => ({
    folder,
    peer: { kind: "principal", arn: "arn:aws:iam::000000000000:root" } as const,
  })),
];

/**
 * Makes what is missing of the mesh's certificates and secret files; what is there stays, but for a door's certificate that lacks
 * one of `hosts`, further names of the public door. Files are 0600.
 */
export async function ensureSecrets(
  folder: MeshFolder,
  nowMs: number,
  hosts: readonly string[] = [],
): Promise<void> {
  const doorHosts = [...DOOR_HOSTS, ...hosts];
  // All at once: a disk takes hardly longer to keep forty files than to keep one.
  await Promise.all([
    ensureKeys(folder),
    ensureFile(folder.of("identity", "key"), () => randomBytes(32)),
    ensureFile(folder.of("s3-sim", "root-key"), () => randomBytes(32)),
    ensureFile(folder.of("fingerprint-key"), () => randomBytes(32)),
    ensureCertificates(folder, nowMs, doorHosts),
  ]);
}

/** The operators' keys and KMS's, and what each is told of the others'. */
async function ensureKeys(folder: MeshFolder): Promise<void> {
  await Promise.all([
    ...OPERATORS.map((operator) => ensureFile(folder.of("operators", `${operator}.pem`), p384Key)),
    ensureFile(serviceHostKeyPath(folder), p384Key),
  ]);
  const serviceHost = () => createPublicKey(readFileSync(serviceHostKeyPath(folder)));
  await Promise.all([
    ensureFile(serviceHostPublicKeyPath(folder), () =>
      Buffer.from(serviceHost().export({ type: "spki", format: "pem" })),
    ),
    ensureFile(folder.of("kms", trustedOperatorsFile), () =>
      Buffer.from(JSON.stringify(trustedOperators(folder), null, 2)),
    ),
  ]);
}

async function ensureCertificates(
  folder: MeshFolder,
  nowMs: number,
  doorHosts: readonly string[],
): Promise<void> {
  const missing = MEMBERS.filter(
    ({ folder: name, isDoor }) => !hasCertificate(folder.pki(name), isDoor ? doorHosts : []),
  );
  if (missing.length === 0) return;
  // Loaded only when certificates are made: it costs a quarter of a second.
  const { createAuthority, issueIdentity } = await import("@keymesh/rpc/pki");
  const caDir = folder.pki("ca");
  if (!existsSync(join(caDir, "cert.pem"))) {
    const { cert, key } = await createAuthority(nowMs);
    await writeSecret(join(caDir, "key.pem"), key);
    await writeSecret(join(caDir, "cert.pem"), cert);
  }
  const authority = readAuthority(folder);
  await Promise.all(
    missing.map(async ({ folder: name, peer, isDoor }) => {
      const hosts = isDoor ? doorHosts : [];
      const { ca, cert, key } = await issueIdentity(authority, peer, { nowMs, hosts });
      await writeIdentity(folder.pki(name), { ca, cert, key });
    }),
  );
}

/** Whether there is a certificate, and for all of these names. */
function hasCertificate(dir: string, hosts: readonly string[]): boolean {
  const path = join(dir, "cert.pem");
  if (!existsSync(path)) return false;
  const certificate = new X509Certificate(readFileSync(path));
  const names = (certificate.subjectAltName ?? "").split(", ");
  return hosts.every((host) =>
    isIP(host) ? certificate.checkIP(host) !== undefined : names.includes(`DNS:${host}`),
  );
}

/** The authority of an existing mesh folder. PEM. */
export function readAuthority(folder: MeshFolder): { readonly cert: Buffer; readonly key: Buffer } {
  const dir = folder.pki("ca");
  return { cert: readFileSync(join(dir, "cert.pem")), key: readFileSync(join(dir, "key.pem")) };
}

/** Writes the three files `loadTlsIdentity` reads; the certificate last, since it marks the folder as complete. */
export async function writeIdentity(
  dir: string,
  { ca, cert, key }: { ca: Buffer; cert: Buffer; key: Buffer },
): Promise<void> {
  await Promise.all([writeSecret(join(dir, "ca.pem"), ca), writeSecret(join(dir, "key.pem"), key)]);
  await writeSecret(join(dir, "cert.pem"), cert);
}

function p384Key(): Buffer {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-384" });
  return Buffer.from(privateKey.export({ type: "pkcs8", format: "pem" }));
}

async function ensureFile(path: string, make: () => Buffer): Promise<void> {
  if (!existsSync(path)) await writeSecret(path, make());
}

/** Whole or not at all, readable only by its owner, and on the disk before anything is sealed with it. */
export async function writeSecret(path: string, bytes: Buffer): Promise<void> {
  const dir = dirname(path);
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, bytes, { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
  await using handle = await open(dir, "r");
  await handle.sync();
}
