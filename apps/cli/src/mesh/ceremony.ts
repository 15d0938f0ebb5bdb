import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { bringUpDomain, type CeremonyOptions, type TokenStore } from "@keymesh/hsm-channel";
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
