// Original file: proto/keymesh/flow/v1/flow.proto

import type { Long } from '@grpc/proto-loader';

export interface TraceFilter {
  'operation'?: (string);
  'key'?: (string);
  'principal'?: (string);
  'onlyErrors'?: (boolean);
  'traceId'?: (string);
  'sinceMs'?: (number | string | Long);
  'untilMs'?: (number | string | Long);
  'pinnedOnly'?: (boolean);
}

export interface TraceFilter__Output {
  'operation': (string);
  'key': (string);
  'principal': (string);
  'onlyErrors': (boolean);
  'traceId': (string);
  'sinceMs': (number);
  'untilMs': (number);
  'pinnedOnly': (boolean);
}
