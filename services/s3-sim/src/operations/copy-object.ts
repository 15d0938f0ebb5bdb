import { ServiceError } from "@keymesh/errors";
import { hashedBody } from "../body/hashed-body.ts";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import type { ReadConditions, WriteConditions } from "../domain/conditions.ts";
import { chooseEncryption, type EncryptionRequest } from "../domain/encryption.ts";
import { MAX_SINGLE_UPLOAD_BYTES } from "../domain/limits.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import { checkUserMetadata, type ObjectHeaders, type UserMetadata } from "../domain/object-headers.ts";
import { loadBucket } from "./load-bucket.ts";
import { openCopySource } from "./open-copy-source.ts";
import { encryptionConditionKeys } from "./put-object.ts";
import { type WrittenObject, writeObject } from "./write-object.ts";

export interface CopyObjectInput {
  readonly bucket: string;
  readonly key: string;
  readonly source: { readonly bucket: string; readonly key: string };
  readonly sourceConditions: ReadConditions;
  /** What replaces the source's headers and metadata (metadata directive REPLACE); absent: they are copied. */
  readonly replaced?: { readonly headers: ObjectHeaders; readonly userMetadata: UserMetadata } | undefined;
  readonly encryption: EncryptionRequest;
  readonly checksumAlgorithm?: string | undefined;
  readonly conditions: WriteConditions;
  /** x-amz-source-expected-bucket-owner */
  readonly expectedSourceOwner?: string | undefined;
}

/**
 * CopyObject, up to 5 GiB: Decrypt for the source, GenerateDataKey for the destination. The source's encryption is not
 * inherited: request, else the destination bucket's default. Bytes are decrypted and encrypted again under the new key.
 *
 * @throws ServiceError NoSuchBucket | NoSuchKey | InvalidRequest | PreconditionFailed | AccessDenied | KMS.*
 */
export async function copyObject(deps: S3Deps, call: S3Call, input: CopyObjectInput): Promise<WrittenObject> {
  checkObjectKey(input.key);
  if (input.replaced !== undefined) checkUserMetadata(input.replaced.userMetadata);
  refuseCopyOntoItself(input);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  const encryption = chooseEncryption(input.encryption, bucket.encryption, input);
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
    context: encryptionConditionKeys(input.encryption, encryption),
  });
  const source = await openCopySource(deps, call, input, (record) => {
    if (record.bytes <= MAX_SINGLE_UPLOAD_BYTES) return { start: 0, end: record.bytes };
    throw new ServiceError(
      "InvalidRequest",
      `The specified copy source is larger than the maximum allowable size for a copy source: ${MAX_SINGLE_UPLOAD_BYTES}`,
    );
  });
  try {
    const { headers, userMetadata } = input.replaced ?? source.record;
    const checksumAlgorithm = input.checksumAlgorithm ?? source.record.checksum.algorithm;
    const body = hashedBody(source.body, source.record.bytes, checksumAlgorithm);
    return await writeObject(deps, call, { ...input, bucket, headers, userMetadata, encryption, body });
  } finally {
    await source.body.return();
  }
}

function refuseCopyOntoItself(input: CopyObjectInput): void {
  const isSame = input.source.bucket === input.bucket && input.source.key === input.key;
  const changes = input.replaced !== undefined || input.encryption.algorithm !== undefined;
  if (!isSame || changes || input.checksumAlgorithm !== undefined) return;
  throw new ServiceError(
    "InvalidRequest",
    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
  );
}
