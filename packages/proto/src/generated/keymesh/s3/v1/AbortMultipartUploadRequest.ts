// Original file: proto/keymesh/s3/v1/s3.proto


export interface AbortMultipartUploadRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'uploadId'?: (string);
}

export interface AbortMultipartUploadRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'uploadId': (string);
}
