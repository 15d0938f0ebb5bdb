import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { isBucketName } from "../domain/names.ts";
import type { BucketRecord, Stored } from "../store/buckets.ts";

interface LoadOptions {
  /** Whether a bucket counts that a DeleteBucket is taking away, or was when it broke off. Default: no. */
  readonly includesDeleting?: boolean;
}

/**
 * The bucket a call names, in the region it was signed for.
 *
 * @throws ServiceError NoSuchBucket | PermanentRedirect (301, with the region it is in) | AccessDenied (not the expected owner's)
 */
export async function loadBucket(
  deps: S3Deps,
  call: S3Call,
  name: string,
  options?: LoadOptions,
): Promise<Stored<BucketRecord>> {
  const bucket = await loadBucketOfAnyRegion(deps, call, name, options);
  const { region } = bucket.record;
  if (region === call.region) return bucket;
  throw new ServiceError(
    "PermanentRedirect",
    "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.",
    { details: { Bucket: name, Endpoint: `${name}.s3.${region}.amazonaws.com`, Region: region } },
  );
}

/** As {@link loadBucket}, wherever the bucket is: GetBucketLocation is answered by every region. */
export async function loadBucketOfAnyRegion(
  deps: S3Deps,
  call: S3Call,
  name: string,
  { includesDeleting = false }: LoadOptions = {},
): Promise<Stored<BucketRecord>> {
  const bucket = isBucketName(name) ? await deps.buckets.load(name) : undefined;
  if (bucket === undefined || (bucket.record.isDeleting === true && !includesDeleting))
    throw noSuchBucket(name);
  if (call.expectedBucketOwner !== undefined && call.expectedBucketOwner !== bucket.record.ownerAccountId) {
    throw new ServiceError("AccessDenied", "Access Denied");
  }
  return bucket;
}

export function noSuchBucket(name: string): ServiceError {
  return new ServiceError("NoSuchBucket", "The specified bucket does not exist", {
    details: { BucketName: name.slice(0, 255) },
  });
}

/** @throws ServiceError NoSuchBucket when the bucket went while a call wrote to it; the call must then take its write back */
export async function checkStillThere(deps: S3Deps, bucket: BucketRecord): Promise<void> {
  const now = await deps.buckets.load(bucket.name);
  if (now?.record.id !== bucket.id || now.record.isDeleting === true) throw noSuchBucket(bucket.name);
}
