// Original file: proto/keymesh/s3/v1/s3_admin.proto

import type { EncryptedObject as _keymesh_s3_v1_EncryptedObject, EncryptedObject__Output as _keymesh_s3_v1_EncryptedObject__Output } from '../../../keymesh/s3/v1/EncryptedObject.ts';

export interface FindEncryptedObjectsResponse {
  'objects'?: (_keymesh_s3_v1_EncryptedObject)[];
  'truncated'?: (boolean);
}

export interface FindEncryptedObjectsResponse__Output {
  'objects': (_keymesh_s3_v1_EncryptedObject__Output)[];
  'truncated': (boolean);
}
