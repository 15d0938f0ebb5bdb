import { ServiceError } from "@keymesh/errors";

/** Plaintext bytes [start, end). */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Numbers of any size: past what a double holds exactly they are past every object too. */
const ONE_RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * The bytes a `Range` header asks of an object of `objectBytes`; undefined: all of it. A header that is no byte range is
 * as good as none (RFC 9110 §14.2, and so does S3).
 *
 * @throws ServiceError InvalidRange (416) when no byte of the object is in it; NotImplemented for several ranges, which S3
 *   does not serve either
 */
export function parseRange(header: string | undefined, objectBytes: number): ByteRange | undefined {
  if (header === undefined) return undefined;
  if (header.startsWith("bytes=") && header.includes(",")) {
    throw new ServiceError("NotImplemented", "A GET request can ask for one range of bytes only.");
  }
  const match = ONE_RANGE.exec(header);
  if (match === null) return undefined;
  const [, first, last] = match as unknown as [string, string, string];
  if (first === "") return last === "" ? undefined : suffix(Number(last), objectBytes, header);
  const start = Number(first);
  if (last !== "" && Number(last) < start) return undefined;
  if (start >= objectBytes) throw unsatisfiable(header, objectBytes);
  return { start, end: last === "" ? objectBytes : Math.min(objectBytes, Number(last) + 1) };
}

/** A copy source's `bytes=first-last`, which must lie inside the source. @throws ServiceError InvalidArgument | InvalidRange */
export function parseCopyRange(header: string, objectBytes: number): ByteRange {
  const match = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(header);
  if (match === null) {
    throw new ServiceError(
      "InvalidArgument",
      "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy",
      { details: { ArgumentName: "x-amz-copy-source-range", ArgumentValue: header } },
    );
  }
  const start = Number(match[1]);
  const end = Number(match[2]) + 1;
  if (end <= start || end > objectBytes) {
    throw new ServiceError(
      "InvalidArgument",
      `Range specified is not valid for source object of size: ${objectBytes}`,
      {
        details: { ArgumentName: "x-amz-copy-source-range", ArgumentValue: header },
      },
    );
  }
  return { start, end };
}

function suffix(bytes: number, objectBytes: number, header: string): ByteRange {
  if (bytes === 0 || objectBytes === 0) throw unsatisfiable(header, objectBytes);
  return { start: Math.max(0, objectBytes - bytes), end: objectBytes };
}

function unsatisfiable(header: string, objectBytes: number): ServiceError {
  return new ServiceError("InvalidRange", "The requested range is not satisfiable", {
    details: { RangeRequested: header, ActualObjectSize: String(objectBytes) },
  });
}
