// Original file: proto/keymesh/identity/v1/identity.proto


export interface IssueServiceSessionRequest {
  'accountId'?: (string);
  'region'?: (string);
}

export interface IssueServiceSessionRequest__Output {
  'accountId': (string);
  'region': (string);
}
