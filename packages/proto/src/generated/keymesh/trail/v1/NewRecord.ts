// Original file: proto/keymesh/trail/v1/trail.proto

import type { EventResource as _keymesh_trail_v1_EventResource, EventResource__Output as _keymesh_trail_v1_EventResource__Output } from '../../../keymesh/trail/v1/EventResource.ts';
import type { Long } from '@grpc/proto-loader';

export interface NewRecord {
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
  'record'?: (Buffer | Uint8Array | string);
  'errorCode'?: (string);
}

export interface NewRecord__Output {
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
  'record': (Buffer);
  'errorCode': (string);
}
