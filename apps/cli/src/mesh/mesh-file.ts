import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";
import type { MeshFolder } from "./folder.ts";
import { MeshError } from "./mesh-error.ts";

const meshFileSchema = z.object({
  /** The launcher's process id; null for a mesh of containers, which no process here answers for. */
  pid: z.number().int().positive().nullable(),
  endpoint: z.string(),
  regions: z.array(z.string()).min(1),
  /** gRPC addresses by member name. */
  grpc: z.record(z.string(), z.string()),
  /** Plain HTTP addresses of the services' own AWS endpoints, by member name. */
  http: z.record(z.string(), z.string()),
  /** Process ids by member name, when the file was written. */
  pids: z.record(z.string(), z.number()),
});

/** How a running mesh is reached; `mesh.json` in its folder while it runs. */
export type MeshFile = z.output<typeof meshFileSchema>;

export function writeMeshFile(folder: MeshFolder, mesh: MeshFile): void {
  writeFileSync(`${folder.meshFile}.new`, `${JSON.stringify(mesh, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${folder.meshFile}.new`, folder.meshFile);
}

export function removeMeshFile(folder: MeshFolder): void {
  rmSync(folder.meshFile, { force: true });
}

/** The mesh running on this folder, or undefined when none is. */
export function readMeshFile(folder: MeshFolder): MeshFile | undefined {
  let text: string;
  try {
    text = readFileSync(folder.meshFile, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new MeshError(`${folder.meshFile} cannot be read: ${(error as Error).message}`);
  }
  const mesh = meshFileSchema.safeParse(jsonOf(text));
  if (!mesh.success) throw new MeshError(`${folder.meshFile} is not a mesh file`);
  const { pid } = mesh.data;
  return pid === null || isRunning(pid) ? mesh.data : undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
