import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AppliedRequest as _keymesh_control_v1_AppliedRequest, AppliedRequest__Output as _keymesh_control_v1_AppliedRequest__Output } from './keymesh/control/v1/AppliedRequest.ts';
import type { AppliedResponse as _keymesh_control_v1_AppliedResponse, AppliedResponse__Output as _keymesh_control_v1_AppliedResponse__Output } from './keymesh/control/v1/AppliedResponse.ts';
import type { ControlClient as _keymesh_control_v1_ControlClient, ControlDefinition as _keymesh_control_v1_ControlDefinition } from './keymesh/control/v1/Control.ts';
import type { DieRequest as _keymesh_control_v1_DieRequest, DieRequest__Output as _keymesh_control_v1_DieRequest__Output } from './keymesh/control/v1/DieRequest.ts';
import type { DieResponse as _keymesh_control_v1_DieResponse, DieResponse__Output as _keymesh_control_v1_DieResponse__Output } from './keymesh/control/v1/DieResponse.ts';
import type { DrillClient as _keymesh_control_v1_DrillClient, DrillDefinition as _keymesh_control_v1_DrillDefinition } from './keymesh/control/v1/Drill.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    control: {
      v1: {
        AppliedRequest: MessageTypeDefinition<_keymesh_control_v1_AppliedRequest, _keymesh_control_v1_AppliedRequest__Output>
        AppliedResponse: MessageTypeDefinition<_keymesh_control_v1_AppliedResponse, _keymesh_control_v1_AppliedResponse__Output>
        Control: SubtypeConstructor<typeof grpc.Client, _keymesh_control_v1_ControlClient> & { service: _keymesh_control_v1_ControlDefinition }
        DieRequest: MessageTypeDefinition<_keymesh_control_v1_DieRequest, _keymesh_control_v1_DieRequest__Output>
        DieResponse: MessageTypeDefinition<_keymesh_control_v1_DieResponse, _keymesh_control_v1_DieResponse__Output>
        Drill: SubtypeConstructor<typeof grpc.Client, _keymesh_control_v1_DrillClient> & { service: _keymesh_control_v1_DrillDefinition }
      }
    }
  }
}

