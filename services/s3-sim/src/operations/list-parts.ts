import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_PAGE } from "../domain/limits.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { openRecord } from "../domain/record-seal.ts";
import type { BucketRecord } from "../store/buckets.ts";
import type { UploadedPartRecord, UploadRecord } from "../store/uploads.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadUpload } from "./load-upload.ts";
import { partProof } from "./write-part.ts";

export interface ListPartsInput {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  /** More than 1,000 is 1,000. */
  readonly maxParts?: number | undefined;
  readonly partNumberMarker?: number | undefined;
}

export interface ListPartsOutput {
  readonly bucket: BucketRecord;
  readonly upload: UploadRecord;
  readonly maxParts: number;
  readonly isTruncated: boolean;
  /** `checksum`: base64, in the upload's algorithm. */
  readonly parts: readonly (UploadedPartRecord & { readonly checksum: string })[];
}

/** ListParts: with the parts' checksums, which are encrypted under the data key, so this takes kms:Decrypt. @throws ServiceError NoSuchUpload | InvalidArgument | AccessDenied | KMS.* */
export async function listParts(deps: S3Deps, call: S3Call, input: ListPartsInput): Promise<ListPartsOutput> {
  checkObjectKey(input.key);
  const maxParts = Math.min(counted("max-parts", input.maxParts ?? MAX_PAGE), MAX_PAGE);
  const after = counted("part-number-marker", input.partNumberMarker ?? 0);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:ListMultipartUploadParts",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const upload = (await loadUpload(deps, bucket, input)).record;
  const wanted = Math.min(maxParts + 1, MAX_PAGE);
  const page = maxParts === 0 ? [] : await deps.uploads.scanParts(input.uploadId, after, wanted);
  const isFull = page.length === MAX_PAGE && maxParts === MAX_PAGE;
  const hasMore = isFull && (await deps.uploads.scanParts(input.uploadId, page.at(-1)!.number, 1)).length > 0;
  const shown = page.slice(0, maxParts);
  const isTruncated = page.length > maxParts || hasMore;
  if (shown.length === 0) return { bucket, upload, maxParts, isTruncated, parts: [] };
  const dataKey = await deps.keys.open(call, upload.encryption, upload);
  try {
    const parts = shown.map((part) => {
      const seal = Buffer.from(part.seal, "base64");
      const checksum = dataKey.use((bytes) =>
        openRecord(bytes, partProof(upload, part), Buffer.alloc(0), seal),
      );
      return { ...part, checksum };
    });
    return { bucket, upload, maxParts, isTruncated, parts };
  } finally {
    dataKey.wipe();
  }
}

function counted(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= 2_147_483_647) return value;
  throw new ServiceError("InvalidArgument", `Argument ${name} must be an integer between 0 and 2147483647`, {
    details: { ArgumentName: name, ArgumentValue: String(value) },
  });
}
