// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { DomainSummary as _keymesh_hsm_v1_DomainSummary, DomainSummary__Output as _keymesh_hsm_v1_DomainSummary__Output } from '../../../keymesh/hsm/v1/DomainSummary.ts';
import type { OfflineMember as _keymesh_hsm_v1_OfflineMember, OfflineMember__Output as _keymesh_hsm_v1_OfflineMember__Output } from '../../../keymesh/hsm/v1/OfflineMember.ts';
import type { Tampering as _keymesh_hsm_v1_Tampering, Tampering__Output as _keymesh_hsm_v1_Tampering__Output } from '../../../keymesh/hsm/v1/Tampering.ts';

export interface IdentifyResponse {
  'name'?: (string);
  'state'?: (string);
  'signingKey'?: (Buffer | Uint8Array | string);
  'agreementKey'?: (Buffer | Uint8Array | string);
  'domains'?: (_keymesh_hsm_v1_DomainSummary)[];
  'offlineMember'?: (_keymesh_hsm_v1_OfflineMember | null);
  'tampering'?: (_keymesh_hsm_v1_Tampering | null);
  '_offlineMember'?: "offlineMember";
  '_tampering'?: "tampering";
}

export interface IdentifyResponse__Output {
  'name': (string);
  'state': (string);
  'signingKey': (Buffer);
  'agreementKey': (Buffer);
  'domains': (_keymesh_hsm_v1_DomainSummary__Output)[];
  'offlineMember'?: (_keymesh_hsm_v1_OfflineMember__Output | null);
  'tampering'?: (_keymesh_hsm_v1_Tampering__Output | null);
  '_offlineMember'?: "offlineMember";
  '_tampering'?: "tampering";
}
