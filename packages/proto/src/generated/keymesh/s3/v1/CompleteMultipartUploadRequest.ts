// Original file: proto/keymesh/s3/v1/s3.proto

import type { CompletedPart as _keymesh_s3_v1_CompletedPart, CompletedPart__Output as _keymesh_s3_v1_CompletedPart__Output } from '../../../keymesh/s3/v1/CompletedPart.ts';

export interface CompleteMultipartUploadRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'uploadId'?: (string);
  'parts'?: (_keymesh_s3_v1_CompletedPart)[];
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
}

export interface CompleteMultipartUploadRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'uploadId': (string);
  'parts': (_keymesh_s3_v1_CompletedPart__Output)[];
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
}
