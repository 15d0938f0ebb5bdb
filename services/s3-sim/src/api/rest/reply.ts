import type { OutgoingHttpHeaders } from "node:http";
import { element, httpDate, quoteETag, S3_NAMESPACE, type XmlContent, xmlDocument } from "@keymesh/aws-wire";
import type { S3Call } from "../../call.ts";
import type { S3Deps } from "../../deps.ts";
import type { Checksum } from "../../domain/checksum.ts";
import type { ObjectRecord, StoredEncryption } from "../../domain/object-record.ts";
import type { ClosableStream } from "../../operations/read-object.ts";
import type { Answer } from "../interceptor.ts";
import type { RestRequest } from "./rest-request.ts";

/** An answer to be sent: a document, the bytes of an object, or nothing. */
export interface Reply extends Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly xml?: string;
  readonly body?: ClosableStream;
}

/** What a route works with. */
export interface RouteContext {
  readonly deps: S3Deps;
  readonly call: S3Call;
  readonly request: RestRequest;
}

export type Route = (context: RouteContext) => Promise<Reply>;

export function empty(status: number, headers: OutgoingHttpHeaders = {}): Reply {
  return { status, headers };
}

/** A document in S3's namespace. */
export function document(root: string, content: XmlContent, headers: OutgoingHttpHeaders = {}): Reply {
  const xml = xmlDocument(element(root, content, { xmlns: S3_NAMESPACE }));
  return { status: 200, headers: { "content-type": "application/xml", ...headers }, xml };
}

/** The x-amz-server-side-encryption-* headers of an answer; only uploads tell the encryption context back. */
export function encryptionHeaders(encryption: StoredEncryption, withContext: boolean): OutgoingHttpHeaders {
  const name = "x-amz-server-side-encryption";
  if (encryption.algorithm === "AES256") return { [name]: "AES256" };
  const headers: OutgoingHttpHeaders = {
    [name]: "aws:kms",
    [`${name}-aws-kms-key-id`]: encryption.kmsKeyArn,
  };
  const pairs = Object.keys(encryption.context);
  if (withContext && pairs.length > 1) {
    headers[`${name}-context`] = Buffer.from(JSON.stringify(encryption.context)).toString("base64");
  }
  return headers;
}

export function checksumHeaders(checksum: Checksum): OutgoingHttpHeaders {
  return {
    [`x-amz-checksum-${checksum.algorithm.toLowerCase()}`]: checksum.value,
    "x-amz-checksum-type": checksum.type,
  };
}

/** The headers that describe a stored object on GET and HEAD. */
export function objectHeaders(record: ObjectRecord): OutgoingHttpHeaders {
  const { headers } = record;
  const answer: OutgoingHttpHeaders = {
    "accept-ranges": "bytes",
    "content-type": headers.contentType,
    etag: quoteETag(record.etag),
    "last-modified": httpDate(record.lastModifiedMs),
    ...encryptionHeaders(record.encryption, false),
  };
  const optional = {
    "cache-control": headers.cacheControl,
    "content-disposition": headers.contentDisposition,
    "content-encoding": headers.contentEncoding,
    "content-language": headers.contentLanguage,
    expires: headers.expires,
  };
  for (const [name, value] of Object.entries(optional)) if (value !== undefined) answer[name] = value;
  for (const [name, value] of Object.entries(record.userMetadata)) answer[`x-amz-meta-${name}`] = value;
  return answer;
}
