// Original file: proto/keymesh/kms/v1/kms.proto


export interface CreateCustomKeyStoreResponse {
  'customKeyStoreId'?: (string);
  '_customKeyStoreId'?: "customKeyStoreId";
}

export interface CreateCustomKeyStoreResponse__Output {
  'customKeyStoreId'?: (string);
  '_customKeyStoreId'?: "customKeyStoreId";
}
