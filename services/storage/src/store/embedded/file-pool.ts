import { grouped } from "../group.ts";
import type { FileSystem, OpenFile } from "./file-system.ts";

/** A file in use: shared by all who read or write it at the same time. */
export interface PooledFile extends OpenFile {
  /** As `sync`, but one for all who wait (see {@link grouped}). */
  readonly sharedSync: () => Promise<void>;
}

interface Slot {
  readonly file: Promise<PooledFile>;
  users: number;
}

/**
 * Keeps the files used last open, since a volume's blocks are read and written one by one. A file in use stays open
 * whatever happens to its name, so a reader finishes on the bytes it began with.
 */
export class FilePool {
  readonly #slots = new Map<string, Slot>();
  readonly #fileSystem: FileSystem;
  readonly #maxIdleFiles: number;

  constructor(fileSystem: FileSystem, maxIdleFiles = 128) {
    this.#fileSystem = fileSystem;
    this.#maxIdleFiles = maxIdleFiles;
  }

  /** Fails with code ENOENT when there is no such file. */
  async use<T>(path: string, act: (file: PooledFile) => Promise<T>): Promise<T> {
    const slot = this.#take(path);
    try {
      return await act(await slot.file);
    } finally {
      this.#release(path, slot);
    }
  }

  /** As {@link use}, for acts that give their result piece by piece. */
  async *stream<T>(path: string, act: (file: PooledFile) => AsyncIterable<T>): AsyncGenerator<T> {
    const slot = this.#take(path);
    try {
      yield* act(await slot.file);
    } finally {
      this.#release(path, slot);
    }
  }

  /** Closes the file as soon as nobody uses it: its name is going away. */
  forget(path: string): void {
    const slot = this.#slots.get(path);
    if (!slot) return;
    this.#slots.delete(path);
    if (slot.users === 0) close(slot);
  }

  async close(): Promise<void> {
    for (const path of [...this.#slots.keys()]) this.forget(path);
  }

  #take(path: string): Slot {
    let slot = this.#slots.get(path);
    if (slot) {
      // Last used, last in the map: the first is the one to close.
      this.#slots.delete(path);
    } else {
      slot = { file: this.#fileSystem.open(path).then(pooled), users: 0 };
      slot.file.catch(() => this.#slots.delete(path));
    }
    this.#slots.set(path, slot);
    slot.users += 1;
    return slot;
  }

  #release(path: string, slot: Slot): void {
    slot.users -= 1;
    if (slot.users > 0) return;
    if (this.#slots.get(path) !== slot) {
      close(slot);
      return;
    }
    if (this.#slots.size <= this.#maxIdleFiles) return;
    for (const [idlePath, idle] of this.#slots) {
      if (idle.users > 0) continue;
      this.forget(idlePath);
      return;
    }
  }
}

function pooled(file: OpenFile): PooledFile {
  return { ...file, sharedSync: grouped(() => file.sync()) };
}

function close(slot: Slot): void {
  slot.file.then((file) => file.close()).catch(() => {});
}
