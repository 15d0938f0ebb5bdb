// Original file: proto/keymesh/sts/v1/sts.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AssumeRoleRequest as _keymesh_sts_v1_AssumeRoleRequest, AssumeRoleRequest__Output as _keymesh_sts_v1_AssumeRoleRequest__Output } from '../../../keymesh/sts/v1/AssumeRoleRequest.ts';
import type { AssumeRoleResponse as _keymesh_sts_v1_AssumeRoleResponse, AssumeRoleResponse__Output as _keymesh_sts_v1_AssumeRoleResponse__Output } from '../../../keymesh/sts/v1/AssumeRoleResponse.ts';
import type { GetAccessKeyInfoRequest as _keymesh_sts_v1_GetAccessKeyInfoRequest, GetAccessKeyInfoRequest__Output as _keymesh_sts_v1_GetAccessKeyInfoRequest__Output } from '../../../keymesh/sts/v1/GetAccessKeyInfoRequest.ts';
import type { GetAccessKeyInfoResponse as _keymesh_sts_v1_GetAccessKeyInfoResponse, GetAccessKeyInfoResponse__Output as _keymesh_sts_v1_GetAccessKeyInfoResponse__Output } from '../../../keymesh/sts/v1/GetAccessKeyInfoResponse.ts';
import type { GetCallerIdentityRequest as _keymesh_sts_v1_GetCallerIdentityRequest, GetCallerIdentityRequest__Output as _keymesh_sts_v1_GetCallerIdentityRequest__Output } from '../../../keymesh/sts/v1/GetCallerIdentityRequest.ts';
import type { GetCallerIdentityResponse as _keymesh_sts_v1_GetCallerIdentityResponse, GetCallerIdentityResponse__Output as _keymesh_sts_v1_GetCallerIdentityResponse__Output } from '../../../keymesh/sts/v1/GetCallerIdentityResponse.ts';
import type { GetSessionTokenRequest as _keymesh_sts_v1_GetSessionTokenRequest, GetSessionTokenRequest__Output as _keymesh_sts_v1_GetSessionTokenRequest__Output } from '../../../keymesh/sts/v1/GetSessionTokenRequest.ts';
import type { GetSessionTokenResponse as _keymesh_sts_v1_GetSessionTokenResponse, GetSessionTokenResponse__Output as _keymesh_sts_v1_GetSessionTokenResponse__Output } from '../../../keymesh/sts/v1/GetSessionTokenResponse.ts';

export interface StsClient extends grpc.Client {
  AssumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  AssumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  AssumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  AssumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  assumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  assumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  assumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  assumeRole(argument: _keymesh_sts_v1_AssumeRoleRequest, callback: grpc.requestCallback<_keymesh_sts_v1_AssumeRoleResponse__Output>): grpc.ClientUnaryCall;
  
  GetAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyInfo(argument: _keymesh_sts_v1_GetAccessKeyInfoRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetAccessKeyInfoResponse__Output>): grpc.ClientUnaryCall;
  
  GetCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  GetCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  GetCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  GetCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  getCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  getCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  getCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  getCallerIdentity(argument: _keymesh_sts_v1_GetCallerIdentityRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetCallerIdentityResponse__Output>): grpc.ClientUnaryCall;
  
  GetSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  GetSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  GetSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  GetSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  getSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  getSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  getSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  getSessionToken(argument: _keymesh_sts_v1_GetSessionTokenRequest, callback: grpc.requestCallback<_keymesh_sts_v1_GetSessionTokenResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface StsHandlers extends grpc.UntypedServiceImplementation {
  AssumeRole: grpc.handleUnaryCall<_keymesh_sts_v1_AssumeRoleRequest__Output, _keymesh_sts_v1_AssumeRoleResponse>;
  
  GetAccessKeyInfo: grpc.handleUnaryCall<_keymesh_sts_v1_GetAccessKeyInfoRequest__Output, _keymesh_sts_v1_GetAccessKeyInfoResponse>;
  
  GetCallerIdentity: grpc.handleUnaryCall<_keymesh_sts_v1_GetCallerIdentityRequest__Output, _keymesh_sts_v1_GetCallerIdentityResponse>;
  
  GetSessionToken: grpc.handleUnaryCall<_keymesh_sts_v1_GetSessionTokenRequest__Output, _keymesh_sts_v1_GetSessionTokenResponse>;
  
}

export interface StsDefinition extends grpc.ServiceDefinition {
  AssumeRole: MethodDefinition<_keymesh_sts_v1_AssumeRoleRequest, _keymesh_sts_v1_AssumeRoleResponse, _keymesh_sts_v1_AssumeRoleRequest__Output, _keymesh_sts_v1_AssumeRoleResponse__Output>
  GetAccessKeyInfo: MethodDefinition<_keymesh_sts_v1_GetAccessKeyInfoRequest, _keymesh_sts_v1_GetAccessKeyInfoResponse, _keymesh_sts_v1_GetAccessKeyInfoRequest__Output, _keymesh_sts_v1_GetAccessKeyInfoResponse__Output>
  GetCallerIdentity: MethodDefinition<_keymesh_sts_v1_GetCallerIdentityRequest, _keymesh_sts_v1_GetCallerIdentityResponse, _keymesh_sts_v1_GetCallerIdentityRequest__Output, _keymesh_sts_v1_GetCallerIdentityResponse__Output>
  GetSessionToken: MethodDefinition<_keymesh_sts_v1_GetSessionTokenRequest, _keymesh_sts_v1_GetSessionTokenResponse, _keymesh_sts_v1_GetSessionTokenRequest__Output, _keymesh_sts_v1_GetSessionTokenResponse__Output>
}
