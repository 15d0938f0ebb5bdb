// Original file: proto/keymesh/caller/v1/caller.proto


export interface TryDecryptResponse {
  'decrypted'?: (boolean);
  'bytes'?: (number);
  'keyId'?: (string);
  'error'?: (string);
  'message'?: (string);
}

export interface TryDecryptResponse__Output {
  'decrypted': (boolean);
  'bytes': (number);
  'keyId': (string);
  'error': (string);
  'message': (string);
}
