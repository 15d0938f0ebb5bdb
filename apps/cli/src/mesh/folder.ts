import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statfsSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { MeshError } from "./mesh-error.ts";

/** What stands in the file `format` of a folder this version can work on. */
export const FORMAT = "keymesh-1\n";
/** With less room on the disk no mesh starts. */
export const MIN_FREE_BYTES = 64 * 1024 * 1024;

/** The folder that holds everything a mesh keeps; `.keymesh/` by default. Each service gets a folder of its own in it. */
export class MeshFolder {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  pki(member: string): string {
    return join(this.root, "pki", member);
  }

  /** A service's own folder: storage's data, an HSM's safe, secret files of kms, identity and s3-sim. */
  of(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  log(name: string): string {
    return join(this.root, "logs", `${name}.log`);
  }

  /** Where a running mesh writes how it is reached (mesh-file.ts). */
  get meshFile(): string {
    return join(this.root, "mesh.json");
  }

  /**
   * Makes the folder if need be and proves that it can be written.
   * @throws MeshError with one line for a person: not a folder, no permission, disk full, another format.
   */
  prepare(): void {
    try {
      for (const dir of [
        "",
        "pki",
        "logs",
        "operators",
        "domain",
        "safe",
        "hsm",
        "kms",
        "identity",
        "s3-sim",
        "storage",
      ]) {
        mkdirSync(join(this.root, dir), { recursive: true, mode: 0o700 });
      }
      this.#checkFormat();
      this.#probe();
    } catch (error) {
      throw error instanceof MeshError
        ? error
        : new MeshError(folderProblem(this.root, error as NodeJS.ErrnoException));
    }
    const { bavail, bsize } = statfsSync(this.root);
    if (bavail * bsize < MIN_FREE_BYTES) {
      throw new MeshError(
        `the disk is full: ${Math.floor((bavail * bsize) / 1024 / 1024)} MiB free at ${this.root}, 64 MiB are needed`,
      );
    }
  }

  #checkFormat(): void {
    const path = join(this.root, "format");
    if (!existsSync(path)) {
      writeFileSync(path, FORMAT);
      return;
    }
    const format = readFileSync(path, "utf8");
    if (format !== FORMAT)
      throw new MeshError(
        `${this.root} was written by another version of Keymesh (format ${format.trim().slice(0, 40)})`,
      );
  }

  #probe(): void {
    const path = join(this.root, ".probe");
    const fd = openSync(path, "w", 0o600);
    try {
      writeSync(fd, Buffer.alloc(64 * 1024, 1));
      fsyncSync(fd);
    } finally {
      closeSync(fd);
      unlinkSync(path);
    }
  }
}

function folderProblem(root: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "EACCES" || code === "EPERM" || code === "EROFS")
    return `the data folder ${root} cannot be written (${code})`;
  if (code === "ENOTDIR" || code === "EEXIST") return `the data folder ${root} is not a folder`;
  if (code === "ENOSPC" || code === "EDQUOT") return `the disk is full: ${root} cannot be written`;
  return `the data folder ${root} cannot be used: ${message}`;
}
