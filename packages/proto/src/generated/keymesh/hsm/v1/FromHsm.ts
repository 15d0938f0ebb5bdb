// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { Opened as _keymesh_hsm_v1_Opened, Opened__Output as _keymesh_hsm_v1_Opened__Output } from '../../../keymesh/hsm/v1/Opened.ts';
import type { SessionGrant as _keymesh_hsm_v1_SessionGrant, SessionGrant__Output as _keymesh_hsm_v1_SessionGrant__Output } from '../../../keymesh/hsm/v1/SessionGrant.ts';
import type { Frame as _keymesh_hsm_v1_Frame, Frame__Output as _keymesh_hsm_v1_Frame__Output } from '../../../keymesh/hsm/v1/Frame.ts';
import type { Refusal as _keymesh_hsm_v1_Refusal, Refusal__Output as _keymesh_hsm_v1_Refusal__Output } from '../../../keymesh/hsm/v1/Refusal.ts';

export interface FromHsm {
  'opened'?: (_keymesh_hsm_v1_Opened | null);
  'session'?: (_keymesh_hsm_v1_SessionGrant | null);
  'frame'?: (_keymesh_hsm_v1_Frame | null);
  'refusal'?: (_keymesh_hsm_v1_Refusal | null);
  'exchange'?: (number);
  'message'?: "opened"|"session"|"frame"|"refusal";
}

export interface FromHsm__Output {
  'opened'?: (_keymesh_hsm_v1_Opened__Output | null);
  'session'?: (_keymesh_hsm_v1_SessionGrant__Output | null);
  'frame'?: (_keymesh_hsm_v1_Frame__Output | null);
  'refusal'?: (_keymesh_hsm_v1_Refusal__Output | null);
  'exchange': (number);
  'message'?: "opened"|"session"|"frame"|"refusal";
}
