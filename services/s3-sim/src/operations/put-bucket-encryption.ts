import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { type BucketEncryption, refuseBucketKey } from "../domain/encryption.ts";
import { bucketArn } from "../domain/names.ts";
import { retryConflicts } from "../store/retry-conflicts.ts";
import { loadBucket } from "./load-bucket.ts";

export interface PutBucketEncryptionInput {
  readonly bucket: string;
  readonly algorithm: string;
  readonly kmsKeyId?: string | undefined;
  readonly bucketKeyEnabled?: string | undefined;
  readonly blockedEncryptionTypes?: readonly string[] | undefined;
}

/**
 * PutBucketEncryption: the default for objects put without an encryption of their own. Whether the KMS key exists is seen at
 * the first PUT, as in S3.
 *
 * @throws ServiceError InvalidArgument | MalformedXML | NotImplemented (DSSE-KMS, S3 Bucket Keys, unblocking SSE-C)
 */
export async function putBucketEncryption(
  deps: S3Deps,
  call: S3Call,
  input: PutBucketEncryptionInput,
): Promise<void> {
  const encryption = parseEncryption(input);
  await retryConflicts(async () => {
    const { record, version } = await loadBucket(deps, call, input.bucket);
    await deps.authorizer.check(call, {
      action: "s3:PutEncryptionConfiguration",
      resource: bucketArn(input.bucket),
      ownerAccountId: record.ownerAccountId,
    });
    await deps.buckets.save({ ...record, encryption }, version);
  });
}

function parseEncryption(input: PutBucketEncryptionInput): BucketEncryption {
  refuseBucketKey(input.bucketKeyEnabled);
  for (const type of input.blockedEncryptionTypes ?? []) {
    // Every bucket blocks SSE-C, which is what this endpoint does with it anyway.
    if (type === "SSE-C") continue;
    if (type === "NONE")
      throw new ServiceError("NotImplemented", "Unblocking SSE-C is not implemented by this endpoint yet.");
    throw malformed();
  }
  if (input.algorithm === "AES256") {
    if (input.kmsKeyId === undefined) return { algorithm: "AES256" };
    throw new ServiceError(
      "InvalidArgument",
      "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
      { details: { ArgumentName: "ApplyServerSideEncryptionByDefault" } },
    );
  }
  if (input.algorithm === "aws:kms") return { algorithm: "aws:kms", kmsKeyId: input.kmsKeyId || undefined };
  if (input.algorithm === "aws:kms:dsse") {
    throw new ServiceError(
      "NotImplemented",
      "Dual-layer encryption (aws:kms:dsse) is not implemented by this endpoint yet.",
    );
  }
  throw malformed();
}

function malformed(): ServiceError {
  return new ServiceError(
    "MalformedXML",
    "The XML you provided was not well-formed or did not validate against our published schema",
  );
}
