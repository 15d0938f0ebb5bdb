// Original file: proto/keymesh/s3/v1/s3.proto


export interface GetBucketEncryptionRequest {
  'region'?: (string);
  'bucket'?: (string);
}

export interface GetBucketEncryptionRequest__Output {
  'region': (string);
  'bucket': (string);
}
