import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_KEY_BYTES, MAX_PAGE } from "../domain/limits.ts";
import { ListingBuilder, type ListingPage, type ListingQuery } from "../domain/listing.ts";
import { bucketArn } from "../domain/names.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { BucketRecord } from "../store/buckets.ts";
import { loadBucket } from "./load-bucket.ts";

export interface ListObjectsInput {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly delimiter?: string | undefined;
  /** More than 1,000 is 1,000. */
  readonly maxKeys?: number | undefined;
  /** ListObjects' marker, ListObjectsV2's start-after: keys after it. */
  readonly after?: string | undefined;
  /** ListObjectsV2's; wins over `after`. */
  readonly continuationToken?: string | undefined;
}

export interface ListObjectsOutput extends ListingPage<ObjectRecord> {
  readonly bucket: BucketRecord;
  readonly maxKeys: number;
  /** For the next page, when this one is truncated. */
  readonly nextContinuationToken?: string | undefined;
}

/** ListObjects and ListObjectsV2: keys in UTF-8 order, grouped by the delimiter; no KMS call. @throws ServiceError NoSuchBucket | InvalidArgument */
export async function listObjects(
  deps: S3Deps,
  call: S3Call,
  input: ListObjectsInput,
): Promise<ListObjectsOutput> {
  const query = parse(input);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:ListBucket",
    resource: bucketArn(input.bucket),
    ownerAccountId: bucket.ownerAccountId,
    context: {
      "s3:prefix": input.prefix,
      "s3:delimiter": input.delimiter,
      "s3:max-keys": input.maxKeys === undefined ? undefined : String(input.maxKeys),
    },
  });
  const page =
    query.maxKeys === 0 ? new ListingBuilder<ObjectRecord>(query).page() : await scan(deps, bucket.id, query);
  const nextContinuationToken =
    page.isTruncated && page.last !== undefined ? Buffer.from(page.last).toString("base64url") : undefined;
  return { ...page, bucket, maxKeys: query.maxKeys, nextContinuationToken };
}

async function scan(deps: S3Deps, bucketId: string, query: ListingQuery): Promise<ListingPage<ObjectRecord>> {
  const builder = new ListingBuilder<ObjectRecord>(query);
  const pageLimit = Math.min(MAX_PAGE, query.maxKeys + 1);
  for (let after = query.after; ; ) {
    const records = await deps.objects.scan(bucketId, query.prefix, after, pageLimit);
    for (const record of records) {
      if (!builder.take(record.key, record)) return builder.page();
      after = record.key;
    }
    if (records.length < pageLimit) return builder.page();
    after = builder.skip(after);
  }
}

function parse(input: ListObjectsInput): ListingQuery {
  const maxKeys = input.maxKeys ?? MAX_PAGE;
  if (!Number.isInteger(maxKeys) || maxKeys < 0)
    throw invalid("max-keys", "Argument maxKeys must be an integer between 0 and 2147483647");
  const after =
    input.continuationToken === undefined ? (input.after ?? "") : decodeToken(input.continuationToken);
  for (const [name, value] of Object.entries({
    prefix: input.prefix,
    delimiter: input.delimiter,
    "start-after": after,
  })) {
    if (value === undefined) continue;
    if (Buffer.byteLength(value) > MAX_KEY_BYTES || !value.isWellFormed())
      throw invalid(name, `The ${name} is no part of a key.`);
  }
  return {
    prefix: input.prefix ?? "",
    delimiter: input.delimiter ?? "",
    after,
    maxKeys: Math.min(maxKeys, MAX_PAGE),
  };
}

function decodeToken(token: string): string {
  const key = Buffer.from(token, "base64url");
  const isOurs =
    token !== "" && key.length > 0 && key.length <= MAX_KEY_BYTES && key.toString("base64url") === token;
  if (isOurs) return key.toString("utf8");
  throw invalid("continuation-token", "The continuation token provided is incorrect");
}

function invalid(name: string, message: string): ServiceError {
  return new ServiceError("InvalidArgument", message, { details: { ArgumentName: name } });
}
