// Original file: proto/keymesh/flow/v1/flow.proto

import type { TraceSummary as _keymesh_flow_v1_TraceSummary, TraceSummary__Output as _keymesh_flow_v1_TraceSummary__Output } from '../../../keymesh/flow/v1/TraceSummary.ts';

export interface ListTracesResponse {
  'traces'?: (_keymesh_flow_v1_TraceSummary)[];
}

export interface ListTracesResponse__Output {
  'traces': (_keymesh_flow_v1_TraceSummary__Output)[];
}
