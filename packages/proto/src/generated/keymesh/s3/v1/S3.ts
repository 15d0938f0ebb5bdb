// Original file: proto/keymesh/s3/v1/s3.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AbortMultipartUploadRequest as _keymesh_s3_v1_AbortMultipartUploadRequest, AbortMultipartUploadRequest__Output as _keymesh_s3_v1_AbortMultipartUploadRequest__Output } from '../../../keymesh/s3/v1/AbortMultipartUploadRequest.ts';
import type { AbortMultipartUploadResponse as _keymesh_s3_v1_AbortMultipartUploadResponse, AbortMultipartUploadResponse__Output as _keymesh_s3_v1_AbortMultipartUploadResponse__Output } from '../../../keymesh/s3/v1/AbortMultipartUploadResponse.ts';
import type { CompleteMultipartUploadRequest as _keymesh_s3_v1_CompleteMultipartUploadRequest, CompleteMultipartUploadRequest__Output as _keymesh_s3_v1_CompleteMultipartUploadRequest__Output } from '../../../keymesh/s3/v1/CompleteMultipartUploadRequest.ts';
import type { CompleteMultipartUploadResponse as _keymesh_s3_v1_CompleteMultipartUploadResponse, CompleteMultipartUploadResponse__Output as _keymesh_s3_v1_CompleteMultipartUploadResponse__Output } from '../../../keymesh/s3/v1/CompleteMultipartUploadResponse.ts';
import type { CopyObjectRequest as _keymesh_s3_v1_CopyObjectRequest, CopyObjectRequest__Output as _keymesh_s3_v1_CopyObjectRequest__Output } from '../../../keymesh/s3/v1/CopyObjectRequest.ts';
import type { CreateBucketRequest as _keymesh_s3_v1_CreateBucketRequest, CreateBucketRequest__Output as _keymesh_s3_v1_CreateBucketRequest__Output } from '../../../keymesh/s3/v1/CreateBucketRequest.ts';
import type { CreateBucketResponse as _keymesh_s3_v1_CreateBucketResponse, CreateBucketResponse__Output as _keymesh_s3_v1_CreateBucketResponse__Output } from '../../../keymesh/s3/v1/CreateBucketResponse.ts';
import type { CreateMultipartUploadRequest as _keymesh_s3_v1_CreateMultipartUploadRequest, CreateMultipartUploadRequest__Output as _keymesh_s3_v1_CreateMultipartUploadRequest__Output } from '../../../keymesh/s3/v1/CreateMultipartUploadRequest.ts';
import type { CreateMultipartUploadResponse as _keymesh_s3_v1_CreateMultipartUploadResponse, CreateMultipartUploadResponse__Output as _keymesh_s3_v1_CreateMultipartUploadResponse__Output } from '../../../keymesh/s3/v1/CreateMultipartUploadResponse.ts';
import type { DeleteBucketEncryptionRequest as _keymesh_s3_v1_DeleteBucketEncryptionRequest, DeleteBucketEncryptionRequest__Output as _keymesh_s3_v1_DeleteBucketEncryptionRequest__Output } from '../../../keymesh/s3/v1/DeleteBucketEncryptionRequest.ts';
import type { DeleteBucketEncryptionResponse as _keymesh_s3_v1_DeleteBucketEncryptionResponse, DeleteBucketEncryptionResponse__Output as _keymesh_s3_v1_DeleteBucketEncryptionResponse__Output } from '../../../keymesh/s3/v1/DeleteBucketEncryptionResponse.ts';
import type { DeleteBucketRequest as _keymesh_s3_v1_DeleteBucketRequest, DeleteBucketRequest__Output as _keymesh_s3_v1_DeleteBucketRequest__Output } from '../../../keymesh/s3/v1/DeleteBucketRequest.ts';
import type { DeleteBucketResponse as _keymesh_s3_v1_DeleteBucketResponse, DeleteBucketResponse__Output as _keymesh_s3_v1_DeleteBucketResponse__Output } from '../../../keymesh/s3/v1/DeleteBucketResponse.ts';
import type { DeleteObjectRequest as _keymesh_s3_v1_DeleteObjectRequest, DeleteObjectRequest__Output as _keymesh_s3_v1_DeleteObjectRequest__Output } from '../../../keymesh/s3/v1/DeleteObjectRequest.ts';
import type { DeleteObjectResponse as _keymesh_s3_v1_DeleteObjectResponse, DeleteObjectResponse__Output as _keymesh_s3_v1_DeleteObjectResponse__Output } from '../../../keymesh/s3/v1/DeleteObjectResponse.ts';
import type { DeleteObjectsRequest as _keymesh_s3_v1_DeleteObjectsRequest, DeleteObjectsRequest__Output as _keymesh_s3_v1_DeleteObjectsRequest__Output } from '../../../keymesh/s3/v1/DeleteObjectsRequest.ts';
import type { DeleteObjectsResponse as _keymesh_s3_v1_DeleteObjectsResponse, DeleteObjectsResponse__Output as _keymesh_s3_v1_DeleteObjectsResponse__Output } from '../../../keymesh/s3/v1/DeleteObjectsResponse.ts';
import type { GetBucketEncryptionRequest as _keymesh_s3_v1_GetBucketEncryptionRequest, GetBucketEncryptionRequest__Output as _keymesh_s3_v1_GetBucketEncryptionRequest__Output } from '../../../keymesh/s3/v1/GetBucketEncryptionRequest.ts';
import type { GetBucketEncryptionResponse as _keymesh_s3_v1_GetBucketEncryptionResponse, GetBucketEncryptionResponse__Output as _keymesh_s3_v1_GetBucketEncryptionResponse__Output } from '../../../keymesh/s3/v1/GetBucketEncryptionResponse.ts';
import type { GetBucketLocationRequest as _keymesh_s3_v1_GetBucketLocationRequest, GetBucketLocationRequest__Output as _keymesh_s3_v1_GetBucketLocationRequest__Output } from '../../../keymesh/s3/v1/GetBucketLocationRequest.ts';
import type { GetBucketLocationResponse as _keymesh_s3_v1_GetBucketLocationResponse, GetBucketLocationResponse__Output as _keymesh_s3_v1_GetBucketLocationResponse__Output } from '../../../keymesh/s3/v1/GetBucketLocationResponse.ts';
import type { GetObjectRequest as _keymesh_s3_v1_GetObjectRequest, GetObjectRequest__Output as _keymesh_s3_v1_GetObjectRequest__Output } from '../../../keymesh/s3/v1/GetObjectRequest.ts';
import type { GetObjectResponse as _keymesh_s3_v1_GetObjectResponse, GetObjectResponse__Output as _keymesh_s3_v1_GetObjectResponse__Output } from '../../../keymesh/s3/v1/GetObjectResponse.ts';
import type { HeadBucketRequest as _keymesh_s3_v1_HeadBucketRequest, HeadBucketRequest__Output as _keymesh_s3_v1_HeadBucketRequest__Output } from '../../../keymesh/s3/v1/HeadBucketRequest.ts';
import type { HeadBucketResponse as _keymesh_s3_v1_HeadBucketResponse, HeadBucketResponse__Output as _keymesh_s3_v1_HeadBucketResponse__Output } from '../../../keymesh/s3/v1/HeadBucketResponse.ts';
import type { HeadObjectRequest as _keymesh_s3_v1_HeadObjectRequest, HeadObjectRequest__Output as _keymesh_s3_v1_HeadObjectRequest__Output } from '../../../keymesh/s3/v1/HeadObjectRequest.ts';
import type { ListBucketsRequest as _keymesh_s3_v1_ListBucketsRequest, ListBucketsRequest__Output as _keymesh_s3_v1_ListBucketsRequest__Output } from '../../../keymesh/s3/v1/ListBucketsRequest.ts';
import type { ListBucketsResponse as _keymesh_s3_v1_ListBucketsResponse, ListBucketsResponse__Output as _keymesh_s3_v1_ListBucketsResponse__Output } from '../../../keymesh/s3/v1/ListBucketsResponse.ts';
import type { ListMultipartUploadsRequest as _keymesh_s3_v1_ListMultipartUploadsRequest, ListMultipartUploadsRequest__Output as _keymesh_s3_v1_ListMultipartUploadsRequest__Output } from '../../../keymesh/s3/v1/ListMultipartUploadsRequest.ts';
import type { ListMultipartUploadsResponse as _keymesh_s3_v1_ListMultipartUploadsResponse, ListMultipartUploadsResponse__Output as _keymesh_s3_v1_ListMultipartUploadsResponse__Output } from '../../../keymesh/s3/v1/ListMultipartUploadsResponse.ts';
import type { ListObjectsV2Request as _keymesh_s3_v1_ListObjectsV2Request, ListObjectsV2Request__Output as _keymesh_s3_v1_ListObjectsV2Request__Output } from '../../../keymesh/s3/v1/ListObjectsV2Request.ts';
import type { ListObjectsV2Response as _keymesh_s3_v1_ListObjectsV2Response, ListObjectsV2Response__Output as _keymesh_s3_v1_ListObjectsV2Response__Output } from '../../../keymesh/s3/v1/ListObjectsV2Response.ts';
import type { ListPartsRequest as _keymesh_s3_v1_ListPartsRequest, ListPartsRequest__Output as _keymesh_s3_v1_ListPartsRequest__Output } from '../../../keymesh/s3/v1/ListPartsRequest.ts';
import type { ListPartsResponse as _keymesh_s3_v1_ListPartsResponse, ListPartsResponse__Output as _keymesh_s3_v1_ListPartsResponse__Output } from '../../../keymesh/s3/v1/ListPartsResponse.ts';
import type { ObjectHead as _keymesh_s3_v1_ObjectHead, ObjectHead__Output as _keymesh_s3_v1_ObjectHead__Output } from '../../../keymesh/s3/v1/ObjectHead.ts';
import type { PutBucketEncryptionRequest as _keymesh_s3_v1_PutBucketEncryptionRequest, PutBucketEncryptionRequest__Output as _keymesh_s3_v1_PutBucketEncryptionRequest__Output } from '../../../keymesh/s3/v1/PutBucketEncryptionRequest.ts';
import type { PutBucketEncryptionResponse as _keymesh_s3_v1_PutBucketEncryptionResponse, PutBucketEncryptionResponse__Output as _keymesh_s3_v1_PutBucketEncryptionResponse__Output } from '../../../keymesh/s3/v1/PutBucketEncryptionResponse.ts';
import type { PutObjectRequest as _keymesh_s3_v1_PutObjectRequest, PutObjectRequest__Output as _keymesh_s3_v1_PutObjectRequest__Output } from '../../../keymesh/s3/v1/PutObjectRequest.ts';
import type { PutObjectResponse as _keymesh_s3_v1_PutObjectResponse, PutObjectResponse__Output as _keymesh_s3_v1_PutObjectResponse__Output } from '../../../keymesh/s3/v1/PutObjectResponse.ts';
import type { UploadPartCopyRequest as _keymesh_s3_v1_UploadPartCopyRequest, UploadPartCopyRequest__Output as _keymesh_s3_v1_UploadPartCopyRequest__Output } from '../../../keymesh/s3/v1/UploadPartCopyRequest.ts';
import type { UploadPartRequest as _keymesh_s3_v1_UploadPartRequest, UploadPartRequest__Output as _keymesh_s3_v1_UploadPartRequest__Output } from '../../../keymesh/s3/v1/UploadPartRequest.ts';
import type { UploadPartResponse as _keymesh_s3_v1_UploadPartResponse, UploadPartResponse__Output as _keymesh_s3_v1_UploadPartResponse__Output } from '../../../keymesh/s3/v1/UploadPartResponse.ts';

