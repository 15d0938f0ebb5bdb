import { randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { isConflict } from "@keymesh/storage";
import type { ObjectStore } from "../objects/store.ts";
import type { Space, SpaceWrite } from "../redis/space.ts";
import type { StagedBody } from "./bodies.ts";
import { Cleaner } from "./cleaner.ts";
import { blobKey, garbageKey } from "./keys.ts";
import { type BlobRecord, type Body, decodeRecord, encodeRecord, type Garbage } from "./records.ts";
import { Uploads } from "./uploads.ts";

/** A reader that began before a blob was replaced or deleted has this long to read the old bytes to the end. */
const READERS_MS = 10 * 60_000;
/** Others may switch the same name at the same time. */
const MAX_ATTEMPTS = 100;

export interface FoundRecord extends BlobRecord {
  readonly version: number;
}

/** The names of one namespace's blobs and what they mean. A batch on it is the moment a blob appears, changes or goes. */
export class BlobIndex {
  readonly space: Space;
  readonly uploads: Uploads;
  readonly cleaner: Cleaner;

  constructor(space: Space, objects: ObjectStore, onError: (error: unknown) => void) {
    this.space = space;
    this.uploads = new Uploads(space);
    this.cleaner = new Cleaner(space, objects, this.uploads, onError);
  }

  async find(name: string): Promise<FoundRecord | undefined> {
    const entry = await this.space.get(blobKey(name));
    return entry && { ...decodeRecord(entry.value), version: entry.version };
  }

  /** Makes the name mean the bytes (nothing when undefined); what it meant before becomes garbage in the same batch. */
  async switch(name: string, staged: StagedBody | undefined): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await this.find(name);
      if (!before && !staged) return;
      const key = blobKey(name);
      const ifVersion = before?.version ?? 0;
      const writes: SpaceWrite[] = [
        staged
          ? { put: key, value: encodeRecord({ body: staged.body }), ifVersion }
          : { delete: key, ifVersion },
      ];
      if (staged?.upload) writes.push(await staged.upload.end());
      if (before) writes.push(...garbageWrites(before, READERS_MS));
      try {
        await this.space.write(writes);
        return;
      } catch (error) {
        if (!isConflict(error)) throw error;
        if (attempt === MAX_ATTEMPTS) throw tooManyConflicts(error);
      }
    }
  }

  async close(): Promise<void> {
    await this.cleaner.close();
    await this.uploads.close();
  }
}

/** What a record needs no longer, as writes of the batch that replaces it. */
function garbageWrites({ body, sparseId }: BlobRecord, afterMs: number): SpaceWrite[] {
  const object = body.object === undefined ? undefined : body;
  if (!object && sparseId === undefined) return [];
  return [garbageWrite({ ...(object && { object }), ...(sparseId !== undefined && { sparseId }) }, afterMs)];
}

/** A body that nobody reads for long: a chunk's. */
export function chunkGarbage(body: Body | undefined): SpaceWrite[] {
  return body?.object === undefined ? [] : [garbageWrite({ object: body }, 0)];
}

function garbageWrite(garbage: Garbage, afterMs: number): SpaceWrite {
  return {
    put: garbageKey(Date.now() + afterMs, randomUUID()),
    value: Buffer.from(JSON.stringify(garbage)),
  };
}

export function tooManyConflicts(cause: unknown): ServiceError {
  return new ServiceError("ServiceUnavailable", "The blob is being changed by too many at once; try again.", {
    cause,
  });
}
