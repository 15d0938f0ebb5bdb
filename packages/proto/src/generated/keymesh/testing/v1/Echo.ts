// Original file: proto/keymesh/testing/v1/echo.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { Words as _keymesh_testing_v1_Words, Words__Output as _keymesh_testing_v1_Words__Output } from '../../../keymesh/testing/v1/Words.ts';

export interface EchoClient extends grpc.Client {
  Converse(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output>;
  Converse(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output>;
  converse(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output>;
  converse(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output>;
  
  Fail(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Fail(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Fail(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Fail(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  fail(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  fail(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  fail(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  fail(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  
  Hang(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Hang(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Hang(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Hang(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  hang(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  hang(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  hang(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  hang(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  
  Join(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  Join(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  Join(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  Join(callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  join(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  join(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  join(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  join(callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientWritableStream<_keymesh_testing_v1_Words>;
  
  Repeat(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_testing_v1_Words__Output>;
  Repeat(argument: _keymesh_testing_v1_Words, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_testing_v1_Words__Output>;
  repeat(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_testing_v1_Words__Output>;
  repeat(argument: _keymesh_testing_v1_Words, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_testing_v1_Words__Output>;
  
  Say(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Say(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Say(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  Say(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  say(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  say(argument: _keymesh_testing_v1_Words, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  say(argument: _keymesh_testing_v1_Words, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  say(argument: _keymesh_testing_v1_Words, callback: grpc.requestCallback<_keymesh_testing_v1_Words__Output>): grpc.ClientUnaryCall;
  
}

export interface EchoHandlers extends grpc.UntypedServiceImplementation {
  Converse: grpc.handleBidiStreamingCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
  Fail: grpc.handleUnaryCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
  Hang: grpc.handleUnaryCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
  Join: grpc.handleClientStreamingCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
  Repeat: grpc.handleServerStreamingCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
  Say: grpc.handleUnaryCall<_keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words>;
  
}

export interface EchoDefinition extends grpc.ServiceDefinition {
  Converse: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
  Fail: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
  Hang: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
  Join: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
  Repeat: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
  Say: MethodDefinition<_keymesh_testing_v1_Words, _keymesh_testing_v1_Words, _keymesh_testing_v1_Words__Output, _keymesh_testing_v1_Words__Output>
}
