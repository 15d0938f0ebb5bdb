// Original file: proto/keymesh/kms/v1/kms.proto


export interface Tag {
  'tagKey'?: (string);
  'tagValue'?: (string);
  '_tagKey'?: "tagKey";
  '_tagValue'?: "tagValue";
}

export interface Tag__Output {
  'tagKey'?: (string);
  'tagValue'?: (string);
  '_tagKey'?: "tagKey";
  '_tagValue'?: "tagValue";
}
