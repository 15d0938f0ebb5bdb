// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface VolumeAttachment {
  'volumeId'?: (string);
  'instanceId'?: (string);
  'device'?: (string);
  'state'?: (string);
  'attachTime'?: (_google_protobuf_Timestamp | null);
  'deleteOnTermination'?: (boolean);
  '_volumeId'?: "volumeId";
  '_instanceId'?: "instanceId";
  '_device'?: "device";
  '_state'?: "state";
  '_deleteOnTermination'?: "deleteOnTermination";
}

export interface VolumeAttachment__Output {
  'volumeId'?: (string);
  'instanceId'?: (string);
  'device'?: (string);
  'state'?: (string);
  'attachTime': (_google_protobuf_Timestamp__Output | null);
  'deleteOnTermination'?: (boolean);
  '_volumeId'?: "volumeId";
  '_instanceId'?: "instanceId";
  '_device'?: "device";
  '_state'?: "state";
  '_deleteOnTermination'?: "deleteOnTermination";
}
