import { ServiceError } from "@keymesh/errors";
import { MAX_ENCRYPTION_CONTEXT_BYTES } from "./limits.ts";
import { objectArn } from "./names.ts";

/** A bucket's default; every bucket has one, `AES256` until it is changed. */
export type BucketEncryption =
  | { readonly algorithm: "AES256" }
  | { readonly algorithm: "aws:kms"; readonly kmsKeyId?: string | undefined };

/** What a request says about encryption: the values of its headers (or gRPC fields), as they came. */
export interface EncryptionRequest {
  readonly algorithm?: string | undefined;
  readonly kmsKeyId?: string | undefined;
  /** Base64 of a JSON object of strings. */
  readonly context?: string | undefined;
  readonly bucketKeyEnabled?: string | undefined;
}

/** How a new object will be encrypted. `kmsKeyId` as KMS takes it: id, ARN or alias. */
export type EncryptionChoice =
  | { readonly algorithm: "AES256" }
  | {
      readonly algorithm: "aws:kms";
      readonly kmsKeyId: string;
      readonly context: Readonly<Record<string, string>>;
    };

/** The key in the account of whoever asks that is meant when none is named. */
const AWS_MANAGED_KEY = "alias/aws/s3";
const HEADER = "x-amz-server-side-encryption";

/**
 * Request header, else bucket default, else SSE-S3 (Amazon S3 User Guide, "Protecting data with server-side encryption").
 *
 * @throws ServiceError InvalidArgument for what does not fit together, NotImplemented for DSSE-KMS and S3 Bucket Keys
 */
export function chooseEncryption(
  request: EncryptionRequest,
  bucketDefault: BucketEncryption,
  object: { readonly bucket: string; readonly key: string },
): EncryptionChoice {
  refuseBucketKey(request.bucketKeyEnabled);
  if (request.algorithm === undefined || request.algorithm === "AES256") {
    if (request.kmsKeyId !== undefined || request.context !== undefined) {
      throw invalid(
        `Server Side Encryption with AWS KMS managed key requires HTTP header ${HEADER} : aws:kms`,
        HEADER,
        request.algorithm,
      );
    }
  }
  if (request.algorithm === undefined) {
    return bucketDefault.algorithm === "AES256"
      ? { algorithm: "AES256" }
      : kmsChoice(bucketDefault.kmsKeyId, undefined, object);
  }
  if (request.algorithm === "AES256") return { algorithm: "AES256" };
  if (request.algorithm === "aws:kms:dsse") throw notImplemented("Dual-layer encryption (aws:kms:dsse)");
  if (request.algorithm !== "aws:kms") {
    throw invalid("The encryption method specified is not supported", HEADER, request.algorithm);
  }
  return kmsChoice(request.kmsKeyId, request.context, object);
}

/** @throws ServiceError NotImplemented for true, InvalidArgument for what is no boolean */
export function refuseBucketKey(bucketKeyEnabled: string | undefined): void {
  if (bucketKeyEnabled === undefined || bucketKeyEnabled.toLowerCase() === "false") return;
  if (bucketKeyEnabled.toLowerCase() === "true") throw notImplemented("An S3 Bucket Key");
  throw invalid(
    "The bucket key setting must be true or false",
    `${HEADER}-bucket-key-enabled`,
    bucketKeyEnabled,
  );
}

function kmsChoice(
  kmsKeyId: string | undefined,
  context: string | undefined,
  object: { readonly bucket: string; readonly key: string },
): EncryptionChoice {
  return {
    algorithm: "aws:kms",
    kmsKeyId: kmsKeyId === undefined || kmsKeyId === "" ? AWS_MANAGED_KEY : kmsKeyId,
    context: { ...parseContext(context, objectArn(object.bucket, object.key)) },
  };
}

/** The caller's pairs with the object's ARN added. */
function parseContext(header: string | undefined, arn: string): Record<string, string> {
  if (header === undefined) return { "aws:s3:arn": arn };
  const pairs = decodePairs(header);
  if (pairs === undefined) {
    throw invalid(
      `The header '${HEADER}-context' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map`,
      `${HEADER}-context`,
      header.slice(0, 256),
    );
  }
  // Differs from AWS, which is not recorded for this case: a caller's own aws:s3:arn must be the object's.
  if (pairs["aws:s3:arn"] !== undefined && pairs["aws:s3:arn"] !== arn) {
    throw invalid(
      "The encryption context's aws:s3:arn must be the ARN of the object",
      `${HEADER}-context`,
      header,
    );
  }
  return { ...pairs, "aws:s3:arn": arn };
}

function decodePairs(header: string): Record<string, string> | undefined {
  if (header.length > (MAX_ENCRYPTION_CONTEXT_BYTES * 4) / 3 + 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(header))
    return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(header, "base64").toString("utf8"));
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return undefined;
    const pairs = Object.entries(parsed);
    if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === "string")) return undefined;
    return Object.fromEntries(pairs);
  } catch {
    return undefined;
  }
}

function invalid(message: string, name: string, value: string | undefined): ServiceError {
  return new ServiceError("InvalidArgument", message, {
    details: { ArgumentName: name, ArgumentValue: value ?? "null" },
  });
}

function notImplemented(what: string): ServiceError {
  return new ServiceError("NotImplemented", `${what} is not implemented by this endpoint yet.`, {
    details: { Header: HEADER },
  });
}
