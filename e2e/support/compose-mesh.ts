import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, MeshFolder, type MeshHandle, writeMeshFile } from "@keymesh/cli";
import { DockerComposeEnvironment, type StartedDockerComposeEnvironment } from "testcontainers";
import { containersOf, docker } from "./docker.ts";

const root = join(import.meta.dirname, "../..");
const REGIONS = ["us-east-1", "us-west-2", "eu-west-1"];
const HSMS = ["hsm-1", "hsm-2"];
const MEMBERS = ["storage", "flow", "identity", "trail", "kms", "s3-sim", "ebs-sim", "caller", "gateway"];
const DOORS = ["identity", "trail", "kms", "s3-sim", "ebs-sim"];
const REPLICAS = { kms: 3, "s3-sim": 2, "ebs-sim": 2, trail: 2, identity: 2, storage: 2 };
const START_LIMIT_MS = 240_000;
const STOP_LIMIT_MS = 20_000;

export interface ComposeMesh {
  readonly project: string;
  /** A mesh folder on this machine that tells how the containers are reached, with every member's identity. */
  readonly folder: MeshFolder;
  /** Takes all containers down and brings them up again, with their volumes or with fresh ones. */
  restart(options: { readonly forget: boolean }): Promise<void>;
  stop(): Promise<void>;
}

export interface ComposeMeshOptions {
  readonly distributed: boolean;
  /** One that runs, to be handled from here. */
  readonly running?: { readonly project: string; readonly handle: MeshHandle };
}

/** The mesh of docker-compose.yml as a project of its own, on a free port. The image is built before (`scripts/test.ts`). */
export async function startComposeMesh({ distributed, running }: ComposeMeshOptions): Promise<ComposeMesh> {
  const project = running?.project ?? `keymesh-e2e-${process.pid}`;
  const folder = new MeshFolder(running?.handle.dataDir ?? mkdtempSync(join(tmpdir(), "keymesh-e2e-")));
  // A port Docker chooses would be another one whenever the gateway's container starts again.
  const port = running
    ? Number(new URL(running.handle.endpoint).port)
    : (await freePorts("127.0.0.1", 1))[0]!;
  const start = () => up(project, port, distributed);
  let environment = await start();
  const look = async () => {
    await copyAuthority(project, folder);
    await describeMesh(project, environment, folder);
  };
  await look();
  const down = (removeVolumes: boolean) => environment.down({ removeVolumes, timeout: STOP_LIMIT_MS });
  return {
    project,
    folder,
    async restart({ forget }) {
      await down(forget);
      environment = await start();
      await look();
    },
    async stop() {
      await down(true);
      rmSync(folder.root, { recursive: true, force: true });
    },
  };
}

function up(project: string, port: number, isDistributed: boolean): Promise<StartedDockerComposeEnvironment> {
  const scale = Object.entries(isDistributed ? REPLICAS : {}).flatMap(([name, count]) => [
    "--scale",
    `${name}=${count}`,
  ]);
  return new DockerComposeEnvironment(root, "docker-compose.yml")
    .withProjectName(project)
    .withEnvironment({
      ...(process.env as Record<string, string>),
      KEYMESH_PORT: String(port),
      ...(isDistributed ? { KEYMESH_STORAGE: "distributed" } : {}),
    })
    .withProfiles(...(isDistributed ? ["distributed"] : []))
    .withClientOptions({ commandOptions: scale })
    .withStartupTimeout(START_LIMIT_MS)
    .up();
}

/** All the mesh's secrets, as the role `setup` made them: stories try what each of them is refused. */
async function copyAuthority(project: string, folder: MeshFolder): Promise<void> {
  const volume = `${project}_authority:/volumes/authority:ro`;
  const image = process.env.KEYMESH_IMAGE ?? "keymesh/keymesh:latest";
  const id = (await docker("create", "--volume", volume, image, "status")).trim();
  try {
    await docker("cp", `${id}:/volumes/authority/.`, folder.root);
  } finally {
    await docker("rm", "--force", "--volumes", id);
  }
}

async function describeMesh(
  project: string,
  environment: StartedDockerComposeEnvironment,
  folder: MeshFolder,
): Promise<void> {
  const ips = new Map(
    await Promise.all([...HSMS, ...MEMBERS].map(async (name) => [name, await ipsOf(project, name)] as const)),
  );
  const at = (names: readonly string[], port: number) =>
    Object.fromEntries(
      names.map((name) => [
        name,
        ips
          .get(name)!
          .map((ip) => `${ip}:${port}`)
          .join(","),
      ]),
    );
  const gateway = environment.getContainer("gateway-1");
  const endpoint = `127.0.0.1:${gateway.getMappedPort(4566)}`;
  writeMeshFile(folder, {
    pid: null,
    endpoint: `http://${endpoint}`,
    regions: REGIONS,
    grpc: at([...HSMS, ...MEMBERS], 7000),
    http: { ...at(DOORS, 8000), gateway: endpoint },
    pids: {},
  });
}

/** A bridge's addresses can be reached from the machine it is on, those of internal networks too. */
async function ipsOf(project: string, service: string): Promise<string[]> {
  const ids = await containersOf(project, service);
  return Promise.all(
    ids.map(async (id) => {
      const format = "{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}";
      return (await docker("inspect", "--format", format, id)).trim().split(" ")[0]!;
    }),
  );
}
