import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type AdminClient, STATE_TIMEOUT_MS, unreachable } from "./admin-client.ts";

const TYPE = "application/vnd.keymesh.snapshot";

/** The state of the mesh in a file: everything stored, but no key that opens it, for those are in the HSMs. */
export interface MeshSnapshot {
  /** Writes the state to a file, which is there only once it is whole. */
  save(path: string): Promise<void>;
  /**
   * Replaces the state by that of a file. @throws KeymeshAdminError Conflict when it was made by a mesh with other HSM domains: nothing
   * is changed then
   */
  load(path: string): Promise<void>;
}

export function meshSnapshot(admin: AdminClient): MeshSnapshot {
  return {
    async save(path) {
      const { body } = await admin.open("GET", "snapshot", { timeoutMs: STATE_TIMEOUT_MS });
      const part = `${path}.${randomUUID()}.part`;
      try {
        await pipeline(received(body), createWriteStream(part, { mode: 0o600, flags: "wx", flush: true }));
        await rename(part, path);
      } finally {
        await rm(part, { force: true });
      }
    },
    async load(path) {
      // What is wrong with the file is said as such, not as a call that failed.
      await stat(path);
      const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
      const content = { type: TYPE, body };
      await admin.call("PUT", "snapshot", { content, timeoutMs: STATE_TIMEOUT_MS });
    },
  };
}

async function* received(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  try {
    yield* body ?? [];
  } catch (cause) {
    throw unreachable("GET snapshot", cause);
  }
}
