import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { HoldRequest as _keymesh_control_v1_HoldRequest, HoldRequest__Output as _keymesh_control_v1_HoldRequest__Output } from './keymesh/control/v1/HoldRequest.ts';
import type { HoldResponse as _keymesh_control_v1_HoldResponse, HoldResponse__Output as _keymesh_control_v1_HoldResponse__Output } from './keymesh/control/v1/HoldResponse.ts';
import type { MemberStateClient as _keymesh_control_v1_MemberStateClient, MemberStateDefinition as _keymesh_control_v1_MemberStateDefinition } from './keymesh/control/v1/MemberState.ts';
import type { Origin as _keymesh_control_v1_Origin, Origin__Output as _keymesh_control_v1_Origin__Output } from './keymesh/control/v1/Origin.ts';
import type { OriginsRequest as _keymesh_control_v1_OriginsRequest, OriginsRequest__Output as _keymesh_control_v1_OriginsRequest__Output } from './keymesh/control/v1/OriginsRequest.ts';
import type { OriginsResponse as _keymesh_control_v1_OriginsResponse, OriginsResponse__Output as _keymesh_control_v1_OriginsResponse__Output } from './keymesh/control/v1/OriginsResponse.ts';
import type { ReleaseRequest as _keymesh_control_v1_ReleaseRequest, ReleaseRequest__Output as _keymesh_control_v1_ReleaseRequest__Output } from './keymesh/control/v1/ReleaseRequest.ts';
import type { ReleaseResponse as _keymesh_control_v1_ReleaseResponse, ReleaseResponse__Output as _keymesh_control_v1_ReleaseResponse__Output } from './keymesh/control/v1/ReleaseResponse.ts';
import type { ReloadRequest as _keymesh_control_v1_ReloadRequest, ReloadRequest__Output as _keymesh_control_v1_ReloadRequest__Output } from './keymesh/control/v1/ReloadRequest.ts';
import type { ReloadResponse as _keymesh_control_v1_ReloadResponse, ReloadResponse__Output as _keymesh_control_v1_ReloadResponse__Output } from './keymesh/control/v1/ReloadResponse.ts';
import type { ResetRequest as _keymesh_control_v1_ResetRequest, ResetRequest__Output as _keymesh_control_v1_ResetRequest__Output } from './keymesh/control/v1/ResetRequest.ts';
import type { ResetResponse as _keymesh_control_v1_ResetResponse, ResetResponse__Output as _keymesh_control_v1_ResetResponse__Output } from './keymesh/control/v1/ResetResponse.ts';
import type { ClearRequest as _keymesh_storage_v1_ClearRequest, ClearRequest__Output as _keymesh_storage_v1_ClearRequest__Output } from './keymesh/storage/v1/ClearRequest.ts';
import type { ClearResponse as _keymesh_storage_v1_ClearResponse, ClearResponse__Output as _keymesh_storage_v1_ClearResponse__Output } from './keymesh/storage/v1/ClearResponse.ts';
import type { DiscardRequest as _keymesh_storage_v1_DiscardRequest, DiscardRequest__Output as _keymesh_storage_v1_DiscardRequest__Output } from './keymesh/storage/v1/DiscardRequest.ts';
import type { DiscardResponse as _keymesh_storage_v1_DiscardResponse, DiscardResponse__Output as _keymesh_storage_v1_DiscardResponse__Output } from './keymesh/storage/v1/DiscardResponse.ts';
import type { ExportRequest as _keymesh_storage_v1_ExportRequest, ExportRequest__Output as _keymesh_storage_v1_ExportRequest__Output } from './keymesh/storage/v1/ExportRequest.ts';
import type { ExportResponse as _keymesh_storage_v1_ExportResponse, ExportResponse__Output as _keymesh_storage_v1_ExportResponse__Output } from './keymesh/storage/v1/ExportResponse.ts';
import type { RestoreRequest as _keymesh_storage_v1_RestoreRequest, RestoreRequest__Output as _keymesh_storage_v1_RestoreRequest__Output } from './keymesh/storage/v1/RestoreRequest.ts';
import type { RestoreResponse as _keymesh_storage_v1_RestoreResponse, RestoreResponse__Output as _keymesh_storage_v1_RestoreResponse__Output } from './keymesh/storage/v1/RestoreResponse.ts';
import type { StageRequest as _keymesh_storage_v1_StageRequest, StageRequest__Output as _keymesh_storage_v1_StageRequest__Output } from './keymesh/storage/v1/StageRequest.ts';
import type { StageResponse as _keymesh_storage_v1_StageResponse, StageResponse__Output as _keymesh_storage_v1_StageResponse__Output } from './keymesh/storage/v1/StageResponse.ts';
import type { StorageAdminClient as _keymesh_storage_v1_StorageAdminClient, StorageAdminDefinition as _keymesh_storage_v1_StorageAdminDefinition } from './keymesh/storage/v1/StorageAdmin.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    control: {
      v1: {
        HoldRequest: MessageTypeDefinition<_keymesh_control_v1_HoldRequest, _keymesh_control_v1_HoldRequest__Output>
        HoldResponse: MessageTypeDefinition<_keymesh_control_v1_HoldResponse, _keymesh_control_v1_HoldResponse__Output>
        MemberState: SubtypeConstructor<typeof grpc.Client, _keymesh_control_v1_MemberStateClient> & { service: _keymesh_control_v1_MemberStateDefinition }
        Origin: MessageTypeDefinition<_keymesh_control_v1_Origin, _keymesh_control_v1_Origin__Output>
        OriginsRequest: MessageTypeDefinition<_keymesh_control_v1_OriginsRequest, _keymesh_control_v1_OriginsRequest__Output>
        OriginsResponse: MessageTypeDefinition<_keymesh_control_v1_OriginsResponse, _keymesh_control_v1_OriginsResponse__Output>
        ReleaseRequest: MessageTypeDefinition<_keymesh_control_v1_ReleaseRequest, _keymesh_control_v1_ReleaseRequest__Output>
        ReleaseResponse: MessageTypeDefinition<_keymesh_control_v1_ReleaseResponse, _keymesh_control_v1_ReleaseResponse__Output>
        ReloadRequest: MessageTypeDefinition<_keymesh_control_v1_ReloadRequest, _keymesh_control_v1_ReloadRequest__Output>
        ReloadResponse: MessageTypeDefinition<_keymesh_control_v1_ReloadResponse, _keymesh_control_v1_ReloadResponse__Output>
        ResetRequest: MessageTypeDefinition<_keymesh_control_v1_ResetRequest, _keymesh_control_v1_ResetRequest__Output>
        ResetResponse: MessageTypeDefinition<_keymesh_control_v1_ResetResponse, _keymesh_control_v1_ResetResponse__Output>
      }
    }
    storage: {
      v1: {
        ClearRequest: MessageTypeDefinition<_keymesh_storage_v1_ClearRequest, _keymesh_storage_v1_ClearRequest__Output>
        ClearResponse: MessageTypeDefinition<_keymesh_storage_v1_ClearResponse, _keymesh_storage_v1_ClearResponse__Output>
        DiscardRequest: MessageTypeDefinition<_keymesh_storage_v1_DiscardRequest, _keymesh_storage_v1_DiscardRequest__Output>
        DiscardResponse: MessageTypeDefinition<_keymesh_storage_v1_DiscardResponse, _keymesh_storage_v1_DiscardResponse__Output>
        ExportRequest: MessageTypeDefinition<_keymesh_storage_v1_ExportRequest, _keymesh_storage_v1_ExportRequest__Output>
        ExportResponse: MessageTypeDefinition<_keymesh_storage_v1_ExportResponse, _keymesh_storage_v1_ExportResponse__Output>
        RestoreRequest: MessageTypeDefinition<_keymesh_storage_v1_RestoreRequest, _keymesh_storage_v1_RestoreRequest__Output>
        RestoreResponse: MessageTypeDefinition<_keymesh_storage_v1_RestoreResponse, _keymesh_storage_v1_RestoreResponse__Output>
        StageRequest: MessageTypeDefinition<_keymesh_storage_v1_StageRequest, _keymesh_storage_v1_StageRequest__Output>
        StageResponse: MessageTypeDefinition<_keymesh_storage_v1_StageResponse, _keymesh_storage_v1_StageResponse__Output>
        StorageAdmin: SubtypeConstructor<typeof grpc.Client, _keymesh_storage_v1_StorageAdminClient> & { service: _keymesh_storage_v1_StorageAdminDefinition }
      }
    }
  }
}

