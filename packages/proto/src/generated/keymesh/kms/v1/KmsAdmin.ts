// Original file: proto/keymesh/kms/v1/admin.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExplainDecisionRequest as _keymesh_kms_v1_ExplainDecisionRequest, ExplainDecisionRequest__Output as _keymesh_kms_v1_ExplainDecisionRequest__Output } from '../../../keymesh/kms/v1/ExplainDecisionRequest.ts';
import type { ExplainDecisionResponse as _keymesh_kms_v1_ExplainDecisionResponse, ExplainDecisionResponse__Output as _keymesh_kms_v1_ExplainDecisionResponse__Output } from '../../../keymesh/kms/v1/ExplainDecisionResponse.ts';
import type { FindKeysRequest as _keymesh_kms_v1_FindKeysRequest, FindKeysRequest__Output as _keymesh_kms_v1_FindKeysRequest__Output } from '../../../keymesh/kms/v1/FindKeysRequest.ts';
import type { FindKeysResponse as _keymesh_kms_v1_FindKeysResponse, FindKeysResponse__Output as _keymesh_kms_v1_FindKeysResponse__Output } from '../../../keymesh/kms/v1/FindKeysResponse.ts';
import type { SeedKeyMaterialRequest as _keymesh_kms_v1_SeedKeyMaterialRequest, SeedKeyMaterialRequest__Output as _keymesh_kms_v1_SeedKeyMaterialRequest__Output } from '../../../keymesh/kms/v1/SeedKeyMaterialRequest.ts';
import type { SeedKeyMaterialResponse as _keymesh_kms_v1_SeedKeyMaterialResponse, SeedKeyMaterialResponse__Output as _keymesh_kms_v1_SeedKeyMaterialResponse__Output } from '../../../keymesh/kms/v1/SeedKeyMaterialResponse.ts';
import type { SeedKeyRequest as _keymesh_kms_v1_SeedKeyRequest, SeedKeyRequest__Output as _keymesh_kms_v1_SeedKeyRequest__Output } from '../../../keymesh/kms/v1/SeedKeyRequest.ts';
import type { SeedKeyResponse as _keymesh_kms_v1_SeedKeyResponse, SeedKeyResponse__Output as _keymesh_kms_v1_SeedKeyResponse__Output } from '../../../keymesh/kms/v1/SeedKeyResponse.ts';
import type { ShowKeyRequest as _keymesh_kms_v1_ShowKeyRequest, ShowKeyRequest__Output as _keymesh_kms_v1_ShowKeyRequest__Output } from '../../../keymesh/kms/v1/ShowKeyRequest.ts';
import type { ShowKeyResponse as _keymesh_kms_v1_ShowKeyResponse, ShowKeyResponse__Output as _keymesh_kms_v1_ShowKeyResponse__Output } from '../../../keymesh/kms/v1/ShowKeyResponse.ts';

export interface KmsAdminClient extends grpc.Client {
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  
  FindKeys(argument: _keymesh_kms_v1_FindKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  FindKeys(argument: _keymesh_kms_v1_FindKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  FindKeys(argument: _keymesh_kms_v1_FindKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  FindKeys(argument: _keymesh_kms_v1_FindKeysRequest, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  findKeys(argument: _keymesh_kms_v1_FindKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  findKeys(argument: _keymesh_kms_v1_FindKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  findKeys(argument: _keymesh_kms_v1_FindKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  findKeys(argument: _keymesh_kms_v1_FindKeysRequest, callback: grpc.requestCallback<_keymesh_kms_v1_FindKeysResponse__Output>): grpc.ClientUnaryCall;
  
  SeedKey(argument: _keymesh_kms_v1_SeedKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  SeedKey(argument: _keymesh_kms_v1_SeedKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  SeedKey(argument: _keymesh_kms_v1_SeedKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  SeedKey(argument: _keymesh_kms_v1_SeedKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  seedKey(argument: _keymesh_kms_v1_SeedKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  seedKey(argument: _keymesh_kms_v1_SeedKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  seedKey(argument: _keymesh_kms_v1_SeedKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  seedKey(argument: _keymesh_kms_v1_SeedKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyResponse__Output>): grpc.ClientUnaryCall;
  
  SeedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  SeedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  SeedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  SeedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  seedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  seedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  seedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  seedKeyMaterial(argument: _keymesh_kms_v1_SeedKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SeedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  
  ShowKey(argument: _keymesh_kms_v1_ShowKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  ShowKey(argument: _keymesh_kms_v1_ShowKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  ShowKey(argument: _keymesh_kms_v1_ShowKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  ShowKey(argument: _keymesh_kms_v1_ShowKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  showKey(argument: _keymesh_kms_v1_ShowKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  showKey(argument: _keymesh_kms_v1_ShowKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  showKey(argument: _keymesh_kms_v1_ShowKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  showKey(argument: _keymesh_kms_v1_ShowKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ShowKeyResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface KmsAdminHandlers extends grpc.UntypedServiceImplementation {
  ExplainDecision: grpc.handleUnaryCall<_keymesh_kms_v1_ExplainDecisionRequest__Output, _keymesh_kms_v1_ExplainDecisionResponse>;
  
  FindKeys: grpc.handleUnaryCall<_keymesh_kms_v1_FindKeysRequest__Output, _keymesh_kms_v1_FindKeysResponse>;
  
  SeedKey: grpc.handleUnaryCall<_keymesh_kms_v1_SeedKeyRequest__Output, _keymesh_kms_v1_SeedKeyResponse>;
  
  SeedKeyMaterial: grpc.handleUnaryCall<_keymesh_kms_v1_SeedKeyMaterialRequest__Output, _keymesh_kms_v1_SeedKeyMaterialResponse>;
  
  ShowKey: grpc.handleUnaryCall<_keymesh_kms_v1_ShowKeyRequest__Output, _keymesh_kms_v1_ShowKeyResponse>;
  
}

export interface KmsAdminDefinition extends grpc.ServiceDefinition {
  ExplainDecision: MethodDefinition<_keymesh_kms_v1_ExplainDecisionRequest, _keymesh_kms_v1_ExplainDecisionResponse, _keymesh_kms_v1_ExplainDecisionRequest__Output, _keymesh_kms_v1_ExplainDecisionResponse__Output>
  FindKeys: MethodDefinition<_keymesh_kms_v1_FindKeysRequest, _keymesh_kms_v1_FindKeysResponse, _keymesh_kms_v1_FindKeysRequest__Output, _keymesh_kms_v1_FindKeysResponse__Output>
  SeedKey: MethodDefinition<_keymesh_kms_v1_SeedKeyRequest, _keymesh_kms_v1_SeedKeyResponse, _keymesh_kms_v1_SeedKeyRequest__Output, _keymesh_kms_v1_SeedKeyResponse__Output>
  SeedKeyMaterial: MethodDefinition<_keymesh_kms_v1_SeedKeyMaterialRequest, _keymesh_kms_v1_SeedKeyMaterialResponse, _keymesh_kms_v1_SeedKeyMaterialRequest__Output, _keymesh_kms_v1_SeedKeyMaterialResponse__Output>
  ShowKey: MethodDefinition<_keymesh_kms_v1_ShowKeyRequest, _keymesh_kms_v1_ShowKeyResponse, _keymesh_kms_v1_ShowKeyRequest__Output, _keymesh_kms_v1_ShowKeyResponse__Output>
}
