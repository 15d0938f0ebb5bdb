import { randomUUID } from "node:crypto";
import { isConflict } from "@keymesh/storage";
import type { Space, SpaceWrite } from "../redis/space.ts";
import { garbageKey, processKey, uploadKey } from "./keys.ts";
import type { Garbage } from "./records.ts";

/** How often a process says that it lives. */
const RENEW_MS = 20_000;

/** An object on its way to the object store. It counts for nothing until a record names it. */
export interface Upload {
  readonly object: string;
  /** Resolves when it is on record that the object may exist; no byte of it may be sent before. */
  readonly begun: Promise<unknown>;
  /** The write that belongs in the batch of the record that names the object: the upload ends there, or neither happens. */
  end(): Promise<SpaceWrite>;
}

/**
 * Objects are stored before a record names them. So that a process that dies in between leaves no bytes that nobody knows, each
 * upload is noted first, with the process; the sweep gives up those of processes that said nothing for long.
 */
export class Uploads {
  readonly #space: Space;
  readonly #process = randomUUID();
  readonly #abandoned = new Set<Upload>();
  #settling: Promise<void> | undefined;
  #lease: Promise<unknown> | undefined;
  #renewal: NodeJS.Timeout | undefined;

  constructor(space: Space) {
    this.#space = space;
  }

  begin(): Upload {
    const object = randomUUID();
    const noted = this.#alive().then(() =>
      this.#space.write([{ put: uploadKey(object), value: Buffer.from(this.#process), ifVersion: 0 }]),
    );
    noted.catch(() => {});
    return {
      object,
      begun: noted,
      end: async () => ({ delete: uploadKey(object), ifVersion: (await noted)[0]! }),
    };
  }

  /**
   * Gives an upload up, unless a record names its object after all. Does not wait: what can't be noted now, because Redis is
   * away, is noted by a later {@link settle}.
   */
  abandon(upload: Upload): void {
    this.#abandoned.add(upload);
    void this.settle();
  }

  /** Notes what was abandoned and is not noted yet; never throws. */
  settle(): Promise<void> {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = undefined;
    });
    return this.#settling;
  }

  async #settle(): Promise<void> {
    for (const upload of this.#abandoned) {
      try {
        const garbage: Garbage = { upload: upload.object };
        const put = garbageKey(Date.now(), upload.object);
        await this.#space.write([await upload.end(), { put, value: Buffer.from(JSON.stringify(garbage)) }]);
      } catch (error) {
        // A conflict: it ended well, or the sweep was faster.
        if (!isConflict(error) && (await this.#isNoted(upload))) continue;
      }
      this.#abandoned.delete(upload);
    }
  }

  /** Says that this process lives; the version is Redis's time of it in microseconds. */
  async renew(): Promise<number> {
    const [version] = await this.#space.write([{ put: processKey(this.#process), value: Buffer.alloc(0) }]);
    return version!;
  }

  async close(): Promise<void> {
    clearInterval(this.#renewal);
    if (this.#lease) await this.#space.write([{ delete: processKey(this.#process) }]).catch(() => {});
  }

  /** Whether it may be on record; unknown counts as yes. */
  async #isNoted({ object }: Upload): Promise<boolean> {
    return this.#space.get(uploadKey(object)).then(Boolean, () => true);
  }

  #alive(): Promise<unknown> {
    if (!this.#lease) {
      const lease = this.renew();
      this.#lease = lease;
      lease.catch(() => {
        if (this.#lease === lease) this.#lease = undefined;
      });
      this.#renewal ??= setInterval(() => this.renew().catch(() => {}), RENEW_MS).unref();
    }
    return this.#lease;
  }
}
