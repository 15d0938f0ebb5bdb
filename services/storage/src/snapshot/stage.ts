import { ServiceError } from "@keymesh/errors";
import { isServices } from "../domain/namespaces.ts";
import type { Driver } from "../store/driver.ts";
import { discard } from "./aside.ts";
import type { StoredPair } from "./format/entries.ts";
import { notASnapshot, type SnapshotHeader } from "./format/format.ts";
import { type Frame, readFrames } from "./format/frames.ts";
import { asideBlob, entriesLog, isState, manifestKey, namesLog } from "./layout.ts";
import { type Run, writeRuns } from "./runs.ts";
import { asPairs, logOf, type Page, pagesOf } from "./walk.ts";

export interface Staged {
  readonly entries: number;
  readonly blobs: number;
}

type Origins = SnapshotHeader["origins"];

/**
 * Lays a snapshot aside, checked to its last byte. Nothing of it is in force, and nothing of it stays when it is refused.
 * @throws ServiceError InvalidInput; ConditionFailed when it was made with keys that are not among `origins`
 */
export async function stageSnapshot(
  driver: Driver,
  id: string,
  chunks: AsyncIterable<Buffer>,
  origins: Origins,
): Promise<Staged> {
  try {
    const frames = new Frames(readFrames(chunks));
    const first = await frames.next();
    if (first.type !== "header") throw notASnapshot("it is damaged");
    requireOrigins(first.header.origins, origins);
    await driver.blobs.put(entriesLog(id), logOf(entryPages(frames)));
    await driver.blobs.put(namesLog(id), logOf(pagesOf(asPairs(stagedBlobs(driver, id, frames)))));
    const { entries, blobs } = await endOf(frames);
    await driver.kv.write([{ put: manifestKey(id), value: Buffer.from(JSON.stringify({ entries, blobs })) }]);
    return { entries, blobs };
  } catch (error) {
    await discard(driver, id);
    throw error;
  }
}

/** Frames one after the other, the next one in sight. */
class Frames {
  readonly #frames: AsyncGenerator<Frame>;
  #ahead: Frame | undefined;

  constructor(frames: AsyncGenerator<Frame>) {
    this.#frames = frames;
  }

  async peek(): Promise<Frame> {
    this.#ahead ??= await this.#read();
    return this.#ahead;
  }

  async next(): Promise<Frame> {
    const frame = await this.peek();
    this.#ahead = undefined;
    return frame;
  }

  async #read(): Promise<Frame> {
    const next = await this.#frames.next();
    if (next.done) throw notASnapshot("it ends too early");
    return next.value;
  }
}

async function* entryPages(frames: Frames): AsyncGenerator<Page> {
  for (let frame = await frames.peek(); frame.type === "entries"; frame = await frames.peek()) {
    await frames.next();
    requireNames(frame.pairs);
    if (frame.pairs.length > 0) yield { payload: frame.payload, count: frame.pairs.length };
  }
}

/** Lays each blob aside; gives its name when it is. */
async function* stagedBlobs({ blobs }: Driver, id: string, frames: Frames): AsyncGenerator<string> {
  let n = 0;
  for (let frame = await frames.peek(); frame.type === "blob"; frame = await frames.peek()) {
    await frames.next();
    const { name, size } = frame;
    requireNames([{ key: name }]);
    await writeRuns(blobs, asideBlob(id, n), size, dataOf(frames));
    n += 1;
    yield name;
  }
}

async function* dataOf(frames: Frames): AsyncGenerator<Run> {
  for (let frame = await frames.peek(); frame.type === "data"; frame = await frames.peek()) {
    await frames.next();
    yield { offset: frame.offset, bytes: frame.bytes };
  }
}

async function endOf(frames: Frames): Promise<Staged> {
  const frame = await frames.next();
  if (frame.type !== "end") throw notASnapshot("it is damaged");
  return frame;
}

function requireNames(pairs: readonly Pick<StoredPair, "key">[]): void {
  for (const { key } of pairs)
    if (!isState(key) || !isServices(key)) throw notASnapshot("it holds what no service of the mesh stores");
}

function requireOrigins(made: Origins, own: Origins): void {
  const foreign = Object.keys(made).filter((name) => !made[name]!.every((key) => own[name]?.includes(key)));
  if (foreign.length === 0) return;
  throw new ServiceError(
    "ConditionFailed",
    `The snapshot was made by a mesh with other keys (${foreign.sort().join(", ")}), without which nothing in it can be read here. Nothing was changed. To move a mesh, carry its whole data folder, or its volumes, instead.`,
  );
}
