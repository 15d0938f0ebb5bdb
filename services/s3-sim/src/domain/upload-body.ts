import type { Checksum } from "./checksum.ts";

/** What the plaintext of an upload turned out to be, once all of it went by. */
export interface BodyDigests {
  /** In the algorithm asked for, verified against what the caller sent, if it sent one. */
  readonly checksum: Omit<Checksum, "type">;
  /** 32 hex digits, when asked for. */
  readonly md5?: string | undefined;
}

/**
 * The plaintext of an upload, streamed once. Signatures and checksums the caller sent are verified on the way: what is
 * wrong makes the stream fail before it ends, so nothing of it is committed.
 */
export interface UploadBody {
  /** Plaintext bytes, known beforehand. */
  readonly bytes: number;
  /** The checksum algorithm the caller used, if any. */
  readonly checksumAlgorithm: string | undefined;
  /** May be called once. `digests` settles when the stream was read to its end. */
  open(want: { readonly md5: boolean; readonly checksum: string }): {
    readonly plaintext: AsyncIterable<Buffer>;
    readonly digests: () => BodyDigests;
  };
}
