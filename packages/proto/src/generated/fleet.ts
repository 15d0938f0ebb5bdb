import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AskReadmissionRequest as _keymesh_kms_v1_AskReadmissionRequest, AskReadmissionRequest__Output as _keymesh_kms_v1_AskReadmissionRequest__Output } from './keymesh/kms/v1/AskReadmissionRequest.ts';
import type { AskReadmissionResponse as _keymesh_kms_v1_AskReadmissionResponse, AskReadmissionResponse__Output as _keymesh_kms_v1_AskReadmissionResponse__Output } from './keymesh/kms/v1/AskReadmissionResponse.ts';
import type { DomainMember as _keymesh_kms_v1_DomainMember, DomainMember__Output as _keymesh_kms_v1_DomainMember__Output } from './keymesh/kms/v1/DomainMember.ts';
import type { DomainOperator as _keymesh_kms_v1_DomainOperator, DomainOperator__Output as _keymesh_kms_v1_DomainOperator__Output } from './keymesh/kms/v1/DomainOperator.ts';
import type { DomainView as _keymesh_kms_v1_DomainView, DomainView__Output as _keymesh_kms_v1_DomainView__Output } from './keymesh/kms/v1/DomainView.ts';
import type { HsmView as _keymesh_kms_v1_HsmView, HsmView__Output as _keymesh_kms_v1_HsmView__Output } from './keymesh/kms/v1/HsmView.ts';
import type { KmsFleetClient as _keymesh_kms_v1_KmsFleetClient, KmsFleetDefinition as _keymesh_kms_v1_KmsFleetDefinition } from './keymesh/kms/v1/KmsFleet.ts';
import type { SensorView as _keymesh_kms_v1_SensorView, SensorView__Output as _keymesh_kms_v1_SensorView__Output } from './keymesh/kms/v1/SensorView.ts';
import type { ShowFleetRequest as _keymesh_kms_v1_ShowFleetRequest, ShowFleetRequest__Output as _keymesh_kms_v1_ShowFleetRequest__Output } from './keymesh/kms/v1/ShowFleetRequest.ts';
import type { ShowFleetResponse as _keymesh_kms_v1_ShowFleetResponse, ShowFleetResponse__Output as _keymesh_kms_v1_ShowFleetResponse__Output } from './keymesh/kms/v1/ShowFleetResponse.ts';
import type { TamperHsmRequest as _keymesh_kms_v1_TamperHsmRequest, TamperHsmRequest__Output as _keymesh_kms_v1_TamperHsmRequest__Output } from './keymesh/kms/v1/TamperHsmRequest.ts';
import type { TamperHsmResponse as _keymesh_kms_v1_TamperHsmResponse, TamperHsmResponse__Output as _keymesh_kms_v1_TamperHsmResponse__Output } from './keymesh/kms/v1/TamperHsmResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    kms: {
      v1: {
        AskReadmissionRequest: MessageTypeDefinition<_keymesh_kms_v1_AskReadmissionRequest, _keymesh_kms_v1_AskReadmissionRequest__Output>
        AskReadmissionResponse: MessageTypeDefinition<_keymesh_kms_v1_AskReadmissionResponse, _keymesh_kms_v1_AskReadmissionResponse__Output>
        DomainMember: MessageTypeDefinition<_keymesh_kms_v1_DomainMember, _keymesh_kms_v1_DomainMember__Output>
        DomainOperator: MessageTypeDefinition<_keymesh_kms_v1_DomainOperator, _keymesh_kms_v1_DomainOperator__Output>
        DomainView: MessageTypeDefinition<_keymesh_kms_v1_DomainView, _keymesh_kms_v1_DomainView__Output>
        HsmView: MessageTypeDefinition<_keymesh_kms_v1_HsmView, _keymesh_kms_v1_HsmView__Output>
        KmsFleet: SubtypeConstructor<typeof grpc.Client, _keymesh_kms_v1_KmsFleetClient> & { service: _keymesh_kms_v1_KmsFleetDefinition }
        SensorView: MessageTypeDefinition<_keymesh_kms_v1_SensorView, _keymesh_kms_v1_SensorView__Output>
        ShowFleetRequest: MessageTypeDefinition<_keymesh_kms_v1_ShowFleetRequest, _keymesh_kms_v1_ShowFleetRequest__Output>
        ShowFleetResponse: MessageTypeDefinition<_keymesh_kms_v1_ShowFleetResponse, _keymesh_kms_v1_ShowFleetResponse__Output>
        TamperHsmRequest: MessageTypeDefinition<_keymesh_kms_v1_TamperHsmRequest, _keymesh_kms_v1_TamperHsmRequest__Output>
        TamperHsmResponse: MessageTypeDefinition<_keymesh_kms_v1_TamperHsmResponse, _keymesh_kms_v1_TamperHsmResponse__Output>
      }
    }
  }
}

