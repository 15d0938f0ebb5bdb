import { Serial } from "@keymesh/storage";
import type { Driver } from "../store/driver.ts";
import { isBefore } from "./format/entries.ts";
import { asideBlob } from "./layout.ts";
import { copyBlob } from "./runs.ts";

interface Capture {
  readonly id: string;
  /** Blobs that changed since the capture, and where what they were is kept. */
  readonly kept: Map<string, string>;
  copies: number;
  /** The blob that streams out now; all before it are out. */
  current: string;
}

/**
 * Blobs stream out of a snapshot long after the moment it shows. Until one is out, this keeps what it was: a blob that is
 * removed goes on under another name, one that is written into is copied first.
 */
export class Keeper {
  readonly #driver: Driver;
  readonly #turns = new Serial();
  #capture: Capture | undefined;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** From now on, until `end`. */
  begin(id: string): void {
    this.#capture = { id, kept: new Map(), copies: 0, current: "" };
  }

  end(): void {
    this.#capture = undefined;
  }

  /** Called before a blob is changed. `goes`: nobody will ask for it by its name again. */
  async before(name: string, goes: boolean): Promise<void> {
    if (this.#capture) await this.#turns.run(name, () => this.#keep(name, goes));
  }

  /** The blob's bytes are being taken out: all before it in order are. */
  advance(name: string): void {
    if (this.#capture) this.#capture.current = name;
  }

  /** Runs an act on the blob as it was at the capture, by the name it has now. */
  reading<T>(name: string, act: (where: string) => Promise<T>): Promise<T> {
    return this.#turns.run(name, () => act(this.#capture?.kept.get(name) ?? name));
  }

  async #keep(name: string, goes: boolean): Promise<void> {
    const capture = this.#capture;
    if (!capture || capture.kept.has(name) || isBefore(name, capture.current)) return;
    if (!(await this.#driver.blobs.head(name))) return;
    const to = asideBlob(`${capture.id}/kept`, capture.copies++);
    if (goes && this.#driver.renameBlob) await this.#driver.renameBlob(name, to);
    else await copyBlob(this.#driver.blobs, name, to);
    capture.kept.set(name, to);
  }
}
