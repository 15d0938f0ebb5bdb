export { isConflict } from "./conflict.ts";
export { deleteUnder } from "./delete-under.ts";
export { entriesUnder } from "./entries-under.ts";
export * from "./limits.ts";
export { openStorage, type StorageOptions } from "./open-storage.ts";
export { packed } from "./pack.ts";
export { Serial } from "./serial.ts";
export { parseStored } from "./stored-json.ts";
export type * from "./types.ts";
