// Original file: proto/keymesh/control/v1/control.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AppliedRequest as _keymesh_control_v1_AppliedRequest, AppliedRequest__Output as _keymesh_control_v1_AppliedRequest__Output } from '../../../keymesh/control/v1/AppliedRequest.ts';
import type { AppliedResponse as _keymesh_control_v1_AppliedResponse, AppliedResponse__Output as _keymesh_control_v1_AppliedResponse__Output } from '../../../keymesh/control/v1/AppliedResponse.ts';

export interface ControlClient extends grpc.Client {
  Applied(argument: _keymesh_control_v1_AppliedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  Applied(argument: _keymesh_control_v1_AppliedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  Applied(argument: _keymesh_control_v1_AppliedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  Applied(argument: _keymesh_control_v1_AppliedRequest, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  applied(argument: _keymesh_control_v1_AppliedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  applied(argument: _keymesh_control_v1_AppliedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  applied(argument: _keymesh_control_v1_AppliedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  applied(argument: _keymesh_control_v1_AppliedRequest, callback: grpc.requestCallback<_keymesh_control_v1_AppliedResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface ControlHandlers extends grpc.UntypedServiceImplementation {
  Applied: grpc.handleUnaryCall<_keymesh_control_v1_AppliedRequest__Output, _keymesh_control_v1_AppliedResponse>;
  
}

export interface ControlDefinition extends grpc.ServiceDefinition {
  Applied: MethodDefinition<_keymesh_control_v1_AppliedRequest, _keymesh_control_v1_AppliedResponse, _keymesh_control_v1_AppliedRequest__Output, _keymesh_control_v1_AppliedResponse__Output>
}
