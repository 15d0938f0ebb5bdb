export { MeshFolder } from "./mesh/folder.ts";
export { describe, findMesh, type MeshHandle, withMesh } from "./mesh/handle.ts";
export { type LaunchProgress, launchMesh, type RunningMesh } from "./mesh/launcher.ts";
export { MeshError } from "./mesh/mesh-error.ts";
export type { MeshOptions } from "./mesh/mesh-options.ts";
export { freePorts } from "./mesh/ports.ts";
export { readAuthority } from "./mesh/secrets.ts";
