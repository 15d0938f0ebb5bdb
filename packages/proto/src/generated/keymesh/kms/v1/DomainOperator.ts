// Original file: proto/keymesh/kms/v1/fleet.proto


export interface DomainOperator {
  'name'?: (string);
  'role'?: (string);
}

export interface DomainOperator__Output {
  'name': (string);
  'role': (string);
}
