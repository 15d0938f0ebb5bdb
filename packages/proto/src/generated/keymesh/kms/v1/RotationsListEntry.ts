// Original file: proto/keymesh/kms/v1/kms.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface RotationsListEntry {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  'keyMaterialDescription'?: (string);
  'importState'?: (string);
  'keyMaterialState'?: (string);
  'expirationModel'?: (string);
  'validTo'?: (_google_protobuf_Timestamp | null);
  'rotationDate'?: (_google_protobuf_Timestamp | null);
  'rotationType'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
  '_keyMaterialDescription'?: "keyMaterialDescription";
  '_importState'?: "importState";
  '_keyMaterialState'?: "keyMaterialState";
  '_expirationModel'?: "expirationModel";
  '_rotationType'?: "rotationType";
}

export interface RotationsListEntry__Output {
  'keyId'?: (string);
  'keyMaterialId'?: (string);
  'keyMaterialDescription'?: (string);
  'importState'?: (string);
  'keyMaterialState'?: (string);
  'expirationModel'?: (string);
  'validTo': (_google_protobuf_Timestamp__Output | null);
  'rotationDate': (_google_protobuf_Timestamp__Output | null);
  'rotationType'?: (string);
  '_keyId'?: "keyId";
  '_keyMaterialId'?: "keyMaterialId";
  '_keyMaterialDescription'?: "keyMaterialDescription";
  '_importState'?: "importState";
  '_keyMaterialState'?: "keyMaterialState";
  '_expirationModel'?: "expirationModel";
  '_rotationType'?: "rotationType";
}
