// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from '../../../keymesh/kms/v1/OnBehalfOf.ts';

export interface ImportKeyMaterialRequest {
  'keyId'?: (string);
  'importToken'?: (Buffer | Uint8Array | string);
  'encryptedKeyMaterial'?: (Buffer | Uint8Array | string);
  'validTo'?: (_google_protobuf_Timestamp | null);
  'expirationModel'?: (string);
  'importType'?: (string);
  'keyMaterialDescription'?: (string);
  'keyMaterialId'?: (string);
  'onBehalfOf'?: (_keymesh_kms_v1_OnBehalfOf | null);
  '_keyId'?: "keyId";
  '_importToken'?: "importToken";
  '_encryptedKeyMaterial'?: "encryptedKeyMaterial";
  '_expirationModel'?: "expirationModel";
  '_importType'?: "importType";
  '_keyMaterialDescription'?: "keyMaterialDescription";
  '_keyMaterialId'?: "keyMaterialId";
}

export interface ImportKeyMaterialRequest__Output {
  'keyId'?: (string);
  'importToken'?: (Buffer);
  'encryptedKeyMaterial'?: (Buffer);
  'validTo': (_google_protobuf_Timestamp__Output | null);
  'expirationModel'?: (string);
  'importType'?: (string);
  'keyMaterialDescription'?: (string);
  'keyMaterialId'?: (string);
  'onBehalfOf': (_keymesh_kms_v1_OnBehalfOf__Output | null);
  '_keyId'?: "keyId";
  '_importToken'?: "importToken";
  '_encryptedKeyMaterial'?: "encryptedKeyMaterial";
  '_expirationModel'?: "expirationModel";
  '_importType'?: "importType";
  '_keyMaterialDescription'?: "keyMaterialDescription";
  '_keyMaterialId'?: "keyMaterialId";
}
