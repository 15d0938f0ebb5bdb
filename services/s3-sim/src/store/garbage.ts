import type { Storage, Write } from "@keymesh/storage";
import { decodeRecord, encodeRecord, type ObjectRecord } from "../domain/object-record.ts";
import { decodePartList, encodePartList, type PartEntry } from "../domain/part-list.ts";
import { names } from "./names.ts";
import type { PartBytesStore } from "./part-bytes.ts";
import { noPeers, type Peers } from "./peers.ts";

/** Stored bytes that nothing refers to any more, and how to find them. */
export interface Garbage {
  /** The object (or uploaded part, or upload) they were of; 32 hex digits. */
  readonly id: string;
  /** Base64 of a list of parts. */
  readonly parts?: string | undefined;
  /** The list of parts is stored under this object's id, and goes as well. */
  readonly hasPartList?: boolean | undefined;
  /** All uploaded parts of this upload that the object `keptBy` (which has a stored list of parts) did not take over. */
  readonly uploadId?: string | undefined;
  readonly keptBy?: string | undefined;
}

/** A note of garbage in storage. */
export interface NotedGarbage extends Garbage {
  /** When it was noted, by the machine's clock; absent in notes of earlier versions. */
  readonly notedMs?: number;
}

/** How long bytes stay that another replica may be reading: a GET of something that was deleted or replaced may take as long. */
const GRACE_MS = 10 * 60_000;

/** The garbage a replaced or deleted object becomes. */
export function garbageOf(record: ObjectRecord): Garbage {
  return record.parts === undefined
    ? { id: record.objectId, hasPartList: true }
    : { id: record.objectId, parts: record.parts };
}

/** The garbage parts become that were replaced before their upload completed; at least one. */
export function garbageOfParts(parts: readonly PartEntry[]): Garbage {
  return { id: parts[0]!.partId.toString("hex"), parts: encodePartList(parts).toString("base64") };
}

/**
 * Removes what is no longer referred to. A note of it is written with the very change that made it garbage, so a crash
 * loses none; bytes that a GET of this process is still reading stay until it ends. What other replicas read is not known here:
 * where there are some, all garbage stays for ten minutes, and the sweep removes it.
 */
export class GarbageCollector {
  readonly #storage: Storage;
  readonly #bytes: PartBytesStore;
  readonly #peers: Peers;
  readonly #machineMs: () => number;
  readonly #onError: (error: unknown) => void;
  readonly #readers = new Map<string, number>();
  readonly #waiting = new Map<string, Garbage>();
  readonly #collecting = new Set<string>();
  readonly #running = new Set<Promise<void>>();

  constructor(
    storage: Storage,
    bytes: PartBytesStore,
    onError: (error: unknown) => void,
    {
      peers = noPeers,
      machineMs = Date.now,
    }: { readonly peers?: Peers; readonly machineMs?: () => number } = {},
  ) {
    this.#storage = storage;
    this.#bytes = bytes;
    this.#onError = onError;
    this.#peers = peers;
    this.#machineMs = machineMs;
  }

  /** The write that notes it; goes into the batch that makes it garbage. */
  note(garbage: Garbage): Write {
    const noted: NotedGarbage = { ...garbage, notedMs: this.#machineMs() };
    return { put: names.garbage(garbage.id), value: encodeRecord(noted) };
  }

  /**
   * Removes it now, or when its last reader is done; with other replicas there, leaves it to the sweep. Never throws: the sweep
   * comes back to it.
   */
  async collect(garbage: Garbage): Promise<void> {
    if (!this.#peers.areThere) await this.#collectUnread(garbage);
  }

  /** Removes what was noted before, once nobody can be reading it any more; false when it is too early. Never throws. */
  async collectNoted({ notedMs = 0, ...garbage }: NotedGarbage): Promise<boolean> {
    if (this.#peers.areThere && this.#machineMs() - notedMs < GRACE_MS) return false;
    await this.#collectUnread(garbage);
    return true;
  }

  async #collectUnread(garbage: Garbage): Promise<void> {
    if (this.#readers.has(garbage.id)) {
      this.#waiting.set(garbage.id, garbage);
      return;
    }
    const running = this.#collect(garbage).finally(() => this.#running.delete(running));
    this.#running.add(running);
    await running;
  }

  /** Resolves when nothing is being removed any more. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Forgets what waits for its last reader: everything stored is another now, and may need those bytes. */
  forget(): void {
    this.#waiting.clear();
  }

  async #collect(garbage: Garbage): Promise<void> {
    this.#collecting.add(garbage.id);
    try {
      await this.#remove(garbage);
    } catch (error) {
      this.#onError(error);
    } finally {
      this.#collecting.delete(garbage.id);
    }
  }

  /** Keeps an object's bytes until the returned function is called; undefined when they are already going. */
  pin(objectId: string): (() => void) | undefined {
    if (this.#collecting.has(objectId)) return undefined;
    this.#readers.set(objectId, (this.#readers.get(objectId) ?? 0) + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#unpin(objectId);
    };
  }

  #unpin(objectId: string): void {
    const left = this.#readers.get(objectId)! - 1;
    if (left > 0) {
      this.#readers.set(objectId, left);
      return;
    }
    this.#readers.delete(objectId);
    const garbage = this.#waiting.get(objectId);
    this.#waiting.delete(objectId);
    if (garbage !== undefined) void this.#collectUnread(garbage);
  }

  async #remove(garbage: Garbage): Promise<void> {
    if (garbage.uploadId !== undefined) await this.#removeUpload(garbage.uploadId, garbage.keptBy);
    if (garbage.parts !== undefined)
      await this.#bytes.remove(decodePartList(Buffer.from(garbage.parts, "base64")));
    const writes: Write[] = [{ delete: names.garbage(garbage.id) }];
    if (garbage.hasPartList === true) {
      await this.#bytes.remove(await this.#partListOf(garbage.id));
      writes.push({ delete: names.partList(garbage.id) });
    }
    await this.#storage.kv.write(writes);
  }

  async #removeUpload(uploadId: string, keptBy: string | undefined): Promise<void> {
    const kept = new Set<string>();
    for (const part of keptBy === undefined ? [] : await this.#partListOf(keptBy))
      kept.add(part.partId.toString("hex"));
    const prefix = names.uploadedParts(uploadId);
    for (;;) {
      const entries = await this.#storage.kv.scan({ prefix, limit: 500 });
      if (entries.length === 0) return;
      for (const entry of entries) {
        const [part] = decodePartList(
          Buffer.from(decodeRecord<{ part: string }>(entry.value).part, "base64"),
        );
        if (!kept.has(part!.partId.toString("hex"))) await this.#bytes.remove([part!]);
      }
      await this.#storage.kv.write(entries.map((entry) => ({ delete: entry.key })));
    }
  }

  async #partListOf(objectId: string): Promise<PartEntry[]> {
    const entry = await this.#storage.kv.get(names.partList(objectId));
    return entry === undefined ? [] : decodePartList(entry.value);
  }
}
