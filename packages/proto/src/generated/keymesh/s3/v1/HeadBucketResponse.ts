// Original file: proto/keymesh/s3/v1/s3.proto


export interface HeadBucketResponse {
  'bucketRegion'?: (string);
}

export interface HeadBucketResponse__Output {
  'bucketRegion': (string);
}
