// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { VolumeAttachment as _keymesh_ebs_v1_VolumeAttachment, VolumeAttachment__Output as _keymesh_ebs_v1_VolumeAttachment__Output } from '../../../keymesh/ebs/v1/VolumeAttachment.ts';
import type { Tag as _keymesh_ebs_v1_Tag, Tag__Output as _keymesh_ebs_v1_Tag__Output } from '../../../keymesh/ebs/v1/Tag.ts';

export interface Volume {
  'volumeId'?: (string);
  'size'?: (number);
  'snapshotId'?: (string);
  'availabilityZone'?: (string);
  'state'?: (string);
  'createTime'?: (_google_protobuf_Timestamp | null);
  'attachments'?: (_keymesh_ebs_v1_VolumeAttachment)[];
  'encrypted'?: (boolean);
  'kmsKeyId'?: (string);
  'tags'?: (_keymesh_ebs_v1_Tag)[];
  'volumeType'?: (string);
  'iops'?: (number);
  'throughput'?: (number);
  'multiAttachEnabled'?: (boolean);
  'sseType'?: (string);
  '_volumeId'?: "volumeId";
  '_size'?: "size";
  '_snapshotId'?: "snapshotId";
  '_availabilityZone'?: "availabilityZone";
  '_state'?: "state";
  '_encrypted'?: "encrypted";
  '_kmsKeyId'?: "kmsKeyId";
  '_volumeType'?: "volumeType";
  '_iops'?: "iops";
  '_throughput'?: "throughput";
  '_multiAttachEnabled'?: "multiAttachEnabled";
  '_sseType'?: "sseType";
}

export interface Volume__Output {
  'volumeId'?: (string);
  'size'?: (number);
  'snapshotId'?: (string);
  'availabilityZone'?: (string);
  'state'?: (string);
  'createTime': (_google_protobuf_Timestamp__Output | null);
  'attachments': (_keymesh_ebs_v1_VolumeAttachment__Output)[];
  'encrypted'?: (boolean);
  'kmsKeyId'?: (string);
  'tags': (_keymesh_ebs_v1_Tag__Output)[];
  'volumeType'?: (string);
  'iops'?: (number);
  'throughput'?: (number);
  'multiAttachEnabled'?: (boolean);
  'sseType'?: (string);
  '_volumeId'?: "volumeId";
  '_size'?: "size";
  '_snapshotId'?: "snapshotId";
  '_availabilityZone'?: "availabilityZone";
  '_state'?: "state";
  '_encrypted'?: "encrypted";
  '_kmsKeyId'?: "kmsKeyId";
  '_volumeType'?: "volumeType";
  '_iops'?: "iops";
  '_throughput'?: "throughput";
  '_multiAttachEnabled'?: "multiAttachEnabled";
  '_sseType'?: "sseType";
}
