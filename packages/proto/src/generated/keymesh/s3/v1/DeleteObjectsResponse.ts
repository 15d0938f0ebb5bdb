// Original file: proto/keymesh/s3/v1/s3.proto


export interface _keymesh_s3_v1_DeleteObjectsResponse_Failure {
  'key'?: (string);
  'code'?: (string);
  'message'?: (string);
}

export interface _keymesh_s3_v1_DeleteObjectsResponse_Failure__Output {
  'key': (string);
  'code': (string);
  'message': (string);
}

export interface DeleteObjectsResponse {
  'deleted'?: (string)[];
  'errors'?: (_keymesh_s3_v1_DeleteObjectsResponse_Failure)[];
}

export interface DeleteObjectsResponse__Output {
  'deleted': (string)[];
  'errors': (_keymesh_s3_v1_DeleteObjectsResponse_Failure__Output)[];
}
