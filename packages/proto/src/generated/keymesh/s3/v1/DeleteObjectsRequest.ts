// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteObjectsRequest {
  'region'?: (string);
  'bucket'?: (string);
  'keys'?: (string)[];
}

export interface DeleteObjectsRequest__Output {
  'region': (string);
  'bucket': (string);
  'keys': (string)[];
}
