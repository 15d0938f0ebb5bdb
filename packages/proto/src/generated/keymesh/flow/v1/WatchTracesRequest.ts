// Original file: proto/keymesh/flow/v1/flow.proto

import type { TraceFilter as _keymesh_flow_v1_TraceFilter, TraceFilter__Output as _keymesh_flow_v1_TraceFilter__Output } from '../../../keymesh/flow/v1/TraceFilter.ts';

export interface WatchTracesRequest {
  'filter'?: (_keymesh_flow_v1_TraceFilter | null);
  'summariesOnly'?: (boolean);
}

export interface WatchTracesRequest__Output {
  'filter': (_keymesh_flow_v1_TraceFilter__Output | null);
  'summariesOnly': (boolean);
}
