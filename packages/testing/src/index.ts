export { MemoryBlobStore } from "./memory-blobs.ts";
export { MemoryKeyValueStore } from "./memory-kv.ts";
export { createMemoryStorage, type MemoryStorage } from "./memory-storage.ts";
export { type SignedPost, signedPost } from "./signed-post.ts";
