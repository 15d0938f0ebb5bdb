// Original file: proto/keymesh/kms/v1/admin.proto


export interface SeedKeyResponse {
  'keyArn'?: (string);
  'isNew'?: (boolean);
  'wrappingAlgorithm'?: (string);
  'wrappingPublicKey'?: (Buffer | Uint8Array | string);
  'importToken'?: (Buffer | Uint8Array | string);
}

export interface SeedKeyResponse__Output {
  'keyArn': (string);
  'isNew': (boolean);
  'wrappingAlgorithm': (string);
  'wrappingPublicKey': (Buffer);
  'importToken': (Buffer);
}
