// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { TagSpecification as _keymesh_ebs_v1_TagSpecification, TagSpecification__Output as _keymesh_ebs_v1_TagSpecification__Output } from '../../../keymesh/ebs/v1/TagSpecification.ts';

export interface CreateVolumeRequest {
  'availabilityZone'?: (string);
  'encrypted'?: (boolean);
  'kmsKeyId'?: (string);
  'size'?: (number);
  'volumeType'?: (string);
  'iops'?: (number);
  'throughput'?: (number);
  'tagSpecifications'?: (_keymesh_ebs_v1_TagSpecification)[];
  'clientToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_availabilityZone'?: "availabilityZone";
  '_encrypted'?: "encrypted";
  '_kmsKeyId'?: "kmsKeyId";
  '_size'?: "size";
  '_volumeType'?: "volumeType";
  '_iops'?: "iops";
  '_throughput'?: "throughput";
  '_clientToken'?: "clientToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface CreateVolumeRequest__Output {
  'availabilityZone'?: (string);
  'encrypted'?: (boolean);
  'kmsKeyId'?: (string);
  'size'?: (number);
  'volumeType'?: (string);
  'iops'?: (number);
  'throughput'?: (number);
  'tagSpecifications': (_keymesh_ebs_v1_TagSpecification__Output)[];
  'clientToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_availabilityZone'?: "availabilityZone";
  '_encrypted'?: "encrypted";
  '_kmsKeyId'?: "kmsKeyId";
  '_size'?: "size";
  '_volumeType'?: "volumeType";
  '_iops'?: "iops";
  '_throughput'?: "throughput";
  '_clientToken'?: "clientToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
