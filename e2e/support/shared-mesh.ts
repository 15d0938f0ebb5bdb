import type { TestProject } from "vitest/node";
import { startMesh } from "./mesh.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the mesh that all stories share. */
    meshFolder: string;
  }
}

/** Starts the mesh that the stories share, on a free port and in a folder of its own; stops it when the last is done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const mesh = await startMesh();
  project.provide("meshFolder", mesh.folder.root);
  return () => mesh.stop();
}
