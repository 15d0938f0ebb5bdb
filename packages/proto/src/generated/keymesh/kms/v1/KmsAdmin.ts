// Original file: proto/keymesh/kms/v1/admin.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ExplainDecisionRequest as _keymesh_kms_v1_ExplainDecisionRequest, ExplainDecisionRequest__Output as _keymesh_kms_v1_ExplainDecisionRequest__Output } from '../../../keymesh/kms/v1/ExplainDecisionRequest.ts';
import type { ExplainDecisionResponse as _keymesh_kms_v1_ExplainDecisionResponse, ExplainDecisionResponse__Output as _keymesh_kms_v1_ExplainDecisionResponse__Output } from '../../../keymesh/kms/v1/ExplainDecisionResponse.ts';

export interface KmsAdminClient extends grpc.Client {
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  ExplainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  explainDecision(argument: _keymesh_kms_v1_ExplainDecisionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ExplainDecisionResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface KmsAdminHandlers extends grpc.UntypedServiceImplementation {
  ExplainDecision: grpc.handleUnaryCall<_keymesh_kms_v1_ExplainDecisionRequest__Output, _keymesh_kms_v1_ExplainDecisionResponse>;
  
}

export interface KmsAdminDefinition extends grpc.ServiceDefinition {
  ExplainDecision: MethodDefinition<_keymesh_kms_v1_ExplainDecisionRequest, _keymesh_kms_v1_ExplainDecisionResponse, _keymesh_kms_v1_ExplainDecisionRequest__Output, _keymesh_kms_v1_ExplainDecisionResponse__Output>
}
