// Original file: proto/keymesh/identity/v1/identity.proto


export interface SessionOfRequest {
  'principalArn'?: (string);
  'region'?: (string);
  'certificate'?: (Buffer | Uint8Array | string);
}

export interface SessionOfRequest__Output {
  'principalArn': (string);
  'region': (string);
  'certificate': (Buffer);
}
