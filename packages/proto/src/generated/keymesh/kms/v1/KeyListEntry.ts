// Original file: proto/keymesh/kms/v1/kms.proto


export interface KeyListEntry {
  'keyId'?: (string);
  'keyArn'?: (string);
  '_keyId'?: "keyId";
  '_keyArn'?: "keyArn";
}

export interface KeyListEntry__Output {
  'keyId'?: (string);
  'keyArn'?: (string);
  '_keyId'?: "keyId";
  '_keyArn'?: "keyArn";
}
