import type { PartEntry } from "../domain/part-list.ts";

/**
 * The keys of everything S3 stores. Buckets are found by name and objects by their bucket's id, so that a bucket made
 * again under an old name does not see what a lost race left of the former one.
 */
export const names = {
  buckets: "s3/b/",
  bucket: (name: string) => `s3/b/${name}`,
  objects: (bucketId: string) => `s3/o/${bucketId}/`,
  object: (bucketId: string, key: string) => `s3/o/${bucketId}/${key}`,
  /** The list of parts of an object with more than one. */
  partList: (objectId: string) => `s3/m/${objectId}`,
  uploads: (bucketId: string) => `s3/u/${bucketId}/`,
  upload: (bucketId: string, uploadId: string) => `s3/u/${bucketId}/${uploadId}`,
  uploadedParts: (uploadId: string) => `s3/p/${uploadId}/`,
  uploadedPart: (uploadId: string, number: number) => `s3/p/${uploadId}/${String(number).padStart(5, "0")}`,
  /** Sealed bytes small enough to live beside the metadata. */
  inlineBytes: (part: Pick<PartEntry, "partId">) => `s3/d/${part.partId.toString("hex")}`,
  /** The blob of a part. */
  blob: (part: Pick<PartEntry, "partId">) => `s3/${part.partId.toString("hex")}`,
  /** Written before a blob, deleted with the write that refers to it: what is left of it is an orphan. */
  intents: "s3/t/",
  intent: (part: Pick<PartEntry, "partId">) => `s3/t/${part.partId.toString("hex")}`,
  /** Written with the change that makes stored bytes unneeded, deleted when they are gone. */
  garbages: "s3/g/",
  garbage: (id: string) => `s3/g/${id}`,
  /** The replicas that are there. */
  replicas: "s3/r/",
} as const;
