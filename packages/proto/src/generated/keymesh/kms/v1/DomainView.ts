// Original file: proto/keymesh/kms/v1/fleet.proto

import type { DomainMember as _keymesh_kms_v1_DomainMember, DomainMember__Output as _keymesh_kms_v1_DomainMember__Output } from '../../../keymesh/kms/v1/DomainMember.ts';
import type { DomainOperator as _keymesh_kms_v1_DomainOperator, DomainOperator__Output as _keymesh_kms_v1_DomainOperator__Output } from '../../../keymesh/kms/v1/DomainOperator.ts';
import type { Long } from '@grpc/proto-loader';

export interface DomainView {
  'region'?: (string);
  'isClosed'?: (boolean);
  'epoch'?: (number | string | Long);
  'members'?: (_keymesh_kms_v1_DomainMember)[];
  'operators'?: (_keymesh_kms_v1_DomainOperator)[];
  'domainKeyIds'?: (string)[];
}

export interface DomainView__Output {
  'region': (string);
  'isClosed': (boolean);
  'epoch': (number);
  'members': (_keymesh_kms_v1_DomainMember__Output)[];
  'operators': (_keymesh_kms_v1_DomainOperator__Output)[];
  'domainKeyIds': (string)[];
}
