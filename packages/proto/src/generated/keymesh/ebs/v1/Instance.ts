// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { InstanceState as _keymesh_ebs_v1_InstanceState, InstanceState__Output as _keymesh_ebs_v1_InstanceState__Output } from '../../../keymesh/ebs/v1/InstanceState.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Placement as _keymesh_ebs_v1_Placement, Placement__Output as _keymesh_ebs_v1_Placement__Output } from '../../../keymesh/ebs/v1/Placement.ts';
import type { InstanceBlockDeviceMapping as _keymesh_ebs_v1_InstanceBlockDeviceMapping, InstanceBlockDeviceMapping__Output as _keymesh_ebs_v1_InstanceBlockDeviceMapping__Output } from '../../../keymesh/ebs/v1/InstanceBlockDeviceMapping.ts';
import type { Tag as _keymesh_ebs_v1_Tag, Tag__Output as _keymesh_ebs_v1_Tag__Output } from '../../../keymesh/ebs/v1/Tag.ts';

export interface Instance {
  'instanceId'?: (string);
  'imageId'?: (string);
  'instanceState'?: (_keymesh_ebs_v1_InstanceState | null);
  'instanceType'?: (string);
  'launchTime'?: (_google_protobuf_Timestamp | null);
  'placement'?: (_keymesh_ebs_v1_Placement | null);
  'amiLaunchIndex'?: (number);
  'blockDeviceMappings'?: (_keymesh_ebs_v1_InstanceBlockDeviceMapping)[];
  'tags'?: (_keymesh_ebs_v1_Tag)[];
  'clientToken'?: (string);
  '_instanceId'?: "instanceId";
  '_imageId'?: "imageId";
  '_instanceType'?: "instanceType";
  '_amiLaunchIndex'?: "amiLaunchIndex";
  '_clientToken'?: "clientToken";
}

export interface Instance__Output {
  'instanceId'?: (string);
  'imageId'?: (string);
  'instanceState': (_keymesh_ebs_v1_InstanceState__Output | null);
  'instanceType'?: (string);
  'launchTime': (_google_protobuf_Timestamp__Output | null);
  'placement': (_keymesh_ebs_v1_Placement__Output | null);
  'amiLaunchIndex'?: (number);
  'blockDeviceMappings': (_keymesh_ebs_v1_InstanceBlockDeviceMapping__Output)[];
  'tags': (_keymesh_ebs_v1_Tag__Output)[];
  'clientToken'?: (string);
  '_instanceId'?: "instanceId";
  '_imageId'?: "imageId";
  '_instanceType'?: "instanceType";
  '_amiLaunchIndex'?: "amiLaunchIndex";
  '_clientToken'?: "clientToken";
}
