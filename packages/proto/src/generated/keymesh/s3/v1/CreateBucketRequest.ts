// Original file: proto/keymesh/s3/v1/s3.proto


export interface CreateBucketRequest {
  'region'?: (string);
  'bucket'?: (string);
  'locationConstraint'?: (string);
  '_locationConstraint'?: "locationConstraint";
}

export interface CreateBucketRequest__Output {
  'region': (string);
  'bucket': (string);
  'locationConstraint'?: (string);
  '_locationConstraint'?: "locationConstraint";
}
