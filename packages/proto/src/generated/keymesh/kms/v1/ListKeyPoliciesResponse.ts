// Original file: proto/keymesh/kms/v1/kms.proto


export interface ListKeyPoliciesResponse {
  'policyNames'?: (string)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}

export interface ListKeyPoliciesResponse__Output {
  'policyNames': (string)[];
  'nextMarker'?: (string);
  'truncated'?: (boolean);
  '_nextMarker'?: "nextMarker";
  '_truncated'?: "truncated";
}
