import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { planUploadChecksum } from "../domain/checksum.ts";
import { chooseEncryption, type EncryptionRequest } from "../domain/encryption.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { checkUserMetadata, type ObjectHeaders, type UserMetadata } from "../domain/object-headers.ts";
import type { UploadRecord } from "../store/uploads.ts";
import { checkStillThere, loadBucket } from "./load-bucket.ts";
import { encryptionConditionKeys } from "./put-object.ts";

export interface CreateMultipartUploadInput {
  readonly bucket: string;
  readonly key: string;
  readonly headers: ObjectHeaders;
  readonly userMetadata: UserMetadata;
  readonly encryption: EncryptionRequest;
  readonly checksumAlgorithm?: string | undefined;
  readonly checksumType?: string | undefined;
}

/**
 * CreateMultipartUpload: the object's data key is made now and kept encrypted; every part and the completion ask KMS to
 * decrypt it, so an uploader needs kms:GenerateDataKey and kms:Decrypt.
 *
 * @throws ServiceError NoSuchBucket | InvalidArgument | InvalidRequest | MetadataTooLarge | AccessDenied | KMS.*
 */
export async function createMultipartUpload(
  deps: S3Deps,
  call: S3Call,
  input: CreateMultipartUploadInput,
): Promise<UploadRecord> {
  checkObjectKey(input.key);
  checkUserMetadata(input.userMetadata);
  const checksum = planUploadChecksum(input.checksumAlgorithm, input.checksumType);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  const choice = chooseEncryption(input.encryption, bucket.encryption, input);
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
    context: encryptionConditionKeys(input.encryption, choice),
  });
  const { dataKey, encryption, tellKept } = await deps.keys.create(call, choice, {
    bucketId: bucket.id,
    key: input.key,
  });
  dataKey.wipe();
  const upload: UploadRecord = {
    uploadId: deps.randomBytes(16).toString("hex"),
    bucketId: bucket.id,
    key: input.key,
    initiatedMs: deps.clock.now(),
    initiatorArn: call.session.principal.arn,
    headers: input.headers,
    userMetadata: input.userMetadata,
    encryption,
    checksum,
  };
  tellKept();
  await deps.uploads.create(upload);
  await checkStillThere(deps, bucket);
  return upload;
}
