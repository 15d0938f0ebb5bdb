// Original file: proto/keymesh/caller/v1/caller.proto

import type { Fact as _keymesh_caller_v1_Fact, Fact__Output as _keymesh_caller_v1_Fact__Output } from '../../../keymesh/caller/v1/Fact.ts';
import type { Long } from '@grpc/proto-loader';

export interface RunScenarioResponse {
  'traceId'?: (string);
  'facts'?: (_keymesh_caller_v1_Fact)[];
  'fileName'?: (string);
  'fileBytes'?: (number | string | Long);
}

export interface RunScenarioResponse__Output {
  'traceId': (string);
  'facts': (_keymesh_caller_v1_Fact__Output)[];
  'fileName': (string);
  'fileBytes': (number);
}
