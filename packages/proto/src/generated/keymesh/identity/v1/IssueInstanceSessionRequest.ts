// Original file: proto/keymesh/identity/v1/identity.proto


export interface IssueInstanceSessionRequest {
  'accountId'?: (string);
  'instanceId'?: (string);
  'region'?: (string);
}

export interface IssueInstanceSessionRequest__Output {
  'accountId': (string);
  'instanceId': (string);
  'region': (string);
}
