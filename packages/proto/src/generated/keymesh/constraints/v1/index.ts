export type * from "./Field.ts";
export type * from "./Names.ts";
