import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { CloseVolumeRequest as _keymesh_ebs_v1_CloseVolumeRequest, CloseVolumeRequest__Output as _keymesh_ebs_v1_CloseVolumeRequest__Output } from './keymesh/ebs/v1/CloseVolumeRequest.ts';
import type { CloseVolumeResponse as _keymesh_ebs_v1_CloseVolumeResponse, CloseVolumeResponse__Output as _keymesh_ebs_v1_CloseVolumeResponse__Output } from './keymesh/ebs/v1/CloseVolumeResponse.ts';
import type { Ec2HostClient as _keymesh_ebs_v1_Ec2HostClient, Ec2HostDefinition as _keymesh_ebs_v1_Ec2HostDefinition } from './keymesh/ebs/v1/Ec2Host.ts';
import type { HostGuest as _keymesh_ebs_v1_HostGuest, HostGuest__Output as _keymesh_ebs_v1_HostGuest__Output } from './keymesh/ebs/v1/HostGuest.ts';
import type { ReadHereRequest as _keymesh_ebs_v1_ReadHereRequest, ReadHereRequest__Output as _keymesh_ebs_v1_ReadHereRequest__Output } from './keymesh/ebs/v1/ReadHereRequest.ts';
import type { ReadHereResponse as _keymesh_ebs_v1_ReadHereResponse, ReadHereResponse__Output as _keymesh_ebs_v1_ReadHereResponse__Output } from './keymesh/ebs/v1/ReadHereResponse.ts';
import type { WriteHereRequest as _keymesh_ebs_v1_WriteHereRequest, WriteHereRequest__Output as _keymesh_ebs_v1_WriteHereRequest__Output } from './keymesh/ebs/v1/WriteHereRequest.ts';
import type { WriteHereResponse as _keymesh_ebs_v1_WriteHereResponse, WriteHereResponse__Output as _keymesh_ebs_v1_WriteHereResponse__Output } from './keymesh/ebs/v1/WriteHereResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    ebs: {
      v1: {
        CloseVolumeRequest: MessageTypeDefinition<_keymesh_ebs_v1_CloseVolumeRequest, _keymesh_ebs_v1_CloseVolumeRequest__Output>
        CloseVolumeResponse: MessageTypeDefinition<_keymesh_ebs_v1_CloseVolumeResponse, _keymesh_ebs_v1_CloseVolumeResponse__Output>
        Ec2Host: SubtypeConstructor<typeof grpc.Client, _keymesh_ebs_v1_Ec2HostClient> & { service: _keymesh_ebs_v1_Ec2HostDefinition }
        HostGuest: MessageTypeDefinition<_keymesh_ebs_v1_HostGuest, _keymesh_ebs_v1_HostGuest__Output>
        ReadHereRequest: MessageTypeDefinition<_keymesh_ebs_v1_ReadHereRequest, _keymesh_ebs_v1_ReadHereRequest__Output>
        ReadHereResponse: MessageTypeDefinition<_keymesh_ebs_v1_ReadHereResponse, _keymesh_ebs_v1_ReadHereResponse__Output>
        WriteHereRequest: MessageTypeDefinition<_keymesh_ebs_v1_WriteHereRequest, _keymesh_ebs_v1_WriteHereRequest__Output>
        WriteHereResponse: MessageTypeDefinition<_keymesh_ebs_v1_WriteHereResponse, _keymesh_ebs_v1_WriteHereResponse__Output>
      }
    }
  }
}

