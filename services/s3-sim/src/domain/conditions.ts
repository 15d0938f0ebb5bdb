import { ServiceError } from "@keymesh/errors";

/** The conditional headers of a read, as they came. */
export interface ReadConditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifModifiedSince?: string | undefined;
  readonly ifUnmodifiedSince?: string | undefined;
}

/** The conditional headers of a write, as they came. */
export interface WriteConditions {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** What of an object the conditions look at. */
export interface Validators {
  /** Without quotes. */
  readonly etag: string;
  readonly lastModifiedMs: number;
}

function failed(condition: string): ServiceError {
  return new ServiceError(
    "PreconditionFailed",
    "At least one of the pre-conditions you specified did not hold",
    {
      details: { Condition: condition },
    },
  );
}

/** Tells what the caller's copy is to be held against (RFC 9110 §15.4.5), as its headers would be. */
function notModified({ etag, lastModifiedMs }: Validators): ServiceError {
  return new ServiceError("NotModified", "Not Modified", {
    details: { ETag: `"${etag}"`, LastModified: new Date(lastModifiedMs).toUTCString() },
  });
}

/** Whether one of the entity tags of a header is this one; `*` is any. */
function names(header: string, etag: string): boolean {
  return header.split(",").some((entry) => {
    const tag = entry.trim().replace(/^W\//, "");
    return tag === "*" || tag.replace(/^"|"$/g, "") === etag;
  });
}

/** An HTTP date in whole seconds; undefined, and so no condition at all, when it is none (RFC 9110 §13.1.3). */
function seconds(header: string | undefined): number | undefined {
  const ms = header === undefined ? Number.NaN : Date.parse(header);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}

/**
 * Decides a read's conditions in the order of RFC 9110 §13.2.2: If-Match wins over If-Unmodified-Since, If-None-Match over
 * If-Modified-Since. `prefix` names the headers in errors, `x-amz-copy-source-` for the source of a copy.
 *
 * @throws ServiceError PreconditionFailed (412) | NotModified (304)
 */
export function checkReadConditions(conditions: ReadConditions, object: Validators, prefix = ""): void {
  const modified = Math.floor(object.lastModifiedMs / 1000);
  const unmodifiedSince = seconds(conditions.ifUnmodifiedSince);
  if (conditions.ifMatch !== undefined) {
    if (!names(conditions.ifMatch, object.etag)) throw failed(`${prefix}If-Match`);
  } else if (unmodifiedSince !== undefined && modified > unmodifiedSince) {
    throw failed(`${prefix}If-Unmodified-Since`);
  }
  const modifiedSince = seconds(conditions.ifModifiedSince);
  if (conditions.ifNoneMatch !== undefined) {
    if (names(conditions.ifNoneMatch, object.etag)) throw notModified(object);
  } else if (modifiedSince !== undefined && modified <= modifiedSince) {
    throw notModified(object);
  }
}

/** As {@link checkReadConditions} for the source of a copy, where every failure is 412. */
export function checkCopyConditions(conditions: ReadConditions, source: Validators): void {
  try {
    checkReadConditions(conditions, source, "x-amz-copy-source-");
  } catch (error) {
    if (error instanceof ServiceError && error.code === "NotModified")
      throw failed("x-amz-copy-source-If-None-Match");
    throw error;
  }
}

/**
 * Decides a write's conditions against the object that is there now, if any. S3 knows `If-None-Match: *` and `If-Match`
 * with one entity tag.
 *
 * @throws ServiceError PreconditionFailed (412) | NoSuchKey (404, If-Match on nothing) | NotImplemented (other forms)
 */
export function checkWriteConditions(conditions: WriteConditions, current: Validators | undefined): void {
  if (conditions.ifNoneMatch !== undefined) {
    if (conditions.ifNoneMatch !== "*" || conditions.ifMatch !== undefined) {
      throw new ServiceError(
        "NotImplemented",
        "A header you provided implies functionality that is not implemented",
        {
          details: { Header: "If-None-Match" },
        },
      );
    }
    if (current !== undefined) throw failed("If-None-Match");
  }
  if (conditions.ifMatch !== undefined) {
    if (current === undefined) throw new ServiceError("NoSuchKey", "The specified key does not exist.");
    if (!names(conditions.ifMatch, current.etag)) throw failed("If-Match");
  }
}
