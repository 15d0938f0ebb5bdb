// Original file: proto/keymesh/kms/v1/fleet.proto

import type { SensorView as _keymesh_kms_v1_SensorView, SensorView__Output as _keymesh_kms_v1_SensorView__Output } from '../../../keymesh/kms/v1/SensorView.ts';

export interface HsmView {
  'name'?: (string);
  'state'?: (string);
  'regions'?: (string)[];
  'cachedHbks'?: (number);
  'sensors'?: (_keymesh_kms_v1_SensorView)[];
  'isReadmissionAsked'?: (boolean);
}

export interface HsmView__Output {
  'name': (string);
  'state': (string);
  'regions': (string)[];
  'cachedHbks': (number);
  'sensors': (_keymesh_kms_v1_SensorView__Output)[];
  'isReadmissionAsked': (boolean);
}
