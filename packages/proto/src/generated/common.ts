import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AnyValue as _opentelemetry_proto_common_v1_AnyValue, AnyValue__Output as _opentelemetry_proto_common_v1_AnyValue__Output } from './opentelemetry/proto/common/v1/AnyValue.ts';
import type { ArrayValue as _opentelemetry_proto_common_v1_ArrayValue, ArrayValue__Output as _opentelemetry_proto_common_v1_ArrayValue__Output } from './opentelemetry/proto/common/v1/ArrayValue.ts';
import type { InstrumentationScope as _opentelemetry_proto_common_v1_InstrumentationScope, InstrumentationScope__Output as _opentelemetry_proto_common_v1_InstrumentationScope__Output } from './opentelemetry/proto/common/v1/InstrumentationScope.ts';
import type { KeyValue as _opentelemetry_proto_common_v1_KeyValue, KeyValue__Output as _opentelemetry_proto_common_v1_KeyValue__Output } from './opentelemetry/proto/common/v1/KeyValue.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  opentelemetry: {
    proto: {
      common: {
        v1: {
          AnyValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_AnyValue, _opentelemetry_proto_common_v1_AnyValue__Output>
          ArrayValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_ArrayValue, _opentelemetry_proto_common_v1_ArrayValue__Output>
          InstrumentationScope: MessageTypeDefinition<_opentelemetry_proto_common_v1_InstrumentationScope, _opentelemetry_proto_common_v1_InstrumentationScope__Output>
          KeyValue: MessageTypeDefinition<_opentelemetry_proto_common_v1_KeyValue, _opentelemetry_proto_common_v1_KeyValue__Output>
        }
      }
    }
  }
}

