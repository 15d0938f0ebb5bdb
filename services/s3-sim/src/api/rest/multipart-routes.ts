import {
  checksumOfHeader,
  element,
  isoDate,
  optionalElement,
  quoteETag,
  type XmlElement,
} from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { NamedPart } from "../../domain/complete-upload.ts";
import { abortMultipartUpload } from "../../operations/abort-multipart-upload.ts";
import { completeMultipartUpload } from "../../operations/complete-multipart-upload.ts";
import { createMultipartUpload } from "../../operations/create-multipart-upload.ts";
import { listMultipartUploads } from "../../operations/list-multipart-uploads.ts";
import { listParts } from "../../operations/list-parts.ts";
import { uploadPart } from "../../operations/upload-part.ts";
import { uploadPartCopy } from "../../operations/upload-part-copy.ts";
import { keyEncoder, ownerElement } from "./listing-routes.ts";
import {
  copySourceOf,
  encryptionOf,
  objectHeadersOf,
  readConditionsOf,
  userMetadataOf,
  writeConditionsOf,
} from "./object-request.ts";
import { document, empty, encryptionHeaders, type Route } from "./reply.ts";
import type { RestRequest } from "./rest-request.ts";
import { requireNoBody, uploadBodyOf, xmlAboutObject } from "./upload-request.ts";

const CHECKSUM_PREFIX = "x-amz-checksum-";

export const createMultipartUploadRoute: Route = async ({ deps, call, request }) => {
  await requireNoBody(request);
  const upload = await createMultipartUpload(deps, call, {
    bucket: request.bucket,
    key: request.key,
    headers: objectHeadersOf(request),
    userMetadata: userMetadataOf(request),
    encryption: encryptionOf(request),
    checksumAlgorithm: request.header("x-amz-checksum-algorithm")?.toUpperCase(),
    checksumType: request.header("x-amz-checksum-type"),
  });
  const declared = upload.checksum.isDeclared
    ? { "x-amz-checksum-algorithm": upload.checksum.algorithm, "x-amz-checksum-type": upload.checksum.type }
    : {};
  const content = [
    element("Bucket", request.bucket),
    element("Key", request.key),
    element("UploadId", upload.uploadId),
  ];
  return document("InitiateMultipartUploadResult", content, {
    ...encryptionHeaders(upload.encryption, true),
    ...declared,
  });
};

export const uploadPartRoute: Route = async ({ deps, call, request }) => {
  const body = uploadBodyOf(request);
  const written = await uploadPart(deps, call, {
    ...uploadOf(request),
    partNumber: partNumberOf(request),
    body,
  });
  const { algorithm, value } = written.checksum;
  return empty(200, {
    etag: quoteETag(written.etag),
    ...encryptionHeaders(written.upload.encryption, false),
    [CHECKSUM_PREFIX + algorithm.toLowerCase()]: value,
  });
};

export const uploadPartCopyRoute: Route = async ({ deps, call, request }) => {
  const written = await uploadPartCopy(deps, call, {
    ...uploadOf(request),
    partNumber: partNumberOf(request),
    source: copySourceOf(request),
    sourceConditions: readConditionsOf(request, "x-amz-copy-source-"),
    sourceRange: request.header("x-amz-copy-source-range"),
    expectedSourceOwner: request.header("x-amz-source-expected-bucket-owner"),
  });
  const content = [
    element("LastModified", isoDate(written.lastModifiedMs)),
    element("ETag", quoteETag(written.etag)),
    element(`Checksum${written.checksum.algorithm}`, written.checksum.value),
  ];
  return document("CopyPartResult", content, encryptionHeaders(written.upload.encryption, false));
};

export const completeMultipartUploadRoute: Route = async ({ deps, call, request }) => {
  const xml = await xmlAboutObject(request, "CompleteMultipartUpload");
  const { record, checksum } = await completeMultipartUpload(deps, call, {
    ...uploadOf(request),
    parts: (xml?.only("Part").all("Part") ?? []).map(namedPart),
    conditions: writeConditionsOf(request),
    expected: expectedChecksum(request),
    expectedType: request.header("x-amz-checksum-type"),
    expectedBytes: numberHeader(request, "x-amz-mp-object-size"),
  });
  const content = [
    element("Location", `http://${request.header("host") ?? ""}/${request.bucket}/${encodeURI(request.key)}`),
    element("Bucket", request.bucket),
    element("Key", request.key),
    element("ETag", quoteETag(record.etag)),
    element(`Checksum${checksum.algorithm}`, checksum.value),
    element("ChecksumType", checksum.type),
  ];
  return {
    ...document("CompleteMultipartUploadResult", content, encryptionHeaders(record.encryption, false)),
    additionalEventData: { parts: record.partCount },
  };
};

export const abortMultipartUploadRoute: Route = async ({ deps, call, request }) => {
  await abortMultipartUpload(deps, call, uploadOf(request));
  return empty(204);
};

