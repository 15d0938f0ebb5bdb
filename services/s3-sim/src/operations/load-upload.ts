import { ServiceError } from "@keymesh/errors";
import type { S3Deps } from "../deps.ts";
import type { BucketRecord, Stored } from "../store/buckets.ts";
import type { UploadRecord } from "../store/uploads.ts";

/** The upload in progress of that id for that key. @throws ServiceError NoSuchUpload */
export async function loadUpload(
  deps: S3Deps,
  bucket: BucketRecord,
  { key, uploadId }: { readonly key: string; readonly uploadId: string },
): Promise<Stored<UploadRecord>> {
  const upload = /^[0-9a-f]{32}$/.test(uploadId) ? await deps.uploads.load(bucket.id, uploadId) : undefined;
  if (upload?.record.key === key) return upload;
  throw new ServiceError(
    "NoSuchUpload",
    "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
    { details: { UploadId: uploadId.slice(0, 256) } },
  );
}
