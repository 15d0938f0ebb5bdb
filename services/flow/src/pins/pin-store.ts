import { decodeTraces, encodeTraces, type FinishedSpan, type TracesData } from "@keymesh/flow";
import { TraceService } from "@keymesh/proto";
import { entriesUnder, parseStored, type Storage } from "@keymesh/storage";
import type { Pin } from "../domain/trace.ts";

const RECORDS = "flow/pin/";
const SPANS = "flow/pinned/";

/** A pinned trace, as it is stored. */
export interface StoredPin {
  readonly traceId: string;
  readonly pin: Pin;
  readonly spans: readonly FinishedSpan[];
}

const { requestSerialize, requestDeserialize } = TraceService.definition.Export!;

/**
 * Pinned traces in storage: the spans as an OTLP request in a blob, then a record that names it. So there is never a record without
 * its spans; a blob without a record was left by a process that ended in between.
 */
export class PinStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** Writes a trace whole; durable when it resolves. */
  async put({ traceId, pin, spans }: StoredPin): Promise<void> {
    await this.putSpans(traceId, spans);
    await this.putRecord(traceId, pin);
  }

  async putSpans(traceId: string, spans: readonly FinishedSpan[]): Promise<void> {
    await this.#storage.blobs.put(`${SPANS}${traceId}`, inPieces(requestSerialize(encodeTraces(spans))));
  }

  async putRecord(traceId: string, pin: Pin): Promise<void> {
    const value = Buffer.from(JSON.stringify({ name: pin.name }));
    await this.#storage.kv.write([{ put: `${RECORDS}${traceId}`, value }]);
  }

  async delete(traceId: string): Promise<void> {
    await this.#storage.kv.write([{ delete: `${RECORDS}${traceId}` }]);
    await this.#storage.blobs.delete(`${SPANS}${traceId}`);
  }

  /** What is pinned, in the order of trace ids; spans are read when they are asked for. */
  async *records(): AsyncGenerator<{ readonly traceId: string; readonly pin: Pin }> {
    for await (const { key, value } of entriesUnder(this.#storage.kv, RECORDS)) {
      const { name } = parseStored<{ name: string }>(value);
      yield { traceId: key.slice(RECORDS.length), pin: { name } };
    }
  }

  /** @throws ServiceError NotFound; an Error when what is stored is no trace */
  async spansOf(traceId: string): Promise<readonly FinishedSpan[]> {
    const pieces: Buffer[] = [];
    for await (const piece of this.#storage.blobs.get(`${SPANS}${traceId}`)) pieces.push(piece);
    const { spans } = decodeTraces(requestDeserialize(Buffer.concat(pieces)) as TracesData);
    if (spans.length === 0) throw new RangeError("a pinned trace without spans");
    return spans;
  }

  /** Removes spans that no record names. */
  async sweep(named: ReadonlySet<string>): Promise<void> {
    for (const name of await this.#storage.blobs.list(SPANS))
      if (!named.has(name.slice(SPANS.length))) await this.#storage.blobs.delete(name);
  }
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  const pieceBytes = 256 * 1024;
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}
