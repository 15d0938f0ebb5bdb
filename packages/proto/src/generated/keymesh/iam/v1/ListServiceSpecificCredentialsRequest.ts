// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListServiceSpecificCredentialsRequest {
  'userName'?: (string);
  'serviceName'?: (string);
  'allUsers'?: (boolean);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_serviceName'?: "serviceName";
  '_allUsers'?: "allUsers";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}

export interface ListServiceSpecificCredentialsRequest__Output {
  'userName'?: (string);
  'serviceName'?: (string);
  'allUsers'?: (boolean);
  'marker'?: (string);
  'maxItems'?: (number);
  'accountId'?: (string);
  '_userName'?: "userName";
  '_serviceName'?: "serviceName";
  '_allUsers'?: "allUsers";
  '_marker'?: "marker";
  '_maxItems'?: "maxItems";
  '_accountId'?: "accountId";
}
