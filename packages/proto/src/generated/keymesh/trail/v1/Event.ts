// Original file: proto/keymesh/trail/v1/trail.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Resource as _keymesh_trail_v1_Resource, Resource__Output as _keymesh_trail_v1_Resource__Output } from '../../../keymesh/trail/v1/Resource.ts';

export interface Event {
  'eventId'?: (string);
  'eventName'?: (string);
  'readOnly'?: (string);
  'accessKeyId'?: (string);
  'eventTime'?: (_google_protobuf_Timestamp | null);
  'eventSource'?: (string);
  'username'?: (string);
  'resources'?: (_keymesh_trail_v1_Resource)[];
  'cloudTrailEvent'?: (string);
  '_accessKeyId'?: "accessKeyId";
  '_username'?: "username";
}

export interface Event__Output {
  'eventId': (string);
  'eventName': (string);
  'readOnly': (string);
  'accessKeyId'?: (string);
  'eventTime': (_google_protobuf_Timestamp__Output | null);
  'eventSource': (string);
  'username'?: (string);
  'resources': (_keymesh_trail_v1_Resource__Output)[];
  'cloudTrailEvent': (string);
  '_accessKeyId'?: "accessKeyId";
  '_username'?: "username";
}
