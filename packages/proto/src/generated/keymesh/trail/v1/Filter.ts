// Original file: proto/keymesh/trail/v1/trail.proto

import type { Long } from '@grpc/proto-loader';

export interface Filter {
  'accountId'?: (string);
  'region'?: (string);
  'eventSource'?: (string);
  'eventName'?: (string);
  'username'?: (string);
  'accessKeyId'?: (string);
  'resourceName'?: (string);
  'eventId'?: (string);
  'requestId'?: (string);
  'sharedEventId'?: (string);
  'managementEvent'?: (boolean);
  'readOnly'?: (boolean);
  'errorCode'?: (string);
  'startTimeMs'?: (number | string | Long);
  'endTimeMs'?: (number | string | Long);
  '_accountId'?: "accountId";
  '_region'?: "region";
  '_eventSource'?: "eventSource";
  '_eventName'?: "eventName";
  '_username'?: "username";
  '_accessKeyId'?: "accessKeyId";
  '_resourceName'?: "resourceName";
  '_eventId'?: "eventId";
  '_requestId'?: "requestId";
  '_sharedEventId'?: "sharedEventId";
  '_managementEvent'?: "managementEvent";
  '_readOnly'?: "readOnly";
  '_errorCode'?: "errorCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}

export interface Filter__Output {
  'accountId'?: (string);
  'region'?: (string);
  'eventSource'?: (string);
  'eventName'?: (string);
  'username'?: (string);
  'accessKeyId'?: (string);
  'resourceName'?: (string);
  'eventId'?: (string);
  'requestId'?: (string);
  'sharedEventId'?: (string);
  'managementEvent'?: (boolean);
  'readOnly'?: (boolean);
  'errorCode'?: (string);
  'startTimeMs'?: (number);
  'endTimeMs'?: (number);
  '_accountId'?: "accountId";
  '_region'?: "region";
  '_eventSource'?: "eventSource";
  '_eventName'?: "eventName";
  '_username'?: "username";
  '_accessKeyId'?: "accessKeyId";
  '_resourceName'?: "resourceName";
  '_eventId'?: "eventId";
  '_requestId'?: "requestId";
  '_sharedEventId'?: "sharedEventId";
  '_managementEvent'?: "managementEvent";
  '_readOnly'?: "readOnly";
  '_errorCode'?: "errorCode";
  '_startTimeMs'?: "startTimeMs";
  '_endTimeMs'?: "endTimeMs";
}
