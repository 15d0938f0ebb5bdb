import type { Clock, Logger } from "@keymesh/runtime";
import type { Authorizer } from "./access/authorizer.ts";
import type { ObjectKeys } from "./keys/object-keys.ts";
import type { BucketStore } from "./store/buckets.ts";
import type { GarbageCollector } from "./store/garbage.ts";
import type { ObjectStore } from "./store/objects.ts";
import type { PartBytesStore } from "./store/part-bytes.ts";
import type { UploadStore } from "./store/uploads.ts";

/** Everything an operation works with. */
export interface S3Deps {
  /** The mesh's regions; the first is where buckets go that name none. */
  readonly regions: readonly string[];
  readonly clock: Clock;
  readonly log: Logger;
  /** Random bytes for ids and salts, never for keys. */
  readonly randomBytes: (bytes: number) => Buffer;
  readonly authorizer: Authorizer;
  readonly keys: ObjectKeys;
  readonly buckets: BucketStore;
  readonly objects: ObjectStore;
  readonly uploads: UploadStore;
  readonly bytes: PartBytesStore;
  readonly garbage: GarbageCollector;
}
