import type { Secret } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { BlobStore } from "@keymesh/storage";
import { checkBlockRange } from "../domain/block-range.ts";
import { openBlocks, sealBlocks } from "../domain/sealed-blocks.ts";

export interface DeviceOptions {
  readonly blobs: BlobStore;
  /** The blob its blocks lie in. */
  readonly blob: string;
  readonly sizeGib: number;
  /** 64 bytes; absent for a volume that is not encrypted. */
  readonly key: Secret | undefined;
}

/** An attached volume as its guest sees it: blocks in clear. They are sealed before they leave this object. */
export class BlockDevice {
  readonly #options: DeviceOptions;
  #inFlight = 0;
  #isClosing = false;
  #whenIdle: (() => void) | undefined;

  constructor(options: DeviceOptions) {
    this.#options = options;
  }

  get encrypted(): boolean {
    return this.#options.key !== undefined;
  }

  /** Whole blocks; those never written are zeros. @throws ServiceError InvalidParameterValue | IncorrectState */
  read(offset: number, bytes: number): Promise<Buffer> {
    checkBlockRange(offset, bytes, this.#options.sizeGib);
    return this.#during(async () => {
      const stored = await this.#readStored(offset, bytes);
      return this.#options.key?.use((key) => openBlocks(key, offset, stored)) ?? stored;
    });
  }

  /** Durable when it resolves. @throws ServiceError InvalidParameterValue | IncorrectState */
  write(offset: number, blocks: Buffer): Promise<void> {
    const { blobs, blob, key, sizeGib } = this.#options;
    checkBlockRange(offset, blocks.length, sizeGib);
    return this.#during(() => {
      const stored = key ? key.use((bytes) => sealBlocks(bytes, offset, blocks)) : blocks;
      return blobs.writeAt(blob, offset, stored);
    });
  }

  /** Takes no more calls, waits for those in flight, wipes the key. */
  async close(): Promise<void> {
    this.#isClosing = true;
    if (this.#inFlight > 0)
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    this.#options.key?.wipe();
  }

  async #during<T>(act: () => Promise<T>): Promise<T> {
    if (this.#isClosing) throw new ServiceError("IncorrectState", "The volume is being detached.");
    this.#inFlight += 1;
    try {
      return await act();
    } finally {
      this.#inFlight -= 1;
      if (this.#inFlight === 0) this.#whenIdle?.();
    }
  }

  async #readStored(offset: number, bytes: number): Promise<Buffer> {
    const { blobs, blob } = this.#options;
    const pieces: Buffer[] = [];
    let found = 0;
    try {
      for await (const piece of blobs.get(blob, { start: offset, end: offset + bytes })) {
        pieces.push(piece);
        found += piece.length;
      }
    } catch (error) {
      // Nothing was ever written to this volume.
      if (!(error instanceof ServiceError && error.code === "NotFound")) throw error;
    }
    if (pieces.length === 1 && found === bytes) return pieces[0]!;
    const whole = Buffer.alloc(bytes);
    let at = 0;
    for (const piece of pieces) at += piece.copy(whole, at);
    return whole;
  }
}
