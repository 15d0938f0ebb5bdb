// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Region as _keymesh_ebs_v1_Region, Region__Output as _keymesh_ebs_v1_Region__Output } from '../../../keymesh/ebs/v1/Region.ts';

export interface DescribeRegionsResponse {
  'regions'?: (_keymesh_ebs_v1_Region)[];
}

export interface DescribeRegionsResponse__Output {
  'regions': (_keymesh_ebs_v1_Region__Output)[];
}
