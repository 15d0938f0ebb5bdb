import { element, isoDate, optionalElement, type XmlElement } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { createBucket } from "../../operations/create-bucket.ts";
import { deleteBucket } from "../../operations/delete-bucket.ts";
import { deleteBucketEncryption } from "../../operations/delete-bucket-encryption.ts";
import { getBucketEncryption } from "../../operations/get-bucket-encryption.ts";
import { getBucketLocation } from "../../operations/get-bucket-location.ts";
import { headBucket } from "../../operations/head-bucket.ts";
import { listBuckets } from "../../operations/list-buckets.ts";
import { putBucketEncryption } from "../../operations/put-bucket-encryption.ts";
import { ownerElement } from "./listing-routes.ts";
import { document, empty, type Route } from "./reply.ts";
import { xmlBodyOf } from "./upload-request.ts";

export const createBucketRoute: Route = async ({ deps, call, request }) => {
  const xml = await xmlBodyOf(request, "CreateBucketConfiguration");
  // Tags, Bucket and Location (directory buckets) would change what is made; only the region is served.
  if (xml?.children.some(({ name }) => ["Tags", "Bucket", "Location"].includes(name)) === true) {
    throw new ServiceError(
      "NotImplemented",
      "Bucket tags and directory buckets are not implemented by this endpoint yet.",
    );
  }
  const locationConstraint =
    xml?.only("LocationConstraint").optional("LocationConstraint")?.value() || undefined;
  const { location } = await createBucket(deps, call, { bucket: request.bucket, locationConstraint });
  return empty(200, { location });
};

export const headBucketRoute: Route = async ({ deps, call, request }) => {
  const { region } = await headBucket(deps, call, request);
  return empty(200, { "x-amz-bucket-region": region, "x-amz-access-point-alias": "false" });
};

export const deleteBucketRoute: Route = async ({ deps, call, request }) => {
  await deleteBucket(deps, call, request);
  return empty(204);
};

export const listBucketsRoute: Route = async ({ deps, call, request }) => {
  const prefix = request.query.get("prefix");
  const { buckets, ownerAccountId, continuationToken } = await listBuckets(deps, call, {
    maxBuckets: request.integer("max-buckets"),
    continuationToken: request.query.get("continuation-token"),
    prefix,
    bucketRegion: request.query.get("bucket-region"),
  });
  const list = buckets.map(({ name, createdMs, region }) =>
    element("Bucket", [
      element("Name", name),
      element("CreationDate", isoDate(createdMs)),
      element("BucketRegion", region),
    ]),
  );
  return document("ListAllMyBucketsResult", [
    ownerElement("Owner", ownerAccountId),
    element("Buckets", list),
    optionalElement("ContinuationToken", continuationToken),
    optionalElement("Prefix", prefix),
  ]);
};

export const getBucketLocationRoute: Route = async ({ deps, call, request }) => {
  const { locationConstraint } = await getBucketLocation(deps, call, request);
  return document("LocationConstraint", locationConstraint ?? "");
};

export const getBucketEncryptionRoute: Route = async ({ deps, call, request }) => {
  const { encryption } = await getBucketEncryption(deps, call, request);
  const kmsKeyId = encryption.algorithm === "aws:kms" ? encryption.kmsKeyId : undefined;
  return document("ServerSideEncryptionConfiguration", [
    element("Rule", [
      element("ApplyServerSideEncryptionByDefault", [
        element("SSEAlgorithm", encryption.algorithm),
        optionalElement("KMSMasterKeyID", kmsKeyId),
      ]),
      element("BucketKeyEnabled", false),
      element("BlockedEncryptionTypes", [element("EncryptionType", "SSE-C")]),
    ]),
  ]);
};

export const putBucketEncryptionRoute: Route = async ({ deps, call, request }) => {
  const xml = await xmlBodyOf(request, "ServerSideEncryptionConfiguration");
  await putBucketEncryption(deps, call, { bucket: request.bucket, ...ruleOf(xml) });
  return empty(200);
};

export const deleteBucketEncryptionRoute: Route = async ({ deps, call, request }) => {
  await deleteBucketEncryption(deps, call, request);
  return empty(204);
};

/** The one rule of an encryption configuration. @throws ServiceError MalformedXML */
function ruleOf(xml: XmlElement | undefined) {
  if (xml === undefined) throw new ServiceError("MalformedXML", "The request must have a body.");
  const rule = xml
    .only("Rule")
    .required("Rule")
    .only("ApplyServerSideEncryptionByDefault", "BucketKeyEnabled", "BlockedEncryptionTypes");
  const byDefault = rule
    .optional("ApplyServerSideEncryptionByDefault")
    ?.only("SSEAlgorithm", "KMSMasterKeyID");
  return {
    algorithm: byDefault?.required("SSEAlgorithm").value() ?? "AES256",
    kmsKeyId: byDefault?.optional("KMSMasterKeyID")?.value(),
    bucketKeyEnabled: rule.optional("BucketKeyEnabled")?.value(),
    blockedEncryptionTypes: rule
      .optional("BlockedEncryptionTypes")
      ?.all("EncryptionType")
      .map((type) => type.value()),
  };
}
