export type * from "./AppliedRequest.ts";
export type * from "./AppliedResponse.ts";
export type * from "./Control.ts";
