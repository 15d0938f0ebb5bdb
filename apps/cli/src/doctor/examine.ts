import type { AdminClient } from "../admin/client.ts";
import { AdminError } from "../admin/transport.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { readMeshFile } from "../mesh/mesh-file.ts";
import { trapsIn } from "../pointing/traps.ts";
import type { Target } from "../target.ts";
import { checkCertificates } from "./certificates.ts";
import { checkDocker, checkLeftovers } from "./docker-checks.ts";
import type { Docker } from "./docker-cli.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import { checkFolder, checkLock } from "./folder-checks.ts";
import { findLeftovers } from "./leftovers.ts";
import { checkClock } from "./mesh-clock.ts";
import { checkNode } from "./node-version.ts";
import { checkPort } from "./port.ts";
import { checkSecretFiles } from "./secret-files.ts";

export interface Patient {
  readonly target: Target;
  /** The port a mesh would take; the one that runs on the folder has its own, unless `isPortAsked`. */
  readonly port: number;
  readonly isPortAsked: boolean;
  readonly admin: (endpoint: string) => AdminClient;
  readonly docker: Docker;
  readonly env: NodeJS.ProcessEnv;
}

/** Looks at everything, in the order one would mend it in. Nothing is changed. */
export async function* examine(patient: Patient): AsyncGenerator<Finding> {
  const { target, env } = patient;
  yield checkNode(process.version);
  const endpoint = target.kind === "endpoint" ? target.endpoint : runningOn(target.dataDir);
  if (target.kind === "folder") {
    const folder = new MeshFolder(target.dataDir);
    const found = checkFolder(folder);
    yield* found;
    if (found.length > 1) {
      yield* checkLock(folder);
      yield* checkSecretFiles(folder);
      yield* checkCertificates(folder, Date.now());
    }
    const ownPort = endpoint === undefined ? undefined : Number(URL.parse(endpoint)?.port);
    const port = patient.isPortAsked ? patient.port : (ownPort ?? patient.port);
    yield await checkPort("127.0.0.1", port, ownPort);
  }
  if (endpoint !== undefined) yield* checkMesh(patient.admin(endpoint));
  const found = await checkDocker(patient.docker);
  yield* found;
  // Only an engine that answered can be asked more.
  if (found.length > 1) yield checkLeftovers(await findLeftovers(patient.docker));
  const traps = trapsIn(env, endpoint ?? `http://127.0.0.1:${patient.port}`);
  yield* traps.map(({ what, remedy }) => warn(what, remedy));
  if (traps.length === 0) yield ok("nothing in the environment leads AWS clients away from the mesh");
}

async function* checkMesh(admin: AdminClient): AsyncGenerator<Finding> {
  try {
    const { services } = await admin.health();
    const down = Object.keys(services).filter((name) => services[name] !== "up");
    if (down.length === 0) yield ok(`all members of ${admin.endpoint} are up`);
    else yield fail(`down: ${down.join(", ")}`, "`keymesh logs` says why");
  } catch (error) {
    if (!(error instanceof AdminError)) throw error;
    yield fail(error.message, "start it, or name another with --endpoint");
    return;
  }
  yield* await checkClock(admin);
}

function runningOn(dataDir: string): string | undefined {
  try {
    return readMeshFile(new MeshFolder(dataDir))?.endpoint;
  } catch {
    // checkLock tells what is wrong with it.
    return undefined;
  }
}
