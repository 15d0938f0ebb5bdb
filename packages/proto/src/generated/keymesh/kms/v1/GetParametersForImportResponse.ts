// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface GetParametersForImportResponse {
  'keyId'?: (string);
  'importToken'?: (Buffer | Uint8Array | string);
  'publicKey'?: (Buffer | Uint8Array | string);
  'parametersValidTo'?: (_google_protobuf_Timestamp | null);
  '_keyId'?: "keyId";
  '_importToken'?: "importToken";
  '_publicKey'?: "publicKey";
}

export interface GetParametersForImportResponse__Output {
  'keyId'?: (string);
  'importToken'?: (Buffer);
  'publicKey'?: (Buffer);
  'parametersValidTo': (_google_protobuf_Timestamp__Output | null);
  '_keyId'?: "keyId";
  '_importToken'?: "importToken";
  '_publicKey'?: "publicKey";
}
