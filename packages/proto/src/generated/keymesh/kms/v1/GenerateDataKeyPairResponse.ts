// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateDataKeyPairResponse {
  'privateKeyCiphertextBlob'?: (Buffer | Uint8Array | string);
  'privateKeyPlaintext'?: (Buffer | Uint8Array | string);
  'publicKey'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'ciphertextForRecipient'?: (Buffer | Uint8Array | string);
  'keyMaterialId'?: (string);
  '_privateKeyCiphertextBlob'?: "privateKeyCiphertextBlob";
  '_privateKeyPlaintext'?: "privateKeyPlaintext";
  '_publicKey'?: "publicKey";
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface GenerateDataKeyPairResponse__Output {
  'privateKeyCiphertextBlob'?: (Buffer);
  'privateKeyPlaintext'?: (Buffer);
  'publicKey'?: (Buffer);
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'ciphertextForRecipient'?: (Buffer);
  'keyMaterialId'?: (string);
  '_privateKeyCiphertextBlob'?: "privateKeyCiphertextBlob";
  '_privateKeyPlaintext'?: "privateKeyPlaintext";
  '_publicKey'?: "publicKey";
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_ciphertextForRecipient'?: "ciphertextForRecipient";
  '_keyMaterialId'?: "keyMaterialId";
}
