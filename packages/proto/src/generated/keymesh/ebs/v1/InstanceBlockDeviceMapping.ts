// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { EbsInstanceBlockDevice as _keymesh_ebs_v1_EbsInstanceBlockDevice, EbsInstanceBlockDevice__Output as _keymesh_ebs_v1_EbsInstanceBlockDevice__Output } from '../../../keymesh/ebs/v1/EbsInstanceBlockDevice.ts';

export interface InstanceBlockDeviceMapping {
  'deviceName'?: (string);
  'ebs'?: (_keymesh_ebs_v1_EbsInstanceBlockDevice | null);
  '_deviceName'?: "deviceName";
}

export interface InstanceBlockDeviceMapping__Output {
  'deviceName'?: (string);
  'ebs': (_keymesh_ebs_v1_EbsInstanceBlockDevice__Output | null);
  '_deviceName'?: "deviceName";
}
