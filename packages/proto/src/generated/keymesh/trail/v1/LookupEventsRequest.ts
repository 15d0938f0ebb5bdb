// Original file: proto/keymesh/trail/v1/trail.proto

import type { LookupAttribute as _keymesh_trail_v1_LookupAttribute, LookupAttribute__Output as _keymesh_trail_v1_LookupAttribute__Output } from '../../../keymesh/trail/v1/LookupAttribute.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface LookupEventsRequest {
  'lookupAttributes'?: (_keymesh_trail_v1_LookupAttribute)[];
  'startTime'?: (_google_protobuf_Timestamp | null);
  'endTime'?: (_google_protobuf_Timestamp | null);
  'eventCategory'?: (string);
  'maxResults'?: (number);
  'nextToken'?: (string);
  '_eventCategory'?: "eventCategory";
  '_maxResults'?: "maxResults";
  '_nextToken'?: "nextToken";
}

export interface LookupEventsRequest__Output {
  'lookupAttributes': (_keymesh_trail_v1_LookupAttribute__Output)[];
  'startTime': (_google_protobuf_Timestamp__Output | null);
  'endTime': (_google_protobuf_Timestamp__Output | null);
  'eventCategory'?: (string);
  'maxResults'?: (number);
  'nextToken'?: (string);
  '_eventCategory'?: "eventCategory";
  '_maxResults'?: "maxResults";
  '_nextToken'?: "nextToken";
}
