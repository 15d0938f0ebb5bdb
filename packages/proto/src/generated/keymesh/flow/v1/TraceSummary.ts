// Original file: proto/keymesh/flow/v1/flow.proto

import type { Long } from '@grpc/proto-loader';

export interface TraceSummary {
  'traceId'?: (string);
  'startedMs'?: (number | string | Long);
  'durationMicros'?: (number | string | Long);
  'rootOperation'?: (string);
  'rootService'?: (string);
  'services'?: (string)[];
  'principals'?: (string)[];
  'keyIds'?: (string)[];
  'error'?: (string);
  'spanCount'?: (number);
  'droppedSpans'?: (number);
  'complete'?: (boolean);
  'idleMs'?: (number | string | Long);
  'pinned'?: (boolean);
  'name'?: (string);
}

export interface TraceSummary__Output {
  'traceId': (string);
  'startedMs': (number);
  'durationMicros': (number);
  'rootOperation': (string);
  'rootService': (string);
  'services': (string)[];
  'principals': (string)[];
  'keyIds': (string)[];
  'error': (string);
  'spanCount': (number);
  'droppedSpans': (number);
  'complete': (boolean);
  'idleMs': (number);
  'pinned': (boolean);
  'name': (string);
}
