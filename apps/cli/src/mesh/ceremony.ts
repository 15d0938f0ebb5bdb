import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import {
  bringUpDomain,
  type CeremonyOptions,
  type KeepReadmittingOptions,
  keepReadmitting,
  meetHsms,
  readmitHsms,
  type TokenStore,
} from "@keymesh/hsm-channel";
import { loadTlsIdentity } from "@keymesh/rpc";
import type { MeshFolder } from "./folder.ts";
import { MeshError } from "./mesh-error.ts";
import { OPERATORS, SERVICE_HOST_NAME, serviceHostPublicKeyPath } from "./secrets.ts";

/** Both operators open every region's domain on the whole fleet: created at the very first start, recovered later. @throws MeshError */
export async function bringUpDomains(
  folder: MeshFolder,
  regions: readonly string[],
  hsms: readonly string[],
): Promise<void> {
  const ceremony = { hsms, ...operatorsOf(folder) };
  await Promise.all(regions.map((region) => openDomain(ceremony, region)));
}

/**
 * At the start of a mesh with no HSM but tampered ones nobody could ask for one: the operators, who are there to open the domains,
 * have them all back. Answers their names.
 */
export async function readmitIfAllTampered(
  folder: MeshFolder,
  regions: readonly string[],
  hsms: readonly string[],
): Promise<readonly string[]> {
  const operators = operatorsOf(folder);
  const met = await meetHsms(hsms, operators.tls);
  met.close();
  if (met.hsms.length > 0 || met.tampered.length === 0) return [];
  return (await readmitHsms({ ...operators, regions, hsms }, "all")).hsms;
}

/** Until `signal` aborts, the operators have every tampered HSM back that somebody asks for. */
export function watchReadmissions(
  folder: MeshFolder,
  regions: readonly string[],
  hsms: readonly string[],
  notice: (text: string) => void,
  signal: AbortSignal,
): void {
  let lastFailure = "";
  const options: KeepReadmittingOptions = {
    ...operatorsOf(folder),
    regions,
    hsms,
    onReadmission: ({ hsms: names }) => notice(`two operators re-admitted ${names.join(", ")}`),
    onFailure(error) {
      const why = (error as Error).message;
      if (why !== lastFailure) notice(`no HSM could be re-admitted: ${why}`);
      lastFailure = why;
    },
  };
  void keepReadmitting(options, signal);
}

/** What the operators bring to a ceremony: their keys, whom KMS's sessions are signed by, where tokens are kept. */
export function operatorsOf(folder: MeshFolder): Omit<CeremonyOptions, "hsms" | "region"> {
  return {
    operators: OPERATORS.map((name) => ({
      name,
      key: createPrivateKey(readFileSync(folder.of("operators", `${name}.pem`))),
    })),
    serviceHosts: [
      {
        name: SERVICE_HOST_NAME,
        publicKey: createPublicKey(readFileSync(serviceHostPublicKeyPath(folder))),
      },
    ],
    tls: loadTlsIdentity(folder.pki(`operator-${OPERATORS[0]}`)),
    tokenStore: fileTokens(folder),
  };
}

async function openDomain(ceremony: Omit<CeremonyOptions, "region">, region: string): Promise<void> {
  const { hsms } = ceremony;
  try {
    const { missing } = await bringUpDomain({ ...ceremony, region });
    if (missing.length === hsms.length) throw new MeshError(`no HSM holds the domain of ${region}`);
  } catch (error) {
    if (error instanceof MeshError) throw error;
    throw new MeshError(`the HSM domain of ${region} could not be opened: ${(error as Error).message}`);
  }
}

/** Exported domain tokens, a file per region; nothing in them can be read without a member's key. */
function fileTokens(folder: MeshFolder): TokenStore {
  const path = (region: string) => folder.of("domain", `${region}.token`);
  return {
    async load(region) {
      try {
        return await readFile(path(region));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
        throw error;
      }
    },
    async save(region, token) {
      await writeFile(`${path(region)}.new`, token, { mode: 0o600, flush: true });
      await rename(`${path(region)}.new`, path(region));
    },
  };
}
