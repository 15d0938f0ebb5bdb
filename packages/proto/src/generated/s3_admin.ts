import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { EncryptedObject as _keymesh_s3_v1_EncryptedObject, EncryptedObject__Output as _keymesh_s3_v1_EncryptedObject__Output } from './keymesh/s3/v1/EncryptedObject.ts';
import type { FindEncryptedObjectsRequest as _keymesh_s3_v1_FindEncryptedObjectsRequest, FindEncryptedObjectsRequest__Output as _keymesh_s3_v1_FindEncryptedObjectsRequest__Output } from './keymesh/s3/v1/FindEncryptedObjectsRequest.ts';
import type { FindEncryptedObjectsResponse as _keymesh_s3_v1_FindEncryptedObjectsResponse, FindEncryptedObjectsResponse__Output as _keymesh_s3_v1_FindEncryptedObjectsResponse__Output } from './keymesh/s3/v1/FindEncryptedObjectsResponse.ts';
import type { S3AdminClient as _keymesh_s3_v1_S3AdminClient, S3AdminDefinition as _keymesh_s3_v1_S3AdminDefinition } from './keymesh/s3/v1/S3Admin.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    s3: {
      v1: {
        EncryptedObject: MessageTypeDefinition<_keymesh_s3_v1_EncryptedObject, _keymesh_s3_v1_EncryptedObject__Output>
        FindEncryptedObjectsRequest: MessageTypeDefinition<_keymesh_s3_v1_FindEncryptedObjectsRequest, _keymesh_s3_v1_FindEncryptedObjectsRequest__Output>
        FindEncryptedObjectsResponse: MessageTypeDefinition<_keymesh_s3_v1_FindEncryptedObjectsResponse, _keymesh_s3_v1_FindEncryptedObjectsResponse__Output>
        S3Admin: SubtypeConstructor<typeof grpc.Client, _keymesh_s3_v1_S3AdminClient> & { service: _keymesh_s3_v1_S3AdminDefinition }
      }
    }
  }
}

