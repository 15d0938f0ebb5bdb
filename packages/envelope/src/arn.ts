/** An Amazon Resource Name in its five parts after `arn`. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for global resources (IAM) and for S3 buckets. */
  readonly region: string;
  /** Twelve digits, or empty. */
  readonly accountId: string;
  /** Everything after the fifth colon, colons included. */
  readonly resource: string;
}

/** A KMS key: `arn:aws:kms:<region>:<account>:key/<keyId>`. */
export interface KmsKeyArn {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  /** A UUID, or `mrk-` and 32 lowercase hex digits for a multi-Region key. */
  readonly keyId: string;
}

/** Longest ARN read, in UTF-16 units: the KMS model's KeyIdType and IAM's arnType both stop at 2,048. */
export const maxArnLength = 2_048;

const PARTS = /^arn:(aws[a-z-]{0,16}):([a-z0-9-]{1,64}):([a-z0-9-]{0,64}):(\d{12}|aws|):(.+)$/su;
const KEY_ID = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$/u;

/** Reads any ARN; undefined when it is none. The caller words its own error (InvalidArnException, ValidationException …). */
export function parseArn(text: string): Arn | undefined {
  if (text.length > maxArnLength) return undefined;
  const [, partition, service, region, accountId, resource] = PARTS.exec(text) ?? [];
  if (!partition || !service || region === undefined || accountId === undefined || !resource)
    return undefined;
  return { partition, service, region, accountId, resource };
}

/** Whether a string is a KMS key id as the mesh and AWS make them: UUID or `mrk-…`, lowercase. */
export function isKmsKeyId(text: string): boolean {
  return KEY_ID.test(text);
}

/** Reads a KMS key ARN; undefined for anything else, aliases included. */
export function parseKmsKeyArn(text: string): KmsKeyArn | undefined {
  const arn = parseArn(text);
  if (arn?.service !== "kms" || arn.region === "" || arn.accountId.length !== 12) return undefined;
  if (!arn.resource.startsWith("key/")) return undefined;
  const keyId = arn.resource.slice("key/".length);
  if (!isKmsKeyId(keyId)) return undefined;
  return { partition: arn.partition, region: arn.region, accountId: arn.accountId, keyId };
}

/** Writes a KMS key ARN, in partition `aws` unless told. */
export function kmsKeyArn(key: {
  region: string;
  accountId: string;
  keyId: string;
  partition?: string;
}): string {
  return `arn:${key.partition ?? "aws"}:kms:${key.region}:${key.accountId}:key/${key.keyId}`;
}

/** Writes a KMS alias ARN; `aliasName` with its `alias/` prefix. */
export function kmsAliasArn(alias: {
  region: string;
  accountId: string;
  aliasName: string;
  partition?: string;
}): string {
  return `arn:${alias.partition ?? "aws"}:kms:${alias.region}:${alias.accountId}:${alias.aliasName}`;
}
