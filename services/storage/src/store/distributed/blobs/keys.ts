/** The keys of the index of blobs: what each first letter holds. */
export const blobKey = (name: string): string => `n${name}`;
export const chunksPrefix = (sparseId: string): string => `c${sparseId}/`;
/** Chunks of one blob lie in the order of their places. */
export const chunkKey = (sparseId: string, index: number): string =>
  `${chunksPrefix(sparseId)}${index.toString(16).padStart(10, "0")}`;
export const chunkIndex = (key: string): number => Number.parseInt(key.slice(key.lastIndexOf("/") + 1), 16);

/** What is being uploaded; the value is the process that does it. */
export const uploadsPrefix = "u";
export const uploadKey = (object: string): string => `${uploadsPrefix}${object}`;

/** Processes that upload; the version of the entry says when it was last alive. */
export const processesPrefix = "p";
export const processKey = (id: string): string => `${processesPrefix}${id}`;

/** What is to be removed, in the order in which it may be: `dueMs` is a time since the epoch. */
export const garbagePrefix = "g";
export const garbageKey = (dueMs: number, id: string): string =>
  `${garbagePrefix}${String(dueMs).padStart(15, "0")}/${id}`;
export const isDue = (key: string, nowMs: number): boolean =>
  Number(key.slice(garbagePrefix.length, key.indexOf("/"))) <= nowMs;
