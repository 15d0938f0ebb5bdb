// Original file: proto/keymesh/sts/v1/sts.proto


export interface GetAccessKeyInfoRequest {
  'accessKeyId'?: (string);
  '_accessKeyId'?: "accessKeyId";
}

export interface GetAccessKeyInfoRequest__Output {
  'accessKeyId'?: (string);
  '_accessKeyId'?: "accessKeyId";
}
