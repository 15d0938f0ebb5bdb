// Original file: proto/keymesh/sts/v1/sts.proto


export interface PolicyDescriptorType {
  'arn'?: (string);
  '_arn'?: "arn";
}

export interface PolicyDescriptorType__Output {
  'arn'?: (string);
  '_arn'?: "arn";
}
