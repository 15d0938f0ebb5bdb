// Original file: proto/keymesh/storage/v1/storage.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BlobChunk as _keymesh_storage_v1_BlobChunk, BlobChunk__Output as _keymesh_storage_v1_BlobChunk__Output } from '../../../keymesh/storage/v1/BlobChunk.ts';
import type { DeleteBlobRequest as _keymesh_storage_v1_DeleteBlobRequest, DeleteBlobRequest__Output as _keymesh_storage_v1_DeleteBlobRequest__Output } from '../../../keymesh/storage/v1/DeleteBlobRequest.ts';
import type { DeleteBlobResponse as _keymesh_storage_v1_DeleteBlobResponse, DeleteBlobResponse__Output as _keymesh_storage_v1_DeleteBlobResponse__Output } from '../../../keymesh/storage/v1/DeleteBlobResponse.ts';
import type { GetBlobRequest as _keymesh_storage_v1_GetBlobRequest, GetBlobRequest__Output as _keymesh_storage_v1_GetBlobRequest__Output } from '../../../keymesh/storage/v1/GetBlobRequest.ts';
import type { GetManyRequest as _keymesh_storage_v1_GetManyRequest, GetManyRequest__Output as _keymesh_storage_v1_GetManyRequest__Output } from '../../../keymesh/storage/v1/GetManyRequest.ts';
import type { GetManyResponse as _keymesh_storage_v1_GetManyResponse, GetManyResponse__Output as _keymesh_storage_v1_GetManyResponse__Output } from '../../../keymesh/storage/v1/GetManyResponse.ts';
import type { GetRequest as _keymesh_storage_v1_GetRequest, GetRequest__Output as _keymesh_storage_v1_GetRequest__Output } from '../../../keymesh/storage/v1/GetRequest.ts';
import type { GetResponse as _keymesh_storage_v1_GetResponse, GetResponse__Output as _keymesh_storage_v1_GetResponse__Output } from '../../../keymesh/storage/v1/GetResponse.ts';
import type { HeadBlobRequest as _keymesh_storage_v1_HeadBlobRequest, HeadBlobRequest__Output as _keymesh_storage_v1_HeadBlobRequest__Output } from '../../../keymesh/storage/v1/HeadBlobRequest.ts';
import type { HeadBlobResponse as _keymesh_storage_v1_HeadBlobResponse, HeadBlobResponse__Output as _keymesh_storage_v1_HeadBlobResponse__Output } from '../../../keymesh/storage/v1/HeadBlobResponse.ts';
import type { ListBlobsRequest as _keymesh_storage_v1_ListBlobsRequest, ListBlobsRequest__Output as _keymesh_storage_v1_ListBlobsRequest__Output } from '../../../keymesh/storage/v1/ListBlobsRequest.ts';
import type { ListBlobsResponse as _keymesh_storage_v1_ListBlobsResponse, ListBlobsResponse__Output as _keymesh_storage_v1_ListBlobsResponse__Output } from '../../../keymesh/storage/v1/ListBlobsResponse.ts';
import type { PutBlobRequest as _keymesh_storage_v1_PutBlobRequest, PutBlobRequest__Output as _keymesh_storage_v1_PutBlobRequest__Output } from '../../../keymesh/storage/v1/PutBlobRequest.ts';
import type { PutBlobResponse as _keymesh_storage_v1_PutBlobResponse, PutBlobResponse__Output as _keymesh_storage_v1_PutBlobResponse__Output } from '../../../keymesh/storage/v1/PutBlobResponse.ts';
import type { ReadBlobAtRequest as _keymesh_storage_v1_ReadBlobAtRequest, ReadBlobAtRequest__Output as _keymesh_storage_v1_ReadBlobAtRequest__Output } from '../../../keymesh/storage/v1/ReadBlobAtRequest.ts';
import type { ReadBlobAtResponse as _keymesh_storage_v1_ReadBlobAtResponse, ReadBlobAtResponse__Output as _keymesh_storage_v1_ReadBlobAtResponse__Output } from '../../../keymesh/storage/v1/ReadBlobAtResponse.ts';
import type { ScanRequest as _keymesh_storage_v1_ScanRequest, ScanRequest__Output as _keymesh_storage_v1_ScanRequest__Output } from '../../../keymesh/storage/v1/ScanRequest.ts';
import type { ScanResponse as _keymesh_storage_v1_ScanResponse, ScanResponse__Output as _keymesh_storage_v1_ScanResponse__Output } from '../../../keymesh/storage/v1/ScanResponse.ts';
import type { WatchEvent as _keymesh_storage_v1_WatchEvent, WatchEvent__Output as _keymesh_storage_v1_WatchEvent__Output } from '../../../keymesh/storage/v1/WatchEvent.ts';
import type { WatchRequest as _keymesh_storage_v1_WatchRequest, WatchRequest__Output as _keymesh_storage_v1_WatchRequest__Output } from '../../../keymesh/storage/v1/WatchRequest.ts';
import type { WriteBlobAtRequest as _keymesh_storage_v1_WriteBlobAtRequest, WriteBlobAtRequest__Output as _keymesh_storage_v1_WriteBlobAtRequest__Output } from '../../../keymesh/storage/v1/WriteBlobAtRequest.ts';
import type { WriteBlobAtResponse as _keymesh_storage_v1_WriteBlobAtResponse, WriteBlobAtResponse__Output as _keymesh_storage_v1_WriteBlobAtResponse__Output } from '../../../keymesh/storage/v1/WriteBlobAtResponse.ts';
import type { WriteRequest as _keymesh_storage_v1_WriteRequest, WriteRequest__Output as _keymesh_storage_v1_WriteRequest__Output } from '../../../keymesh/storage/v1/WriteRequest.ts';
import type { WriteResponse as _keymesh_storage_v1_WriteResponse, WriteResponse__Output as _keymesh_storage_v1_WriteResponse__Output } from '../../../keymesh/storage/v1/WriteResponse.ts';

