// Original file: proto/keymesh/ebs/v1/host.proto

import type { HostGuest as _keymesh_ebs_v1_HostGuest, HostGuest__Output as _keymesh_ebs_v1_HostGuest__Output } from '../../../keymesh/ebs/v1/HostGuest.ts';
import type { Long } from '@grpc/proto-loader';

export interface WriteHereRequest {
  'guest'?: (_keymesh_ebs_v1_HostGuest | null);
  'offset'?: (number | string | Long);
  'data'?: (Buffer | Uint8Array | string);
}

export interface WriteHereRequest__Output {
  'guest': (_keymesh_ebs_v1_HostGuest__Output | null);
  'offset': (number);
  'data': (Buffer);
}
