import type { OutgoingHttpHeaders } from "node:http";
import { element, isoDate, quoteETag } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { copyObject } from "../../operations/copy-object.ts";
import { deleteObject } from "../../operations/delete-object.ts";
import { deleteObjects } from "../../operations/delete-objects.ts";
import { getObject } from "../../operations/get-object.ts";
import { type HeadObjectOutput, headObject } from "../../operations/head-object.ts";
import { putObject } from "../../operations/put-object.ts";
import type { WrittenObject } from "../../operations/write-object.ts";
import {
  choiceOf,
  copySourceOf,
  encryptionOf,
  objectHeadersOf,
  readConditionsOf,
  userMetadataOf,
  writeConditionsOf,
} from "./object-request.ts";
import { checksumHeaders, document, empty, encryptionHeaders, objectHeaders, type Route } from "./reply.ts";
import type { RestRequest } from "./rest-request.ts";
import { requireBodyDigest, uploadBodyOf, xmlBodyOf } from "./upload-request.ts";

export const putObjectRoute: Route = async ({ deps, call, request }) => {
  const written = await putObject(deps, call, {
    bucket: request.bucket,
    key: request.key,
    headers: objectHeadersOf(request),
    userMetadata: userMetadataOf(request),
    encryption: encryptionOf(request),
    conditions: writeConditionsOf(request),
    body: uploadBodyOf(request),
  });
  return {
    ...empty(200, {
      etag: quoteETag(written.etag),
      ...writtenHeaders(written),
      ...checksumHeaders(written.checksum),
    }),
    responseElements: encryptionElements(written),
    additionalEventData: { bytesTransferredIn: written.bytes },
  };
};

export const copyObjectRoute: Route = async ({ deps, call, request }) => {
  const directive = choiceOf(request, "x-amz-metadata-directive", ["COPY", "REPLACE"]);
  const written = await copyObject(deps, call, {
    bucket: request.bucket,
    key: request.key,
    source: copySourceOf(request),
    sourceConditions: readConditionsOf(request, "x-amz-copy-source-"),
    replaced:
      directive === "REPLACE"
        ? { headers: objectHeadersOf(request), userMetadata: userMetadataOf(request) }
        : undefined,
    encryption: encryptionOf(request),
    checksumAlgorithm: request.header("x-amz-checksum-algorithm")?.toUpperCase(),
    conditions: writeConditionsOf(request),
    expectedSourceOwner: request.header("x-amz-source-expected-bucket-owner"),
  });
  const { algorithm, type, value } = written.checksum;
  const content = [
    element("LastModified", isoDate(written.lastModifiedMs)),
    element("ETag", quoteETag(written.etag)),
    element("ChecksumType", type),
    element(`Checksum${algorithm}`, value),
  ];
  return {
    ...document("CopyObjectResult", content, writtenHeaders(written)),
    responseElements: encryptionElements(written),
  };
};

export const getObjectRoute: Route = async ({ deps, call, request }) => {
  const wantsChecksum = checksumMode(request);
  const opened = await getObject(deps, call, {
    bucket: request.bucket,
    key: request.key,
    range: request.header("range"),
    partNumber: request.integer("partNumber"),
    conditions: readConditionsOf(request),
  });
  const checksum = wantsChecksum ? opened.checksum : undefined;
  return {
    status: opened.isPartial ? 206 : 200,
    headers: readHeaders(request, { ...opened, checksum }),
    body: opened.body,
    discard: () => opened.body.return(),
    additionalEventData: { bytesTransferredOut: opened.range.end - opened.range.start },
  };
};

export const headObjectRoute: Route = async ({ deps, call, request }) => {
  const head = await headObject(deps, call, {
    bucket: request.bucket,
    key: request.key,
    range: request.header("range"),
    partNumber: request.integer("partNumber"),
    conditions: readConditionsOf(request),
    wantsChecksum: checksumMode(request),
  });
  return empty(head.isPartial ? 206 : 200, readHeaders(request, head));
};

export const deleteObjectRoute: Route = async ({ deps, call, request }) => {
  const ifMatch = request.header("if-match");
  await deleteObject(deps, call, { bucket: request.bucket, key: request.key, ifMatch });
  return empty(204);
};

export const deleteObjectsRoute: Route = async ({ deps, call, request }) => {
  requireBodyDigest(request);
  const xml = await xmlBodyOf(request, "Delete");
  const objects = (xml?.only("Object", "Quiet").all("Object") ?? []).map((object) => {
    if (
      object.only("Key", "ETag", "VersionId", "LastModifiedTime", "Size").children.some(isUnservedCondition)
    ) {
      throw new ServiceError(
        "NotImplemented",
        "Deleting by version, size or time is not implemented by this endpoint yet.",
      );
    }
    return { key: object.required("Key").text, etag: object.optional("ETag")?.value() };
  });
  const { deleted, errors } = await deleteObjects(deps, call, { bucket: request.bucket, objects });
  const isQuiet = xml?.optional("Quiet")?.value() === "true";
  return {
    ...document("DeleteResult", [
      ...(isQuiet ? [] : deleted.map((key) => element("Deleted", [element("Key", key)]))),
      ...errors.map(({ key, code, message }) =>
        element("Error", [element("Key", key), element("Code", code), element("Message", message)]),
      ),
    ]),
    additionalEventData: { deleted: deleted.length, failed: errors.length },
  };
};

function isUnservedCondition({ name, text }: { readonly name: string; readonly text: string }): boolean {
  if (name === "VersionId") return text !== "null" && text !== "";
  return name === "LastModifiedTime" || name === "Size";
}

function checksumMode(request: RestRequest): boolean {
  const mode = request.header("x-amz-checksum-mode");
  if (mode === undefined) return false;
  if (mode.toUpperCase() === "ENABLED") return true;
  throw new ServiceError("InvalidArgument", "x-amz-checksum-mode must be ENABLED.", {
    details: { ArgumentName: "x-amz-checksum-mode" },
  });
}

/** Only of a whole object: the checksum of a range is not known. */
function readHeaders(request: RestRequest, answer: HeadObjectOutput): OutgoingHttpHeaders {
  const { record, range, isPartial, checksum } = answer;
  const headers: OutgoingHttpHeaders = {
    ...objectHeaders(record),
    "content-length": range.end - range.start,
  };
  if (isPartial && range.end > range.start)
    headers["content-range"] = `bytes ${range.start}-${range.end - 1}/${record.bytes}`;
  if (request.query.has("partNumber") && record.partCount !== undefined)
    headers["x-amz-mp-parts-count"] = record.partCount;
  if (checksum !== undefined && !isPartial) Object.assign(headers, checksumHeaders(checksum));
  for (const [name, value] of request.query) {
    if (name.startsWith("response-")) headers[name.slice("response-".length)] = headerValue(name, value);
  }
  return headers;
}

/** @throws ServiceError InvalidArgument for what can't be in a header */
function headerValue(name: string, value: string): string {
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) return value;
  throw new ServiceError("InvalidArgument", `The value of ${name} is not a header value.`, {
    details: { ArgumentName: name },
  });
}

function writtenHeaders(written: WrittenObject): OutgoingHttpHeaders {
  return encryptionHeaders(written.encryption, true);
}

/** What CloudTrail shows of the encryption that was chosen. */
function encryptionElements({ encryption }: WrittenObject): Record<string, string> {
  if (encryption.algorithm === "AES256") return { "x-amz-server-side-encryption": "AES256" };
  return {
    "x-amz-server-side-encryption": "aws:kms",
    "x-amz-server-side-encryption-aws-kms-key-id": encryption.kmsKeyArn,
  };
}
