import { join } from "node:path";
import { grouped } from "../group.ts";
import type { FileSystem, OpenFile } from "./file-system.ts";

const FILES_PER_FOLDER = 4_096;

/** A folder of blob files; `sync` is shared by all puts that wait for it. */
interface Folder {
  readonly name: string;
  readonly sync: () => Promise<void>;
}

/** A file being written. It counts for nothing until the index names it. */
export interface NewFile {
  /** Path below the blobs folder, for the index. */
  readonly name: string;
  readonly handle: OpenFile;
  /** Makes its bytes and its existence durable. */
  sync(): Promise<void>;
  /** Closes and removes it. */
  discard(): Promise<void>;
}

/**
 * Names and makes blob files: `<boot>/<folder>/<number>`, numbered in the order they are made. A file never has a blob's name
 * in it, is never renamed and its name is never used twice, so nothing a caller says can lead outside the folder, and a file
 * of an earlier boot that the index does not know is garbage for sure.
 */
export class BlobFiles {
  readonly #fileSystem: FileSystem;
  readonly #root: string;
  readonly #boot: number;
  #made = 0;
  #folder: { readonly index: number; readonly ready: Promise<Folder> } | undefined;

  constructor(fileSystem: FileSystem, root: string, boot: number) {
    this.#fileSystem = fileSystem;
    this.#root = root;
    this.#boot = boot;
  }

  path(file: string): string {
    return join(this.#root, file);
  }

  remove(path: string): Promise<void> {
    return this.#fileSystem.remove(path);
  }

  async create(): Promise<NewFile> {
    const number = this.#made;
    this.#made += 1;
    const folder = await this.#folderOf(Math.floor(number / FILES_PER_FOLDER));
    const name = `${folder.name}/${number}`;
    const path = this.path(name);
    const handle = await this.#fileSystem.create(path);
    return {
      name,
      handle,
      sync: async () => {
        await Promise.all([handle.sync(), folder.sync()]);
      },
      discard: async () => {
        await handle.close().catch(() => {});
        await this.#fileSystem.remove(path).catch(() => {});
      },
    };
  }

  /** Removes the files of earlier boots that are not among `known`; how many there were. */
  async sweep(known: ReadonlySet<string>): Promise<number> {
    let removed = 0;
    for (const boot of await this.#fileSystem.list(this.#root)) {
      if (!/^\d+$/.test(boot) || Number(boot) >= this.#boot) continue;
      for (const folder of await this.#fileSystem.list(this.path(boot))) {
        for (const file of await this.#fileSystem.list(this.path(`${boot}/${folder}`))) {
          const name = `${boot}/${folder}/${file}`;
          if (known.has(name)) continue;
          await this.#fileSystem.remove(this.path(name));
          removed += 1;
        }
        await this.#fileSystem.removeDirectory(this.path(`${boot}/${folder}`));
      }
      await this.#fileSystem.removeDirectory(this.path(boot));
    }
    return removed;
  }

  #folderOf(index: number): Promise<Folder> {
    if (this.#folder?.index !== index) {
      const ready = this.#makeFolder(index);
      this.#folder = { index, ready };
      // A full disk today must not be remembered tomorrow.
      ready.catch(() => {
        this.#folder = undefined;
      });
    }
    return this.#folder!.ready;
  }

  async #makeFolder(index: number): Promise<Folder> {
    const boot = String(this.#boot);
    const name = `${boot}/${index}`;
    await this.#fileSystem.makeDirectory(this.path(boot));
    await this.#fileSystem.syncDirectory(this.#root);
    await this.#fileSystem.makeDirectory(this.path(name));
    await this.#fileSystem.syncDirectory(this.path(boot));
    return { name, sync: grouped(() => this.#fileSystem.syncDirectory(this.path(name))) };
  }
}
