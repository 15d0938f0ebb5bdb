import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import type { UploadBody } from "../domain/upload-body.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadUpload } from "./load-upload.ts";
import { checkUploadLength } from "./write-object.ts";
import { checkPartNumber, type WrittenPart, writePart } from "./write-part.ts";

export interface UploadPartInput {
  readonly bucket: string;
  readonly key: string;
  readonly uploadId: string;
  readonly partNumber: number;
  readonly body: UploadBody;
}

/**
 * UploadPart, up to 5 GiB; the same number again replaces the part.
 *
 * @throws ServiceError NoSuchBucket | NoSuchUpload | InvalidArgument | EntityTooLarge | BadDigest | AccessDenied | KMS.*
 */
export async function uploadPart(deps: S3Deps, call: S3Call, input: UploadPartInput): Promise<WrittenPart> {
  checkObjectKey(input.key);
  checkPartNumber(input.partNumber);
  checkUploadLength(input.body.bytes);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:PutObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const upload = (await loadUpload(deps, bucket, input)).record;
  const sent = input.body.checksumAlgorithm;
  if (upload.checksum.isDeclared && sent !== undefined && sent !== upload.checksum.algorithm) {
    throw new ServiceError(
      "InvalidRequest",
      `Checksum Type mismatch occurred, expected checksum Type: ${upload.checksum.algorithm.toLowerCase()}, actual checksum Type: ${sent.toLowerCase()}`,
    );
  }
  return writePart(deps, call, bucket, upload, input.partNumber, input.body);
}
