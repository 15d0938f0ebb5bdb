export type * from "./Echo.ts";
export type * from "./Words.ts";
