/** What the trail and the flow need to know of each operation. */
export interface OperationFacts {
  readonly readOnly: boolean;
  /** Object-level: a data event, which LookupEvents does not show; otherwise a management event. */
  readonly isDataEvent: boolean;
  /** CloudTrail's name, where it is not the operation's. */
  readonly eventName?: string;
}

const read = (isDataEvent: boolean, eventName?: string): OperationFacts => ({
  readOnly: true,
  isDataEvent,
  eventName,
});
const write = (isDataEvent: boolean): OperationFacts => ({ readOnly: false, isDataEvent });

/** Every operation of this endpoint, as CloudTrail classes it (CloudTrail User Guide, S3 data events). */
export const OPERATIONS = {
  AbortMultipartUpload: write(true),
  CompleteMultipartUpload: write(true),
  CopyObject: write(true),
  CreateBucket: write(false),
  CreateMultipartUpload: write(true),
  DeleteBucket: write(false),
  DeleteBucketEncryption: write(false),
  DeleteObject: write(true),
  DeleteObjects: write(true),
  GetBucketEncryption: read(false),
  GetBucketLocation: read(false),
  GetObject: read(true),
  HeadBucket: read(true),
  HeadObject: read(true),
  ListBuckets: read(false),
  ListMultipartUploads: read(false),
  ListObjects: read(true),
  ListObjectsV2: read(true, "ListObjects"),
  ListParts: read(true),
  PutBucketEncryption: write(false),
  PutObject: write(true),
  UploadPart: write(true),
  UploadPartCopy: write(true),
} as const satisfies Record<string, OperationFacts>;

export type OperationName = keyof typeof OPERATIONS;
