export type * from "./AppliedRequest.ts";
export type * from "./AppliedResponse.ts";
export type * from "./Control.ts";
export type * from "./DieRequest.ts";
export type * from "./DieResponse.ts";
export type * from "./Drill.ts";
