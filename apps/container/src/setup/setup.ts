import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ensureAdminToken, ensureSecrets, MeshFolder, writeMeshFile } from "@keymesh/cli";
import { containerAddresses } from "../addresses.ts";
import { type ContainerConfig, doorHosts } from "../config.ts";
import { AUTHORITY, HOLDERS } from "./holders.ts";

/**
 * Makes what is missing of the mesh's certificates and secrets in the authority's volume and gives each holder its own. What is there
 * stays: a mesh that comes up again is the same mesh.
 */
export async function setUp(config: ContainerConfig): Promise<void> {
  const volumes = config.KEYMESH_VOLUMES_DIR;
  const authority = new MeshFolder(join(volumes, AUTHORITY));
  authority.prepare();
  await ensureSecrets(authority, Date.now(), doorHosts(config));
  // The gateway of a container listens on all its addresses.
  ensureAdminToken({ folder: authority, host: "0.0.0.0", adminToken: config.KEYMESH_ADMIN_TOKEN });
  for (const [holder, paths] of Object.entries(HOLDERS)) {
    const folder = new MeshFolder(join(volumes, holder));
    if (!existsSync(folder.root)) continue;
    for (const path of paths) give(authority.of(path), folder.of(path));
    if (holder === "tools") describe(folder, config);
    if (holder === "operators") mkdirSync(folder.of("domain"), { recursive: true, mode: 0o700 });
  }
}

function give(from: string, to: string): void {
  mkdirSync(join(to, ".."), { recursive: true, mode: 0o700 });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}

/** Tells the command line how the mesh of containers is reached. */
function describe(folder: MeshFolder, config: ContainerConfig): void {
  // The HSMs are in the other world: nobody who uses the command line has a way to them.
  const { grpc, http } = containerAddresses([]);
  writeMeshFile(folder, {
    pid: null,
    endpoint: `http://${http.gateway}`,
    regions: config.KEYMESH_REGIONS,
    grpc: { ...grpc },
    http: { ...http },
    pids: {},
  });
}
