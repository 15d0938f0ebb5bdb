import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkWriteConditions, type WriteConditions } from "../domain/conditions.ts";
import { chooseEncryption, type EncryptionChoice, type EncryptionRequest } from "../domain/encryption.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { checkUserMetadata, type ObjectHeaders, type UserMetadata } from "../domain/object-headers.ts";
import type { UploadBody } from "../domain/upload-body.ts";
import { loadBucket } from "./load-bucket.ts";
import { checkUploadLength, type WrittenObject, writeObject } from "./write-object.ts";

export interface PutObjectInput {
  readonly bucket: string;
  readonly key: string;
  readonly headers: ObjectHeaders;
  readonly userMetadata: UserMetadata;
  readonly encryption: EncryptionRequest;
  readonly conditions: WriteConditions;
  readonly body: UploadBody;
}

/**
 * PutObject, up to 5 GiB. SSE-KMS: GenerateDataKey as the caller, the encrypted data key kept with the object's metadata.
 *
 * @throws ServiceError NoSuchBucket | KeyTooLongError | EntityTooLarge | MetadataTooLarge | PreconditionFailed | InvalidArgument |
 *   BadDigest | IncompleteBody | KMS.* | AccessDenied | ServiceUnavailable
 */
export async function putObject(deps: S3Deps, call: S3Call, input: PutObjectInput): Promise<WrittenObject> {
  checkObjectKey(input.key);
  checkUserMetadata(input.userMetadata);
  checkUploadLength(input.body.bytes);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  const encryption = chooseEncryption(input.encryption, bucket.encryption, input);
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
    context: encryptionConditionKeys(input.encryption, encryption),
  });
  await refuseEarly(deps, bucket.id, input);
  return writeObject(deps, call, { ...input, bucket, encryption });
}

/** The condition keys that see what the request (not the bucket's default) asks for. */
export function encryptionConditionKeys(
  request: EncryptionRequest,
  choice: EncryptionChoice,
): Record<string, string | undefined> {
  return {
    "s3:x-amz-server-side-encryption": request.algorithm,
    "s3:x-amz-server-side-encryption-aws-kms-key-id":
      request.algorithm !== undefined && choice.algorithm === "aws:kms" ? request.kmsKeyId : undefined,
  };
}

/** A condition that fails already spares the data key and the upload; it is decided for good at the commit. */
async function refuseEarly(deps: S3Deps, bucketId: string, input: PutObjectInput): Promise<void> {
  const { ifMatch, ifNoneMatch } = input.conditions;
  if (ifMatch === undefined && ifNoneMatch === undefined) return;
  checkWriteConditions(input.conditions, (await deps.objects.load(bucketId, input.key))?.record);
}
