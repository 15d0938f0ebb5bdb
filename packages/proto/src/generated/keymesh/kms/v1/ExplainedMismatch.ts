// Original file: proto/keymesh/kms/v1/admin.proto


export interface ExplainedMismatch {
  'element'?: (string);
  'name'?: (string);
  'key'?: (string);
  'policyValues'?: (string)[];
  'requestValues'?: (string)[];
}

export interface ExplainedMismatch__Output {
  'element': (string);
  'name': (string);
  'key': (string);
  'policyValues': (string)[];
  'requestValues': (string)[];
}
