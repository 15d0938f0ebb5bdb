import { ServiceError } from "@keymesh/errors";
import { MAX_KEY_BYTES } from "./limits.ts";

const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const IP_ADDRESS = /^\d{1,3}(\.\d{1,3}){3}$/;
const RESERVED_PREFIXES = ["xn--", "sthree-", "amzn-s3-demo-"];
const RESERVED_SUFFIXES = ["-s3alias", "--ol-s3", ".mrap", "--x-s3", "--table-s3"];

/** Whether a name may be a general purpose bucket's (Amazon S3 User Guide, "General purpose bucket naming rules"). */
export function isBucketName(name: string): boolean {
  return (
    BUCKET_NAME.test(name) &&
    !name.includes("..") &&
    !IP_ADDRESS.test(name) &&
    !RESERVED_PREFIXES.some((prefix) => name.startsWith(prefix)) &&
    !RESERVED_SUFFIXES.some((suffix) => name.endsWith(suffix))
  );
}

/** @throws ServiceError InvalidBucketName */
export function checkBucketName(name: string): void {
  if (isBucketName(name)) return;
  throw new ServiceError("InvalidBucketName", "The specified bucket is not valid.", {
    details: { BucketName: name.slice(0, 255) },
  });
}

/** @throws ServiceError KeyTooLongError beyond 1,024 bytes, InvalidArgument for an empty key or text that is not Unicode */
export function checkObjectKey(key: string): void {
  const bytes = Buffer.byteLength(key);
  if (bytes > MAX_KEY_BYTES) {
    throw new ServiceError("KeyTooLongError", "Your key is too long", {
      details: { Size: String(bytes), MaxSizeAllowed: String(MAX_KEY_BYTES) },
    });
  }
  if (bytes === 0) throw new ServiceError("InvalidArgument", "The object key must have at least one byte.");
  if (!key.isWellFormed()) throw new ServiceError("InvalidURI", "Couldn't parse the specified URI.");
}

/** `arn:aws:s3:::bucket` */
export function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`;
}

/** `arn:aws:s3:::bucket/key`: also the value of `aws:s3:arn` in the encryption context. */
export function objectArn(bucket: string, key: string): string {
  return `arn:aws:s3:::${bucket}/${key}`;
}
