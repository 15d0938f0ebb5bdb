// Original file: proto/keymesh/caller/v1/caller.proto

import type { Variant as _keymesh_caller_v1_Variant, Variant__Output as _keymesh_caller_v1_Variant__Output } from '../../../keymesh/caller/v1/Variant.ts';

export interface Scenario {
  'name'?: (string);
  'title'?: (string);
  'summary'?: (string);
  'group'?: (string);
  'takesFile'?: (boolean);
  'variants'?: (_keymesh_caller_v1_Variant)[];
}

export interface Scenario__Output {
  'name': (string);
  'title': (string);
  'summary': (string);
  'group': (string);
  'takesFile': (boolean);
  'variants': (_keymesh_caller_v1_Variant__Output)[];
}
