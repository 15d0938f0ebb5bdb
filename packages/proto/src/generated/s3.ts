import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AbortMultipartUploadRequest as _keymesh_s3_v1_AbortMultipartUploadRequest, AbortMultipartUploadRequest__Output as _keymesh_s3_v1_AbortMultipartUploadRequest__Output } from './keymesh/s3/v1/AbortMultipartUploadRequest.ts';
import type { AbortMultipartUploadResponse as _keymesh_s3_v1_AbortMultipartUploadResponse, AbortMultipartUploadResponse__Output as _keymesh_s3_v1_AbortMultipartUploadResponse__Output } from './keymesh/s3/v1/AbortMultipartUploadResponse.ts';
import type { Bucket as _keymesh_s3_v1_Bucket, Bucket__Output as _keymesh_s3_v1_Bucket__Output } from './keymesh/s3/v1/Bucket.ts';
import type { Checksum as _keymesh_s3_v1_Checksum, Checksum__Output as _keymesh_s3_v1_Checksum__Output } from './keymesh/s3/v1/Checksum.ts';
import type { CompleteMultipartUploadRequest as _keymesh_s3_v1_CompleteMultipartUploadRequest, CompleteMultipartUploadRequest__Output as _keymesh_s3_v1_CompleteMultipartUploadRequest__Output } from './keymesh/s3/v1/CompleteMultipartUploadRequest.ts';
import type { CompleteMultipartUploadResponse as _keymesh_s3_v1_CompleteMultipartUploadResponse, CompleteMultipartUploadResponse__Output as _keymesh_s3_v1_CompleteMultipartUploadResponse__Output } from './keymesh/s3/v1/CompleteMultipartUploadResponse.ts';
import type { CompletedPart as _keymesh_s3_v1_CompletedPart, CompletedPart__Output as _keymesh_s3_v1_CompletedPart__Output } from './keymesh/s3/v1/CompletedPart.ts';
import type { CopyObjectRequest as _keymesh_s3_v1_CopyObjectRequest, CopyObjectRequest__Output as _keymesh_s3_v1_CopyObjectRequest__Output } from './keymesh/s3/v1/CopyObjectRequest.ts';
import type { CreateBucketRequest as _keymesh_s3_v1_CreateBucketRequest, CreateBucketRequest__Output as _keymesh_s3_v1_CreateBucketRequest__Output } from './keymesh/s3/v1/CreateBucketRequest.ts';
import type { CreateBucketResponse as _keymesh_s3_v1_CreateBucketResponse, CreateBucketResponse__Output as _keymesh_s3_v1_CreateBucketResponse__Output } from './keymesh/s3/v1/CreateBucketResponse.ts';
import type { CreateMultipartUploadRequest as _keymesh_s3_v1_CreateMultipartUploadRequest, CreateMultipartUploadRequest__Output as _keymesh_s3_v1_CreateMultipartUploadRequest__Output } from './keymesh/s3/v1/CreateMultipartUploadRequest.ts';
import type { CreateMultipartUploadResponse as _keymesh_s3_v1_CreateMultipartUploadResponse, CreateMultipartUploadResponse__Output as _keymesh_s3_v1_CreateMultipartUploadResponse__Output } from './keymesh/s3/v1/CreateMultipartUploadResponse.ts';
import type { DeleteBucketEncryptionRequest as _keymesh_s3_v1_DeleteBucketEncryptionRequest, DeleteBucketEncryptionRequest__Output as _keymesh_s3_v1_DeleteBucketEncryptionRequest__Output } from './keymesh/s3/v1/DeleteBucketEncryptionRequest.ts';
import type { DeleteBucketEncryptionResponse as _keymesh_s3_v1_DeleteBucketEncryptionResponse, DeleteBucketEncryptionResponse__Output as _keymesh_s3_v1_DeleteBucketEncryptionResponse__Output } from './keymesh/s3/v1/DeleteBucketEncryptionResponse.ts';
import type { DeleteBucketRequest as _keymesh_s3_v1_DeleteBucketRequest, DeleteBucketRequest__Output as _keymesh_s3_v1_DeleteBucketRequest__Output } from './keymesh/s3/v1/DeleteBucketRequest.ts';
import type { DeleteBucketResponse as _keymesh_s3_v1_DeleteBucketResponse, DeleteBucketResponse__Output as _keymesh_s3_v1_DeleteBucketResponse__Output } from './keymesh/s3/v1/DeleteBucketResponse.ts';
import type { DeleteObjectRequest as _keymesh_s3_v1_DeleteObjectRequest, DeleteObjectRequest__Output as _keymesh_s3_v1_DeleteObjectRequest__Output } from './keymesh/s3/v1/DeleteObjectRequest.ts';
import type { DeleteObjectResponse as _keymesh_s3_v1_DeleteObjectResponse, DeleteObjectResponse__Output as _keymesh_s3_v1_DeleteObjectResponse__Output } from './keymesh/s3/v1/DeleteObjectResponse.ts';
import type { DeleteObjectsRequest as _keymesh_s3_v1_DeleteObjectsRequest, DeleteObjectsRequest__Output as _keymesh_s3_v1_DeleteObjectsRequest__Output } from './keymesh/s3/v1/DeleteObjectsRequest.ts';
import type { DeleteObjectsResponse as _keymesh_s3_v1_DeleteObjectsResponse, DeleteObjectsResponse__Output as _keymesh_s3_v1_DeleteObjectsResponse__Output } from './keymesh/s3/v1/DeleteObjectsResponse.ts';
import type { Encryption as _keymesh_s3_v1_Encryption, Encryption__Output as _keymesh_s3_v1_Encryption__Output } from './keymesh/s3/v1/Encryption.ts';
import type { GetBucketEncryptionRequest as _keymesh_s3_v1_GetBucketEncryptionRequest, GetBucketEncryptionRequest__Output as _keymesh_s3_v1_GetBucketEncryptionRequest__Output } from './keymesh/s3/v1/GetBucketEncryptionRequest.ts';
import type { GetBucketEncryptionResponse as _keymesh_s3_v1_GetBucketEncryptionResponse, GetBucketEncryptionResponse__Output as _keymesh_s3_v1_GetBucketEncryptionResponse__Output } from './keymesh/s3/v1/GetBucketEncryptionResponse.ts';
import type { GetBucketLocationRequest as _keymesh_s3_v1_GetBucketLocationRequest, GetBucketLocationRequest__Output as _keymesh_s3_v1_GetBucketLocationRequest__Output } from './keymesh/s3/v1/GetBucketLocationRequest.ts';
import type { GetBucketLocationResponse as _keymesh_s3_v1_GetBucketLocationResponse, GetBucketLocationResponse__Output as _keymesh_s3_v1_GetBucketLocationResponse__Output } from './keymesh/s3/v1/GetBucketLocationResponse.ts';
import type { GetObjectRequest as _keymesh_s3_v1_GetObjectRequest, GetObjectRequest__Output as _keymesh_s3_v1_GetObjectRequest__Output } from './keymesh/s3/v1/GetObjectRequest.ts';
import type { GetObjectResponse as _keymesh_s3_v1_GetObjectResponse, GetObjectResponse__Output as _keymesh_s3_v1_GetObjectResponse__Output } from './keymesh/s3/v1/GetObjectResponse.ts';
import type { HeadBucketRequest as _keymesh_s3_v1_HeadBucketRequest, HeadBucketRequest__Output as _keymesh_s3_v1_HeadBucketRequest__Output } from './keymesh/s3/v1/HeadBucketRequest.ts';
import type { HeadBucketResponse as _keymesh_s3_v1_HeadBucketResponse, HeadBucketResponse__Output as _keymesh_s3_v1_HeadBucketResponse__Output } from './keymesh/s3/v1/HeadBucketResponse.ts';
import type { HeadObjectRequest as _keymesh_s3_v1_HeadObjectRequest, HeadObjectRequest__Output as _keymesh_s3_v1_HeadObjectRequest__Output } from './keymesh/s3/v1/HeadObjectRequest.ts';
import type { ListBucketsRequest as _keymesh_s3_v1_ListBucketsRequest, ListBucketsRequest__Output as _keymesh_s3_v1_ListBucketsRequest__Output } from './keymesh/s3/v1/ListBucketsRequest.ts';
import type { ListBucketsResponse as _keymesh_s3_v1_ListBucketsResponse, ListBucketsResponse__Output as _keymesh_s3_v1_ListBucketsResponse__Output } from './keymesh/s3/v1/ListBucketsResponse.ts';
import type { ListMultipartUploadsRequest as _keymesh_s3_v1_ListMultipartUploadsRequest, ListMultipartUploadsRequest__Output as _keymesh_s3_v1_ListMultipartUploadsRequest__Output } from './keymesh/s3/v1/ListMultipartUploadsRequest.ts';
import type { ListMultipartUploadsResponse as _keymesh_s3_v1_ListMultipartUploadsResponse, ListMultipartUploadsResponse__Output as _keymesh_s3_v1_ListMultipartUploadsResponse__Output } from './keymesh/s3/v1/ListMultipartUploadsResponse.ts';
import type { ListObjectsV2Request as _keymesh_s3_v1_ListObjectsV2Request, ListObjectsV2Request__Output as _keymesh_s3_v1_ListObjectsV2Request__Output } from './keymesh/s3/v1/ListObjectsV2Request.ts';
import type { ListObjectsV2Response as _keymesh_s3_v1_ListObjectsV2Response, ListObjectsV2Response__Output as _keymesh_s3_v1_ListObjectsV2Response__Output } from './keymesh/s3/v1/ListObjectsV2Response.ts';
import type { ListPartsRequest as _keymesh_s3_v1_ListPartsRequest, ListPartsRequest__Output as _keymesh_s3_v1_ListPartsRequest__Output } from './keymesh/s3/v1/ListPartsRequest.ts';
import type { ListPartsResponse as _keymesh_s3_v1_ListPartsResponse, ListPartsResponse__Output as _keymesh_s3_v1_ListPartsResponse__Output } from './keymesh/s3/v1/ListPartsResponse.ts';
import type { NewObject as _keymesh_s3_v1_NewObject, NewObject__Output as _keymesh_s3_v1_NewObject__Output } from './keymesh/s3/v1/NewObject.ts';
import type { ObjectHead as _keymesh_s3_v1_ObjectHead, ObjectHead__Output as _keymesh_s3_v1_ObjectHead__Output } from './keymesh/s3/v1/ObjectHead.ts';
import type { PutBucketEncryptionRequest as _keymesh_s3_v1_PutBucketEncryptionRequest, PutBucketEncryptionRequest__Output as _keymesh_s3_v1_PutBucketEncryptionRequest__Output } from './keymesh/s3/v1/PutBucketEncryptionRequest.ts';
import type { PutBucketEncryptionResponse as _keymesh_s3_v1_PutBucketEncryptionResponse, PutBucketEncryptionResponse__Output as _keymesh_s3_v1_PutBucketEncryptionResponse__Output } from './keymesh/s3/v1/PutBucketEncryptionResponse.ts';
import type { PutObjectRequest as _keymesh_s3_v1_PutObjectRequest, PutObjectRequest__Output as _keymesh_s3_v1_PutObjectRequest__Output } from './keymesh/s3/v1/PutObjectRequest.ts';
import type { PutObjectResponse as _keymesh_s3_v1_PutObjectResponse, PutObjectResponse__Output as _keymesh_s3_v1_PutObjectResponse__Output } from './keymesh/s3/v1/PutObjectResponse.ts';
import type { S3Client as _keymesh_s3_v1_S3Client, S3Definition as _keymesh_s3_v1_S3Definition } from './keymesh/s3/v1/S3.ts';
import type { UploadPartCopyRequest as _keymesh_s3_v1_UploadPartCopyRequest, UploadPartCopyRequest__Output as _keymesh_s3_v1_UploadPartCopyRequest__Output } from './keymesh/s3/v1/UploadPartCopyRequest.ts';
import type { UploadPartRequest as _keymesh_s3_v1_UploadPartRequest, UploadPartRequest__Output as _keymesh_s3_v1_UploadPartRequest__Output } from './keymesh/s3/v1/UploadPartRequest.ts';
import type { UploadPartResponse as _keymesh_s3_v1_UploadPartResponse, UploadPartResponse__Output as _keymesh_s3_v1_UploadPartResponse__Output } from './keymesh/s3/v1/UploadPartResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    s3: {
      v1: {
        AbortMultipartUploadRequest: MessageTypeDefinition<_keymesh_s3_v1_AbortMultipartUploadRequest, _keymesh_s3_v1_AbortMultipartUploadRequest__Output>
        AbortMultipartUploadResponse: MessageTypeDefinition<_keymesh_s3_v1_AbortMultipartUploadResponse, _keymesh_s3_v1_AbortMultipartUploadResponse__Output>
        Bucket: MessageTypeDefinition<_keymesh_s3_v1_Bucket, _keymesh_s3_v1_Bucket__Output>
        Checksum: MessageTypeDefinition<_keymesh_s3_v1_Checksum, _keymesh_s3_v1_Checksum__Output>
        CompleteMultipartUploadRequest: MessageTypeDefinition<_keymesh_s3_v1_CompleteMultipartUploadRequest, _keymesh_s3_v1_CompleteMultipartUploadRequest__Output>
        CompleteMultipartUploadResponse: MessageTypeDefinition<_keymesh_s3_v1_CompleteMultipartUploadResponse, _keymesh_s3_v1_CompleteMultipartUploadResponse__Output>
        CompletedPart: MessageTypeDefinition<_keymesh_s3_v1_CompletedPart, _keymesh_s3_v1_CompletedPart__Output>
        CopyObjectRequest: MessageTypeDefinition<_keymesh_s3_v1_CopyObjectRequest, _keymesh_s3_v1_CopyObjectRequest__Output>
        CreateBucketRequest: MessageTypeDefinition<_keymesh_s3_v1_CreateBucketRequest, _keymesh_s3_v1_CreateBucketRequest__Output>
        CreateBucketResponse: MessageTypeDefinition<_keymesh_s3_v1_CreateBucketResponse, _keymesh_s3_v1_CreateBucketResponse__Output>
        CreateMultipartUploadRequest: MessageTypeDefinition<_keymesh_s3_v1_CreateMultipartUploadRequest, _keymesh_s3_v1_CreateMultipartUploadRequest__Output>
        CreateMultipartUploadResponse: MessageTypeDefinition<_keymesh_s3_v1_CreateMultipartUploadResponse, _keymesh_s3_v1_CreateMultipartUploadResponse__Output>
        DeleteBucketEncryptionRequest: MessageTypeDefinition<_keymesh_s3_v1_DeleteBucketEncryptionRequest, _keymesh_s3_v1_DeleteBucketEncryptionRequest__Output>
        DeleteBucketEncryptionResponse: MessageTypeDefinition<_keymesh_s3_v1_DeleteBucketEncryptionResponse, _keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>
        DeleteBucketRequest: MessageTypeDefinition<_keymesh_s3_v1_DeleteBucketRequest, _keymesh_s3_v1_DeleteBucketRequest__Output>
        DeleteBucketResponse: MessageTypeDefinition<_keymesh_s3_v1_DeleteBucketResponse, _keymesh_s3_v1_DeleteBucketResponse__Output>
        DeleteObjectRequest: MessageTypeDefinition<_keymesh_s3_v1_DeleteObjectRequest, _keymesh_s3_v1_DeleteObjectRequest__Output>
        DeleteObjectResponse: MessageTypeDefinition<_keymesh_s3_v1_DeleteObjectResponse, _keymesh_s3_v1_DeleteObjectResponse__Output>
        DeleteObjectsRequest: MessageTypeDefinition<_keymesh_s3_v1_DeleteObjectsRequest, _keymesh_s3_v1_DeleteObjectsRequest__Output>
        DeleteObjectsResponse: MessageTypeDefinition<_keymesh_s3_v1_DeleteObjectsResponse, _keymesh_s3_v1_DeleteObjectsResponse__Output>
        Encryption: MessageTypeDefinition<_keymesh_s3_v1_Encryption, _keymesh_s3_v1_Encryption__Output>
        GetBucketEncryptionRequest: MessageTypeDefinition<_keymesh_s3_v1_GetBucketEncryptionRequest, _keymesh_s3_v1_GetBucketEncryptionRequest__Output>
        GetBucketEncryptionResponse: MessageTypeDefinition<_keymesh_s3_v1_GetBucketEncryptionResponse, _keymesh_s3_v1_GetBucketEncryptionResponse__Output>
        GetBucketLocationRequest: MessageTypeDefinition<_keymesh_s3_v1_GetBucketLocationRequest, _keymesh_s3_v1_GetBucketLocationRequest__Output>
        GetBucketLocationResponse: MessageTypeDefinition<_keymesh_s3_v1_GetBucketLocationResponse, _keymesh_s3_v1_GetBucketLocationResponse__Output>
        GetObjectRequest: MessageTypeDefinition<_keymesh_s3_v1_GetObjectRequest, _keymesh_s3_v1_GetObjectRequest__Output>
        GetObjectResponse: MessageTypeDefinition<_keymesh_s3_v1_GetObjectResponse, _keymesh_s3_v1_GetObjectResponse__Output>
        HeadBucketRequest: MessageTypeDefinition<_keymesh_s3_v1_HeadBucketRequest, _keymesh_s3_v1_HeadBucketRequest__Output>
        HeadBucketResponse: MessageTypeDefinition<_keymesh_s3_v1_HeadBucketResponse, _keymesh_s3_v1_HeadBucketResponse__Output>
        HeadObjectRequest: MessageTypeDefinition<_keymesh_s3_v1_HeadObjectRequest, _keymesh_s3_v1_HeadObjectRequest__Output>
        ListBucketsRequest: MessageTypeDefinition<_keymesh_s3_v1_ListBucketsRequest, _keymesh_s3_v1_ListBucketsRequest__Output>
        ListBucketsResponse: MessageTypeDefinition<_keymesh_s3_v1_ListBucketsResponse, _keymesh_s3_v1_ListBucketsResponse__Output>
        ListMultipartUploadsRequest: MessageTypeDefinition<_keymesh_s3_v1_ListMultipartUploadsRequest, _keymesh_s3_v1_ListMultipartUploadsRequest__Output>
        ListMultipartUploadsResponse: MessageTypeDefinition<_keymesh_s3_v1_ListMultipartUploadsResponse, _keymesh_s3_v1_ListMultipartUploadsResponse__Output>
        ListObjectsV2Request: MessageTypeDefinition<_keymesh_s3_v1_ListObjectsV2Request, _keymesh_s3_v1_ListObjectsV2Request__Output>
        ListObjectsV2Response: MessageTypeDefinition<_keymesh_s3_v1_ListObjectsV2Response, _keymesh_s3_v1_ListObjectsV2Response__Output>
        ListPartsRequest: MessageTypeDefinition<_keymesh_s3_v1_ListPartsRequest, _keymesh_s3_v1_ListPartsRequest__Output>
        ListPartsResponse: MessageTypeDefinition<_keymesh_s3_v1_ListPartsResponse, _keymesh_s3_v1_ListPartsResponse__Output>
        NewObject: MessageTypeDefinition<_keymesh_s3_v1_NewObject, _keymesh_s3_v1_NewObject__Output>
        ObjectHead: MessageTypeDefinition<_keymesh_s3_v1_ObjectHead, _keymesh_s3_v1_ObjectHead__Output>
        PutBucketEncryptionRequest: MessageTypeDefinition<_keymesh_s3_v1_PutBucketEncryptionRequest, _keymesh_s3_v1_PutBucketEncryptionRequest__Output>
        PutBucketEncryptionResponse: MessageTypeDefinition<_keymesh_s3_v1_PutBucketEncryptionResponse, _keymesh_s3_v1_PutBucketEncryptionResponse__Output>
        PutObjectRequest: MessageTypeDefinition<_keymesh_s3_v1_PutObjectRequest, _keymesh_s3_v1_PutObjectRequest__Output>
        PutObjectResponse: MessageTypeDefinition<_keymesh_s3_v1_PutObjectResponse, _keymesh_s3_v1_PutObjectResponse__Output>
        S3: SubtypeConstructor<typeof grpc.Client, _keymesh_s3_v1_S3Client> & { service: _keymesh_s3_v1_S3Definition }
        UploadPartCopyRequest: MessageTypeDefinition<_keymesh_s3_v1_UploadPartCopyRequest, _keymesh_s3_v1_UploadPartCopyRequest__Output>
        UploadPartRequest: MessageTypeDefinition<_keymesh_s3_v1_UploadPartRequest, _keymesh_s3_v1_UploadPartRequest__Output>
        UploadPartResponse: MessageTypeDefinition<_keymesh_s3_v1_UploadPartResponse, _keymesh_s3_v1_UploadPartResponse__Output>
      }
    }
  }
}

