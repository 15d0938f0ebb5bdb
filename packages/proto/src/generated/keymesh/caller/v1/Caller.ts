// Original file: proto/keymesh/caller/v1/caller.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ListScenariosRequest as _keymesh_caller_v1_ListScenariosRequest, ListScenariosRequest__Output as _keymesh_caller_v1_ListScenariosRequest__Output } from '../../../keymesh/caller/v1/ListScenariosRequest.ts';
import type { ListScenariosResponse as _keymesh_caller_v1_ListScenariosResponse, ListScenariosResponse__Output as _keymesh_caller_v1_ListScenariosResponse__Output } from '../../../keymesh/caller/v1/ListScenariosResponse.ts';
import type { RunScenarioRequest as _keymesh_caller_v1_RunScenarioRequest, RunScenarioRequest__Output as _keymesh_caller_v1_RunScenarioRequest__Output } from '../../../keymesh/caller/v1/RunScenarioRequest.ts';
import type { RunScenarioResponse as _keymesh_caller_v1_RunScenarioResponse, RunScenarioResponse__Output as _keymesh_caller_v1_RunScenarioResponse__Output } from '../../../keymesh/caller/v1/RunScenarioResponse.ts';
import type { SetKeyEnabledRequest as _keymesh_caller_v1_SetKeyEnabledRequest, SetKeyEnabledRequest__Output as _keymesh_caller_v1_SetKeyEnabledRequest__Output } from '../../../keymesh/caller/v1/SetKeyEnabledRequest.ts';
import type { SetKeyEnabledResponse as _keymesh_caller_v1_SetKeyEnabledResponse, SetKeyEnabledResponse__Output as _keymesh_caller_v1_SetKeyEnabledResponse__Output } from '../../../keymesh/caller/v1/SetKeyEnabledResponse.ts';
import type { TryDecryptRequest as _keymesh_caller_v1_TryDecryptRequest, TryDecryptRequest__Output as _keymesh_caller_v1_TryDecryptRequest__Output } from '../../../keymesh/caller/v1/TryDecryptRequest.ts';
import type { TryDecryptResponse as _keymesh_caller_v1_TryDecryptResponse, TryDecryptResponse__Output as _keymesh_caller_v1_TryDecryptResponse__Output } from '../../../keymesh/caller/v1/TryDecryptResponse.ts';

export interface CallerClient extends grpc.Client {
  ListScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  ListScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  ListScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  ListScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  listScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  listScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  listScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  listScenarios(argument: _keymesh_caller_v1_ListScenariosRequest, callback: grpc.requestCallback<_keymesh_caller_v1_ListScenariosResponse__Output>): grpc.ClientUnaryCall;
  
  RunScenario(argument: _keymesh_caller_v1_RunScenarioRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  RunScenario(argument: _keymesh_caller_v1_RunScenarioRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  RunScenario(argument: _keymesh_caller_v1_RunScenarioRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  RunScenario(argument: _keymesh_caller_v1_RunScenarioRequest, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  runScenario(argument: _keymesh_caller_v1_RunScenarioRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  runScenario(argument: _keymesh_caller_v1_RunScenarioRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  runScenario(argument: _keymesh_caller_v1_RunScenarioRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  runScenario(argument: _keymesh_caller_v1_RunScenarioRequest, callback: grpc.requestCallback<_keymesh_caller_v1_RunScenarioResponse__Output>): grpc.ClientUnaryCall;
  
  SetKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  SetKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  SetKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  SetKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  setKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  setKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  setKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  setKeyEnabled(argument: _keymesh_caller_v1_SetKeyEnabledRequest, callback: grpc.requestCallback<_keymesh_caller_v1_SetKeyEnabledResponse__Output>): grpc.ClientUnaryCall;
  
  TryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  TryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  TryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  TryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  tryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  tryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  tryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  tryDecrypt(argument: _keymesh_caller_v1_TryDecryptRequest, callback: grpc.requestCallback<_keymesh_caller_v1_TryDecryptResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface CallerHandlers extends grpc.UntypedServiceImplementation {
  ListScenarios: grpc.handleUnaryCall<_keymesh_caller_v1_ListScenariosRequest__Output, _keymesh_caller_v1_ListScenariosResponse>;
  
  RunScenario: grpc.handleUnaryCall<_keymesh_caller_v1_RunScenarioRequest__Output, _keymesh_caller_v1_RunScenarioResponse>;
  
  SetKeyEnabled: grpc.handleUnaryCall<_keymesh_caller_v1_SetKeyEnabledRequest__Output, _keymesh_caller_v1_SetKeyEnabledResponse>;
  
  TryDecrypt: grpc.handleUnaryCall<_keymesh_caller_v1_TryDecryptRequest__Output, _keymesh_caller_v1_TryDecryptResponse>;
  
}

export interface CallerDefinition extends grpc.ServiceDefinition {
  ListScenarios: MethodDefinition<_keymesh_caller_v1_ListScenariosRequest, _keymesh_caller_v1_ListScenariosResponse, _keymesh_caller_v1_ListScenariosRequest__Output, _keymesh_caller_v1_ListScenariosResponse__Output>
  RunScenario: MethodDefinition<_keymesh_caller_v1_RunScenarioRequest, _keymesh_caller_v1_RunScenarioResponse, _keymesh_caller_v1_RunScenarioRequest__Output, _keymesh_caller_v1_RunScenarioResponse__Output>
  SetKeyEnabled: MethodDefinition<_keymesh_caller_v1_SetKeyEnabledRequest, _keymesh_caller_v1_SetKeyEnabledResponse, _keymesh_caller_v1_SetKeyEnabledRequest__Output, _keymesh_caller_v1_SetKeyEnabledResponse__Output>
  TryDecrypt: MethodDefinition<_keymesh_caller_v1_TryDecryptRequest, _keymesh_caller_v1_TryDecryptResponse, _keymesh_caller_v1_TryDecryptRequest__Output, _keymesh_caller_v1_TryDecryptResponse__Output>
}
