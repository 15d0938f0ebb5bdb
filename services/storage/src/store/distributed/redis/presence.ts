import { randomUUID } from "node:crypto";
import { MAX_PAGE_ENTRIES } from "@keymesh/storage";
import type { RedisClient } from "./client.ts";
import { Space } from "./space.ts";
import { WriteGroup } from "./write-groups.ts";

const RENEW_MS = 4_000;
/** Who said nothing for so long is gone. */
const GONE_AFTER_MS = 15_000;

/** Says that this process works on the data, and knows which others do. Their clocks do not matter: versions are Redis's time. */
export class Presence {
  readonly #space: Space;
  readonly #key = randomUUID();
  readonly #timer: NodeJS.Timeout;

  private constructor(space: Space) {
    this.#space = space;
    this.#timer = setInterval(() => this.#renew().catch(() => {}), RENEW_MS).unref();
  }

  static async begin(client: RedisClient): Promise<Presence> {
    // Not a namespace of anybody's keys: nobody sees it, and no snapshot has it.
    const group = new WriteGroup(client, 0, async () => {});
    const space = new Space(client, group, { namespace: "processes", name: "present", isWatched: false });
    const presence = new Presence(space);
    await presence.#renew();
    return presence;
  }

  /** Whether no other process is there. */
  async isAlone(): Promise<boolean> {
    const goneBefore = (await this.#renew()) - GONE_AFTER_MS * 1_000;
    const all = await this.#space.scan("", { limit: MAX_PAGE_ENTRIES });
    const gone = all.filter(({ version }) => version < goneBefore);
    if (gone.length > 0)
      await this.#space
        .write(gone.map(({ key, version }) => ({ delete: key, ifVersion: version })))
        .catch(() => {});
    return all.every(({ key, version }) => key === this.#key || version < goneBefore);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#space.write([{ delete: this.#key }]).catch(() => {});
  }

  async #renew(): Promise<number> {
    const [version] = await this.#space.write([{ put: this.#key, value: Buffer.alloc(0) }]);
    return version!;
  }
}
