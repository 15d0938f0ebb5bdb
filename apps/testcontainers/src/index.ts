/** The Testcontainers module for Keymesh. Published alone: nothing here imports another package of the workspace. */
export { KeymeshAdminError, type KeymeshAdminErrorCode } from "./admin/admin-error.ts";
export type { ClockState, MeshClock } from "./admin/clock.ts";
export type { Fault, FaultKind, FaultRule, MeshFaults } from "./admin/faults.ts";
export type { FlowFilter, FlowKey, FlowStep, FlowSummary, MeshFlow, MeshFlows } from "./admin/flow.ts";
export type { MeshSnapshot } from "./admin/snapshot.ts";
export type { SeedSummary } from "./admin/state.ts";
export type { MeshTrail, TrailFilter, TrailRecord } from "./admin/trail.ts";
export type { GrpcService, GrpcTarget } from "./container/grpc-target.ts";
export { KeymeshContainer } from "./container/keymesh-container.ts";
export { StartedKeymeshContainer } from "./container/started-keymesh-container.ts";
export { KeymeshEnvironment } from "./environment/keymesh-environment.ts";
export { StartedKeymeshEnvironment } from "./environment/started-keymesh-environment.ts";
export type { AwsClientConfig, AwsEnvironment } from "./mesh/aws-access.ts";
export type { StartedKeymesh } from "./mesh/started-keymesh.ts";
