// Original file: proto/keymesh/identity/v1/identity.proto


export interface ExistsRequest {
  'arn'?: (string);
}

export interface ExistsRequest__Output {
  'arn': (string);
}
