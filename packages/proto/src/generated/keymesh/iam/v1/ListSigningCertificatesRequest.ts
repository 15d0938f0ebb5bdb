// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListSigningCertificatesRequest {
  'userName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListSigningCertificatesRequest__Output {
  'userName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
