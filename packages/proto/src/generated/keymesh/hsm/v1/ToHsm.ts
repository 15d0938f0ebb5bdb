// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { Open as _keymesh_hsm_v1_Open, Open__Output as _keymesh_hsm_v1_Open__Output } from '../../../keymesh/hsm/v1/Open.ts';
import type { SessionRequest as _keymesh_hsm_v1_SessionRequest, SessionRequest__Output as _keymesh_hsm_v1_SessionRequest__Output } from '../../../keymesh/hsm/v1/SessionRequest.ts';
import type { Frame as _keymesh_hsm_v1_Frame, Frame__Output as _keymesh_hsm_v1_Frame__Output } from '../../../keymesh/hsm/v1/Frame.ts';

export interface ToHsm {
  'open'?: (_keymesh_hsm_v1_Open | null);
  'session'?: (_keymesh_hsm_v1_SessionRequest | null);
  'frame'?: (_keymesh_hsm_v1_Frame | null);
  'exchange'?: (number);
  'message'?: "open"|"session"|"frame";
}

export interface ToHsm__Output {
  'open'?: (_keymesh_hsm_v1_Open__Output | null);
  'session'?: (_keymesh_hsm_v1_SessionRequest__Output | null);
  'frame'?: (_keymesh_hsm_v1_Frame__Output | null);
  'exchange': (number);
  'message'?: "open"|"session"|"frame";
}
