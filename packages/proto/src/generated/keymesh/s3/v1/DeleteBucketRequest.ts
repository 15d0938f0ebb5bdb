// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteBucketRequest {
  'region'?: (string);
  'bucket'?: (string);
}

export interface DeleteBucketRequest__Output {
  'region': (string);
  'bucket': (string);
}
