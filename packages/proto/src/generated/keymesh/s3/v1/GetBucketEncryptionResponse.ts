// Original file: proto/keymesh/s3/v1/s3.proto


export interface GetBucketEncryptionResponse {
  'sseAlgorithm'?: (string);
  'kmsMasterKeyId'?: (string);
  '_kmsMasterKeyId'?: "kmsMasterKeyId";
}

export interface GetBucketEncryptionResponse__Output {
  'sseAlgorithm': (string);
  'kmsMasterKeyId'?: (string);
  '_kmsMasterKeyId'?: "kmsMasterKeyId";
}
