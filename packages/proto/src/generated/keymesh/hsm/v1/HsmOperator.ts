// Original file: proto/keymesh/hsm/v1/hsm.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExecuteRequest as _keymesh_hsm_v1_ExecuteRequest, ExecuteRequest__Output as _keymesh_hsm_v1_ExecuteRequest__Output } from '../../../keymesh/hsm/v1/ExecuteRequest.ts';
import type { ExecuteResponse as _keymesh_hsm_v1_ExecuteResponse, ExecuteResponse__Output as _keymesh_hsm_v1_ExecuteResponse__Output } from '../../../keymesh/hsm/v1/ExecuteResponse.ts';
import type { IdentifyRequest as _keymesh_hsm_v1_IdentifyRequest, IdentifyRequest__Output as _keymesh_hsm_v1_IdentifyRequest__Output } from '../../../keymesh/hsm/v1/IdentifyRequest.ts';
import type { IdentifyResponse as _keymesh_hsm_v1_IdentifyResponse, IdentifyResponse__Output as _keymesh_hsm_v1_IdentifyResponse__Output } from '../../../keymesh/hsm/v1/IdentifyResponse.ts';

export interface HsmOperatorClient extends grpc.Client {
  Execute(argument: _keymesh_hsm_v1_ExecuteRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  Execute(argument: _keymesh_hsm_v1_ExecuteRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  Execute(argument: _keymesh_hsm_v1_ExecuteRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  Execute(argument: _keymesh_hsm_v1_ExecuteRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  execute(argument: _keymesh_hsm_v1_ExecuteRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  execute(argument: _keymesh_hsm_v1_ExecuteRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  execute(argument: _keymesh_hsm_v1_ExecuteRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  execute(argument: _keymesh_hsm_v1_ExecuteRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_ExecuteResponse__Output>): grpc.ClientUnaryCall;
  
  Identify(argument: _keymesh_hsm_v1_IdentifyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  Identify(argument: _keymesh_hsm_v1_IdentifyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  Identify(argument: _keymesh_hsm_v1_IdentifyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  Identify(argument: _keymesh_hsm_v1_IdentifyRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  identify(argument: _keymesh_hsm_v1_IdentifyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  identify(argument: _keymesh_hsm_v1_IdentifyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  identify(argument: _keymesh_hsm_v1_IdentifyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  identify(argument: _keymesh_hsm_v1_IdentifyRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_IdentifyResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface HsmOperatorHandlers extends grpc.UntypedServiceImplementation {
  Execute: grpc.handleUnaryCall<_keymesh_hsm_v1_ExecuteRequest__Output, _keymesh_hsm_v1_ExecuteResponse>;
  
  Identify: grpc.handleUnaryCall<_keymesh_hsm_v1_IdentifyRequest__Output, _keymesh_hsm_v1_IdentifyResponse>;
  
}

export interface HsmOperatorDefinition extends grpc.ServiceDefinition {
  Execute: MethodDefinition<_keymesh_hsm_v1_ExecuteRequest, _keymesh_hsm_v1_ExecuteResponse, _keymesh_hsm_v1_ExecuteRequest__Output, _keymesh_hsm_v1_ExecuteResponse__Output>
  Identify: MethodDefinition<_keymesh_hsm_v1_IdentifyRequest, _keymesh_hsm_v1_IdentifyResponse, _keymesh_hsm_v1_IdentifyRequest__Output, _keymesh_hsm_v1_IdentifyResponse__Output>
}
