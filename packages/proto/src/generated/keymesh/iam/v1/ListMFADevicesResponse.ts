// Original file: proto/keymesh/iam/v1/iam.proto

import type { MFADevice as _keymesh_iam_v1_MFADevice, MFADevice__Output as _keymesh_iam_v1_MFADevice__Output } from '../../../keymesh/iam/v1/MFADevice.ts';

export interface ListMFADevicesResponse {
  'mfaDevices'?: (_keymesh_iam_v1_MFADevice)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}

export interface ListMFADevicesResponse__Output {
  'mfaDevices': (_keymesh_iam_v1_MFADevice__Output)[];
  'isTruncated'?: (boolean);
  'marker'?: (string);
  '_isTruncated'?: "isTruncated";
  '_marker'?: "marker";
}
