export { answerFaults } from "./api-model/check-answer.ts";
export { type Allowances, differences } from "./api-model/compare.ts";
export { type ApiModel, type ModelRef, type ModelShape, readApiModel, shapeIn } from "./api-model/model.ts";
export { MemoryBlobStore } from "./memory-blobs.ts";
export { MemoryKeyValueStore } from "./memory-kv.ts";
export { createMemoryStorage, type MemoryStorage } from "./memory-storage.ts";
export { type SignedPost, signedPost } from "./signed-post.ts";
