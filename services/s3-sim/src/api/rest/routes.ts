import type { OperationName } from "../operations.ts";
import * as bucket from "./bucket-routes.ts";
import * as listing from "./listing-routes.ts";
import * as multipart from "./multipart-routes.ts";
import * as object from "./object-routes.ts";
import type { Route } from "./reply.ts";

/** How each operation is read from a request and told in a reply. */
export const ROUTES: Readonly<Record<OperationName, Route>> = {
  AbortMultipartUpload: multipart.abortMultipartUploadRoute,
  CompleteMultipartUpload: multipart.completeMultipartUploadRoute,
  CopyObject: object.copyObjectRoute,
  CreateBucket: bucket.createBucketRoute,
  CreateMultipartUpload: multipart.createMultipartUploadRoute,
  DeleteBucket: bucket.deleteBucketRoute,
  DeleteBucketEncryption: bucket.deleteBucketEncryptionRoute,
  DeleteObject: object.deleteObjectRoute,
  DeleteObjects: object.deleteObjectsRoute,
  GetBucketEncryption: bucket.getBucketEncryptionRoute,
  GetBucketLocation: bucket.getBucketLocationRoute,
  GetObject: object.getObjectRoute,
  HeadBucket: bucket.headBucketRoute,
  HeadObject: object.headObjectRoute,
  ListBuckets: bucket.listBucketsRoute,
  ListMultipartUploads: multipart.listMultipartUploadsRoute,
  ListObjects: listing.listObjectsRoute,
  ListObjectsV2: listing.listObjectsV2Route,
  ListParts: multipart.listPartsRoute,
  PutBucketEncryption: bucket.putBucketEncryptionRoute,
  PutObject: object.putObjectRoute,
  UploadPart: multipart.uploadPartRoute,
  UploadPartCopy: multipart.uploadPartCopyRoute,
};
