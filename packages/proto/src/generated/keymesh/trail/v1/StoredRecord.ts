// Original file: proto/keymesh/trail/v1/trail.proto

import type { EventResource as _keymesh_trail_v1_EventResource, EventResource__Output as _keymesh_trail_v1_EventResource__Output } from '../../../keymesh/trail/v1/EventResource.ts';
import type { Long } from '@grpc/proto-loader';

export interface StoredRecord {
  'accountId'?: (string);
  'region'?: (string);
  'eventTimeMs'?: (number | string | Long);
  'eventId'?: (string);
  'eventSource'?: (string);
  'eventName'?: (string);
  'readOnly'?: (boolean);
  'managementEvent'?: (boolean);
  'username'?: (string);
  'accessKeyId'?: (string);
  'resources'?: (_keymesh_trail_v1_EventResource)[];
  'errorCode'?: (string);
  'record'?: (string);
}

export interface StoredRecord__Output {
  'accountId': (string);
  'region': (string);
  'eventTimeMs': (number);
  'eventId': (string);
  'eventSource': (string);
  'eventName': (string);
  'readOnly': (boolean);
  'managementEvent': (boolean);
  'username': (string);
  'accessKeyId': (string);
  'resources': (_keymesh_trail_v1_EventResource__Output)[];
  'errorCode': (string);
  'record': (string);
}
