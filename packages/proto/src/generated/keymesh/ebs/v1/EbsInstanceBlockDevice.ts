// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';

export interface EbsInstanceBlockDevice {
  'attachTime'?: (_google_protobuf_Timestamp | null);
  'deleteOnTermination'?: (boolean);
  'status'?: (string);
  'volumeId'?: (string);
  '_deleteOnTermination'?: "deleteOnTermination";
  '_status'?: "status";
  '_volumeId'?: "volumeId";
}

export interface EbsInstanceBlockDevice__Output {
  'attachTime': (_google_protobuf_Timestamp__Output | null);
  'deleteOnTermination'?: (boolean);
  'status'?: (string);
  'volumeId'?: (string);
  '_deleteOnTermination'?: "deleteOnTermination";
  '_status'?: "status";
  '_volumeId'?: "volumeId";
}
