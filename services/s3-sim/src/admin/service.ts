import { S3Admin } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Storage } from "@keymesh/storage";
import { findEncryptedObjects } from "./find-encrypted-objects.ts";

/** What AWS has no API for; the gateway alone asks. */
export function s3AdminGrpc(storage: Storage): Implementation {
  return implement(
    S3Admin,
    { findEncryptedObjects: (request) => findEncryptedObjects(storage, request) },
    { accept: ["gateway"] },
  );
}
