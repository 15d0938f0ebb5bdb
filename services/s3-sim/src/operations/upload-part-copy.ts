import { hashedBody } from "../body/hashed-body.ts";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { parseCopyRange } from "../domain/range.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadUpload } from "./load-upload.ts";
import { type CopySource, openCopySource } from "./open-copy-source.ts";
import { checkUploadLength } from "./write-object.ts";
import { checkPartNumber, type WrittenPart, writePart } from "./write-part.ts";

export interface UploadPartCopyInput extends CopySource {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly partNumber: number;
  /** `bytes=first-last`, inside the source; absent: all of it. */
  readonly sourceRange?: string | undefined;
}

/** UploadPartCopy: a part from an object, or a range of one. @throws as UploadPart and GetObject */
export async function uploadPartCopy(
  deps: S3Deps,
  call: S3Call,
  input: UploadPartCopyInput,
): Promise<WrittenPart> {
  checkObjectKey(input.key);
  checkPartNumber(input.partNumber);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const upload = (await loadUpload(deps, bucket, input)).record;
  const source = await openCopySource(deps, call, input, (record) => {
    const range =
      input.sourceRange === undefined ? undefined : parseCopyRange(input.sourceRange, record.bytes);
    const chosen = range ?? { start: 0, end: record.bytes };
    checkUploadLength(chosen.end - chosen.start);
    return chosen;
  });
  try {
    const bytes = source.range.end - source.range.start;
    const body = hashedBody(source.body, bytes, upload.checksum.algorithm);
    return await writePart(deps, call, bucket, upload, input.partNumber, body);
  } finally {
    await source.body.return();
  }
}
