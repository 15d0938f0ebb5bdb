// Original file: proto/keymesh/sts/v1/sts.proto


export interface GetAccessKeyInfoResponse {
  'account'?: (string);
  '_account'?: "account";
}

export interface GetAccessKeyInfoResponse__Output {
  'account'?: (string);
  '_account'?: "account";
}
