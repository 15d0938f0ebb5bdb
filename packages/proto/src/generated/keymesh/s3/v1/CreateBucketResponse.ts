// Original file: proto/keymesh/s3/v1/s3.proto


export interface CreateBucketResponse {
  'location'?: (string);
}

export interface CreateBucketResponse__Output {
  'location': (string);
}
