import { loadTlsIdentity, type TlsIdentity } from "@keymesh/rpc";
import { MeshFolder } from "./folder.ts";
import { launchMesh } from "./launcher.ts";
import { MeshError } from "./mesh-error.ts";
import { type MeshFile, readMeshFile } from "./mesh-file.ts";
import { freePorts } from "./ports.ts";
import { addressesOf } from "./replicas.ts";

/** A running mesh as commands use it. */
export interface MeshHandle {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly region: string;
  readonly regions: readonly string[];
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The CLI's own identity; services show it health, flow and status. */
  readonly tls: TlsIdentity;
  /** The account root's certificate, for gRPC calls as that principal. */
  readonly rootTls: TlsIdentity;
  readonly dataDir: string;
  /** gRPC address of a member, `kms-2`; by its role, `kms`, of all its replicas, as clients take them. */
  grpc(name: string): string;
  /** `host:port` of a service's own AWS endpoint; by its role, of its first replica. */
  http(name: string): string;
}

export interface WithMeshOptions {
  /** The mesh folder. */
  readonly dataDir: string;
  /** Told of what happens while a mesh is started. */
  readonly onStep: (text: string) => void;
}

/** The mesh running on a folder, or undefined. */
export function findMesh(dataDir: string): MeshHandle | undefined {
  const folder = new MeshFolder(dataDir);
  const file = readMeshFile(folder);
  return file && describe(folder, file);
}

/** @throws MeshError when no mesh runs on the folder */
export function requireMesh(dataDir: string): MeshHandle {
  const mesh = findMesh(dataDir);
  if (!mesh) throw new MeshError(`no mesh is running on ${dataDir}; start one with \`npm start\``);
  return mesh;
}

/** Runs `use` against the mesh of the folder, or against one started for it on a free port and stopped afterwards. */
export async function withMesh<T>(
  options: WithMeshOptions,
  use: (mesh: MeshHandle) => Promise<T>,
): Promise<T> {
  const running = findMesh(options.dataDir);
  if (running) return use(running);
  const folder = new MeshFolder(options.dataDir);
  const [port] = await freePorts("127.0.0.1", 1);
  options.onStep("no mesh is running, starting one");
  const mesh = await launchMesh(
    { folder, host: "127.0.0.1", port: port!, regions: DEFAULT_REGIONS, hsmCount: 2, logLevel: "info" },
    { step: options.onStep, notice: options.onStep },
  );
  try {
    return await use(describe(folder, mesh.file));
  } finally {
    await mesh.stop();
  }
}

export const DEFAULT_REGIONS = ["us-east-1", "us-west-2", "eu-west-1"] as const;

/** A handle on a mesh that this process or another started. */
export function describe(folder: MeshFolder, file: MeshFile): MeshHandle {
  const address = (table: Readonly<Record<string, string>>) => (name: string) => {
    const found = table[name] ?? addressesOf(table, name);
    if (!found) throw new MeshError(`this mesh has no ${name}`);
    return found;
  };
  const http = address(file.http);
  return {
    endpoint: file.endpoint,
    region: file.regions[0]!,
    regions: file.regions,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    tls: loadTlsIdentity(folder.pki("cli")),
    rootTls: loadTlsIdentity(folder.pki("principal-root")),
    dataDir: folder.root,
    grpc: address(file.grpc),
    http: (name) => http(name).split(",")[0]!,
  };
}