export interface S3Client extends grpc.Client {
  AbortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  AbortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  AbortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  AbortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  abortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  abortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  abortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  abortMultipartUpload(argument: _keymesh_s3_v1_AbortMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_AbortMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  
  CompleteMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CompleteMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CompleteMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CompleteMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  completeMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  completeMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  completeMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  completeMultipartUpload(argument: _keymesh_s3_v1_CompleteMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CompleteMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  
  CopyObject(argument: _keymesh_s3_v1_CopyObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  CopyObject(argument: _keymesh_s3_v1_CopyObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  CopyObject(argument: _keymesh_s3_v1_CopyObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  CopyObject(argument: _keymesh_s3_v1_CopyObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  copyObject(argument: _keymesh_s3_v1_CopyObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  copyObject(argument: _keymesh_s3_v1_CopyObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  copyObject(argument: _keymesh_s3_v1_CopyObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  copyObject(argument: _keymesh_s3_v1_CopyObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientUnaryCall;
  
  CreateBucket(argument: _keymesh_s3_v1_CreateBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  CreateBucket(argument: _keymesh_s3_v1_CreateBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  CreateBucket(argument: _keymesh_s3_v1_CreateBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  CreateBucket(argument: _keymesh_s3_v1_CreateBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  createBucket(argument: _keymesh_s3_v1_CreateBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  createBucket(argument: _keymesh_s3_v1_CreateBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  createBucket(argument: _keymesh_s3_v1_CreateBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  createBucket(argument: _keymesh_s3_v1_CreateBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CreateBucketResponse__Output>): grpc.ClientUnaryCall;
  
  CreateMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CreateMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CreateMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  CreateMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  createMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  createMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  createMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  createMultipartUpload(argument: _keymesh_s3_v1_CreateMultipartUploadRequest, callback: grpc.requestCallback<_keymesh_s3_v1_CreateMultipartUploadResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  deleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  deleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  deleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  deleteBucket(argument: _keymesh_s3_v1_DeleteBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  DeleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  deleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  deleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  deleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  deleteBucketEncryption(argument: _keymesh_s3_v1_DeleteBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  DeleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  DeleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  DeleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  deleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  deleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  deleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  deleteObject(argument: _keymesh_s3_v1_DeleteObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  DeleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  DeleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  DeleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  deleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  deleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  deleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  deleteObjects(argument: _keymesh_s3_v1_DeleteObjectsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_DeleteObjectsResponse__Output>): grpc.ClientUnaryCall;
  
  GetBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  GetBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  GetBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  GetBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  getBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  getBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  getBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  getBucketEncryption(argument: _keymesh_s3_v1_GetBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  
  GetBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  GetBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  GetBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  GetBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  getBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  getBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  getBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  getBucketLocation(argument: _keymesh_s3_v1_GetBucketLocationRequest, callback: grpc.requestCallback<_keymesh_s3_v1_GetBucketLocationResponse__Output>): grpc.ClientUnaryCall;
  
  GetObject(argument: _keymesh_s3_v1_GetObjectRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_s3_v1_GetObjectResponse__Output>;
  GetObject(argument: _keymesh_s3_v1_GetObjectRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_s3_v1_GetObjectResponse__Output>;
  getObject(argument: _keymesh_s3_v1_GetObjectRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_s3_v1_GetObjectResponse__Output>;
  getObject(argument: _keymesh_s3_v1_GetObjectRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_s3_v1_GetObjectResponse__Output>;
  
  HeadBucket(argument: _keymesh_s3_v1_HeadBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  HeadBucket(argument: _keymesh_s3_v1_HeadBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  HeadBucket(argument: _keymesh_s3_v1_HeadBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  HeadBucket(argument: _keymesh_s3_v1_HeadBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  headBucket(argument: _keymesh_s3_v1_HeadBucketRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  headBucket(argument: _keymesh_s3_v1_HeadBucketRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  headBucket(argument: _keymesh_s3_v1_HeadBucketRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  headBucket(argument: _keymesh_s3_v1_HeadBucketRequest, callback: grpc.requestCallback<_keymesh_s3_v1_HeadBucketResponse__Output>): grpc.ClientUnaryCall;
  
  HeadObject(argument: _keymesh_s3_v1_HeadObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  HeadObject(argument: _keymesh_s3_v1_HeadObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  HeadObject(argument: _keymesh_s3_v1_HeadObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  HeadObject(argument: _keymesh_s3_v1_HeadObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  headObject(argument: _keymesh_s3_v1_HeadObjectRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  headObject(argument: _keymesh_s3_v1_HeadObjectRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  headObject(argument: _keymesh_s3_v1_HeadObjectRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  headObject(argument: _keymesh_s3_v1_HeadObjectRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ObjectHead__Output>): grpc.ClientUnaryCall;
  
  ListBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  ListBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  ListBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  ListBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  listBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  listBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  listBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  listBuckets(argument: _keymesh_s3_v1_ListBucketsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListBucketsResponse__Output>): grpc.ClientUnaryCall;
  
  ListMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  ListMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  ListMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  ListMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  listMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  listMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  listMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  listMultipartUploads(argument: _keymesh_s3_v1_ListMultipartUploadsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListMultipartUploadsResponse__Output>): grpc.ClientUnaryCall;
  
  ListObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  ListObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  ListObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  ListObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  listObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  listObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  listObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  listObjectsV2(argument: _keymesh_s3_v1_ListObjectsV2Request, callback: grpc.requestCallback<_keymesh_s3_v1_ListObjectsV2Response__Output>): grpc.ClientUnaryCall;
  
  ListParts(argument: _keymesh_s3_v1_ListPartsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  ListParts(argument: _keymesh_s3_v1_ListPartsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  ListParts(argument: _keymesh_s3_v1_ListPartsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  ListParts(argument: _keymesh_s3_v1_ListPartsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  listParts(argument: _keymesh_s3_v1_ListPartsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  listParts(argument: _keymesh_s3_v1_ListPartsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  listParts(argument: _keymesh_s3_v1_ListPartsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  listParts(argument: _keymesh_s3_v1_ListPartsRequest, callback: grpc.requestCallback<_keymesh_s3_v1_ListPartsResponse__Output>): grpc.ClientUnaryCall;
  
  PutBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  PutBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  PutBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  PutBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  putBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  putBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  putBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  putBucketEncryption(argument: _keymesh_s3_v1_PutBucketEncryptionRequest, callback: grpc.requestCallback<_keymesh_s3_v1_PutBucketEncryptionResponse__Output>): grpc.ClientUnaryCall;
  
  PutObject(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  PutObject(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  PutObject(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  PutObject(callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  putObject(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  putObject(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  putObject(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  putObject(callback: grpc.requestCallback<_keymesh_s3_v1_PutObjectResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_PutObjectRequest>;
  
  UploadPart(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  UploadPart(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  UploadPart(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  UploadPart(callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  uploadPart(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  uploadPart(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  uploadPart(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  uploadPart(callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientWritableStream<_keymesh_s3_v1_UploadPartRequest>;
  
  UploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  UploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  UploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  UploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  uploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  uploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  uploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  uploadPartCopy(argument: _keymesh_s3_v1_UploadPartCopyRequest, callback: grpc.requestCallback<_keymesh_s3_v1_UploadPartResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface S3Handlers extends grpc.UntypedServiceImplementation {
  AbortMultipartUpload: grpc.handleUnaryCall<_keymesh_s3_v1_AbortMultipartUploadRequest__Output, _keymesh_s3_v1_AbortMultipartUploadResponse>;
  
  CompleteMultipartUpload: grpc.handleUnaryCall<_keymesh_s3_v1_CompleteMultipartUploadRequest__Output, _keymesh_s3_v1_CompleteMultipartUploadResponse>;
  
  CopyObject: grpc.handleUnaryCall<_keymesh_s3_v1_CopyObjectRequest__Output, _keymesh_s3_v1_PutObjectResponse>;
  
  CreateBucket: grpc.handleUnaryCall<_keymesh_s3_v1_CreateBucketRequest__Output, _keymesh_s3_v1_CreateBucketResponse>;
  
  CreateMultipartUpload: grpc.handleUnaryCall<_keymesh_s3_v1_CreateMultipartUploadRequest__Output, _keymesh_s3_v1_CreateMultipartUploadResponse>;
  
  DeleteBucket: grpc.handleUnaryCall<_keymesh_s3_v1_DeleteBucketRequest__Output, _keymesh_s3_v1_DeleteBucketResponse>;
  
  DeleteBucketEncryption: grpc.handleUnaryCall<_keymesh_s3_v1_DeleteBucketEncryptionRequest__Output, _keymesh_s3_v1_DeleteBucketEncryptionResponse>;
  
  DeleteObject: grpc.handleUnaryCall<_keymesh_s3_v1_DeleteObjectRequest__Output, _keymesh_s3_v1_DeleteObjectResponse>;
  
  DeleteObjects: grpc.handleUnaryCall<_keymesh_s3_v1_DeleteObjectsRequest__Output, _keymesh_s3_v1_DeleteObjectsResponse>;
  
  GetBucketEncryption: grpc.handleUnaryCall<_keymesh_s3_v1_GetBucketEncryptionRequest__Output, _keymesh_s3_v1_GetBucketEncryptionResponse>;
  
  GetBucketLocation: grpc.handleUnaryCall<_keymesh_s3_v1_GetBucketLocationRequest__Output, _keymesh_s3_v1_GetBucketLocationResponse>;
  
  GetObject: grpc.handleServerStreamingCall<_keymesh_s3_v1_GetObjectRequest__Output, _keymesh_s3_v1_GetObjectResponse>;
  
  HeadBucket: grpc.handleUnaryCall<_keymesh_s3_v1_HeadBucketRequest__Output, _keymesh_s3_v1_HeadBucketResponse>;
  
  HeadObject: grpc.handleUnaryCall<_keymesh_s3_v1_HeadObjectRequest__Output, _keymesh_s3_v1_ObjectHead>;
  
  ListBuckets: grpc.handleUnaryCall<_keymesh_s3_v1_ListBucketsRequest__Output, _keymesh_s3_v1_ListBucketsResponse>;
  
  ListMultipartUploads: grpc.handleUnaryCall<_keymesh_s3_v1_ListMultipartUploadsRequest__Output, _keymesh_s3_v1_ListMultipartUploadsResponse>;
  
  ListObjectsV2: grpc.handleUnaryCall<_keymesh_s3_v1_ListObjectsV2Request__Output, _keymesh_s3_v1_ListObjectsV2Response>;
  
  ListParts: grpc.handleUnaryCall<_keymesh_s3_v1_ListPartsRequest__Output, _keymesh_s3_v1_ListPartsResponse>;
  
  PutBucketEncryption: grpc.handleUnaryCall<_keymesh_s3_v1_PutBucketEncryptionRequest__Output, _keymesh_s3_v1_PutBucketEncryptionResponse>;
  
  PutObject: grpc.handleClientStreamingCall<_keymesh_s3_v1_PutObjectRequest__Output, _keymesh_s3_v1_PutObjectResponse>;
  
  UploadPart: grpc.handleClientStreamingCall<_keymesh_s3_v1_UploadPartRequest__Output, _keymesh_s3_v1_UploadPartResponse>;
  
  UploadPartCopy: grpc.handleUnaryCall<_keymesh_s3_v1_UploadPartCopyRequest__Output, _keymesh_s3_v1_UploadPartResponse>;
  
}

export interface S3Definition extends grpc.ServiceDefinition {
  AbortMultipartUpload: MethodDefinition<_keymesh_s3_v1_AbortMultipartUploadRequest, _keymesh_s3_v1_AbortMultipartUploadResponse, _keymesh_s3_v1_AbortMultipartUploadRequest__Output, _keymesh_s3_v1_AbortMultipartUploadResponse__Output>
  CompleteMultipartUpload: MethodDefinition<_keymesh_s3_v1_CompleteMultipartUploadRequest, _keymesh_s3_v1_CompleteMultipartUploadResponse, _keymesh_s3_v1_CompleteMultipartUploadRequest__Output, _keymesh_s3_v1_CompleteMultipartUploadResponse__Output>
  CopyObject: MethodDefinition<_keymesh_s3_v1_CopyObjectRequest, _keymesh_s3_v1_PutObjectResponse, _keymesh_s3_v1_CopyObjectRequest__Output, _keymesh_s3_v1_PutObjectResponse__Output>
  CreateBucket: MethodDefinition<_keymesh_s3_v1_CreateBucketRequest, _keymesh_s3_v1_CreateBucketResponse, _keymesh_s3_v1_CreateBucketRequest__Output, _keymesh_s3_v1_CreateBucketResponse__Output>
  CreateMultipartUpload: MethodDefinition<_keymesh_s3_v1_CreateMultipartUploadRequest, _keymesh_s3_v1_CreateMultipartUploadResponse, _keymesh_s3_v1_CreateMultipartUploadRequest__Output, _keymesh_s3_v1_CreateMultipartUploadResponse__Output>
  DeleteBucket: MethodDefinition<_keymesh_s3_v1_DeleteBucketRequest, _keymesh_s3_v1_DeleteBucketResponse, _keymesh_s3_v1_DeleteBucketRequest__Output, _keymesh_s3_v1_DeleteBucketResponse__Output>
  DeleteBucketEncryption: MethodDefinition<_keymesh_s3_v1_DeleteBucketEncryptionRequest, _keymesh_s3_v1_DeleteBucketEncryptionResponse, _keymesh_s3_v1_DeleteBucketEncryptionRequest__Output, _keymesh_s3_v1_DeleteBucketEncryptionResponse__Output>
  DeleteObject: MethodDefinition<_keymesh_s3_v1_DeleteObjectRequest, _keymesh_s3_v1_DeleteObjectResponse, _keymesh_s3_v1_DeleteObjectRequest__Output, _keymesh_s3_v1_DeleteObjectResponse__Output>
  DeleteObjects: MethodDefinition<_keymesh_s3_v1_DeleteObjectsRequest, _keymesh_s3_v1_DeleteObjectsResponse, _keymesh_s3_v1_DeleteObjectsRequest__Output, _keymesh_s3_v1_DeleteObjectsResponse__Output>
  GetBucketEncryption: MethodDefinition<_keymesh_s3_v1_GetBucketEncryptionRequest, _keymesh_s3_v1_GetBucketEncryptionResponse, _keymesh_s3_v1_GetBucketEncryptionRequest__Output, _keymesh_s3_v1_GetBucketEncryptionResponse__Output>
  GetBucketLocation: MethodDefinition<_keymesh_s3_v1_GetBucketLocationRequest, _keymesh_s3_v1_GetBucketLocationResponse, _keymesh_s3_v1_GetBucketLocationRequest__Output, _keymesh_s3_v1_GetBucketLocationResponse__Output>
  GetObject: MethodDefinition<_keymesh_s3_v1_GetObjectRequest, _keymesh_s3_v1_GetObjectResponse, _keymesh_s3_v1_GetObjectRequest__Output, _keymesh_s3_v1_GetObjectResponse__Output>
  HeadBucket: MethodDefinition<_keymesh_s3_v1_HeadBucketRequest, _keymesh_s3_v1_HeadBucketResponse, _keymesh_s3_v1_HeadBucketRequest__Output, _keymesh_s3_v1_HeadBucketResponse__Output>
  HeadObject: MethodDefinition<_keymesh_s3_v1_HeadObjectRequest, _keymesh_s3_v1_ObjectHead, _keymesh_s3_v1_HeadObjectRequest__Output, _keymesh_s3_v1_ObjectHead__Output>
  ListBuckets: MethodDefinition<_keymesh_s3_v1_ListBucketsRequest, _keymesh_s3_v1_ListBucketsResponse, _keymesh_s3_v1_ListBucketsRequest__Output, _keymesh_s3_v1_ListBucketsResponse__Output>
  ListMultipartUploads: MethodDefinition<_keymesh_s3_v1_ListMultipartUploadsRequest, _keymesh_s3_v1_ListMultipartUploadsResponse, _keymesh_s3_v1_ListMultipartUploadsRequest__Output, _keymesh_s3_v1_ListMultipartUploadsResponse__Output>
  ListObjectsV2: MethodDefinition<_keymesh_s3_v1_ListObjectsV2Request, _keymesh_s3_v1_ListObjectsV2Response, _keymesh_s3_v1_ListObjectsV2Request__Output, _keymesh_s3_v1_ListObjectsV2Response__Output>
  ListParts: MethodDefinition<_keymesh_s3_v1_ListPartsRequest, _keymesh_s3_v1_ListPartsResponse, _keymesh_s3_v1_ListPartsRequest__Output, _keymesh_s3_v1_ListPartsResponse__Output>
  PutBucketEncryption: MethodDefinition<_keymesh_s3_v1_PutBucketEncryptionRequest, _keymesh_s3_v1_PutBucketEncryptionResponse, _keymesh_s3_v1_PutBucketEncryptionRequest__Output, _keymesh_s3_v1_PutBucketEncryptionResponse__Output>
  PutObject: MethodDefinition<_keymesh_s3_v1_PutObjectRequest, _keymesh_s3_v1_PutObjectResponse, _keymesh_s3_v1_PutObjectRequest__Output, _keymesh_s3_v1_PutObjectResponse__Output>
  UploadPart: MethodDefinition<_keymesh_s3_v1_UploadPartRequest, _keymesh_s3_v1_UploadPartResponse, _keymesh_s3_v1_UploadPartRequest__Output, _keymesh_s3_v1_UploadPartResponse__Output>
  UploadPartCopy: MethodDefinition<_keymesh_s3_v1_UploadPartCopyRequest, _keymesh_s3_v1_UploadPartResponse, _keymesh_s3_v1_UploadPartCopyRequest__Output, _keymesh_s3_v1_UploadPartResponse__Output>
}
