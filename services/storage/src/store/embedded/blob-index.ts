/** Where a blob's bytes are: in a file (its path below the blobs folder) or, when small, in the index itself. */
export type BlobPlace =
  | { readonly file: string; readonly inline?: undefined }
  | { readonly inline: Buffer; readonly file?: undefined };

/**
 * Names of blobs and where their bytes are. A change is atomic and durable when it resolves: it is the moment at which a
 * blob appears, changes or goes.
 */
export interface BlobIndex {
  get(name: string): BlobPlace | undefined;
  /** The place the name had before. */
  set(name: string, place: BlobPlace): Promise<BlobPlace | undefined>;
  remove(name: string): Promise<BlobPlace | undefined>;
  /** Gives what `from` has to `to`, and `from` nothing; the place `to` had before. @throws ServiceError NotFound */
  move(from: string, to: string): Promise<BlobPlace | undefined>;
  list(prefix: string, after: string | undefined, limit: number): string[];
  /** All files that some name has. */
  files(): Set<string>;
  /** A number no earlier run of this store had. */
  readonly boot: number;
}
