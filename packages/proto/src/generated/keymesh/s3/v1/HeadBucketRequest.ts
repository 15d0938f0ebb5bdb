// Original file: proto/keymesh/s3/v1/s3.proto


export interface HeadBucketRequest {
  'region'?: (string);
  'bucket'?: (string);
}

export interface HeadBucketRequest__Output {
  'region': (string);
  'bucket': (string);
}
