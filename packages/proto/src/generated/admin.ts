import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { BackingKey as _keymesh_kms_v1_BackingKey, BackingKey__Output as _keymesh_kms_v1_BackingKey__Output } from './keymesh/kms/v1/BackingKey.ts';
import type { ContextValues as _keymesh_kms_v1_ContextValues, ContextValues__Output as _keymesh_kms_v1_ContextValues__Output } from './keymesh/kms/v1/ContextValues.ts';
import type { DeletionView as _keymesh_kms_v1_DeletionView, DeletionView__Output as _keymesh_kms_v1_DeletionView__Output } from './keymesh/kms/v1/DeletionView.ts';
import type { ExplainDecisionRequest as _keymesh_kms_v1_ExplainDecisionRequest, ExplainDecisionRequest__Output as _keymesh_kms_v1_ExplainDecisionRequest__Output } from './keymesh/kms/v1/ExplainDecisionRequest.ts';
import type { ExplainDecisionResponse as _keymesh_kms_v1_ExplainDecisionResponse, ExplainDecisionResponse__Output as _keymesh_kms_v1_ExplainDecisionResponse__Output } from './keymesh/kms/v1/ExplainDecisionResponse.ts';
import type { ExplainedGrant as _keymesh_kms_v1_ExplainedGrant, ExplainedGrant__Output as _keymesh_kms_v1_ExplainedGrant__Output } from './keymesh/kms/v1/ExplainedGrant.ts';
import type { ExplainedMismatch as _keymesh_kms_v1_ExplainedMismatch, ExplainedMismatch__Output as _keymesh_kms_v1_ExplainedMismatch__Output } from './keymesh/kms/v1/ExplainedMismatch.ts';
import type { ExplainedPolicy as _keymesh_kms_v1_ExplainedPolicy, ExplainedPolicy__Output as _keymesh_kms_v1_ExplainedPolicy__Output } from './keymesh/kms/v1/ExplainedPolicy.ts';
import type { ExplainedStatement as _keymesh_kms_v1_ExplainedStatement, ExplainedStatement__Output as _keymesh_kms_v1_ExplainedStatement__Output } from './keymesh/kms/v1/ExplainedStatement.ts';
import type { FindKeysRequest as _keymesh_kms_v1_FindKeysRequest, FindKeysRequest__Output as _keymesh_kms_v1_FindKeysRequest__Output } from './keymesh/kms/v1/FindKeysRequest.ts';
import type { FindKeysResponse as _keymesh_kms_v1_FindKeysResponse, FindKeysResponse__Output as _keymesh_kms_v1_FindKeysResponse__Output } from './keymesh/kms/v1/FindKeysResponse.ts';
import type { GrantView as _keymesh_kms_v1_GrantView, GrantView__Output as _keymesh_kms_v1_GrantView__Output } from './keymesh/kms/v1/GrantView.ts';
import type { ImportView as _keymesh_kms_v1_ImportView, ImportView__Output as _keymesh_kms_v1_ImportView__Output } from './keymesh/kms/v1/ImportView.ts';
import type { KeyUsageView as _keymesh_kms_v1_KeyUsageView, KeyUsageView__Output as _keymesh_kms_v1_KeyUsageView__Output } from './keymesh/kms/v1/KeyUsageView.ts';
import type { KeyView as _keymesh_kms_v1_KeyView, KeyView__Output as _keymesh_kms_v1_KeyView__Output } from './keymesh/kms/v1/KeyView.ts';
import type { KmsAdminClient as _keymesh_kms_v1_KmsAdminClient, KmsAdminDefinition as _keymesh_kms_v1_KmsAdminDefinition } from './keymesh/kms/v1/KmsAdmin.ts';
import type { MultiRegionView as _keymesh_kms_v1_MultiRegionView, MultiRegionView__Output as _keymesh_kms_v1_MultiRegionView__Output } from './keymesh/kms/v1/MultiRegionView.ts';
import type { RotationView as _keymesh_kms_v1_RotationView, RotationView__Output as _keymesh_kms_v1_RotationView__Output } from './keymesh/kms/v1/RotationView.ts';
import type { SeedKeyMaterialRequest as _keymesh_kms_v1_SeedKeyMaterialRequest, SeedKeyMaterialRequest__Output as _keymesh_kms_v1_SeedKeyMaterialRequest__Output } from './keymesh/kms/v1/SeedKeyMaterialRequest.ts';
import type { SeedKeyMaterialResponse as _keymesh_kms_v1_SeedKeyMaterialResponse, SeedKeyMaterialResponse__Output as _keymesh_kms_v1_SeedKeyMaterialResponse__Output } from './keymesh/kms/v1/SeedKeyMaterialResponse.ts';
import type { SeedKeyRequest as _keymesh_kms_v1_SeedKeyRequest, SeedKeyRequest__Output as _keymesh_kms_v1_SeedKeyRequest__Output } from './keymesh/kms/v1/SeedKeyRequest.ts';
import type { SeedKeyResponse as _keymesh_kms_v1_SeedKeyResponse, SeedKeyResponse__Output as _keymesh_kms_v1_SeedKeyResponse__Output } from './keymesh/kms/v1/SeedKeyResponse.ts';
import type { ShowKeyRequest as _keymesh_kms_v1_ShowKeyRequest, ShowKeyRequest__Output as _keymesh_kms_v1_ShowKeyRequest__Output } from './keymesh/kms/v1/ShowKeyRequest.ts';
import type { ShowKeyResponse as _keymesh_kms_v1_ShowKeyResponse, ShowKeyResponse__Output as _keymesh_kms_v1_ShowKeyResponse__Output } from './keymesh/kms/v1/ShowKeyResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    kms: {
      v1: {
        BackingKey: MessageTypeDefinition<_keymesh_kms_v1_BackingKey, _keymesh_kms_v1_BackingKey__Output>
        ContextValues: MessageTypeDefinition<_keymesh_kms_v1_ContextValues, _keymesh_kms_v1_ContextValues__Output>
        DeletionView: MessageTypeDefinition<_keymesh_kms_v1_DeletionView, _keymesh_kms_v1_DeletionView__Output>
        ExplainDecisionRequest: MessageTypeDefinition<_keymesh_kms_v1_ExplainDecisionRequest, _keymesh_kms_v1_ExplainDecisionRequest__Output>
        ExplainDecisionResponse: MessageTypeDefinition<_keymesh_kms_v1_ExplainDecisionResponse, _keymesh_kms_v1_ExplainDecisionResponse__Output>
        ExplainedGrant: MessageTypeDefinition<_keymesh_kms_v1_ExplainedGrant, _keymesh_kms_v1_ExplainedGrant__Output>
        ExplainedMismatch: MessageTypeDefinition<_keymesh_kms_v1_ExplainedMismatch, _keymesh_kms_v1_ExplainedMismatch__Output>
        ExplainedPolicy: MessageTypeDefinition<_keymesh_kms_v1_ExplainedPolicy, _keymesh_kms_v1_ExplainedPolicy__Output>
        ExplainedStatement: MessageTypeDefinition<_keymesh_kms_v1_ExplainedStatement, _keymesh_kms_v1_ExplainedStatement__Output>
        FindKeysRequest: MessageTypeDefinition<_keymesh_kms_v1_FindKeysRequest, _keymesh_kms_v1_FindKeysRequest__Output>
        FindKeysResponse: MessageTypeDefinition<_keymesh_kms_v1_FindKeysResponse, _keymesh_kms_v1_FindKeysResponse__Output>
        GrantView: MessageTypeDefinition<_keymesh_kms_v1_GrantView, _keymesh_kms_v1_GrantView__Output>
        ImportView: MessageTypeDefinition<_keymesh_kms_v1_ImportView, _keymesh_kms_v1_ImportView__Output>
        KeyUsageView: MessageTypeDefinition<_keymesh_kms_v1_KeyUsageView, _keymesh_kms_v1_KeyUsageView__Output>
        KeyView: MessageTypeDefinition<_keymesh_kms_v1_KeyView, _keymesh_kms_v1_KeyView__Output>
        KmsAdmin: SubtypeConstructor<typeof grpc.Client, _keymesh_kms_v1_KmsAdminClient> & { service: _keymesh_kms_v1_KmsAdminDefinition }
        MultiRegionView: MessageTypeDefinition<_keymesh_kms_v1_MultiRegionView, _keymesh_kms_v1_MultiRegionView__Output>
        RotationView: MessageTypeDefinition<_keymesh_kms_v1_RotationView, _keymesh_kms_v1_RotationView__Output>
        SeedKeyMaterialRequest: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyMaterialRequest, _keymesh_kms_v1_SeedKeyMaterialRequest__Output>
        SeedKeyMaterialResponse: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyMaterialResponse, _keymesh_kms_v1_SeedKeyMaterialResponse__Output>
        SeedKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyRequest, _keymesh_kms_v1_SeedKeyRequest__Output>
        SeedKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_SeedKeyResponse, _keymesh_kms_v1_SeedKeyResponse__Output>
        ShowKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_ShowKeyRequest, _keymesh_kms_v1_ShowKeyRequest__Output>
        ShowKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_ShowKeyResponse, _keymesh_kms_v1_ShowKeyResponse__Output>
      }
    }
  }
}

