// Original file: proto/keymesh/trail/v1/trail.proto

import type { LookupEventsRequest as _keymesh_trail_v1_LookupEventsRequest, LookupEventsRequest__Output as _keymesh_trail_v1_LookupEventsRequest__Output } from '../../../keymesh/trail/v1/LookupEventsRequest.ts';

export interface RegionalLookupEventsRequest {
  'region'?: (string);
  'request'?: (_keymesh_trail_v1_LookupEventsRequest | null);
}

export interface RegionalLookupEventsRequest__Output {
  'region': (string);
  'request': (_keymesh_trail_v1_LookupEventsRequest__Output | null);
}
