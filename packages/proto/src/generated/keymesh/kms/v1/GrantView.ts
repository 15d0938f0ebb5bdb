// Original file: proto/keymesh/kms/v1/key_view.proto

import type { Long } from '@grpc/proto-loader';

export interface GrantView {
  'grantId'?: (string);
  'name'?: (string);
  'createdMs'?: (number | string | Long);
  'granteePrincipal'?: (string);
  'retiringPrincipal'?: (string);
  'issuingAccount'?: (string);
  'operations'?: (string)[];
  'encryptionContextSubset'?: ({[key: string]: string});
  'encryptionContextEquals'?: ({[key: string]: string});
}

export interface GrantView__Output {
  'grantId': (string);
  'name': (string);
  'createdMs': (number);
  'granteePrincipal': (string);
  'retiringPrincipal': (string);
  'issuingAccount': (string);
  'operations': (string)[];
  'encryptionContextSubset': ({[key: string]: string});
  'encryptionContextEquals': ({[key: string]: string});
}
