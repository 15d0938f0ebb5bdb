// Original file: proto/keymesh/iam/v1/iam.proto

import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from '../../../google/protobuf/Timestamp.ts';
import type { Role as _keymesh_iam_v1_Role, Role__Output as _keymesh_iam_v1_Role__Output } from '../../../keymesh/iam/v1/Role.ts';
import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from '../../../keymesh/iam/v1/Tag.ts';

export interface InstanceProfile {
  'path'?: (string);
  'instanceProfileName'?: (string);
  'instanceProfileId'?: (string);
  'arn'?: (string);
  'createDate'?: (_google_protobuf_Timestamp | null);
  'roles'?: (_keymesh_iam_v1_Role)[];
  'tags'?: (_keymesh_iam_v1_Tag)[];
  '_path'?: "path";
  '_instanceProfileName'?: "instanceProfileName";
  '_instanceProfileId'?: "instanceProfileId";
  '_arn'?: "arn";
}

export interface InstanceProfile__Output {
  'path'?: (string);
  'instanceProfileName'?: (string);
  'instanceProfileId'?: (string);
  'arn'?: (string);
  'createDate': (_google_protobuf_Timestamp__Output | null);
  'roles': (_keymesh_iam_v1_Role__Output)[];
  'tags': (_keymesh_iam_v1_Tag__Output)[];
  '_path'?: "path";
  '_instanceProfileName'?: "instanceProfileName";
  '_instanceProfileId'?: "instanceProfileId";
  '_arn'?: "arn";
}
