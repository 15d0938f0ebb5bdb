// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Volume as _keymesh_ebs_v1_Volume, Volume__Output as _keymesh_ebs_v1_Volume__Output } from '../../../keymesh/ebs/v1/Volume.ts';

export interface DescribeVolumesResponse {
  'volumes'?: (_keymesh_ebs_v1_Volume)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}

export interface DescribeVolumesResponse__Output {
  'volumes': (_keymesh_ebs_v1_Volume__Output)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}
