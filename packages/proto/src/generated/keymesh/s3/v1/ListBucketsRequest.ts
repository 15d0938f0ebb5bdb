// Original file: proto/keymesh/s3/v1/s3.proto


export interface ListBucketsRequest {
  'region'?: (string);
  'maxBuckets'?: (number);
  'continuationToken'?: (string);
  'prefix'?: (string);
  'bucketRegion'?: (string);
  '_maxBuckets'?: "maxBuckets";
  '_continuationToken'?: "continuationToken";
  '_prefix'?: "prefix";
  '_bucketRegion'?: "bucketRegion";
}

export interface ListBucketsRequest__Output {
  'region': (string);
  'maxBuckets'?: (number);
  'continuationToken'?: (string);
  'prefix'?: (string);
  'bucketRegion'?: (string);
  '_maxBuckets'?: "maxBuckets";
  '_continuationToken'?: "continuationToken";
  '_prefix'?: "prefix";
  '_bucketRegion'?: "bucketRegion";
}
