// Original file: proto/keymesh/kms/v1/admin.proto


export interface ContextValues {
  'values'?: (string)[];
}

export interface ContextValues__Output {
  'values': (string)[];
}
