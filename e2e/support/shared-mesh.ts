import { ensurePage } from "@keymesh/whiteboard/build";
import type { TestProject } from "vitest/node";
import { backendOf } from "./backend.ts";
import { startMesh } from "./mesh.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the mesh that all stories share. */
    meshFolder: string;
    /** Its Compose project; empty when its members are processes of this machine. */
    composeProject: string;
  }
}

/** Starts the mesh that the stories share, in a folder of its own; stops it when the last is done. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const backend = backendOf(process.env);
  if (backend === "processes") {
    // As `npm start` does: a mesh serves the page as it was built last.
    await ensurePage(() => {});
    const mesh = await startMesh();
    project.provide("meshFolder", mesh.folder.root);
    project.provide("composeProject", "");
    return () => mesh.stop();
  }
  const { startComposeMesh } = await import("./compose-mesh.ts");
  const mesh = await startComposeMesh({ distributed: backend === "distributed" });
  project.provide("meshFolder", mesh.folder.root);
  project.provide("composeProject", mesh.project);
  return () => mesh.stop();
}
