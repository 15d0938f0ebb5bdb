// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface Policy {
  'policyName'?: (string);
  'policyId'?: (string);
  'arn'?: (string);
  'path'?: (string);
  'defaultVersionId'?: (string);
  'attachmentCount'?: (number);
  'permissionsBoundaryUsageCount'?: (number);
  'isAttachable'?: (boolean);
  'description'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'updateDate'?: (_google_protobuf_Timestamp | null);
  'tags'?: (_keymesh_iam_v1_Tag)[];
  '_policyName'?: "policyName";
  '_policyId'?: "policyId";
  '_arn'?: "arn";
  '_path'?: "path";
  '_defaultVersionId'?: "defaultVersionId";
  '_attachmentCount'?: "attachmentCount";
  '_permissionsBoundaryUsageCount'?: "permissionsBoundaryUsageCount";
  '_isAttachable'?: "isAttachable";
  '_description'?: "description";
}

export interface Policy__Output {
  'policyName'?: (string);
  'policyId'?: (string);
  'arn'?: (string);
  'path'?: (string);
  'defaultVersionId'?: (string);
  'attachmentCount'?: (number);
  'permissionsBoundaryUsageCount'?: (number);
  'isAttachable'?: (boolean);
  'description'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'updateDate': (_google_protobuf_Timestamp__Output | null);
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  '_policyName'?: "policyName";
  '_policyId'?: "policyId";
  '_arn'?: "arn";
  '_path'?: "path";
  '_defaultVersionId'?: "defaultVersionId";
  '_attachmentCount'?: "attachmentCount";
  '_permissionsBoundaryUsageCount'?: "permissionsBoundaryUsageCount";
  '_isAttachable'?: "isAttachable";
  '_description'?: "description";
}
