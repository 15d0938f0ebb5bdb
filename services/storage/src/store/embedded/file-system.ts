/**
 * The little of a file system that blobs need, so that a simulated disk can stand under them. Paths are absolute. A write is
 * only durable after `sync` of its file, a file's existence or absence only after `syncDirectory` of its folder.
 */
export interface FileSystem {
  /** A new file, open for reading and writing. Fails when it exists. */
  create(path: string): Promise<OpenFile>;
  /** An existing file, open for reading and writing. Fails with code ENOENT when there is none. */
  open(path: string): Promise<OpenFile>;
  /** Removes a file; no error when there is none. */
  remove(path: string): Promise<void>;
  /** Makes one folder, whose parent exists; no error when it exists. */
  makeDirectory(path: string): Promise<void>;
  /** Removes an empty folder; no error when there is none or it is not empty. */
  removeDirectory(path: string): Promise<void>;
  /** Names in a folder; none when it does not exist. */
  list(path: string): Promise<string[]>;
  syncDirectory(path: string): Promise<void>;
}

export interface OpenFile {
  /** Fills `into` from `position`; the number of bytes there were. */
  read(into: Buffer, position: number): Promise<number>;
  /** Writes all of the bytes at `position`. */
  write(bytes: Buffer, position: number): Promise<void>;
  /** Makes everything written so far durable, the file's length included. */
  sync(): Promise<void>;
  /** Bytes. */
  size(): Promise<number>;
  close(): Promise<void>;
}
