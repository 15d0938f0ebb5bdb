import { ServiceError } from "@keymesh/errors";
import { unquoted } from "./etag.ts";
import { MAX_PARTS, MIN_PART_BYTES } from "./limits.ts";

/** A part as CompleteMultipartUpload names it. */
export interface NamedPart {
  readonly number: number;
  readonly etag: string;
  /** Base64, by algorithm as the API names it. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** What of an uploaded part decides whether it was meant. */
export interface UploadedPart {
  readonly number: number;
  readonly bytes: number;
  readonly etag: string;
}

/**
 * The uploaded parts a completion names, in its order.
 *
 * @throws ServiceError MalformedXML (no part, or over 10,000) | InvalidPartOrder | InvalidPart | EntityTooSmall (a part under
 *   5 MiB that is not the last)
 */
export function chooseParts<T extends UploadedPart>(
  named: readonly NamedPart[],
  uploaded: ReadonlyMap<number, T>,
): T[] {
  if (named.length === 0 || named.length > MAX_PARTS) {
    throw new ServiceError(
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema",
    );
  }
  const inOrder = named.every((part, index) => index === 0 || part.number > named[index - 1]!.number);
  if (!inOrder) {
    throw new ServiceError(
      "InvalidPartOrder",
      "The list of parts was not in ascending order. Parts must be ordered by part number.",
    );
  }
  const chosen = named.map(({ number, etag }) => {
    const part = uploaded.get(number);
    if (part !== undefined && part.etag === unquoted(etag)) return part;
    throw new ServiceError(
      "InvalidPart",
      "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      { details: { PartNumber: String(number), ETag: unquoted(etag) } },
    );
  });
  const small = chosen.slice(0, -1).find((part) => part.bytes < MIN_PART_BYTES);
  if (small !== undefined) {
    throw new ServiceError(
      "EntityTooSmall",
      "Your proposed upload is smaller than the minimum allowed size",
      {
        details: {
          ProposedSize: String(small.bytes),
          MinSizeAllowed: String(MIN_PART_BYTES),
          PartNumber: String(small.number),
          ETag: small.etag,
        },
      },
    );
  }
  return chosen;
}
