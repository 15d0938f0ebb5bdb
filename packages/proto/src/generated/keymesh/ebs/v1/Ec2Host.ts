// Original file: proto/keymesh/ebs/v1/host.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CloseVolumeRequest as _keymesh_ebs_v1_CloseVolumeRequest, CloseVolumeRequest__Output as _keymesh_ebs_v1_CloseVolumeRequest__Output } from '../../../keymesh/ebs/v1/CloseVolumeRequest.ts';
import type { CloseVolumeResponse as _keymesh_ebs_v1_CloseVolumeResponse, CloseVolumeResponse__Output as _keymesh_ebs_v1_CloseVolumeResponse__Output } from '../../../keymesh/ebs/v1/CloseVolumeResponse.ts';
import type { ReadHereRequest as _keymesh_ebs_v1_ReadHereRequest, ReadHereRequest__Output as _keymesh_ebs_v1_ReadHereRequest__Output } from '../../../keymesh/ebs/v1/ReadHereRequest.ts';
import type { ReadHereResponse as _keymesh_ebs_v1_ReadHereResponse, ReadHereResponse__Output as _keymesh_ebs_v1_ReadHereResponse__Output } from '../../../keymesh/ebs/v1/ReadHereResponse.ts';
import type { WriteHereRequest as _keymesh_ebs_v1_WriteHereRequest, WriteHereRequest__Output as _keymesh_ebs_v1_WriteHereRequest__Output } from '../../../keymesh/ebs/v1/WriteHereRequest.ts';
import type { WriteHereResponse as _keymesh_ebs_v1_WriteHereResponse, WriteHereResponse__Output as _keymesh_ebs_v1_WriteHereResponse__Output } from '../../../keymesh/ebs/v1/WriteHereResponse.ts';

export interface Ec2HostClient extends grpc.Client {
  CloseVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  CloseVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  CloseVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  CloseVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  closeVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  closeVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  closeVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  closeVolume(argument: _keymesh_ebs_v1_CloseVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_CloseVolumeResponse__Output>): grpc.ClientUnaryCall;
  
  ReadHere(argument: _keymesh_ebs_v1_ReadHereRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  ReadHere(argument: _keymesh_ebs_v1_ReadHereRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  ReadHere(argument: _keymesh_ebs_v1_ReadHereRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  ReadHere(argument: _keymesh_ebs_v1_ReadHereRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  readHere(argument: _keymesh_ebs_v1_ReadHereRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  readHere(argument: _keymesh_ebs_v1_ReadHereRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  readHere(argument: _keymesh_ebs_v1_ReadHereRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  readHere(argument: _keymesh_ebs_v1_ReadHereRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadHereResponse__Output>): grpc.ClientUnaryCall;
  
  WriteHere(argument: _keymesh_ebs_v1_WriteHereRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  WriteHere(argument: _keymesh_ebs_v1_WriteHereRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  WriteHere(argument: _keymesh_ebs_v1_WriteHereRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  WriteHere(argument: _keymesh_ebs_v1_WriteHereRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  writeHere(argument: _keymesh_ebs_v1_WriteHereRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  writeHere(argument: _keymesh_ebs_v1_WriteHereRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  writeHere(argument: _keymesh_ebs_v1_WriteHereRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  writeHere(argument: _keymesh_ebs_v1_WriteHereRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteHereResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface Ec2HostHandlers extends grpc.UntypedServiceImplementation {
  CloseVolume: grpc.handleUnaryCall<_keymesh_ebs_v1_CloseVolumeRequest__Output, _keymesh_ebs_v1_CloseVolumeResponse>;
  
  ReadHere: grpc.handleUnaryCall<_keymesh_ebs_v1_ReadHereRequest__Output, _keymesh_ebs_v1_ReadHereResponse>;
  
  WriteHere: grpc.handleUnaryCall<_keymesh_ebs_v1_WriteHereRequest__Output, _keymesh_ebs_v1_WriteHereResponse>;
  
}

export interface Ec2HostDefinition extends grpc.ServiceDefinition {
  CloseVolume: MethodDefinition<_keymesh_ebs_v1_CloseVolumeRequest, _keymesh_ebs_v1_CloseVolumeResponse, _keymesh_ebs_v1_CloseVolumeRequest__Output, _keymesh_ebs_v1_CloseVolumeResponse__Output>
  ReadHere: MethodDefinition<_keymesh_ebs_v1_ReadHereRequest, _keymesh_ebs_v1_ReadHereResponse, _keymesh_ebs_v1_ReadHereRequest__Output, _keymesh_ebs_v1_ReadHereResponse__Output>
  WriteHere: MethodDefinition<_keymesh_ebs_v1_WriteHereRequest, _keymesh_ebs_v1_WriteHereResponse, _keymesh_ebs_v1_WriteHereRequest__Output, _keymesh_ebs_v1_WriteHereResponse__Output>
}
