// Original file: proto/keymesh/iam/v1/iam.proto


export interface ListAccountAliasesResponse {
  'accountAliases'?: (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListAccountAliasesResponse__Output {
  'accountAliases': (string)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
