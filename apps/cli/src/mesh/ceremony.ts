import { createPrivateKey, createPublicKey, type KeyObject } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { bringUpDomain, type TokenStore } from "@keymesh/hsm-channel";
import { loadTlsIdentity } from "@keymesh/rpc";
import type { MeshFolder } from "./folder.ts";
import { MeshError } from "./mesh-error.ts";
import type { MeshOptions } from "./mesh-options.ts";
import type { MeshPlan } from "./plan.ts";
import { OPERATORS, SERVICE_HOST_NAME, serviceHostKeyPath } from "./secrets.ts";

/** Both operators open every region's domain on the whole fleet: created at the very first start, recovered later. @throws MeshError */
export async function bringUpDomains(options: MeshOptions, plan: MeshPlan): Promise<void> {
  await Promise.all(options.regions.map((region) => openDomain(options, plan, region)));
}

async function openDomain({ folder }: MeshOptions, plan: MeshPlan, region: string): Promise<void> {
  const hsms = Object.entries(plan.grpc).flatMap(([name, address]) =>
    name.startsWith("hsm-") ? [address] : [],
  );
  try {
    const { missing } = await bringUpDomain({
      hsms,
      region,
      operators: OPERATORS.map((name) => ({ name, key: privateKey(folder.of("operators", `${name}.pem`)) })),
      serviceHosts: [
        { name: SERVICE_HOST_NAME, publicKey: createPublicKey(privateKey(serviceHostKeyPath(folder))) },
      ],
      tls: loadTlsIdentity(folder.pki(`operator-${OPERATORS[0]}`)),
      tokenStore: fileTokens(folder),
    });
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

function privateKey(path: string): KeyObject {
  return createPrivateKey(readFileSync(path));
}
