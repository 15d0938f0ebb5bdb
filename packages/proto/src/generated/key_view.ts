import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { BackingKey as _keymesh_kms_v1_BackingKey, BackingKey__Output as _keymesh_kms_v1_BackingKey__Output } from './keymesh/kms/v1/BackingKey.ts';
import type { DeletionView as _keymesh_kms_v1_DeletionView, DeletionView__Output as _keymesh_kms_v1_DeletionView__Output } from './keymesh/kms/v1/DeletionView.ts';
import type { FindKeysRequest as _keymesh_kms_v1_FindKeysRequest, FindKeysRequest__Output as _keymesh_kms_v1_FindKeysRequest__Output } from './keymesh/kms/v1/FindKeysRequest.ts';
import type { FindKeysResponse as _keymesh_kms_v1_FindKeysResponse, FindKeysResponse__Output as _keymesh_kms_v1_FindKeysResponse__Output } from './keymesh/kms/v1/FindKeysResponse.ts';
import type { GrantView as _keymesh_kms_v1_GrantView, GrantView__Output as _keymesh_kms_v1_GrantView__Output } from './keymesh/kms/v1/GrantView.ts';
import type { ImportView as _keymesh_kms_v1_ImportView, ImportView__Output as _keymesh_kms_v1_ImportView__Output } from './keymesh/kms/v1/ImportView.ts';
import type { KeyUsageView as _keymesh_kms_v1_KeyUsageView, KeyUsageView__Output as _keymesh_kms_v1_KeyUsageView__Output } from './keymesh/kms/v1/KeyUsageView.ts';
import type { KeyView as _keymesh_kms_v1_KeyView, KeyView__Output as _keymesh_kms_v1_KeyView__Output } from './keymesh/kms/v1/KeyView.ts';
import type { MultiRegionView as _keymesh_kms_v1_MultiRegionView, MultiRegionView__Output as _keymesh_kms_v1_MultiRegionView__Output } from './keymesh/kms/v1/MultiRegionView.ts';
import type { RotationView as _keymesh_kms_v1_RotationView, RotationView__Output as _keymesh_kms_v1_RotationView__Output } from './keymesh/kms/v1/RotationView.ts';
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
        DeletionView: MessageTypeDefinition<_keymesh_kms_v1_DeletionView, _keymesh_kms_v1_DeletionView__Output>
        FindKeysRequest: MessageTypeDefinition<_keymesh_kms_v1_FindKeysRequest, _keymesh_kms_v1_FindKeysRequest__Output>
        FindKeysResponse: MessageTypeDefinition<_keymesh_kms_v1_FindKeysResponse, _keymesh_kms_v1_FindKeysResponse__Output>
        GrantView: MessageTypeDefinition<_keymesh_kms_v1_GrantView, _keymesh_kms_v1_GrantView__Output>
        ImportView: MessageTypeDefinition<_keymesh_kms_v1_ImportView, _keymesh_kms_v1_ImportView__Output>
        KeyUsageView: MessageTypeDefinition<_keymesh_kms_v1_KeyUsageView, _keymesh_kms_v1_KeyUsageView__Output>
        KeyView: MessageTypeDefinition<_keymesh_kms_v1_KeyView, _keymesh_kms_v1_KeyView__Output>
        MultiRegionView: MessageTypeDefinition<_keymesh_kms_v1_MultiRegionView, _keymesh_kms_v1_MultiRegionView__Output>
        RotationView: MessageTypeDefinition<_keymesh_kms_v1_RotationView, _keymesh_kms_v1_RotationView__Output>
        ShowKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_ShowKeyRequest, _keymesh_kms_v1_ShowKeyRequest__Output>
        ShowKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_ShowKeyResponse, _keymesh_kms_v1_ShowKeyResponse__Output>
      }
    }
  }
}

