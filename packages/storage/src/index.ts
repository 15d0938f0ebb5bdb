export { isConflict } from "./conflict.ts";
export * from "./limits.ts";
export { openStorage, type StorageOptions } from "./open-storage.ts";
export { packed } from "./pack.ts";
export { Serial } from "./serial.ts";
export type * from "./types.ts";
