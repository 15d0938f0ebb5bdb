// Original file: proto/keymesh/identity/v1/identity.proto


export interface SessionIssuer {
  'arn'?: (string);
  'principalId'?: (string);
  'userName'?: (string);
}

export interface SessionIssuer__Output {
  'arn': (string);
  'principalId': (string);
  'userName': (string);
}
