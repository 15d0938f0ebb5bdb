import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AskReadmissionRequest as _keymesh_hsm_v1_AskReadmissionRequest, AskReadmissionRequest__Output as _keymesh_hsm_v1_AskReadmissionRequest__Output } from './keymesh/hsm/v1/AskReadmissionRequest.ts';
import type { AskReadmissionResponse as _keymesh_hsm_v1_AskReadmissionResponse, AskReadmissionResponse__Output as _keymesh_hsm_v1_AskReadmissionResponse__Output } from './keymesh/hsm/v1/AskReadmissionResponse.ts';
import type { DomainStatus as _keymesh_hsm_v1_DomainStatus, DomainStatus__Output as _keymesh_hsm_v1_DomainStatus__Output } from './keymesh/hsm/v1/DomainStatus.ts';
import type { DomainSummary as _keymesh_hsm_v1_DomainSummary, DomainSummary__Output as _keymesh_hsm_v1_DomainSummary__Output } from './keymesh/hsm/v1/DomainSummary.ts';
import type { ExecuteRequest as _keymesh_hsm_v1_ExecuteRequest, ExecuteRequest__Output as _keymesh_hsm_v1_ExecuteRequest__Output } from './keymesh/hsm/v1/ExecuteRequest.ts';
import type { ExecuteResponse as _keymesh_hsm_v1_ExecuteResponse, ExecuteResponse__Output as _keymesh_hsm_v1_ExecuteResponse__Output } from './keymesh/hsm/v1/ExecuteResponse.ts';
import type { Frame as _keymesh_hsm_v1_Frame, Frame__Output as _keymesh_hsm_v1_Frame__Output } from './keymesh/hsm/v1/Frame.ts';
import type { FromHsm as _keymesh_hsm_v1_FromHsm, FromHsm__Output as _keymesh_hsm_v1_FromHsm__Output } from './keymesh/hsm/v1/FromHsm.ts';
import type { HsmClient as _keymesh_hsm_v1_HsmClient, HsmDefinition as _keymesh_hsm_v1_HsmDefinition } from './keymesh/hsm/v1/Hsm.ts';
import type { HsmOperatorClient as _keymesh_hsm_v1_HsmOperatorClient, HsmOperatorDefinition as _keymesh_hsm_v1_HsmOperatorDefinition } from './keymesh/hsm/v1/HsmOperator.ts';
import type { IdentifyRequest as _keymesh_hsm_v1_IdentifyRequest, IdentifyRequest__Output as _keymesh_hsm_v1_IdentifyRequest__Output } from './keymesh/hsm/v1/IdentifyRequest.ts';
import type { IdentifyResponse as _keymesh_hsm_v1_IdentifyResponse, IdentifyResponse__Output as _keymesh_hsm_v1_IdentifyResponse__Output } from './keymesh/hsm/v1/IdentifyResponse.ts';
import type { OfflineMember as _keymesh_hsm_v1_OfflineMember, OfflineMember__Output as _keymesh_hsm_v1_OfflineMember__Output } from './keymesh/hsm/v1/OfflineMember.ts';
import type { Open as _keymesh_hsm_v1_Open, Open__Output as _keymesh_hsm_v1_Open__Output } from './keymesh/hsm/v1/Open.ts';
import type { Opened as _keymesh_hsm_v1_Opened, Opened__Output as _keymesh_hsm_v1_Opened__Output } from './keymesh/hsm/v1/Opened.ts';
import type { Refusal as _keymesh_hsm_v1_Refusal, Refusal__Output as _keymesh_hsm_v1_Refusal__Output } from './keymesh/hsm/v1/Refusal.ts';
import type { SensorStatus as _keymesh_hsm_v1_SensorStatus, SensorStatus__Output as _keymesh_hsm_v1_SensorStatus__Output } from './keymesh/hsm/v1/SensorStatus.ts';
import type { SessionGrant as _keymesh_hsm_v1_SessionGrant, SessionGrant__Output as _keymesh_hsm_v1_SessionGrant__Output } from './keymesh/hsm/v1/SessionGrant.ts';
import type { SessionRequest as _keymesh_hsm_v1_SessionRequest, SessionRequest__Output as _keymesh_hsm_v1_SessionRequest__Output } from './keymesh/hsm/v1/SessionRequest.ts';
import type { StatusRequest as _keymesh_hsm_v1_StatusRequest, StatusRequest__Output as _keymesh_hsm_v1_StatusRequest__Output } from './keymesh/hsm/v1/StatusRequest.ts';
import type { StatusResponse as _keymesh_hsm_v1_StatusResponse, StatusResponse__Output as _keymesh_hsm_v1_StatusResponse__Output } from './keymesh/hsm/v1/StatusResponse.ts';
import type { Tampering as _keymesh_hsm_v1_Tampering, Tampering__Output as _keymesh_hsm_v1_Tampering__Output } from './keymesh/hsm/v1/Tampering.ts';
import type { ToHsm as _keymesh_hsm_v1_ToHsm, ToHsm__Output as _keymesh_hsm_v1_ToHsm__Output } from './keymesh/hsm/v1/ToHsm.ts';
import type { TripRequest as _keymesh_hsm_v1_TripRequest, TripRequest__Output as _keymesh_hsm_v1_TripRequest__Output } from './keymesh/hsm/v1/TripRequest.ts';
import type { TripResponse as _keymesh_hsm_v1_TripResponse, TripResponse__Output as _keymesh_hsm_v1_TripResponse__Output } from './keymesh/hsm/v1/TripResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    hsm: {
      v1: {
        AskReadmissionRequest: MessageTypeDefinition<_keymesh_hsm_v1_AskReadmissionRequest, _keymesh_hsm_v1_AskReadmissionRequest__Output>
        AskReadmissionResponse: MessageTypeDefinition<_keymesh_hsm_v1_AskReadmissionResponse, _keymesh_hsm_v1_AskReadmissionResponse__Output>
        DomainStatus: MessageTypeDefinition<_keymesh_hsm_v1_DomainStatus, _keymesh_hsm_v1_DomainStatus__Output>
        DomainSummary: MessageTypeDefinition<_keymesh_hsm_v1_DomainSummary, _keymesh_hsm_v1_DomainSummary__Output>
        ExecuteRequest: MessageTypeDefinition<_keymesh_hsm_v1_ExecuteRequest, _keymesh_hsm_v1_ExecuteRequest__Output>
        ExecuteResponse: MessageTypeDefinition<_keymesh_hsm_v1_ExecuteResponse, _keymesh_hsm_v1_ExecuteResponse__Output>
        Frame: MessageTypeDefinition<_keymesh_hsm_v1_Frame, _keymesh_hsm_v1_Frame__Output>
        FromHsm: MessageTypeDefinition<_keymesh_hsm_v1_FromHsm, _keymesh_hsm_v1_FromHsm__Output>
        Hsm: SubtypeConstructor<typeof grpc.Client, _keymesh_hsm_v1_HsmClient> & { service: _keymesh_hsm_v1_HsmDefinition }
        HsmOperator: SubtypeConstructor<typeof grpc.Client, _keymesh_hsm_v1_HsmOperatorClient> & { service: _keymesh_hsm_v1_HsmOperatorDefinition }
        IdentifyRequest: MessageTypeDefinition<_keymesh_hsm_v1_IdentifyRequest, _keymesh_hsm_v1_IdentifyRequest__Output>
        IdentifyResponse: MessageTypeDefinition<_keymesh_hsm_v1_IdentifyResponse, _keymesh_hsm_v1_IdentifyResponse__Output>
        OfflineMember: MessageTypeDefinition<_keymesh_hsm_v1_OfflineMember, _keymesh_hsm_v1_OfflineMember__Output>
        Open: MessageTypeDefinition<_keymesh_hsm_v1_Open, _keymesh_hsm_v1_Open__Output>
        Opened: MessageTypeDefinition<_keymesh_hsm_v1_Opened, _keymesh_hsm_v1_Opened__Output>
        Refusal: MessageTypeDefinition<_keymesh_hsm_v1_Refusal, _keymesh_hsm_v1_Refusal__Output>
        SensorStatus: MessageTypeDefinition<_keymesh_hsm_v1_SensorStatus, _keymesh_hsm_v1_SensorStatus__Output>
        SessionGrant: MessageTypeDefinition<_keymesh_hsm_v1_SessionGrant, _keymesh_hsm_v1_SessionGrant__Output>
        SessionRequest: MessageTypeDefinition<_keymesh_hsm_v1_SessionRequest, _keymesh_hsm_v1_SessionRequest__Output>
        StatusRequest: MessageTypeDefinition<_keymesh_hsm_v1_StatusRequest, _keymesh_hsm_v1_StatusRequest__Output>
        StatusResponse: MessageTypeDefinition<_keymesh_hsm_v1_StatusResponse, _keymesh_hsm_v1_StatusResponse__Output>
        Tampering: MessageTypeDefinition<_keymesh_hsm_v1_Tampering, _keymesh_hsm_v1_Tampering__Output>
        ToHsm: MessageTypeDefinition<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_ToHsm__Output>
        TripRequest: MessageTypeDefinition<_keymesh_hsm_v1_TripRequest, _keymesh_hsm_v1_TripRequest__Output>
        TripResponse: MessageTypeDefinition<_keymesh_hsm_v1_TripResponse, _keymesh_hsm_v1_TripResponse__Output>
      }
    }
  }
}

