export * from "./limits.ts";
export { openStorage, type StorageOptions } from "./open-storage.ts";
export { packed } from "./pack.ts";
export type * from "./types.ts";
