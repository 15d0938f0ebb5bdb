// Original file: proto/keymesh/identity/v1/identity.proto


export interface VerifySignatureRequest {
  'accessKeyId'?: (string);
  'sessionToken'?: (string);
  'date'?: (string);
  'region'?: (string);
  'service'?: (string);
  'stringToSign'?: (string);
  'signature'?: (string);
  '_sessionToken'?: "sessionToken";
}

export interface VerifySignatureRequest__Output {
  'accessKeyId': (string);
  'sessionToken'?: (string);
  'date': (string);
  'region': (string);
  'service': (string);
  'stringToSign': (string);
  'signature': (string);
  '_sessionToken'?: "sessionToken";
}
