// Original file: proto/keymesh/identity/v1/identity.proto


export interface SessionPolicies {
  'document'?: (string);
  'arns'?: (string)[];
  '_document'?: "document";
}

export interface SessionPolicies__Output {
  'document'?: (string);
  'arns': (string)[];
  '_document'?: "document";
}
