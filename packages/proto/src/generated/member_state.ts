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
  }
}

