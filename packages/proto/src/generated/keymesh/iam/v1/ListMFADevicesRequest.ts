// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListMFADevicesRequest {
  'userName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListMFADevicesRequest__Output {
  'userName'?: (string);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
