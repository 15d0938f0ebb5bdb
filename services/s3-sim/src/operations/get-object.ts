import { ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { checkReadConditions, type ReadConditions } from "../domain/conditions.ts";
import { checkObjectKey, objectArn } from "../domain/names.ts";
import type { ObjectRecord } from "../domain/object-record.ts";
import type { PartEntry } from "../domain/part-list.ts";
import { type ByteRange, parseRange } from "../domain/range.ts";
import { loadBucket } from "./load-bucket.ts";
import { loadObject } from "./load-object.ts";
import { type OpenedObject, openObject } from "./read-object.ts";

export interface GetObjectInput {
  readonly bucket: string;
  readonly key: string;
  /** `bytes=first-last` */
  readonly range?: string | undefined;
  /** 1 to 10,000: the bytes of one part. */
  readonly partNumber?: number | undefined;
  readonly conditions: ReadConditions;
}

export interface GetObjectOutput extends OpenedObject {
  /** Whether the answer is a part of the object (206) and not all of it. */
  readonly isPartial: boolean;
}

/**
 * GetObject: SSE-KMS asks KMS to decrypt the data key, as the caller; a range reads and decrypts only its chunks.
 *
 * @throws ServiceError NoSuchBucket | NoSuchKey | InvalidRange | PreconditionFailed | NotModified | AccessDenied | KMS.* |
 *   ServiceUnavailable | InternalError (what is stored does not authenticate)
 */
export async function getObject(deps: S3Deps, call: S3Call, input: GetObjectInput): Promise<GetObjectOutput> {
  checkObjectKey(input.key);
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  await deps.authorizer.check(call, {
    action: "s3:GetObject",
    resource: objectArn(input.bucket, input.key),
    ownerAccountId: bucket.ownerAccountId,
  });
  const opened = await openObject(
    deps,
    call,
    async () => {
      const { record } = await loadObject(deps, call, bucket, input.key);
      checkReadConditions(input.conditions, record);
      if (input.partNumber === undefined) parseRange(input.range, record.bytes);
      return record;
    },
    (record, parts) => rangeOf(input, record, parts) ?? { start: 0, end: record.bytes },
  );
  const isPartial =
    input.partNumber !== undefined || parseRange(input.range, opened.record.bytes) !== undefined;
  return { ...opened, isPartial };
}

/** The bytes that a range or part number asks for; undefined: all. @throws ServiceError InvalidRequest | InvalidRange | InvalidPartNumber */
export function rangeOf(
  { range, partNumber }: Pick<GetObjectInput, "range" | "partNumber">,
  record: ObjectRecord,
  parts: readonly PartEntry[],
): ByteRange | undefined {
  if (partNumber === undefined) return parseRange(range, record.bytes);
  if (range !== undefined) {
    throw new ServiceError(
      "InvalidRequest",
      "Cannot specify both Range header and partNumber query parameter",
    );
  }
  let start = 0;
  for (const part of parts) {
    if (part.number === partNumber) return { start, end: start + part.bytes };
    start += part.bytes;
  }
  throw new ServiceError("InvalidPartNumber", "The requested partnumber is not satisfiable", {
    details: { ActualPartCount: String(parts.length), PartNumberRequested: String(partNumber) },
  });
}
