// Original file: proto/keymesh/identity/v1/identity.proto


export interface ApplySeedRequest {
  'text'?: (string);
  'accountId'?: (string);
}

export interface ApplySeedRequest__Output {
  'text': (string);
  'accountId': (string);
}
