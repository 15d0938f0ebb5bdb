// Original file: proto/keymesh/s3/v1/s3.proto

import type { ObjectHead as _keymesh_s3_v1_ObjectHead, ObjectHead__Output as _keymesh_s3_v1_ObjectHead__Output } from '../../../keymesh/s3/v1/ObjectHead.ts';

export interface GetObjectResponse {
  'head'?: (_keymesh_s3_v1_ObjectHead | null);
  'data'?: (Buffer | Uint8Array | string);
  'content'?: "head"|"data";
}

export interface GetObjectResponse__Output {
  'head'?: (_keymesh_s3_v1_ObjectHead__Output | null);
  'data'?: (Buffer);
  'content'?: "head"|"data";
}
