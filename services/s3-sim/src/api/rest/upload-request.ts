import {
  type ChecksumAlgorithm,
  checksumOfHeader,
  openPayload,
  type Payload,
  parseXml,
  type XmlElement,
} from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { servedAlgorithm } from "../../body/digests.ts";
import { MAX_SINGLE_UPLOAD_BYTES, MAX_XML_BYTES } from "../../domain/limits.ts";
import type { UploadBody } from "../../domain/upload-body.ts";
import type { RestRequest } from "./rest-request.ts";

/** The body of an authenticated request, decoded and held to its signature, length and checksums while it is read. */
export function uploadBodyOf(request: RestRequest): UploadBody {
  const { length, declared } = payloadOf(request, []);
  return {
    bytes: length,
    checksumAlgorithm: declared?.algorithm,
    open(want) {
      const algorithm = servedAlgorithm(want.checksum);
      const payload = payloadOf(request, want.md5 ? [algorithm, "MD5"] : [algorithm]);
      return {
        plaintext: payload.bytes,
        digests: () => ({
          checksum: { algorithm, value: known(payload.checksum(algorithm)) },
          md5: want.md5 ? Buffer.from(known(payload.checksum("MD5")), "base64").toString("hex") : undefined,
        }),
      };
    },
  };
}

function payloadOf(
  request: RestRequest,
  compute: readonly ChecksumAlgorithm[],
  headers = request.wire.headers,
): Payload {
  const { signed, signingKey } = request.proof!;
  return openPayload({
    request: { body: request.wire.body, headers },
    signed,
    signingKey,
    maxBytes: MAX_SINGLE_UPLOAD_BYTES,
    compute,
  });
}

function known(digest: string | undefined): string {
  if (digest === undefined) throw new Error("the body was not read to its end");
  return digest;
}

/** The document of a request that has one; undefined for an empty body. @throws ServiceError MalformedXML | BadDigest | … */
export function xmlBodyOf(request: RestRequest, root: string): Promise<XmlElement | undefined> {
  return xmlOf(payloadOf(request, []), root);
}

/** As {@link xmlBodyOf}, where the checksum headers are not of this body but of the object it speaks of. */
export function xmlAboutObject(request: RestRequest, root: string): Promise<XmlElement | undefined> {
  const headers = Object.entries(request.wire.headers).filter(
    ([name]) => checksumOfHeader(name) === undefined,
  );
  return xmlOf(payloadOf(request, [], Object.fromEntries(headers)), root);
}

async function xmlOf({ length, bytes }: Payload, root: string): Promise<XmlElement | undefined> {
  if (length > MAX_XML_BYTES) {
    throw new ServiceError("MaxMessageLengthExceeded", "Your request was too big.", {
      details: { MaxMessageLengthBytes: String(MAX_XML_BYTES) },
    });
  }
  const pieces: Buffer[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return length === 0 ? undefined : parseXml(Buffer.concat(pieces), root);
}

/** Refuses a body that changes many objects unless its integrity is proven. @throws ServiceError InvalidRequest */
export function requireBodyDigest(request: RestRequest): void {
  const hasChecksum = payloadOf(request, []).declared !== undefined;
  if (hasChecksum || request.header("content-md5") !== undefined) return;
  throw new ServiceError(
    "InvalidRequest",
    "Missing required header for this request: Content-MD5 OR x-amz-checksum-*",
  );
}

/** Reads a body that must be empty. @throws ServiceError InvalidRequest when it is not */
export async function requireNoBody(request: RestRequest): Promise<void> {
  const { length, bytes } = payloadOf(request, []);
  if (length > 0) throw new ServiceError("InvalidRequest", "This operation takes no request body.");
  for await (const _ of bytes);
}
