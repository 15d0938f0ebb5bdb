// Original file: proto/keymesh/control/v1/member_state.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { HoldRequest as _keymesh_control_v1_HoldRequest, HoldRequest__Output as _keymesh_control_v1_HoldRequest__Output } from '../../../keymesh/control/v1/HoldRequest.ts';
import type { HoldResponse as _keymesh_control_v1_HoldResponse, HoldResponse__Output as _keymesh_control_v1_HoldResponse__Output } from '../../../keymesh/control/v1/HoldResponse.ts';
import type { OriginsRequest as _keymesh_control_v1_OriginsRequest, OriginsRequest__Output as _keymesh_control_v1_OriginsRequest__Output } from '../../../keymesh/control/v1/OriginsRequest.ts';
import type { OriginsResponse as _keymesh_control_v1_OriginsResponse, OriginsResponse__Output as _keymesh_control_v1_OriginsResponse__Output } from '../../../keymesh/control/v1/OriginsResponse.ts';
import type { ReleaseRequest as _keymesh_control_v1_ReleaseRequest, ReleaseRequest__Output as _keymesh_control_v1_ReleaseRequest__Output } from '../../../keymesh/control/v1/ReleaseRequest.ts';
import type { ReleaseResponse as _keymesh_control_v1_ReleaseResponse, ReleaseResponse__Output as _keymesh_control_v1_ReleaseResponse__Output } from '../../../keymesh/control/v1/ReleaseResponse.ts';
import type { ReloadRequest as _keymesh_control_v1_ReloadRequest, ReloadRequest__Output as _keymesh_control_v1_ReloadRequest__Output } from '../../../keymesh/control/v1/ReloadRequest.ts';
import type { ReloadResponse as _keymesh_control_v1_ReloadResponse, ReloadResponse__Output as _keymesh_control_v1_ReloadResponse__Output } from '../../../keymesh/control/v1/ReloadResponse.ts';
import type { ResetRequest as _keymesh_control_v1_ResetRequest, ResetRequest__Output as _keymesh_control_v1_ResetRequest__Output } from '../../../keymesh/control/v1/ResetRequest.ts';
import type { ResetResponse as _keymesh_control_v1_ResetResponse, ResetResponse__Output as _keymesh_control_v1_ResetResponse__Output } from '../../../keymesh/control/v1/ResetResponse.ts';

export interface MemberStateClient extends grpc.Client {
  Hold(argument: _keymesh_control_v1_HoldRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  Hold(argument: _keymesh_control_v1_HoldRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  Hold(argument: _keymesh_control_v1_HoldRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  Hold(argument: _keymesh_control_v1_HoldRequest, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  hold(argument: _keymesh_control_v1_HoldRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  hold(argument: _keymesh_control_v1_HoldRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  hold(argument: _keymesh_control_v1_HoldRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  hold(argument: _keymesh_control_v1_HoldRequest, callback: grpc.requestCallback<_keymesh_control_v1_HoldResponse__Output>): grpc.ClientUnaryCall;
  
  Origins(argument: _keymesh_control_v1_OriginsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  Origins(argument: _keymesh_control_v1_OriginsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  Origins(argument: _keymesh_control_v1_OriginsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  Origins(argument: _keymesh_control_v1_OriginsRequest, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  origins(argument: _keymesh_control_v1_OriginsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  origins(argument: _keymesh_control_v1_OriginsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  origins(argument: _keymesh_control_v1_OriginsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  origins(argument: _keymesh_control_v1_OriginsRequest, callback: grpc.requestCallback<_keymesh_control_v1_OriginsResponse__Output>): grpc.ClientUnaryCall;
  
  Release(argument: _keymesh_control_v1_ReleaseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  Release(argument: _keymesh_control_v1_ReleaseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  Release(argument: _keymesh_control_v1_ReleaseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  Release(argument: _keymesh_control_v1_ReleaseRequest, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  release(argument: _keymesh_control_v1_ReleaseRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  release(argument: _keymesh_control_v1_ReleaseRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  release(argument: _keymesh_control_v1_ReleaseRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  release(argument: _keymesh_control_v1_ReleaseRequest, callback: grpc.requestCallback<_keymesh_control_v1_ReleaseResponse__Output>): grpc.ClientUnaryCall;
  
  Reload(argument: _keymesh_control_v1_ReloadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  Reload(argument: _keymesh_control_v1_ReloadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  Reload(argument: _keymesh_control_v1_ReloadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  Reload(argument: _keymesh_control_v1_ReloadRequest, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  reload(argument: _keymesh_control_v1_ReloadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  reload(argument: _keymesh_control_v1_ReloadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  reload(argument: _keymesh_control_v1_ReloadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  reload(argument: _keymesh_control_v1_ReloadRequest, callback: grpc.requestCallback<_keymesh_control_v1_ReloadResponse__Output>): grpc.ClientUnaryCall;
  
  Reset(argument: _keymesh_control_v1_ResetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  Reset(argument: _keymesh_control_v1_ResetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  Reset(argument: _keymesh_control_v1_ResetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  Reset(argument: _keymesh_control_v1_ResetRequest, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  reset(argument: _keymesh_control_v1_ResetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  reset(argument: _keymesh_control_v1_ResetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  reset(argument: _keymesh_control_v1_ResetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  reset(argument: _keymesh_control_v1_ResetRequest, callback: grpc.requestCallback<_keymesh_control_v1_ResetResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface MemberStateHandlers extends grpc.UntypedServiceImplementation {
  Hold: grpc.handleUnaryCall<_keymesh_control_v1_HoldRequest__Output, _keymesh_control_v1_HoldResponse>;
  
  Origins: grpc.handleUnaryCall<_keymesh_control_v1_OriginsRequest__Output, _keymesh_control_v1_OriginsResponse>;
  
  Release: grpc.handleUnaryCall<_keymesh_control_v1_ReleaseRequest__Output, _keymesh_control_v1_ReleaseResponse>;
  
  Reload: grpc.handleUnaryCall<_keymesh_control_v1_ReloadRequest__Output, _keymesh_control_v1_ReloadResponse>;
  
  Reset: grpc.handleUnaryCall<_keymesh_control_v1_ResetRequest__Output, _keymesh_control_v1_ResetResponse>;
  
}

export interface MemberStateDefinition extends grpc.ServiceDefinition {
  Hold: MethodDefinition<_keymesh_control_v1_HoldRequest, _keymesh_control_v1_HoldResponse, _keymesh_control_v1_HoldRequest__Output, _keymesh_control_v1_HoldResponse__Output>
  Origins: MethodDefinition<_keymesh_control_v1_OriginsRequest, _keymesh_control_v1_OriginsResponse, _keymesh_control_v1_OriginsRequest__Output, _keymesh_control_v1_OriginsResponse__Output>
  Release: MethodDefinition<_keymesh_control_v1_ReleaseRequest, _keymesh_control_v1_ReleaseResponse, _keymesh_control_v1_ReleaseRequest__Output, _keymesh_control_v1_ReleaseResponse__Output>
  Reload: MethodDefinition<_keymesh_control_v1_ReloadRequest, _keymesh_control_v1_ReloadResponse, _keymesh_control_v1_ReloadRequest__Output, _keymesh_control_v1_ReloadResponse__Output>
  Reset: MethodDefinition<_keymesh_control_v1_ResetRequest, _keymesh_control_v1_ResetResponse, _keymesh_control_v1_ResetRequest__Output, _keymesh_control_v1_ResetResponse__Output>
}
