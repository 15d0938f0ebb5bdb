// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Reservation as _keymesh_ebs_v1_Reservation, Reservation__Output as _keymesh_ebs_v1_Reservation__Output } from '../../../keymesh/ebs/v1/Reservation.ts';

export interface DescribeInstancesResponse {
  'reservations'?: (_keymesh_ebs_v1_Reservation)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}

export interface DescribeInstancesResponse__Output {
  'reservations': (_keymesh_ebs_v1_Reservation__Output)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}
