// Original file: proto/keymesh/ebs/v1/ebs.proto

import type { Placement as _keymesh_ebs_v1_Placement, Placement__Output as _keymesh_ebs_v1_Placement__Output } from '../../../keymesh/ebs/v1/Placement.ts';
import type { TagSpecification as _keymesh_ebs_v1_TagSpecification, TagSpecification__Output as _keymesh_ebs_v1_TagSpecification__Output } from '../../../keymesh/ebs/v1/TagSpecification.ts';

export interface RunInstancesRequest {
  'imageId'?: (string);
  'instanceType'?: (string);
  'minCount'?: (number);
  'maxCount'?: (number);
  'placement'?: (_keymesh_ebs_v1_Placement | null);
  'tagSpecifications'?: (_keymesh_ebs_v1_TagSpecification)[];
  'clientToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_imageId'?: "imageId";
  '_instanceType'?: "instanceType";
  '_minCount'?: "minCount";
  '_maxCount'?: "maxCount";
  '_clientToken'?: "clientToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface RunInstancesRequest__Output {
  'imageId'?: (string);
  'instanceType'?: (string);
  'minCount'?: (number);
  'maxCount'?: (number);
  'placement': (_keymesh_ebs_v1_Placement__Output | null);
  'tagSpecifications': (_keymesh_ebs_v1_TagSpecification__Output)[];
  'clientToken'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_imageId'?: "imageId";
  '_instanceType'?: "instanceType";
  '_minCount'?: "minCount";
  '_maxCount'?: "maxCount";
  '_clientToken'?: "clientToken";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
