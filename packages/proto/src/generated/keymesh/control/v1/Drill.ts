// Original file: proto/keymesh/control/v1/control.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { DieRequest as _keymesh_control_v1_DieRequest, DieRequest__Output as _keymesh_control_v1_DieRequest__Output } from '../../../keymesh/control/v1/DieRequest.ts';
import type { DieResponse as _keymesh_control_v1_DieResponse, DieResponse__Output as _keymesh_control_v1_DieResponse__Output } from '../../../keymesh/control/v1/DieResponse.ts';

export interface DrillClient extends grpc.Client {
  Die(argument: _keymesh_control_v1_DieRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  Die(argument: _keymesh_control_v1_DieRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  Die(argument: _keymesh_control_v1_DieRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  Die(argument: _keymesh_control_v1_DieRequest, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  die(argument: _keymesh_control_v1_DieRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  die(argument: _keymesh_control_v1_DieRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  die(argument: _keymesh_control_v1_DieRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  die(argument: _keymesh_control_v1_DieRequest, callback: grpc.requestCallback<_keymesh_control_v1_DieResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface DrillHandlers extends grpc.UntypedServiceImplementation {
  Die: grpc.handleUnaryCall<_keymesh_control_v1_DieRequest__Output, _keymesh_control_v1_DieResponse>;
  
}

export interface DrillDefinition extends grpc.ServiceDefinition {
  Die: MethodDefinition<_keymesh_control_v1_DieRequest, _keymesh_control_v1_DieResponse, _keymesh_control_v1_DieRequest__Output, _keymesh_control_v1_DieResponse__Output>
}
