// Original file: proto/keymesh/s3/v1/s3.proto


export interface GetBucketLocationRequest {
  'region'?: (string);
  'bucket'?: (string);
}

export interface GetBucketLocationRequest__Output {
  'region': (string);
  'bucket': (string);
}
