import { ServiceError } from "@keymesh/errors";
import type { S3Deps } from "../deps.ts";
import type { BucketRecord, Stored } from "../store/buckets.ts";

/**
 * Takes a bucket away that is marked as deleting, with its uploads in progress; with an object in it, takes the mark away.
 *
 * @throws ServiceError BucketNotEmpty | ConditionFailed when another call finished it
 */
export async function finishBucketDeletion(
  deps: S3Deps,
  { record, version }: Stored<BucketRecord>,
): Promise<void> {
  if (await deps.buckets.hasObjects(record.id)) {
    await deps.buckets.save({ ...record, isDeleting: undefined }, version);
    throw bucketNotEmpty(record.name);
  }
  for (const { uploadId } of await deps.uploads.all(record.id)) {
    const upload = await deps.uploads.load(record.id, uploadId);
    if (upload !== undefined) await deps.uploads.abort(upload);
  }
  await deps.buckets.remove(record.name, version);
}

/**
 * At a start: what a process that was killed left marked is decided now. Nobody sees a marked bucket, so with an object in
 * it its data would be out of reach, and its name of nobody's use.
 */
export async function finishBucketDeletions(deps: S3Deps): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await deps.buckets.scan(after, "", 1_000);
    for (const { name, isDeleting } of page) {
      const bucket = isDeleting === true ? await deps.buckets.load(name) : undefined;
      if (bucket?.record.isDeleting === true) await finishBucketDeletion(deps, bucket).catch(ignoreDecided);
    }
    if (page.length < 1_000) return;
    after = page.at(-1)!.name;
  }
}

function ignoreDecided(error: unknown): void {
  if (error instanceof ServiceError && ["BucketNotEmpty", "ConditionFailed"].includes(error.code)) return;
  throw error;
}

export function bucketNotEmpty(name: string): ServiceError {
  return new ServiceError("BucketNotEmpty", "The bucket you tried to delete is not empty", {
    details: { BucketName: name },
  });
}
