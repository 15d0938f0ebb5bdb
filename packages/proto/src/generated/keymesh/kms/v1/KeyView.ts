// Original file: proto/keymesh/kms/v1/key_view.proto

import type { MultiRegionView as _keymesh_kms_v1_MultiRegionView, MultiRegionView__Output as _keymesh_kms_v1_MultiRegionView__Output } from '../../../keymesh/kms/v1/MultiRegionView.ts';
import type { RotationView as _keymesh_kms_v1_RotationView, RotationView__Output as _keymesh_kms_v1_RotationView__Output } from '../../../keymesh/kms/v1/RotationView.ts';
import type { DeletionView as _keymesh_kms_v1_DeletionView, DeletionView__Output as _keymesh_kms_v1_DeletionView__Output } from '../../../keymesh/kms/v1/DeletionView.ts';
import type { Long } from '@grpc/proto-loader';

export interface KeyView {
  'keyId'?: (string);
  'arn'?: (string);
  'accountId'?: (string);
  'region'?: (string);
  'aliases'?: (string)[];
  'state'?: (string);
  'spec'?: (string);
  'usage'?: (string);
  'manager'?: (string);
  'origin'?: (string);
  'createdMs'?: (number | string | Long);
  'description'?: (string);
  'tags'?: ({[key: string]: string});
  'multiRegion'?: (_keymesh_kms_v1_MultiRegionView | null);
  'rotation'?: (_keymesh_kms_v1_RotationView | null);
  'deletion'?: (_keymesh_kms_v1_DeletionView | null);
  'customKeyStoreId'?: (string);
  '_multiRegion'?: "multiRegion";
  '_rotation'?: "rotation";
  '_deletion'?: "deletion";
}

export interface KeyView__Output {
  'keyId': (string);
  'arn': (string);
  'accountId': (string);
  'region': (string);
  'aliases': (string)[];
  'state': (string);
  'spec': (string);
  'usage': (string);
  'manager': (string);
  'origin': (string);
  'createdMs': (number);
  'description': (string);
  'tags': ({[key: string]: string});
  'multiRegion'?: (_keymesh_kms_v1_MultiRegionView__Output | null);
  'rotation'?: (_keymesh_kms_v1_RotationView__Output | null);
  'deletion'?: (_keymesh_kms_v1_DeletionView__Output | null);
  'customKeyStoreId': (string);
  '_multiRegion'?: "multiRegion";
  '_rotation'?: "rotation";
  '_deletion'?: "deletion";
}
