// Original file: proto/keymesh/kms/v1/key_view.proto


export interface ShowKeyRequest {
  'keyId'?: (string);
  'region'?: (string);
}

export interface ShowKeyRequest__Output {
  'keyId': (string);
  'region': (string);
}
