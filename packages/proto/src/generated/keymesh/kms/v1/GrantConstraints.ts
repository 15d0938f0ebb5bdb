// Original file: proto/keymesh/kms/v1/kms.proto


export interface GrantConstraints {
  'encryptionContextSubset'?: ({[key: string]: string});
  'encryptionContextEquals'?: ({[key: string]: string});
  'sourceArn'?: (string);
  '_sourceArn'?: "sourceArn";
}

export interface GrantConstraints__Output {
  'encryptionContextSubset': ({[key: string]: string});
  'encryptionContextEquals': ({[key: string]: string});
  'sourceArn'?: (string);
  '_sourceArn'?: "sourceArn";
}
