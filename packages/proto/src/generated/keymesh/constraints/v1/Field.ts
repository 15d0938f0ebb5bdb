// Original file: proto/keymesh/constraints/v1/constraints.proto

import type { Field as _keymesh_constraints_v1_Field, Field__Output as _keymesh_constraints_v1_Field__Output } from '../../../keymesh/constraints/v1/Field.ts';

export interface Field {
  'required'?: (boolean);
  'min'?: (number | string);
  'max'?: (number | string);
  'minLength'?: (number);
  'maxLength'?: (number);
  'pattern'?: (string);
  'oneOf'?: (string)[];
  'sensitive'?: (boolean);
  'item'?: (_keymesh_constraints_v1_Field | null);
  'key'?: (_keymesh_constraints_v1_Field | null);
  'value'?: (_keymesh_constraints_v1_Field | null);
  'internal'?: (boolean);
  '_min'?: "min";
  '_max'?: "max";
  '_minLength'?: "minLength";
  '_maxLength'?: "maxLength";
}

export interface Field__Output {
  'required': (boolean);
  'min'?: (number);
  'max'?: (number);
  'minLength'?: (number);
  'maxLength'?: (number);
  'pattern': (string);
  'oneOf': (string)[];
  'sensitive': (boolean);
  'item': (_keymesh_constraints_v1_Field__Output | null);
  'key': (_keymesh_constraints_v1_Field__Output | null);
  'value': (_keymesh_constraints_v1_Field__Output | null);
  'internal': (boolean);
  '_min'?: "min";
  '_max'?: "max";
  '_minLength'?: "minLength";
  '_maxLength'?: "maxLength";
}
