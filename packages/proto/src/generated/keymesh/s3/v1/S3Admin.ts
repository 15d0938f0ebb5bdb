// Original file: proto/keymesh/s3/v1/s3_admin.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { FindEncryptedObjectsRequest as _keymesh_s3_v1_FindEncryptedObjectsRequest, FindEncryptedObjectsRequest__Output as _keymesh_s3_v1_FindEncryptedObjectsRequest__Output } from '../../../keymesh/s3/v1/FindEncryptedObjectsRequest.ts';
import type { FindEncryptedObjectsResponse as _keymesh_s3_v1_FindEncryptedObjectsResponse, FindEncryptedObjectsResponse__Output as _keymesh_s3_v1_FindEncryptedObjectsResponse__Output } from '../../../keymesh/s3/v1/FindEncryptedObjectsResponse.ts';

export interface S3AdminClient extends grpc.Client {
  FindEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  FindEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  FindEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  FindEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  findEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  findEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  findEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  findEncryptedObjects(argument: _keymesh_s3_v1_FindEncryptedObjectsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_FindEncryptedObjectsResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface S3AdminHandlers extends grpc.UntypedServiceImplementation {
  FindEncryptedObjects: grpc.handleUnaryCall<_keymesh_s3_v1_FindEncryptedObjectsRequest__Output, _keymesh_s3_v1_FindEncryptedObjectsResponse>;
  
}

export interface S3AdminDefinition extends grpc.ServiceDefinition {
  FindEncryptedObjects: MethodDefinition<_keymesh_s3_v1_FindEncryptedObjectsRequest, _keymesh_s3_v1_FindEncryptedObjectsResponse, _keymesh_s3_v1_FindEncryptedObjectsRequest__Output, _keymesh_s3_v1_FindEncryptedObjectsResponse__Output>
}
