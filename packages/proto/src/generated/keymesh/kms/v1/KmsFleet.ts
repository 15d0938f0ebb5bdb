// Original file: proto/keymesh/kms/v1/fleet.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AskReadmissionRequest as _keymesh_kms_v1_AskReadmissionRequest, AskReadmissionRequest__Output as _keymesh_kms_v1_AskReadmissionRequest__Output } from '../../../keymesh/kms/v1/AskReadmissionRequest.ts';
import type { AskReadmissionResponse as _keymesh_kms_v1_AskReadmissionResponse, AskReadmissionResponse__Output as _keymesh_kms_v1_AskReadmissionResponse__Output } from '../../../keymesh/kms/v1/AskReadmissionResponse.ts';
import type { ShowFleetRequest as _keymesh_kms_v1_ShowFleetRequest, ShowFleetRequest__Output as _keymesh_kms_v1_ShowFleetRequest__Output } from '../../../keymesh/kms/v1/ShowFleetRequest.ts';
import type { ShowFleetResponse as _keymesh_kms_v1_ShowFleetResponse, ShowFleetResponse__Output as _keymesh_kms_v1_ShowFleetResponse__Output } from '../../../keymesh/kms/v1/ShowFleetResponse.ts';
import type { TamperHsmRequest as _keymesh_kms_v1_TamperHsmRequest, TamperHsmRequest__Output as _keymesh_kms_v1_TamperHsmRequest__Output } from '../../../keymesh/kms/v1/TamperHsmRequest.ts';
import type { TamperHsmResponse as _keymesh_kms_v1_TamperHsmResponse, TamperHsmResponse__Output as _keymesh_kms_v1_TamperHsmResponse__Output } from '../../../keymesh/kms/v1/TamperHsmResponse.ts';

export interface KmsFleetClient extends grpc.Client {
  AskReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  AskReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  askReadmission(argument: _keymesh_kms_v1_AskReadmissionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_AskReadmissionResponse__Output>): grpc.ClientUnaryCall;
  
  ShowFleet(argument: _keymesh_kms_v1_ShowFleetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  ShowFleet(argument: _keymesh_kms_v1_ShowFleetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  ShowFleet(argument: _keymesh_kms_v1_ShowFleetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  ShowFleet(argument: _keymesh_kms_v1_ShowFleetRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  showFleet(argument: _keymesh_kms_v1_ShowFleetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  showFleet(argument: _keymesh_kms_v1_ShowFleetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  showFleet(argument: _keymesh_kms_v1_ShowFleetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  showFleet(argument: _keymesh_kms_v1_ShowFleetRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ShowFleetResponse__Output>): grpc.ClientUnaryCall;
  
  TamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  TamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  TamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  TamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  tamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  tamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  tamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  tamperHsm(argument: _keymesh_kms_v1_TamperHsmRequest, callback: grpc.requestCallback<_keymesh_kms_v1_TamperHsmResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface KmsFleetHandlers extends grpc.UntypedServiceImplementation {
  AskReadmission: grpc.handleUnaryCall<_keymesh_kms_v1_AskReadmissionRequest__Output, _keymesh_kms_v1_AskReadmissionResponse>;
  
  ShowFleet: grpc.handleUnaryCall<_keymesh_kms_v1_ShowFleetRequest__Output, _keymesh_kms_v1_ShowFleetResponse>;
  
  TamperHsm: grpc.handleUnaryCall<_keymesh_kms_v1_TamperHsmRequest__Output, _keymesh_kms_v1_TamperHsmResponse>;
  
}

export interface KmsFleetDefinition extends grpc.ServiceDefinition {
  AskReadmission: MethodDefinition<_keymesh_kms_v1_AskReadmissionRequest, _keymesh_kms_v1_AskReadmissionResponse, _keymesh_kms_v1_AskReadmissionRequest__Output, _keymesh_kms_v1_AskReadmissionResponse__Output>
  ShowFleet: MethodDefinition<_keymesh_kms_v1_ShowFleetRequest, _keymesh_kms_v1_ShowFleetResponse, _keymesh_kms_v1_ShowFleetRequest__Output, _keymesh_kms_v1_ShowFleetResponse__Output>
  TamperHsm: MethodDefinition<_keymesh_kms_v1_TamperHsmRequest, _keymesh_kms_v1_TamperHsmResponse, _keymesh_kms_v1_TamperHsmRequest__Output, _keymesh_kms_v1_TamperHsmResponse__Output>
}
