// Original file: proto/keymesh/kms/v1/kms.proto


export interface MultiRegionKey {
  'arn'?: (string);
  'region'?: (string);
  '_arn'?: "arn";
  '_region'?: "region";
}

export interface MultiRegionKey__Output {
  'arn'?: (string);
  'region'?: (string);
  '_arn'?: "arn";
  '_region'?: "region";
}
