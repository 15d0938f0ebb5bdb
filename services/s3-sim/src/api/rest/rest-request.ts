import type { KeyObject } from "node:crypto";
import { parseQuery, type SignedRequest, type WireRequest } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { Address } from "./address.ts";

/** A request with what it names, as the routes read it. */
export class RestRequest {
  readonly wire: WireRequest;
  readonly address: Address;
  /** Query parameters, without the headers a presigned URL carries among them. */
  readonly query: ReadonlyMap<string, string>;
  readonly #hoisted: ReadonlyMap<string, string>;
  /** Set when the signature was found right. */
  proof: { readonly signed: SignedRequest; readonly signingKey: KeyObject } | undefined;

  /** @throws ServiceError InvalidArgument for a parameter that comes twice */
  constructor(wire: WireRequest, address: Address) {
    this.wire = wire;
    this.address = address;
    const query = queryOf(wire.rawQuery);
    this.#hoisted = query.has("X-Amz-Signature") ? takeHoisted(query) : new Map();
    this.query = query;
  }

  /** A header's value; names in lower case. Several lines of one name are joined, as HTTP has it. */
  header(name: string): string | undefined {
    const value = this.wire.headers[name] ?? this.#hoisted.get(name);
    return Array.isArray(value) ? value.join(",") : value;
  }

  /** The names of all headers, in lower case. */
  headerNames(): string[] {
    return [...Object.keys(this.wire.headers), ...this.#hoisted.keys()];
  }

  get bucket(): string {
    return this.address.bucket ?? "";
  }

  get key(): string {
    return this.address.key ?? "";
  }

  /** A query parameter that is a whole number. @throws ServiceError InvalidArgument */
  integer(name: string): number | undefined {
    const text = this.query.get(name);
    if (text === undefined || text === "") return undefined;
    if (/^\d{1,10}$/.test(text)) return Number(text);
    throw new ServiceError("InvalidArgument", `Provided ${name} not an integer or within integer range`, {
      details: { ArgumentName: name, ArgumentValue: text.slice(0, 64) },
    });
  }
}

/**
 * A presigned URL carries x-amz-* headers as parameters, which count as headers. The checksum of a body nobody had yet when
 * the URL was made (the SDK for JavaScript puts that of an empty one there) says nothing and is left out.
 */
function takeHoisted(query: Map<string, string>): Map<string, string> {
  const hoisted = new Map<string, string>();
  for (const [name, value] of [...query]) {
    if (!name.startsWith("x-amz-")) continue;
    query.delete(name);
    if (!BODY_CHECKSUM.test(name)) hoisted.set(name, value);
  }
  return hoisted;
}

const BODY_CHECKSUM =
  /^x-amz-(sdk-checksum-algorithm|checksum-(crc32|crc32c|crc64nvme|sha1|sha256|sha512|md5))$/;

function queryOf(rawQuery: string): Map<string, string> {
  const query = new Map<string, string>();
  for (const [name, value] of parseQuery(rawQuery)) {
    if (query.has(name)) {
      throw new ServiceError("InvalidArgument", `The parameter ${name.slice(0, 64)} must not occur twice.`);
    }
    query.set(name, value);
  }
  return query;
}
