import { Storage } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import { CALLERS } from "./domain/namespaces.ts";
import type { Context } from "./operations/context.ts";
import { deleteBlob } from "./operations/delete-blob.ts";
import { get } from "./operations/get.ts";
import { getBlob } from "./operations/get-blob.ts";
import { getMany } from "./operations/get-many.ts";
import { headBlob } from "./operations/head-blob.ts";
import { listBlobs } from "./operations/list-blobs.ts";
import { putBlob } from "./operations/put-blob.ts";
import { readBlobAt } from "./operations/read-blob-at.ts";
import { scan } from "./operations/scan.ts";
import { watch } from "./operations/watch.ts";
import { write } from "./operations/write.ts";
import { writeBlobAt } from "./operations/write-blob-at.ts";

/** The storage service's table of contents. */
export function storageService(context: Context): Implementation {
  return implement(
    Storage,
    {
      get: (request, call) => get(context, request, call),
      getMany: (request, call) => getMany(context, request, call),
      scan: (request, call) => scan(context, request, call),
      write: (request, call) => write(context, request, call),
      watch: (request, call) => watch(context, request, call),
      putBlob: (requests, call) => putBlob(context, requests, call),
      getBlob: (request, call) => getBlob(context, request, call),
      readBlobAt: (request, call) => readBlobAt(context, request, call),
      headBlob: (request, call) => headBlob(context, request, call),
      writeBlobAt: (request, call) => writeBlobAt(context, request, call),
      deleteBlob: (request, call) => deleteBlob(context, request, call),
      listBlobs: (request, call) => listBlobs(context, request, call),
    },
    { accept: CALLERS },
  );
}
