import type { BlobIndex, BlobPlace } from "../store/embedded/blob-index.ts";
import type { FakeDisk } from "./fake-disk.ts";

/** Changes of a commit that was cut: a database may have done it or not, but never by half. */
export class FakeIndex {
  readonly #disk: FakeDisk;
  #places = new Map<string, BlobPlace>();
  #uncertain: (() => void) | undefined;
  #boot = 0;

  constructor(disk: FakeDisk) {
    this.#disk = disk;
  }

  /** The machine was down: whether a commit under way happened is drawn. */
  crash(isKept: boolean): void {
    if (isKept) this.#uncertain?.();
    this.#uncertain = undefined;
  }

  /** The index as a new process finds it. */
  open(): BlobIndex {
    this.#boot += 1;
    const commit = async (name: string, apply: () => void): Promise<BlobPlace | undefined> => {
      this.#disk.step("begin commit");
      const before = this.#places.get(name);
      this.#uncertain = apply;
      this.#disk.step("commit");
      this.#uncertain = undefined;
      apply();
      return before;
    };
    return {
      boot: this.#boot,
      get: (name) => this.#places.get(name),
      set: (name, place) =>
        commit(name, () => {
          this.#places.set(name, place);
        }),
      remove: (name) =>
        commit(name, () => {
          this.#places.delete(name);
        }),
      move: (from, to) =>
        commit(to, () => {
          const place = this.#places.get(from);
          if (place) this.#places.set(to, place);
          this.#places.delete(from);
        }),
      list: () => [...this.#places.keys()].sort(),
      files: () => new Set([...this.#places.values()].flatMap(({ file }) => file ?? [])),
    };
  }
}
