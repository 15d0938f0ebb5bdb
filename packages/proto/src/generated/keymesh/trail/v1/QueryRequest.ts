// Original file: proto/keymesh/trail/v1/trail.proto

import type { Filter as _keymesh_trail_v1_Filter, Filter__Output as _keymesh_trail_v1_Filter__Output } from '../../../keymesh/trail/v1/Filter.ts';

export interface QueryRequest {
  'filter'?: (_keymesh_trail_v1_Filter | null);
  'maxResults'?: (number);
  'nextToken'?: (string);
}

export interface QueryRequest__Output {
  'filter': (_keymesh_trail_v1_Filter__Output | null);
  'maxResults': (number);
  'nextToken': (string);
}