export interface StorageClient extends grpc.Client {
  DeleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  DeleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  DeleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  DeleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  deleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  deleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  deleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  deleteBlob(argument: _keymesh_storage_v1_DeleteBlobRequest, callback: grpc.requestCallback<_keymesh_storage_v1_DeleteBlobResponse__Output>): grpc.ClientUnaryCall;
  
  Get(argument: _keymesh_storage_v1_GetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  Get(argument: _keymesh_storage_v1_GetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  Get(argument: _keymesh_storage_v1_GetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  Get(argument: _keymesh_storage_v1_GetRequest, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  get(argument: _keymesh_storage_v1_GetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  get(argument: _keymesh_storage_v1_GetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  get(argument: _keymesh_storage_v1_GetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  get(argument: _keymesh_storage_v1_GetRequest, callback: grpc.requestCallback<_keymesh_storage_v1_GetResponse__Output>): grpc.ClientUnaryCall;
  
  GetBlob(argument: _keymesh_storage_v1_GetBlobRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_BlobChunk__Output>;
  GetBlob(argument: _keymesh_storage_v1_GetBlobRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_BlobChunk__Output>;
  getBlob(argument: _keymesh_storage_v1_GetBlobRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_BlobChunk__Output>;
  getBlob(argument: _keymesh_storage_v1_GetBlobRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_BlobChunk__Output>;
  
  GetMany(argument: _keymesh_storage_v1_GetManyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  GetMany(argument: _keymesh_storage_v1_GetManyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  GetMany(argument: _keymesh_storage_v1_GetManyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  GetMany(argument: _keymesh_storage_v1_GetManyRequest, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  getMany(argument: _keymesh_storage_v1_GetManyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  getMany(argument: _keymesh_storage_v1_GetManyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  getMany(argument: _keymesh_storage_v1_GetManyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  getMany(argument: _keymesh_storage_v1_GetManyRequest, callback: grpc.requestCallback<_keymesh_storage_v1_GetManyResponse__Output>): grpc.ClientUnaryCall;
  
  HeadBlob(argument: _keymesh_storage_v1_HeadBlobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  HeadBlob(argument: _keymesh_storage_v1_HeadBlobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  HeadBlob(argument: _keymesh_storage_v1_HeadBlobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  HeadBlob(argument: _keymesh_storage_v1_HeadBlobRequest, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  headBlob(argument: _keymesh_storage_v1_HeadBlobRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  headBlob(argument: _keymesh_storage_v1_HeadBlobRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  headBlob(argument: _keymesh_storage_v1_HeadBlobRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  headBlob(argument: _keymesh_storage_v1_HeadBlobRequest, callback: grpc.requestCallback<_keymesh_storage_v1_HeadBlobResponse__Output>): grpc.ClientUnaryCall;
  
  ListBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  ListBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  ListBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  ListBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  listBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  listBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  listBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  listBlobs(argument: _keymesh_storage_v1_ListBlobsRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ListBlobsResponse__Output>): grpc.ClientUnaryCall;
  
  PutBlob(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  PutBlob(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  PutBlob(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  PutBlob(callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  putBlob(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  putBlob(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  putBlob(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  putBlob(callback: grpc.requestCallback<_keymesh_storage_v1_PutBlobResponse__Output>): grpc.ClientWritableStream<_keymesh_storage_v1_PutBlobRequest>;
  
  ReadBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  ReadBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  ReadBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  ReadBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  readBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  readBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  readBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  readBlobAt(argument: _keymesh_storage_v1_ReadBlobAtRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ReadBlobAtResponse__Output>): grpc.ClientUnaryCall;
  
  Scan(argument: _keymesh_storage_v1_ScanRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  Scan(argument: _keymesh_storage_v1_ScanRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  Scan(argument: _keymesh_storage_v1_ScanRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  Scan(argument: _keymesh_storage_v1_ScanRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  scan(argument: _keymesh_storage_v1_ScanRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  scan(argument: _keymesh_storage_v1_ScanRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  scan(argument: _keymesh_storage_v1_ScanRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  scan(argument: _keymesh_storage_v1_ScanRequest, callback: grpc.requestCallback<_keymesh_storage_v1_ScanResponse__Output>): grpc.ClientUnaryCall;
  
  Watch(argument: _keymesh_storage_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_WatchEvent__Output>;
  Watch(argument: _keymesh_storage_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_WatchEvent__Output>;
  watch(argument: _keymesh_storage_v1_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_WatchEvent__Output>;
  watch(argument: _keymesh_storage_v1_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_storage_v1_WatchEvent__Output>;
  
  Write(argument: _keymesh_storage_v1_WriteRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  Write(argument: _keymesh_storage_v1_WriteRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  Write(argument: _keymesh_storage_v1_WriteRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  Write(argument: _keymesh_storage_v1_WriteRequest, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  write(argument: _keymesh_storage_v1_WriteRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  write(argument: _keymesh_storage_v1_WriteRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  write(argument: _keymesh_storage_v1_WriteRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  write(argument: _keymesh_storage_v1_WriteRequest, callback: grpc.requestCallback<_keymesh_storage_v1_WriteResponse__Output>): grpc.ClientUnaryCall;
  
  WriteBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  WriteBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  WriteBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  WriteBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  writeBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  writeBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  writeBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  writeBlobAt(argument: _keymesh_storage_v1_WriteBlobAtRequest, callback: grpc.requestCallback<_keymesh_storage_v1_WriteBlobAtResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface StorageHandlers extends grpc.UntypedServiceImplementation {
  DeleteBlob: grpc.handleUnaryCall<_keymesh_storage_v1_DeleteBlobRequest__Output, _keymesh_storage_v1_DeleteBlobResponse>;
  
  Get: grpc.handleUnaryCall<_keymesh_storage_v1_GetRequest__Output, _keymesh_storage_v1_GetResponse>;
  
  GetBlob: grpc.handleServerStreamingCall<_keymesh_storage_v1_GetBlobRequest__Output, _keymesh_storage_v1_BlobChunk>;
  
  GetMany: grpc.handleUnaryCall<_keymesh_storage_v1_GetManyRequest__Output, _keymesh_storage_v1_GetManyResponse>;
  
  HeadBlob: grpc.handleUnaryCall<_keymesh_storage_v1_HeadBlobRequest__Output, _keymesh_storage_v1_HeadBlobResponse>;
  
  ListBlobs: grpc.handleUnaryCall<_keymesh_storage_v1_ListBlobsRequest__Output, _keymesh_storage_v1_ListBlobsResponse>;
  
  PutBlob: grpc.handleClientStreamingCall<_keymesh_storage_v1_PutBlobRequest__Output, _keymesh_storage_v1_PutBlobResponse>;
  
  ReadBlobAt: grpc.handleUnaryCall<_keymesh_storage_v1_ReadBlobAtRequest__Output, _keymesh_storage_v1_ReadBlobAtResponse>;
  
  Scan: grpc.handleUnaryCall<_keymesh_storage_v1_ScanRequest__Output, _keymesh_storage_v1_ScanResponse>;
  
  Watch: grpc.handleServerStreamingCall<_keymesh_storage_v1_WatchRequest__Output, _keymesh_storage_v1_WatchEvent>;
  
  Write: grpc.handleUnaryCall<_keymesh_storage_v1_WriteRequest__Output, _keymesh_storage_v1_WriteResponse>;
  
  WriteBlobAt: grpc.handleUnaryCall<_keymesh_storage_v1_WriteBlobAtRequest__Output, _keymesh_storage_v1_WriteBlobAtResponse>;
  
}

export interface StorageDefinition extends grpc.ServiceDefinition {
  DeleteBlob: MethodDefinition<_keymesh_storage_v1_DeleteBlobRequest, _keymesh_storage_v1_DeleteBlobResponse, _keymesh_storage_v1_DeleteBlobRequest__Output, _keymesh_storage_v1_DeleteBlobResponse__Output>
  Get: MethodDefinition<_keymesh_storage_v1_GetRequest, _keymesh_storage_v1_GetResponse, _keymesh_storage_v1_GetRequest__Output, _keymesh_storage_v1_GetResponse__Output>
  GetBlob: MethodDefinition<_keymesh_storage_v1_GetBlobRequest, _keymesh_storage_v1_BlobChunk, _keymesh_storage_v1_GetBlobRequest__Output, _keymesh_storage_v1_BlobChunk__Output>
  GetMany: MethodDefinition<_keymesh_storage_v1_GetManyRequest, _keymesh_storage_v1_GetManyResponse, _keymesh_storage_v1_GetManyRequest__Output, _keymesh_storage_v1_GetManyResponse__Output>
  HeadBlob: MethodDefinition<_keymesh_storage_v1_HeadBlobRequest, _keymesh_storage_v1_HeadBlobResponse, _keymesh_storage_v1_HeadBlobRequest__Output, _keymesh_storage_v1_HeadBlobResponse__Output>
  ListBlobs: MethodDefinition<_keymesh_storage_v1_ListBlobsRequest, _keymesh_storage_v1_ListBlobsResponse, _keymesh_storage_v1_ListBlobsRequest__Output, _keymesh_storage_v1_ListBlobsResponse__Output>
  PutBlob: MethodDefinition<_keymesh_storage_v1_PutBlobRequest, _keymesh_storage_v1_PutBlobResponse, _keymesh_storage_v1_PutBlobRequest__Output, _keymesh_storage_v1_PutBlobResponse__Output>
  ReadBlobAt: MethodDefinition<_keymesh_storage_v1_ReadBlobAtRequest, _keymesh_storage_v1_ReadBlobAtResponse, _keymesh_storage_v1_ReadBlobAtRequest__Output, _keymesh_storage_v1_ReadBlobAtResponse__Output>
  Scan: MethodDefinition<_keymesh_storage_v1_ScanRequest, _keymesh_storage_v1_ScanResponse, _keymesh_storage_v1_ScanRequest__Output, _keymesh_storage_v1_ScanResponse__Output>
  Watch: MethodDefinition<_keymesh_storage_v1_WatchRequest, _keymesh_storage_v1_WatchEvent, _keymesh_storage_v1_WatchRequest__Output, _keymesh_storage_v1_WatchEvent__Output>
  Write: MethodDefinition<_keymesh_storage_v1_WriteRequest, _keymesh_storage_v1_WriteResponse, _keymesh_storage_v1_WriteRequest__Output, _keymesh_storage_v1_WriteResponse__Output>
  WriteBlobAt: MethodDefinition<_keymesh_storage_v1_WriteBlobAtRequest, _keymesh_storage_v1_WriteBlobAtResponse, _keymesh_storage_v1_WriteBlobAtRequest__Output, _keymesh_storage_v1_WriteBlobAtResponse__Output>
}
