// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteBucketEncryptionRequest {
  'region'?: (string);
  'bucket'?: (string);
}

export interface DeleteBucketEncryptionRequest__Output {
  'region': (string);
  'bucket': (string);
}
