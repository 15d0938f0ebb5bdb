export type * from "./Resource.ts";
