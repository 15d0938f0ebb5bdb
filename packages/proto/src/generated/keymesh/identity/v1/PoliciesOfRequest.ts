// Original file: proto/keymesh/identity/v1/identity.proto


export interface PoliciesOfRequest {
  'arn'?: (string);
  'sessionPolicyArns'?: (string)[];
}

export interface PoliciesOfRequest__Output {
  'arn': (string);
  'sessionPolicyArns': (string)[];
}
