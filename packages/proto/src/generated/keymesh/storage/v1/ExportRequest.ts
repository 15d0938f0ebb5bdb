// Original file: proto/keymesh/storage/v1/storage_admin.proto

import type { Origin as _keymesh_control_v1_Origin, Origin__Output as _keymesh_control_v1_Origin__Output } from '../../../keymesh/control/v1/Origin.ts';
import type { Long } from '@grpc/proto-loader';

export interface ExportRequest {
  'origins'?: (_keymesh_control_v1_Origin)[];
  'version'?: (string);
  'madeMs'?: (number | string | Long);
}

export interface ExportRequest__Output {
  'origins': (_keymesh_control_v1_Origin__Output)[];
  'version': (string);
  'madeMs': (number);
}
