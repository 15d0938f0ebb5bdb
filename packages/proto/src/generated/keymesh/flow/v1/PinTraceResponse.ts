// Original file: proto/keymesh/flow/v1/flow.proto

import type { TraceSummary as _keymesh_flow_v1_TraceSummary, TraceSummary__Output as _keymesh_flow_v1_TraceSummary__Output } from '../../../keymesh/flow/v1/TraceSummary.ts';

export interface PinTraceResponse {
  'summary'?: (_keymesh_flow_v1_TraceSummary | null);
}

export interface PinTraceResponse__Output {
  'summary': (_keymesh_flow_v1_TraceSummary__Output | null);
}
