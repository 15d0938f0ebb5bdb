// Original file: proto/keymesh/s3/v1/s3_admin.proto


export interface FindEncryptedObjectsRequest {
  'bucket'?: (string);
  'limit'?: (number);
}

export interface FindEncryptedObjectsRequest__Output {
  'bucket': (string);
  'limit': (number);
}
