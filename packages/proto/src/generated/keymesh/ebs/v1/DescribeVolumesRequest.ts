// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Filter as _keymesh_ebs_v1_Filter, Filter__Output as _keymesh_ebs_v1_Filter__Output } from '../../../keymesh/ebs/v1/Filter.ts';

export interface DescribeVolumesRequest {
  'volumeIds'?: (string)[];
  'filters'?: (_keymesh_ebs_v1_Filter)[];
  'maxResults'?: (number);
  'nextToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_maxResults'?: "maxResults";
  '_nextToken'?: "nextToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface DescribeVolumesRequest__Output {
  'volumeIds': (string)[];
  'filters': (_keymesh_ebs_v1_Filter__Output)[];
  'maxResults'?: (number);
  'nextToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_maxResults'?: "maxResults";
  '_nextToken'?: "nextToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
