import { cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type Addresses,
  certificateNames,
  ensureAdminToken,
  ensureSecrets,
  type MeshFile,
  MeshFolder,
  writeMeshFile,
} from "@keymesh/cli";
import { containerAddresses } from "../addresses.ts";
import { type ContainerConfig, doorHosts } from "../config.ts";
import { AUTHORITY, HOLDERS } from "./holders.ts";

/**
 * Makes what is missing of the mesh's certificates and secrets in the authority's volume and gives each holder its own. What is there
 * stays: a mesh that comes up again is the same mesh.
 */
export async function setUp(config: ContainerConfig): Promise<void> {
  const volumes = config.KEYMESH_VOLUMES_DIR;
  const authority = await prepareAuthority(config);
  for (const [holder, paths] of Object.entries(HOLDERS)) {
    const folder = new MeshFolder(join(volumes, holder));
    if (!existsSync(folder.root)) continue;
    for (const path of paths) give(authority.of(path), folder.of(path));
    // The HSMs are in the other world: nobody who uses the command line has a way to them.
    if (holder === "tools") writeMeshFile(folder, meshOf(config, containerAddresses([])));
    if (holder === "operators") mkdirSync(folder.of("domain"), { recursive: true, mode: 0o700 });
  }
}

/** The authority's folder, with all certificates and secrets in it. @throws MeshError */
export async function prepareAuthority(config: ContainerConfig): Promise<MeshFolder> {
  const authority = new MeshFolder(join(config.KEYMESH_VOLUMES_DIR, AUTHORITY));
  authority.prepare();
  await ensureSecrets(authority, Date.now(), certificateNames(doorHosts(config)));
  // The gateway of a container listens on all its addresses.
  await ensureAdminToken({ folder: authority, host: "0.0.0.0", adminToken: config.KEYMESH_ADMIN_TOKEN });
  return authority;
}

function give(from: string, to: string): void {
  // A copy makes its folders readable to all.
  mkdirSync(statSync(from).isDirectory() ? to : join(to, ".."), { recursive: true, mode: 0o700 });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

/** How the command line reaches the mesh of containers. */
export function meshOf(config: ContainerConfig, { grpc, http }: Pick<Addresses, "grpc" | "http">): MeshFile {
  return {
    pid: null,
    endpoint: `http://${http.gateway}`,
    regions: config.KEYMESH_REGIONS,
    grpc: { ...grpc },
    http: { ...http },
    pids: {},
  };
}
