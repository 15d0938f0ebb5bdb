import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { ContextValues as _keymesh_kms_v1_ContextValues, ContextValues__Output as _keymesh_kms_v1_ContextValues__Output } from './keymesh/kms/v1/ContextValues.ts';
import type { ExplainDecisionRequest as _keymesh_kms_v1_ExplainDecisionRequest, ExplainDecisionRequest__Output as _keymesh_kms_v1_ExplainDecisionRequest__Output } from './keymesh/kms/v1/ExplainDecisionRequest.ts';
import type { ExplainDecisionResponse as _keymesh_kms_v1_ExplainDecisionResponse, ExplainDecisionResponse__Output as _keymesh_kms_v1_ExplainDecisionResponse__Output } from './keymesh/kms/v1/ExplainDecisionResponse.ts';
import type { ExplainedGrant as _keymesh_kms_v1_ExplainedGrant, ExplainedGrant__Output as _keymesh_kms_v1_ExplainedGrant__Output } from './keymesh/kms/v1/ExplainedGrant.ts';
import type { ExplainedMismatch as _keymesh_kms_v1_ExplainedMismatch, ExplainedMismatch__Output as _keymesh_kms_v1_ExplainedMismatch__Output } from './keymesh/kms/v1/ExplainedMismatch.ts';
import type { ExplainedPolicy as _keymesh_kms_v1_ExplainedPolicy, ExplainedPolicy__Output as _keymesh_kms_v1_ExplainedPolicy__Output } from './keymesh/kms/v1/ExplainedPolicy.ts';
import type { ExplainedStatement as _keymesh_kms_v1_ExplainedStatement, ExplainedStatement__Output as _keymesh_kms_v1_ExplainedStatement__Output } from './keymesh/kms/v1/ExplainedStatement.ts';
import type { KmsAdminClient as _keymesh_kms_v1_KmsAdminClient, KmsAdminDefinition as _keymesh_kms_v1_KmsAdminDefinition } from './keymesh/kms/v1/KmsAdmin.ts';
import type { SeedKeyMaterialRequest as _keymesh_kms_v1_SeedKeyMaterialRequest, SeedKeyMaterialRequest__Output as _keymesh_kms_v1_SeedKeyMaterialRequest__Output } from './keymesh/kms/v1/SeedKeyMaterialRequest.ts';
import type { SeedKeyMaterialResponse as _keymesh_kms_v1_SeedKeyMaterialResponse, SeedKeyMaterialResponse__Output as _keymesh_kms_v1_SeedKeyMaterialResponse__Output } from './keymesh/kms/v1/SeedKeyMaterialResponse.ts';
import type { SeedKeyRequest as _keymesh_kms_v1_SeedKeyRequest, SeedKeyRequest__Output as _keymesh_kms_v1_SeedKeyRequest__Output } from './keymesh/kms/v1/SeedKeyRequest.ts';
import type { SeedKeyResponse as _keymesh_kms_v1_SeedKeyResponse, SeedKeyResponse__Output as _keymesh_kms_v1_SeedKeyResponse__Output } from './keymesh/kms/v1/SeedKeyResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    kms: {
      v1: {
        ContextValues: MessageTypeDefinition<_keymesh_kms_v1_ContextValues, _keymesh_kms_v1_ContextValues__Output>
        ExplainDecisionRequest: MessageTypeDefinition<_keymesh_kms_v1_ExplainDecisionRequest, _keymesh_kms_v1_ExplainDecisionRequest__Output>
        ExplainDecisionResponse: MessageTypeDefinition<_keymesh_kms_v1_ExplainDecisionResponse, _keymesh_kms_v1_ExplainDecisionResponse__Output>
        ExplainedGrant: MessageTypeDefinition<_keymesh_kms_v1_ExplainedGrant, _keymesh_kms_v1_ExplainedGrant__Output>
        ExplainedMismatch: MessageTypeDefinition<_keymesh_kms_v1_ExplainedMismatch, _keymesh_kms_v1_ExplainedMismatch__Output>
        ExplainedPolicy: MessageTypeDefinition<_keymesh_kms_v1_ExplainedPolicy, _keymesh_kms_v1_ExplainedPolicy__Output>
        ExplainedStatement: MessageTypeDefinition<_keymesh_kms_v1_ExplainedStatement, _keymesh_kms_v1_ExplainedStatement__Output>
        KmsAdmin: SubtypeConstructor<typeof grpc.Client, _keymesh_kms_v1_KmsAdminClient> & { service: _keymesh_kms_v1_KmsAdminDefinition }
        SeedKeyMaterialRequest: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyMaterialRequest, _keymesh_kms_v1_SeedKeyMaterialRequest__Output>
        SeedKeyMaterialResponse: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyMaterialResponse, _keymesh_kms_v1_SeedKeyMaterialResponse__Output>
        SeedKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyRequest, _keymesh_kms_v1_SeedKeyRequest__Output>
        SeedKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyResponse, _keymesh_kms_v1_SeedKeyResponse__Output>
      }
    }
  }
}

