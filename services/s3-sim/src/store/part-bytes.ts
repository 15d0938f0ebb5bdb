import { randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { Storage, Write } from "@keymesh/storage";
import { sealedBytes, spanOf } from "../domain/chunk-layout.ts";
import { IntegrityError } from "../domain/integrity-error.ts";
import { MAX_INLINE_SEALED_BYTES } from "../domain/limits.ts";
import { encodeRecord } from "../domain/object-record.ts";
import type { PartEntry, PartSlice } from "../domain/part-list.ts";
import { names } from "./names.ts";

/** A part's sealed bytes, stored or about to be: the writes that commit them belong in the batch that refers to them. */
export interface StagedPart {
  readonly isInline: boolean;
  readonly writes: readonly Write[];
}

/** What a blob's intent says, for whoever finds it orphaned. */
export interface Intent {
  readonly instance: string;
  /** Tells the instance's processes apart; absent in intents of earlier versions. */
  readonly epoch?: string;
  readonly startedMs: number;
}

/** The sealed bytes of parts: small ones as values beside the metadata, others as blobs. */
export class PartBytesStore {
  readonly #storage: Storage;
  readonly #instance: string;
  /** This process's own, so that what an earlier one of the name left is known. */
  readonly epoch = randomUUID();

  /** `instance` names this process across restarts, so that it finds what it left behind. */
  constructor(storage: Storage, instance: string) {
    this.#storage = storage;
    this.#instance = instance;
  }

  /** Streams a part in. Nothing refers to it until `writes` are written. When the stream fails, nothing of it remains. */
  async stage(
    partId: Buffer,
    plaintextBytes: number,
    sealed: AsyncIterable<Buffer>,
    nowMs: number,
  ): Promise<StagedPart> {
    if (sealedBytes(plaintextBytes) <= MAX_INLINE_SEALED_BYTES) {
      const value = await gather(sealed);
      return { isInline: true, writes: [{ put: names.inlineBytes({ partId }), value }] };
    }
    const intent: Intent = { instance: this.#instance, epoch: this.epoch, startedMs: nowMs };
    const isIntended = this.#storage.kv.write([
      { put: names.intent({ partId }), value: encodeRecord(intent) },
    ]);
    isIntended.catch(() => {});
    try {
      await this.#storage.blobs.put(names.blob({ partId }), endingAfter(sealed, isIntended));
    } catch (error) {
      await this.#forget(partId, isIntended);
      throw error;
    }
    const [ifVersion] = await isIntended;
    // Whoever took this process for gone has taken the intent away, and then the blob.
    return { isInline: false, writes: [{ delete: names.intent({ partId }), ifVersion: ifVersion! }] };
  }

  /** Takes back a staged part whose commit did not happen. Never throws: what can't be removed now is swept later. */
  async unstage(partId: Buffer, staged: StagedPart): Promise<void> {
    if (!staged.isInline) await this.#forget(partId, Promise.resolve());
  }

  /** The stored bytes that a slice of a part needs. @throws IntegrityError when they are not there */
  async *read({ part, start, end }: PartSlice): AsyncGenerator<Buffer> {
    const span = spanOf(part.bytes, start, end);
    if (part.isInline) {
      const entry = await this.#storage.kv.get(names.inlineBytes(part));
      if (entry === undefined) throw new MissingPart();
      yield entry.value.subarray(span.sealedStart, span.sealedEnd);
      return;
    }
    const range = { start: span.sealedStart, end: span.sealedEnd };
    try {
      yield* this.#storage.blobs.get(names.blob(part), range);
    } catch (error) {
      if (error instanceof ServiceError && error.code === "NotFound") throw new MissingPart();
      // The blob is shorter than the range.
      if (error instanceof ServiceError && error.code === "InvalidRange") {
        throw new IntegrityError("fewer bytes stored than the object has", error);
      }
      throw error;
    }
  }

  /** Deletes the bytes of parts. Idempotent. */
  async remove(parts: readonly PartEntry[]): Promise<void> {
    for (const part of parts) {
      if (part.isInline) await this.#storage.kv.write([{ delete: names.inlineBytes(part) }]);
      else await this.#storage.blobs.delete(names.blob(part));
    }
  }

  async #forget(partId: Buffer, isIntended: Promise<unknown>): Promise<void> {
    try {
      await isIntended;
      await this.#storage.blobs.delete(names.blob({ partId }));
      await this.#storage.kv.write([{ delete: names.intent({ partId }) }]);
    } catch {
      // The sweep at the next start finds the intent.
    }
  }
}

/** A part's bytes are not there: either the object was replaced a moment ago, or they were lost. */
export class MissingPart extends IntegrityError {
  constructor() {
    super("the bytes of a part are missing");
  }
}

/** The stream, whose end comes only after `condition` held. */
async function* endingAfter(
  stream: AsyncIterable<Buffer>,
  condition: Promise<unknown>,
): AsyncGenerator<Buffer> {
  yield* stream;
  await condition;
}

async function gather(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
