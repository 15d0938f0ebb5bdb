import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { EchoClient as _keymesh_testing_v1_EchoClient, EchoDefinition as _keymesh_testing_v1_EchoDefinition } from './keymesh/testing/v1/Echo.ts';
import type { Words as _keymesh_testing_v1_Words, Words__Output as _keymesh_testing_v1_Words__Output } from './keymesh/testing/v1/Words.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    testing: {
      v1: {
        Echo: SubtypeConstructor<typeof grpc.Client, _keymesh_testing_v1_EchoClient> & { service: _keymesh_testing_v1_EchoDefinition }
        Words: MessageTypeDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output>
      }
    }
  }
}

