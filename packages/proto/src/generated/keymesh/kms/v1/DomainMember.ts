// Original file: proto/keymesh/kms/v1/fleet.proto


export interface DomainMember {
  'name'?: (string);
  'kind'?: (string);
}

export interface DomainMember__Output {
  'name': (string);
  'kind': (string);
}
