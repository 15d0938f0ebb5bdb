import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { BlobChunk as _keymesh_storage_v1_BlobChunk, BlobChunk__Output as _keymesh_storage_v1_BlobChunk__Output } from './keymesh/storage/v1/BlobChunk.ts';
import type { DeleteBlobRequest as _keymesh_storage_v1_DeleteBlobRequest, DeleteBlobRequest__Output as _keymesh_storage_v1_DeleteBlobRequest__Output } from './keymesh/storage/v1/DeleteBlobRequest.ts';
import type { DeleteBlobResponse as _keymesh_storage_v1_DeleteBlobResponse, DeleteBlobResponse__Output as _keymesh_storage_v1_DeleteBlobResponse__Output } from './keymesh/storage/v1/DeleteBlobResponse.ts';
import type { Entry as _keymesh_storage_v1_Entry, Entry__Output as _keymesh_storage_v1_Entry__Output } from './keymesh/storage/v1/Entry.ts';
import type { GetBlobRequest as _keymesh_storage_v1_GetBlobRequest, GetBlobRequest__Output as _keymesh_storage_v1_GetBlobRequest__Output } from './keymesh/storage/v1/GetBlobRequest.ts';
import type { GetManyRequest as _keymesh_storage_v1_GetManyRequest, GetManyRequest__Output as _keymesh_storage_v1_GetManyRequest__Output } from './keymesh/storage/v1/GetManyRequest.ts';
import type { GetManyResponse as _keymesh_storage_v1_GetManyResponse, GetManyResponse__Output as _keymesh_storage_v1_GetManyResponse__Output } from './keymesh/storage/v1/GetManyResponse.ts';
import type { GetRequest as _keymesh_storage_v1_GetRequest, GetRequest__Output as _keymesh_storage_v1_GetRequest__Output } from './keymesh/storage/v1/GetRequest.ts';
import type { GetResponse as _keymesh_storage_v1_GetResponse, GetResponse__Output as _keymesh_storage_v1_GetResponse__Output } from './keymesh/storage/v1/GetResponse.ts';
import type { HeadBlobRequest as _keymesh_storage_v1_HeadBlobRequest, HeadBlobRequest__Output as _keymesh_storage_v1_HeadBlobRequest__Output } from './keymesh/storage/v1/HeadBlobRequest.ts';
import type { HeadBlobResponse as _keymesh_storage_v1_HeadBlobResponse, HeadBlobResponse__Output as _keymesh_storage_v1_HeadBlobResponse__Output } from './keymesh/storage/v1/HeadBlobResponse.ts';
import type { ListBlobsRequest as _keymesh_storage_v1_ListBlobsRequest, ListBlobsRequest__Output as _keymesh_storage_v1_ListBlobsRequest__Output } from './keymesh/storage/v1/ListBlobsRequest.ts';
import type { ListBlobsResponse as _keymesh_storage_v1_ListBlobsResponse, ListBlobsResponse__Output as _keymesh_storage_v1_ListBlobsResponse__Output } from './keymesh/storage/v1/ListBlobsResponse.ts';
import type { PutBlobRequest as _keymesh_storage_v1_PutBlobRequest, PutBlobRequest__Output as _keymesh_storage_v1_PutBlobRequest__Output } from './keymesh/storage/v1/PutBlobRequest.ts';
import type { PutBlobResponse as _keymesh_storage_v1_PutBlobResponse, PutBlobResponse__Output as _keymesh_storage_v1_PutBlobResponse__Output } from './keymesh/storage/v1/PutBlobResponse.ts';
import type { ReadBlobAtRequest as _keymesh_storage_v1_ReadBlobAtRequest, ReadBlobAtRequest__Output as _keymesh_storage_v1_ReadBlobAtRequest__Output } from './keymesh/storage/v1/ReadBlobAtRequest.ts';
import type { ReadBlobAtResponse as _keymesh_storage_v1_ReadBlobAtResponse, ReadBlobAtResponse__Output as _keymesh_storage_v1_ReadBlobAtResponse__Output } from './keymesh/storage/v1/ReadBlobAtResponse.ts';
import type { ScanRequest as _keymesh_storage_v1_ScanRequest, ScanRequest__Output as _keymesh_storage_v1_ScanRequest__Output } from './keymesh/storage/v1/ScanRequest.ts';
import type { ScanResponse as _keymesh_storage_v1_ScanResponse, ScanResponse__Output as _keymesh_storage_v1_ScanResponse__Output } from './keymesh/storage/v1/ScanResponse.ts';
import type { StorageClient as _keymesh_storage_v1_StorageClient, StorageDefinition as _keymesh_storage_v1_StorageDefinition } from './keymesh/storage/v1/Storage.ts';
import type { WatchChange as _keymesh_storage_v1_WatchChange, WatchChange__Output as _keymesh_storage_v1_WatchChange__Output } from './keymesh/storage/v1/WatchChange.ts';
import type { WatchEvent as _keymesh_storage_v1_WatchEvent, WatchEvent__Output as _keymesh_storage_v1_WatchEvent__Output } from './keymesh/storage/v1/WatchEvent.ts';
import type { WatchRequest as _keymesh_storage_v1_WatchRequest, WatchRequest__Output as _keymesh_storage_v1_WatchRequest__Output } from './keymesh/storage/v1/WatchRequest.ts';
import type { WriteBlobAtRequest as _keymesh_storage_v1_WriteBlobAtRequest, WriteBlobAtRequest__Output as _keymesh_storage_v1_WriteBlobAtRequest__Output } from './keymesh/storage/v1/WriteBlobAtRequest.ts';
import type { WriteBlobAtResponse as _keymesh_storage_v1_WriteBlobAtResponse, WriteBlobAtResponse__Output as _keymesh_storage_v1_WriteBlobAtResponse__Output } from './keymesh/storage/v1/WriteBlobAtResponse.ts';
import type { WriteOperation as _keymesh_storage_v1_WriteOperation, WriteOperation__Output as _keymesh_storage_v1_WriteOperation__Output } from './keymesh/storage/v1/WriteOperation.ts';
import type { WriteRequest as _keymesh_storage_v1_WriteRequest, WriteRequest__Output as _keymesh_storage_v1_WriteRequest__Output } from './keymesh/storage/v1/WriteRequest.ts';
import type { WriteResponse as _keymesh_storage_v1_WriteResponse, WriteResponse__Output as _keymesh_storage_v1_WriteResponse__Output } from './keymesh/storage/v1/WriteResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    storage: {
      v1: {
        BlobChunk: MessageTypeDefinition<_keymesh_storage_v1_BlobChunk, _keymesh_storage_v1_BlobChunk__Output>
        DeleteBlobRequest: MessageTypeDefinition<_keymesh_storage_v1_DeleteBlobRequest, _keymesh_storage_v1_DeleteBlobRequest__Output>
        DeleteBlobResponse: MessageTypeDefinition<_keymesh_storage_v1_DeleteBlobResponse, _keymesh_storage_v1_DeleteBlobResponse__Output>
        Entry: MessageTypeDefinition<_keymesh_storage_v1_Entry, _keymesh_storage_v1_Entry__Output>
        GetBlobRequest: MessageTypeDefinition<_keymesh_storage_v1_GetBlobRequest, _keymesh_storage_v1_GetBlobRequest__Output>
        GetManyRequest: MessageTypeDefinition<_keymesh_storage_v1_GetManyRequest, _keymesh_storage_v1_GetManyRequest__Output>
        GetManyResponse: MessageTypeDefinition<_keymesh_storage_v1_GetManyResponse, _keymesh_storage_v1_GetManyResponse__Output>
        GetRequest: MessageTypeDefinition<_keymesh_storage_v1_GetRequest, _keymesh_storage_v1_GetRequest__Output>
        GetResponse: MessageTypeDefinition<_keymesh_storage_v1_GetResponse, _keymesh_storage_v1_GetResponse__Output>
        HeadBlobRequest: MessageTypeDefinition<_keymesh_storage_v1_HeadBlobRequest, _keymesh_storage_v1_HeadBlobRequest__Output>
        HeadBlobResponse: MessageTypeDefinition<_keymesh_storage_v1_HeadBlobResponse, _keymesh_storage_v1_HeadBlobResponse__Output>
        ListBlobsRequest: MessageTypeDefinition<_keymesh_storage_v1_ListBlobsRequest, _keymesh_storage_v1_ListBlobsRequest__Output>
        ListBlobsResponse: MessageTypeDefinition<_keymesh_storage_v1_ListBlobsResponse, _keymesh_storage_v1_ListBlobsResponse__Output>
        PutBlobRequest: MessageTypeDefinition<_keymesh_storage_v1_PutBlobRequest, _keymesh_storage_v1_PutBlobRequest__Output>
        PutBlobResponse: MessageTypeDefinition<_keymesh_storage_v1_PutBlobResponse, _keymesh_storage_v1_PutBlobResponse__Output>
        ReadBlobAtRequest: MessageTypeDefinition<_keymesh_storage_v1_ReadBlobAtRequest, _keymesh_storage_v1_ReadBlobAtRequest__Output>
        ReadBlobAtResponse: MessageTypeDefinition<_keymesh_storage_v1_ReadBlobAtResponse, _keymesh_storage_v1_ReadBlobAtResponse__Output>
        ScanRequest: MessageTypeDefinition<_keymesh_storage_v1_ScanRequest, _keymesh_storage_v1_ScanRequest__Output>
        ScanResponse: MessageTypeDefinition<_keymesh_storage_v1_ScanResponse, _keymesh_storage_v1_ScanResponse__Output>
        Storage: SubtypeConstructor<typeof grpc.Client, _keymesh_storage_v1_StorageClient> & { service: _keymesh_storage_v1_StorageDefinition }
        WatchChange: MessageTypeDefinition<_keymesh_storage_v1_WatchChange, _keymesh_storage_v1_WatchChange__Output>
        WatchEvent: MessageTypeDefinition<_keymesh_storage_v1_WatchEvent, _keymesh_storage_v1_WatchEvent__Output>
        WatchRequest: MessageTypeDefinition<_keymesh_storage_v1_WatchRequest, _keymesh_storage_v1_WatchRequest__Output>
        WriteBlobAtRequest: MessageTypeDefinition<_keymesh_storage_v1_WriteBlobAtRequest, _keymesh_storage_v1_WriteBlobAtRequest__Output>
        WriteBlobAtResponse: MessageTypeDefinition<_keymesh_storage_v1_WriteBlobAtResponse, _keymesh_storage_v1_WriteBlobAtResponse__Output>
        WriteOperation: MessageTypeDefinition<_keymesh_storage_v1_WriteOperation, _keymesh_storage_v1_WriteOperation__Output>
        WriteRequest: MessageTypeDefinition<_keymesh_storage_v1_WriteRequest, _keymesh_storage_v1_WriteRequest__Output>
        WriteResponse: MessageTypeDefinition<_keymesh_storage_v1_WriteResponse, _keymesh_storage_v1_WriteResponse__Output>
      }
    }
  }
}

