// Original file: proto/keymesh/s3/v1/s3.proto


export interface GetBucketLocationResponse {
  'locationConstraint'?: (string);
  '_locationConstraint'?: "locationConstraint";
}

export interface GetBucketLocationResponse__Output {
  'locationConstraint'?: (string);
  '_locationConstraint'?: "locationConstraint";
}
