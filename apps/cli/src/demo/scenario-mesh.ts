import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScenarioMesh } from "@keymesh/scenarios";
import { readAdminToken } from "../mesh/admin-token.ts";
import { MeshFolder } from "../mesh/folder.ts";
import type { MeshHandle } from "../mesh/handle.ts";

/** A running mesh as the scenarios see it; the caller is the person at this terminal. */
export function scenarioMesh(mesh: MeshHandle): ScenarioMesh {
  const { endpoint, region, regions, credentials, tls, rootTls, dataDir } = mesh;
  return {
    ...{ endpoint, region, regions, credentials, tls, rootTls },
    adminToken: readAdminToken(new MeshFolder(dataDir)),
    flow: mesh.grpc("flow"),
    ebs: mesh.grpc("ebs-sim"),
    fingerprintKey: readFileSync(join(dataDir, "fingerprint-key")),
    outDir: join(dataDir, "demo"),
  };
}
