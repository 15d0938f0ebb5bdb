import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { CallerClient as _keymesh_caller_v1_CallerClient, CallerDefinition as _keymesh_caller_v1_CallerDefinition } from './keymesh/caller/v1/Caller.ts';
import type { Fact as _keymesh_caller_v1_Fact, Fact__Output as _keymesh_caller_v1_Fact__Output } from './keymesh/caller/v1/Fact.ts';
import type { ListScenariosRequest as _keymesh_caller_v1_ListScenariosRequest, ListScenariosRequest__Output as _keymesh_caller_v1_ListScenariosRequest__Output } from './keymesh/caller/v1/ListScenariosRequest.ts';
import type { ListScenariosResponse as _keymesh_caller_v1_ListScenariosResponse, ListScenariosResponse__Output as _keymesh_caller_v1_ListScenariosResponse__Output } from './keymesh/caller/v1/ListScenariosResponse.ts';
import type { RunScenarioRequest as _keymesh_caller_v1_RunScenarioRequest, RunScenarioRequest__Output as _keymesh_caller_v1_RunScenarioRequest__Output } from './keymesh/caller/v1/RunScenarioRequest.ts';
import type { RunScenarioResponse as _keymesh_caller_v1_RunScenarioResponse, RunScenarioResponse__Output as _keymesh_caller_v1_RunScenarioResponse__Output } from './keymesh/caller/v1/RunScenarioResponse.ts';
import type { Scenario as _keymesh_caller_v1_Scenario, Scenario__Output as _keymesh_caller_v1_Scenario__Output } from './keymesh/caller/v1/Scenario.ts';
import type { SetKeyEnabledRequest as _keymesh_caller_v1_SetKeyEnabledRequest, SetKeyEnabledRequest__Output as _keymesh_caller_v1_SetKeyEnabledRequest__Output } from './keymesh/caller/v1/SetKeyEnabledRequest.ts';
import type { SetKeyEnabledResponse as _keymesh_caller_v1_SetKeyEnabledResponse, SetKeyEnabledResponse__Output as _keymesh_caller_v1_SetKeyEnabledResponse__Output } from './keymesh/caller/v1/SetKeyEnabledResponse.ts';
import type { TryDecryptRequest as _keymesh_caller_v1_TryDecryptRequest, TryDecryptRequest__Output as _keymesh_caller_v1_TryDecryptRequest__Output } from './keymesh/caller/v1/TryDecryptRequest.ts';
import type { TryDecryptResponse as _keymesh_caller_v1_TryDecryptResponse, TryDecryptResponse__Output as _keymesh_caller_v1_TryDecryptResponse__Output } from './keymesh/caller/v1/TryDecryptResponse.ts';
import type { Variant as _keymesh_caller_v1_Variant, Variant__Output as _keymesh_caller_v1_Variant__Output } from './keymesh/caller/v1/Variant.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    caller: {
      v1: {
        Caller: SubtypeConstructor<typeof grpc.Client, _keymesh_caller_v1_CallerClient> & { service: _keymesh_caller_v1_CallerDefinition }
        Fact: MessageTypeDefinition<_keymesh_caller_v1_Fact, _keymesh_caller_v1_Fact__Output>
        ListScenariosRequest: MessageTypeDefinition<_keymesh_caller_v1_ListScenariosRequest, _keymesh_caller_v1_ListScenariosRequest__Output>
        ListScenariosResponse: MessageTypeDefinition<_keymesh_caller_v1_ListScenariosResponse, _keymesh_caller_v1_ListScenariosResponse__Output>
        RunScenarioRequest: MessageTypeDefinition<_keymesh_caller_v1_RunScenarioRequest, _keymesh_caller_v1_RunScenarioRequest__Output>
        RunScenarioResponse: MessageTypeDefinition<_keymesh_caller_v1_RunScenarioResponse, _keymesh_caller_v1_RunScenarioResponse__Output>
        Scenario: MessageTypeDefinition<_keymesh_caller_v1_Scenario, _keymesh_caller_v1_Scenario__Output>
        SetKeyEnabledRequest: MessageTypeDefinition<_keymesh_caller_v1_SetKeyEnabledRequest, _keymesh_caller_v1_SetKeyEnabledRequest__Output>
        SetKeyEnabledResponse: MessageTypeDefinition<_keymesh_caller_v1_SetKeyEnabledResponse, _keymesh_caller_v1_SetKeyEnabledResponse__Output>
        TryDecryptRequest: MessageTypeDefinition<_keymesh_caller_v1_TryDecryptRequest, _keymesh_caller_v1_TryDecryptRequest__Output>
        TryDecryptResponse: MessageTypeDefinition<_keymesh_caller_v1_TryDecryptResponse, _keymesh_caller_v1_TryDecryptResponse__Output>
        Variant: MessageTypeDefinition<_keymesh_caller_v1_Variant, _keymesh_caller_v1_Variant__Output>
      }
    }
  }
}

