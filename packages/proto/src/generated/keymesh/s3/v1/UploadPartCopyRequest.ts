// Original file: proto/keymesh/s3/v1/s3.proto


export interface UploadPartCopyRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'uploadId'?: (string);
  'partNumber'?: (number);
  'sourceBucket'?: (string);
  'sourceKey'?: (string);
  'sourceRange'?: (string);
  '_sourceRange'?: "sourceRange";
}

export interface UploadPartCopyRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'uploadId': (string);
  'partNumber': (number);
  'sourceBucket': (string);
  'sourceKey': (string);
  'sourceRange'?: (string);
  '_sourceRange'?: "sourceRange";
}
