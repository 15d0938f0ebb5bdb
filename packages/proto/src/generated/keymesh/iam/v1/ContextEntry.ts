// Original file: proto/keymesh/iam/v1/iam.proto


export interface ContextEntry {
  'contextKeyName'?: (string);
  'contextKeyValues'?: (string)[];
  'contextKeyType'?: (string);
  '_contextKeyName'?: "contextKeyName";
  '_contextKeyType'?: "contextKeyType";
}

export interface ContextEntry__Output {
  'contextKeyName'?: (string);
  'contextKeyValues': (string)[];
  'contextKeyType'?: (string);
  '_contextKeyName'?: "contextKeyName";
  '_contextKeyType'?: "contextKeyType";
}
