import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_PAGE } from "../domain/limits.ts";
import { commonPrefixOf } from "../domain/listing.ts";
import { bucketArn } from "../domain/names.ts";
import type { BucketRecord } from "../store/buckets.ts";
import type { UploadRecord } from "../store/uploads.ts";
import { loadBucket } from "./load-bucket.ts";

export interface ListMultipartUploadsInput {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly keyMarker?: string | undefined;
  readonly uploadIdMarker?: string | undefined;
  /** More than 1,000 is 1,000. */
  readonly maxUploads?: number | undefined;
}

export interface ListMultipartUploadsOutput {
  readonly bucket: BucketRecord;
  readonly maxUploads: number;
  readonly uploads: readonly UploadRecord[];
  readonly commonPrefixes: readonly string[];
  readonly isTruncated: boolean;
  readonly nextKeyMarker?: string | undefined;
  readonly nextUploadIdMarker?: string | undefined;
}

/** ListMultipartUploads: by key, then by time. @throws ServiceError NoSuchBucket | InvalidArgument | AccessDenied */
export async function listMultipartUploads(
  deps: S3Deps,
  call: S3Call,
  input: ListMultipartUploadsInput,
): Promise<ListMultipartUploadsOutput> {
  const wanted = input.maxUploads ?? MAX_PAGE;
  if (!Number.isInteger(wanted) || wanted < 0) {
    throw new ServiceError(
      "InvalidArgument",
      "Argument max-uploads must be an integer between 0 and 2147483647",
      {
        details: { ArgumentName: "max-uploads" },
      },
    );
  }
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:ListBucketMultipartUploads",
    resource: bucketArn(input.bucket),
    ownerAccountId: bucket.ownerAccountId,
  });
  const all = (await deps.uploads.all(bucket.id)).sort(byKeyThenTime);
  return { bucket, ...pageOf(all, input, Math.min(wanted, MAX_PAGE)) };
}

function byKeyThenTime(a: UploadRecord, b: UploadRecord): number {
  return (
    Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) ||
    a.initiatedMs - b.initiatedMs ||
    (a.uploadId < b.uploadId ? -1 : 1)
  );
}

function pageOf(all: readonly UploadRecord[], input: ListMultipartUploadsInput, maxUploads: number) {
  const prefix = input.prefix ?? "";
  const query = { prefix, delimiter: input.delimiter ?? "" };
  const uploads: UploadRecord[] = [];
  const commonPrefixes: string[] = [];
  let last: { key: string; uploadId?: string } | undefined;
  let isTruncated = false;
  for (const upload of afterMarkers(all, input)) {
    if (!upload.key.startsWith(prefix)) continue;
    const group = commonPrefixOf(upload.key, query);
    if (group !== undefined && (group === commonPrefixes.at(-1) || group === input.keyMarker)) continue;
    if (uploads.length + commonPrefixes.length >= maxUploads) {
      isTruncated = maxUploads > 0;
      break;
    }
    if (group === undefined) uploads.push(upload);
    else commonPrefixes.push(group);
    last = group === undefined ? upload : { key: group };
  }
  const next = isTruncated ? last : undefined;
  return {
    maxUploads,
    uploads,
    commonPrefixes,
    isTruncated,
    nextKeyMarker: next?.key,
    nextUploadIdMarker: next?.uploadId,
  };
}

/** Uploads after the key marker, or of its key after the upload named; an upload id without a key is no marker. */
function afterMarkers(
  all: readonly UploadRecord[],
  { keyMarker, uploadIdMarker }: ListMultipartUploadsInput,
) {
  if (keyMarker === undefined || keyMarker === "") return all;
  const named = all.findIndex(({ key, uploadId }) => key === keyMarker && uploadId === uploadIdMarker);
  if (named >= 0) return all.slice(named + 1);
  return all.filter(({ key }) => Buffer.compare(Buffer.from(key), Buffer.from(keyMarker)) > 0);
}
