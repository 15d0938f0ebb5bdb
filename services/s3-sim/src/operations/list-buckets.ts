import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_BUCKETS_PER_ACCOUNT } from "../domain/limits.ts";
import type { BucketRecord } from "../store/buckets.ts";

export interface ListBucketsInput {
  readonly maxBuckets?: number | undefined;
  readonly continuationToken?: string | undefined;
  readonly prefix?: string | undefined;
  readonly bucketRegion?: string | undefined;
}

export interface ListBucketsOutput {
  readonly ownerAccountId: string;
  readonly buckets: readonly BucketRecord[];
  readonly continuationToken?: string | undefined;
}

/** ListBuckets: the caller's account's, in name order. @throws ServiceError InvalidArgument (max-buckets outside 1 to 10,000) */
export async function listBuckets(
  deps: S3Deps,
  call: S3Call,
  input: ListBucketsInput,
): Promise<ListBucketsOutput> {
  const ownerAccountId = call.session.principal.accountId;
  const max = input.maxBuckets ?? MAX_BUCKETS_PER_ACCOUNT;
  if (!Number.isInteger(max) || max < 1 || max > MAX_BUCKETS_PER_ACCOUNT) {
    throw new ServiceError(
      "InvalidArgument",
      `Argument max-buckets must be an integer between 1 and ${MAX_BUCKETS_PER_ACCOUNT}`,
      {
        details: { ArgumentName: "max-buckets", ArgumentValue: String(input.maxBuckets) },
      },
    );
  }
  await deps.authorizer.check(call, { action: "s3:ListAllMyBuckets", resource: "*", ownerAccountId });
  const buckets: BucketRecord[] = [];
  let after = input.continuationToken === undefined ? undefined : decodeToken(input.continuationToken);
  for (;;) {
    const page = await deps.buckets.scan(after, input.prefix ?? "", 1000);
    for (const bucket of page) {
      after = bucket.name;
      const isWanted = input.bucketRegion === undefined || bucket.region === input.bucketRegion;
      if (bucket.ownerAccountId !== ownerAccountId || bucket.isDeleting === true || !isWanted) continue;
      if (buckets.length === max) {
        const last = buckets.at(-1)!.name;
        return { ownerAccountId, buckets, continuationToken: Buffer.from(last).toString("base64url") };
      }
      buckets.push(bucket);
    }
    if (page.length < 1000) return { ownerAccountId, buckets };
  }
}

function decodeToken(token: string): string {
  const name = Buffer.from(token, "base64url").toString("utf8");
  if (token.length <= 128 && /^[a-z0-9.-]+$/.test(name)) return name;
  throw new ServiceError("InvalidArgument", "The continuation token provided is incorrect", {
    details: { ArgumentName: "continuation-token" },
  });
}
