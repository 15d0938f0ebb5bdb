// Original file: proto/keymesh/hsm/v1/hsm.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { FromHsm as _keymesh_hsm_v1_FromHsm, FromHsm__Output as _keymesh_hsm_v1_FromHsm__Output } from '../../../keymesh/hsm/v1/FromHsm.ts';
import type { ToHsm as _keymesh_hsm_v1_ToHsm, ToHsm__Output as _keymesh_hsm_v1_ToHsm__Output } from '../../../keymesh/hsm/v1/ToHsm.ts';

export interface HsmClient extends grpc.Client {
  Channel(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  Channel(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  channel(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  channel(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm__Output>;
  
}

export interface HsmHandlers extends grpc.UntypedServiceImplementation {
  Channel: grpc.handleBidiStreamingCall<_keymesh_hsm_v1_ToHsm__Output, _keymesh_hsm_v1_FromHsm>;
  
}

export interface HsmDefinition extends grpc.ServiceDefinition {
  Channel: MethodDefinition<_keymesh_hsm_v1_ToHsm, _keymesh_hsm_v1_FromHsm, _keymesh_hsm_v1_ToHsm__Output, _keymesh_hsm_v1_FromHsm__Output>
}
