// Original file: proto/keymesh/s3/v1/s3.proto

import type { NewObject as _keymesh_s3_v1_NewObject, NewObject__Output as _keymesh_s3_v1_NewObject__Output } from '../../../keymesh/s3/v1/NewObject.ts';

export interface CopyObjectRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'sourceBucket'?: (string);
  'sourceKey'?: (string);
  'object'?: (_keymesh_s3_v1_NewObject | null);
  'replaceMetadata'?: (boolean);
}

export interface CopyObjectRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'sourceBucket': (string);
  'sourceKey': (string);
  'object': (_keymesh_s3_v1_NewObject__Output | null);
  'replaceMetadata': (boolean);
}
