import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_PARTS } from "../domain/limits.ts";
import { encodePartList } from "../domain/part-list.ts";
import { PartSealer, sealPart } from "../domain/part-sealer.ts";
import { sealRecord } from "../domain/record-seal.ts";
import type { UploadBody } from "../domain/upload-body.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { entryOf, type UploadedPartRecord, type UploadRecord } from "../store/uploads.ts";
import { loadUpload } from "./load-upload.ts";

/** What the answer tells of a part that was stored. */
export interface WrittenPart {
  readonly etag: string;
  readonly lastModifiedMs: number;
  readonly upload: UploadRecord;
  readonly checksum: { readonly algorithm: string; readonly value: string };
}

/** @throws ServiceError InvalidArgument outside 1 to 10,000 */
export function checkPartNumber(number: number): void {
  if (Number.isInteger(number) && number >= 1 && number <= MAX_PARTS) return;
  throw new ServiceError("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive", {
    details: { ArgumentName: "partNumber", ArgumentValue: String(number) },
  });
}

/** Encrypts one part under a key of its own and makes it the part of that number, in place of an earlier one. */
export async function writePart(
  deps: S3Deps,
  call: S3Call,
  bucket: BucketRecord,
  upload: UploadRecord,
  number: number,
  body: UploadBody,
): Promise<WrittenPart> {
  const identity = { bucketId: upload.bucketId, key: upload.key, partId: deps.randomBytes(16) };
  const dataKey = await deps.keys.open(call, upload.encryption, upload);
  const sealer = dataKey.use((bytes) => new PartSealer(bytes, identity, body.bytes));
  try {
    const { algorithm } = upload.checksum;
    const { plaintext, digests } = body.open({
      md5: upload.encryption.algorithm === "AES256",
      checksum: algorithm,
    });
    const staged = await deps.bytes.stage(
      identity.partId,
      body.bytes,
      sealPart(plaintext, sealer),
      deps.clock.now(),
    );
    const { checksum, md5 } = digests();
    const entry = { number, bytes: body.bytes, partId: identity.partId, isInline: staged.isInline };
    const unsealed = {
      number,
      bytes: body.bytes,
      etag: md5 ?? deps.randomBytes(16).toString("hex"),
      lastModifiedMs: deps.clock.now(),
      part: encodePartList([entry]).toString("base64"),
    };
    const proof = partProof(upload, unsealed);
    const seal = dataKey.use((bytes) =>
      sealRecord(bytes, proof, Buffer.alloc(0), checksum.value, deps.randomBytes(16)),
    );
    const record: UploadedPartRecord = { ...unsealed, seal: seal.toString("base64") };
    try {
      await commitPart(deps, bucket, upload, record, staged.writes);
    } catch (error) {
      if (error instanceof ServiceError && error.status < 500)
        await deps.bytes.unstage(identity.partId, staged);
      throw error;
    }
    return { etag: record.etag, lastModifiedMs: record.lastModifiedMs, upload, checksum };
  } finally {
    sealer.wipe();
    dataKey.wipe();
  }
}

/** What an uploaded part's seal covers. */
export function partProof(upload: UploadRecord, part: Omit<UploadedPartRecord, "seal">): object {
  const { number, bytes, etag, lastModifiedMs, part: entry } = part;
  return { uploadId: upload.uploadId, number, bytes, etag, lastModifiedMs, part: entry };
}

/** The upload may end while a part is stored: then the part is taken back. */
async function commitPart(
  deps: S3Deps,
  bucket: BucketRecord,
  upload: UploadRecord,
  record: UploadedPartRecord,
  writes: Parameters<S3Deps["uploads"]["replacePart"]>[3],
): Promise<void> {
  await retryConflicts(async () => {
    const previous = await deps.uploads.loadPart(upload.uploadId, record.number);
    await loadUpload(deps, bucket, upload);
    await deps.uploads.replacePart(upload.uploadId, record, previous, writes);
  });
  try {
    await loadUpload(deps, bucket, upload);
  } catch (error) {
    if (error instanceof ServiceError && error.code === "NoSuchUpload") {
      await deps.uploads.removeStranded(upload.uploadId, record).catch(() => {});
      await deps.bytes.remove([entryOf(record)]).catch(() => {});
    }
    throw error;
  }
}
