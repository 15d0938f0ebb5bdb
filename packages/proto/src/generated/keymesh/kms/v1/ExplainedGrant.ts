// Original file: proto/keymesh/kms/v1/admin.proto


export interface ExplainedGrant {
  'grantId'?: (string);
  'granteePrincipal'?: (string);
  'outcome'?: (string);
  'admits'?: (string);
  'because'?: (string)[];
}

export interface ExplainedGrant__Output {
  'grantId': (string);
  'granteePrincipal': (string);
  'outcome': (string);
  'admits': (string);
  'because': (string)[];
}
