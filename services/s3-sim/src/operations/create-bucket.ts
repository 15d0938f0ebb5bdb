import { ServiceError } from "@keymesh/errors";
import { isConflict } from "@keymesh/storage";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { bucketArn, checkBucketName } from "../domain/names.ts";

export interface CreateBucketInput {
  readonly bucket: string;
  readonly locationConstraint?: string | undefined;
}

/** The region that takes any location, and itself has none. */
const CLASSIC_REGION = "us-east-1";

/**
 * CreateBucket: a name of all accounts, encrypted with SSE-S3 until PutBucketEncryption says otherwise.
 *
 * @throws ServiceError InvalidBucketName | IllegalLocationConstraintException | InvalidLocationConstraint | BucketAlreadyExists |
 *   BucketAlreadyOwnedByYou (not in us-east-1, where making it again is a success)
 */
export async function createBucket(
  deps: S3Deps,
  call: S3Call,
  input: CreateBucketInput,
): Promise<{ location: string }> {
  checkBucketName(input.bucket);
  const region = regionOf(deps, call, input.locationConstraint);
  const ownerAccountId = call.session.principal.accountId;
  await deps.authorizer.check(call, {
    action: "s3:CreateBucket",
    resource: bucketArn(input.bucket),
    ownerAccountId,
    context: { "s3:LocationConstraint": input.locationConstraint },
  });
  const answer = { location: `/${input.bucket}` };
  const existing = await deps.buckets.load(input.bucket);
  if (existing !== undefined) return existingBucket(existing.record, ownerAccountId, region, answer);
  try {
    await deps.buckets.save(
      {
        id: deps.randomBytes(8).toString("base64url"),
        name: input.bucket,
        ownerAccountId,
        region,
        createdMs: deps.clock.now(),
        encryption: { algorithm: "AES256" },
      },
      0,
    );
  } catch (error) {
    if (isConflict(error)) return createBucket(deps, call, input);
    throw error;
  }
  return answer;
}

function existingBucket<T>(
  existing: { ownerAccountId: string; region: string; isDeleting?: boolean | undefined; name: string },
  ownerAccountId: string,
  region: string,
  answer: T,
): T {
  const details = { BucketName: existing.name };
  if (existing.isDeleting === true) {
    throw new ServiceError(
      "OperationAborted",
      "A conflicting conditional operation is currently in progress against this resource. Please try again.",
    );
  }
  if (existing.ownerAccountId !== ownerAccountId) {
    throw new ServiceError(
      "BucketAlreadyExists",
      "The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.",
      { details },
    );
  }
  if (region === CLASSIC_REGION && existing.region === CLASSIC_REGION) return answer;
  throw new ServiceError(
    "BucketAlreadyOwnedByYou",
    "Your previous request to create the named bucket succeeded and you already own it.",
    { details },
  );
}

function regionOf(deps: S3Deps, call: S3Call, constraint: string | undefined): string {
  if (constraint === undefined && call.region === CLASSIC_REGION) return CLASSIC_REGION;
  const isOwn = constraint === call.region && call.region !== CLASSIC_REGION;
  if (isOwn) return call.region;
  if (call.region === CLASSIC_REGION && constraint !== undefined) {
    if (constraint !== CLASSIC_REGION && deps.regions.includes(constraint)) return constraint;
    throw new ServiceError("InvalidLocationConstraint", "The specified location-constraint is not valid", {
      details: { LocationConstraint: constraint.slice(0, 64) },
    });
  }
  throw new ServiceError(
    "IllegalLocationConstraintException",
    `The ${constraint ?? "unspecified"} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  );
}
