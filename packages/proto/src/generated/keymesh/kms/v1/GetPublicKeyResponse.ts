// Original file: proto/keymesh/kms/v1/kms.proto


export interface GetPublicKeyResponse {
  'keyId'?: (string);
  'publicKey'?: (Buffer | Uint8Array | string);
  'customerMasterKeySpec'?: (string);
  'keySpec'?: (string);
  'keyUsage'?: (string);
  'encryptionAlgorithms'?: (string)[];
  'signingAlgorithms'?: (string)[];
  'keyAgreementAlgorithms'?: (string)[];
  '_keyId'?: "keyId";
  '_publicKey'?: "publicKey";
  '_customerMasterKeySpec'?: "customerMasterKeySpec";
  '_keySpec'?: "keySpec";
  '_keyUsage'?: "keyUsage";
}

export interface GetPublicKeyResponse__Output {
  'keyId'?: (string);
  'publicKey'?: (Buffer);
  'customerMasterKeySpec'?: (string);
  'keySpec'?: (string);
  'keyUsage'?: (string);
  'encryptionAlgorithms': (string)[];
  'signingAlgorithms': (string)[];
  'keyAgreementAlgorithms': (string)[];
  '_keyId'?: "keyId";
  '_publicKey'?: "publicKey";
  '_customerMasterKeySpec'?: "customerMasterKeySpec";
  '_keySpec'?: "keySpec";
  '_keyUsage'?: "keyUsage";
}
