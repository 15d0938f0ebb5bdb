// Original file: proto/keymesh/trail/v1/trail.proto

import type { Event as _keymesh_trail_v1_Event, Event__Output as _keymesh_trail_v1_Event__Output } from '../../../keymesh/trail/v1/Event.ts';

export interface LookupEventsResponse {
  'events'?: (_keymesh_trail_v1_Event)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}

export interface LookupEventsResponse__Output {
  'events': (_keymesh_trail_v1_Event__Output)[];
  'nextToken'?: (string);
  '_nextToken'?: "nextToken";
}
