// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Instance as _keymesh_ebs_v1_Instance, Instance__Output as _keymesh_ebs_v1_Instance__Output } from '../../../keymesh/ebs/v1/Instance.ts';

export interface Reservation {
  'reservationId'?: (string);
  'ownerId'?: (string);
  'instances'?: (_keymesh_ebs_v1_Instance)[];
  '_reservationId'?: "reservationId";
  '_ownerId'?: "ownerId";
}

export interface Reservation__Output {
  'reservationId'?: (string);
  'ownerId'?: (string);
  'instances': (_keymesh_ebs_v1_Instance__Output)[];
  '_reservationId'?: "reservationId";
  '_ownerId'?: "ownerId";
}
