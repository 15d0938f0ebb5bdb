// Original file: proto/keymesh/kms/v1/kms.proto


export interface XksKeyConfigurationType {
  'id'?: (string);
  '_id'?: "id";
}

export interface XksKeyConfigurationType__Output {
  'id'?: (string);
  '_id'?: "id";
}
