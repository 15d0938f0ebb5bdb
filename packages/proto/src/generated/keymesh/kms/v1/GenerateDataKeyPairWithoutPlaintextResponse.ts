// Original file: proto/keymesh/kms/v1/kms.proto


export interface GenerateDataKeyPairWithoutPlaintextResponse {
  'privateKeyCiphertextBlob'?: (Buffer | Uint8Array | string);
  'publicKey'?: (Buffer | Uint8Array | string);
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'keyMaterialId'?: (string);
  '_privateKeyCiphertextBlob'?: "privateKeyCiphertextBlob";
  '_publicKey'?: "publicKey";
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface GenerateDataKeyPairWithoutPlaintextResponse__Output {
  'privateKeyCiphertextBlob'?: (Buffer);
  'publicKey'?: (Buffer);
  'keyId'?: (string);
  'keyPairSpec'?: (string);
  'keyMaterialId'?: (string);
  '_privateKeyCiphertextBlob'?: "privateKeyCiphertextBlob";
  '_publicKey'?: "publicKey";
  '_keyId'?: "keyId";
  '_keyPairSpec'?: "keyPairSpec";
  '_keyMaterialId'?: "keyMaterialId";
}
