// Original file: proto/keymesh/hsm/v1/hsm.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskReadmissionRequest as _keymesh_hsm_v1_AskReadmissionRequest, AskReadmissionRequest__Output as _keymesh_hsm_v1_AskReadmissionRequest__Output } from '../../../keymesh/hsm/v1/AskReadmissionRequest.ts';
import type { AskReadmissionResponse as _keymesh_hsm_v1_AskReadmissionResponse, AskReadmissionResponse__Output as _keymesh_hsm_v1_AskReadmissionResponse__Output } from '../../../keymesh/hsm/v1/AskReadmissionResponse.ts';
import type { FromHsm as _keymesh_hsm_v1_FromHsm, FromHsm__Output as _keymesh_hsm_v1_FromHsm__Output } from '../../../keymesh/hsm/v1/FromHsm.ts';
import type { StatusRequest as _keymesh_hsm_v1_StatusRequest, StatusRequest__Output as _keymesh_hsm_v1_StatusRequest__Output } from '../../../keymesh/hsm/v1/StatusRequest.ts';
import type { StatusResponse as _keymesh_hsm_v1_StatusResponse, StatusResponse__Output as _keymesh_hsm_v1_StatusResponse__Output } from '../../../keymesh/hsm/v1/StatusResponse.ts';
import type { ToHsm as _keymesh_hsm_v1_ToHsm, ToHsm__Output as _keymesh_hsm_v1_ToHsm__Output } from '../../../keymesh/hsm/v1/ToHsm.ts';
import type { TripRequest as _keymesh_hsm_v1_TripRequest, TripRequest__Output as _keymesh_hsm_v1_TripRequest__Output } from '../../../keymesh/hsm/v1/TripRequest.ts';
import type { TripResponse as _keymesh_hsm_v1_TripResponse, TripResponse__Output as _keymesh_hsm_v1_TripResponse__Output } from '../../../keymesh/hsm/v1/TripResponse.ts';

export interface HsmClient extends grpc.Client {
  AskReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_hsm_v1_AskReadmissionRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  
  Channel(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  Channel(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  channel(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  channel(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  
  Status(argument: _keymesh_hsm_v1_StatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  Status(argument: _keymesh_hsm_v1_StatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  Status(argument: _keymesh_hsm_v1_StatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  Status(argument: _keymesh_hsm_v1_StatusRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  status(argument: _keymesh_hsm_v1_StatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  status(argument: _keymesh_hsm_v1_StatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  status(argument: _keymesh_hsm_v1_StatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  status(argument: _keymesh_hsm_v1_StatusRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_StatusResponse__Output>): grpc.ClientUnaryCall;
  
  Trip(argument: _keymesh_hsm_v1_TripRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  Trip(argument: _keymesh_hsm_v1_TripRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  Trip(argument: _keymesh_hsm_v1_TripRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  Trip(argument: _keymesh_hsm_v1_TripRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  trip(argument: _keymesh_hsm_v1_TripRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  trip(argument: _keymesh_hsm_v1_TripRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  trip(argument: _keymesh_hsm_v1_TripRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  trip(argument: _keymesh_hsm_v1_TripRequest, callback: grpc.requestCallback<_keymesh_hsm_v1_TripResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface HsmHandlers extends grpc.UntypedServiceImplementation {
  AskReadmission: grpc.handleUnaryCall<_keymesh_hsm_v1_AskReadmissionRequest__Output, _keymesh_hsm_v1_AskReadmissionResponse>;
  
  Channel: grpc.handleBidiStreamingCall<_keymesh_hsm_v1_ToHsm__Output, _keymesh_hsm_v1_FromHsm>;
  
  Status: grpc.handleUnaryCall<_keymesh_hsm_v1_StatusRequest__Output, _keymesh_hsm_v1_StatusResponse>;
  
  Trip: grpc.handleUnaryCall<_keymesh_hsm_v1_TripRequest__Output, _keymesh_hsm_v1_TripResponse>;
  
}

export interface HsmDefinition extends grpc.ServiceDefinition {
  AskReadmission: MethodDefinition<_keymesh_hsm_v1_AskReadmissionRequest, _keymesh_hsm_v1_AskReadmissionResponse, _keymesh_hsm_v1_AskReadmissionRequest__Output, _keymesh_hsm_v1_AskReadmissionResponse__Output>
  Channel: MethodDefinition<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm, _keymesh_hsm_v1_ToHsm__Output, _keymesh_hsm_v1_FromHsm__Output>
  Status: MethodDefinition<_keymesh_hsm_v1_StatusRequest, _keymesh_hsm_v1_StatusResponse, _keymesh_hsm_v1_StatusRequest__Output, _keymesh_hsm_v1_StatusResponse__Output>
  Trip: MethodDefinition<_keymesh_hsm_v1_TripRequest, _keymesh_hsm_v1_TripResponse, _keymesh_hsm_v1_TripRequest__Output, _keymesh_hsm_v1_TripResponse__Output>
}
