// Original file: proto/keymesh/hsm/v1/hsm.proto

import type { DomainStatus as _keymesh_hsm_v1_DomainStatus, DomainStatus__Output as _keymesh_hsm_v1_DomainStatus__Output } from '../../../keymesh/hsm/v1/DomainStatus.ts';
import type { SensorStatus as _keymesh_hsm_v1_SensorStatus, SensorStatus__Output as _keymesh_hsm_v1_SensorStatus__Output } from '../../../keymesh/hsm/v1/SensorStatus.ts';

export interface StatusResponse {
  'name'?: (string);
  'state'?: (string);
  'domains'?: (_keymesh_hsm_v1_DomainStatus)[];
  'cachedHbks'?: (number);
  'sensors'?: (_keymesh_hsm_v1_SensorStatus)[];
  'isReadmissionAsked'?: (boolean);
}

export interface StatusResponse__Output {
  'name': (string);
  'state': (string);
  'domains': (_keymesh_hsm_v1_DomainStatus__Output)[];
  'cachedHbks': (number);
  'sensors': (_keymesh_hsm_v1_SensorStatus__Output)[];
  'isReadmissionAsked': (boolean);
}
