// Original file: proto/keymesh/s3/v1/s3.proto


export interface PutBucketEncryptionRequest {
  'region'?: (string);
  'bucket'?: (string);
  'sseAlgorithm'?: (string);
  'kmsMasterKeyId'?: (string);
  '_kmsMasterKeyId'?: "kmsMasterKeyId";
}

export interface PutBucketEncryptionRequest__Output {
  'region': (string);
  'bucket': (string);
  'sseAlgorithm': (string);
  'kmsMasterKeyId'?: (string);
  '_kmsMasterKeyId'?: "kmsMasterKeyId";
}