export const listPartsRoute: Route = async ({ deps, call, request }) => {
  const partNumberMarker = request.integer("part-number-marker");
  const maxParts = request.integer("max-parts");
  const page = await listParts(deps, call, { ...uploadOf(request), maxParts, partNumberMarker });
  const { upload, parts } = page;
  return document("ListPartsResult", [
    element("Bucket", request.bucket),
    element("Key", request.key),
    element("UploadId", upload.uploadId),
    element("Initiator", [element("ID", upload.initiatorArn)]),
    ownerElement("Owner", page.bucket.ownerAccountId),
    element("StorageClass", "STANDARD"),
    element("PartNumberMarker", partNumberMarker ?? 0),
    element("NextPartNumberMarker", parts.at(-1)?.number ?? 0),
    element("MaxParts", page.maxParts),
    element("IsTruncated", page.isTruncated),
    element("ChecksumAlgorithm", upload.checksum.algorithm),
    element("ChecksumType", upload.checksum.type),
    ...parts.map((part) =>
      element("Part", [
        element("PartNumber", part.number),
        element("LastModified", isoDate(part.lastModifiedMs)),
        element("ETag", quoteETag(part.etag)),
        element("Size", part.bytes),
        element(`Checksum${upload.checksum.algorithm}`, part.checksum),
      ]),
    ),
  ]);
};

export const listMultipartUploadsRoute: Route = async ({ deps, call, request }) => {
  const { query } = request;
  const encode = keyEncoder(request);
  const page = await listMultipartUploads(deps, call, {
    bucket: request.bucket,
    prefix: query.get("prefix"),
    delimiter: query.get("delimiter"),
    keyMarker: query.get("key-marker"),
    uploadIdMarker: query.get("upload-id-marker"),
    maxUploads: request.integer("max-uploads"),
  });
  const delimiter = query.get("delimiter");
  return document("ListMultipartUploadsResult", [
    element("Bucket", request.bucket),
    element("KeyMarker", encode(query.get("key-marker") ?? "")),
    element("UploadIdMarker", query.get("upload-id-marker") ?? ""),
    optionalElement("NextKeyMarker", page.nextKeyMarker && encode(page.nextKeyMarker)),
    optionalElement("NextUploadIdMarker", page.nextUploadIdMarker),
    optionalElement("Prefix", query.get("prefix") && encode(query.get("prefix")!)),
    optionalElement("Delimiter", delimiter && encode(delimiter)),
    optionalElement("EncodingType", query.get("encoding-type")),
    element("MaxUploads", page.maxUploads),
    element("IsTruncated", page.isTruncated),
    ...page.uploads.map((upload) =>
      element("Upload", [
        element("UploadId", upload.uploadId),
        element("Key", encode(upload.key)),
        element("Initiated", isoDate(upload.initiatedMs)),
        element("StorageClass", "STANDARD"),
        ownerElement("Owner", page.bucket.ownerAccountId),
        element("Initiator", [element("ID", upload.initiatorArn)]),
        element("ChecksumAlgorithm", upload.checksum.algorithm),
        element("ChecksumType", upload.checksum.type),
      ]),
    ),
    ...page.commonPrefixes.map((prefix) => element("CommonPrefixes", [element("Prefix", encode(prefix))])),
  ]);
};

function uploadOf(request: RestRequest) {
  return { bucket: request.bucket, key: request.key, uploadId: request.query.get("uploadId") ?? "" };
}

function partNumberOf(request: RestRequest): number {
  const number = request.integer("partNumber");
  if (number !== undefined) return number;
  throw new ServiceError("InvalidArgument", "A part number is required.", {
    details: { ArgumentName: "partNumber" },
  });
}

function namedPart(part: XmlElement): NamedPart {
  const number = part.required("PartNumber").value();
  if (!/^\d{1,5}$/.test(number)) {
    throw new ServiceError(
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema",
    );
  }
  const checksums: Record<string, string> = {};
  for (const child of part.children) {
    if (child.name.startsWith("Checksum")) checksums[child.name.slice("Checksum".length)] = child.value();
    else if (child.name !== "PartNumber" && child.name !== "ETag") {
      throw new ServiceError(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
      );
    }
  }
  return { number: Number(number), etag: part.required("ETag").value(), checksums };
}

/** The checksum of the whole object that a completion names. @throws ServiceError InvalidRequest for several */
function expectedChecksum(request: RestRequest) {
  const named = request.headerNames().flatMap((name) => {
    const algorithm = checksumOfHeader(name);
    return algorithm === undefined ? [] : [{ algorithm, value: request.header(name) ?? "" }];
  });
  if (named.length < 2) return named[0];
  throw new ServiceError(
    "InvalidRequest",
    "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
  );
}

function numberHeader(request: RestRequest, name: string): number | undefined {
  const text = request.header(name);
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new ServiceError("InvalidArgument", `${name} must be a number.`, { details: { ArgumentName: name } });
}
