// Original file: proto/keymesh/caller/v1/caller.proto

import type { Scenario as _keymesh_caller_v1_Scenario, Scenario__Output as _keymesh_caller_v1_Scenario__Output } from '../../../keymesh/caller/v1/Scenario.ts';

export interface ListScenariosResponse {
  'scenarios'?: (_keymesh_caller_v1_Scenario)[];
}

export interface ListScenariosResponse__Output {
  'scenarios': (_keymesh_caller_v1_Scenario__Output)[];
}
