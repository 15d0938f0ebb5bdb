// Original file: proto/keymesh/flow/v1/flow.proto

import type { Long } from '@grpc/proto-loader';

export interface StatsResponse {
  'traces'?: (number);
  'spans'?: (number | string | Long);
  'bytes'?: (number | string | Long);
  'maxTraces'?: (number);
  'maxSpansPerTrace'?: (number);
  'maxBytes'?: (number | string | Long);
  'receivedSpans'?: (number | string | Long);
  'evictedTraces'?: (number | string | Long);
  'rejectedSpans'?: (number | string | Long);
  'droppedAtSource'?: ({[key: string]: number | string | Long});
  'watchers'?: (number);
  'pins'?: (number);
  'maxPins'?: (number);
  'maxPinBytes'?: (number | string | Long);
  'forwardedSpans'?: (number | string | Long);
  'forwardDroppedSpans'?: (number | string | Long);
}

export interface StatsResponse__Output {
  'traces': (number);
  'spans': (number);
  'bytes': (number);
  'maxTraces': (number);
  'maxSpansPerTrace': (number);
  'maxBytes': (number);
  'receivedSpans': (number);
  'evictedTraces': (number);
  'rejectedSpans': (number);
  'droppedAtSource': ({[key: string]: number});
  'watchers': (number);
  'pins': (number);
  'maxPins': (number);
  'maxPinBytes': (number);
  'forwardedSpans': (number);
  'forwardDroppedSpans': (number);
}
