import { Storage } from "@keymesh/proto";
import { type Call, type Implementation, implement } from "@keymesh/rpc";
import type { Gate } from "@keymesh/runtime";
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
import { exchanging } from "./snapshot/exchange.ts";

/** The storage service's table of contents. */
export function storageService(context: Context): Implementation {
  const reading = through(context.exchange.reads);
  const changing = through(context.exchange.changes);
  return implement(
    Storage,
    {
      get: (request, call) => reading(call, () => get(context, request, call)),
      getMany: (request, call) => reading(call, () => getMany(context, request, call)),
      scan: (request, call) => reading(call, () => scan(context, request, call)),
      write: (request, call) => changing(call, () => write(context, request, call)),
      watch: (request, call) => watch(context, request, call),
      putBlob: (requests, call) => putBlob(context, requests, call),
      getBlob: (request, call) => getBlob(context, request, call),
      readBlobAt: (request, call) => reading(call, () => readBlobAt(context, request, call)),
      headBlob: (request, call) => reading(call, () => headBlob(context, request, call)),
      writeBlobAt: (request, call) => changing(call, () => writeBlobAt(context, request, call)),
      deleteBlob: (request, call) => changing(call, () => deleteBlob(context, request, call)),
      listBlobs: (request, call) => reading(call, () => listBlobs(context, request, call)),
    },
    { accept: CALLERS },
  );
}

/** Calls wait while everything is exchanged, no longer than their callers do. */
function through(gate: Gate) {
  return <T>({ deadlineMs }: Call, act: () => Promise<T>): Promise<T> =>
    gate.during(act, exchanging, { deadlineMs });
}
