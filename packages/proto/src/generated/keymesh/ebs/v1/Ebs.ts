// Original file: proto/keymesh/ebs/v1/ebs.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AttachVolumeRequest as _keymesh_ebs_v1_AttachVolumeRequest, AttachVolumeRequest__Output as _keymesh_ebs_v1_AttachVolumeRequest__Output } from '../../../keymesh/ebs/v1/AttachVolumeRequest.ts';
import type { CreateVolumeRequest as _keymesh_ebs_v1_CreateVolumeRequest, CreateVolumeRequest__Output as _keymesh_ebs_v1_CreateVolumeRequest__Output } from '../../../keymesh/ebs/v1/CreateVolumeRequest.ts';
import type { DeleteVolumeRequest as _keymesh_ebs_v1_DeleteVolumeRequest, DeleteVolumeRequest__Output as _keymesh_ebs_v1_DeleteVolumeRequest__Output } from '../../../keymesh/ebs/v1/DeleteVolumeRequest.ts';
import type { DeleteVolumeResponse as _keymesh_ebs_v1_DeleteVolumeResponse, DeleteVolumeResponse__Output as _keymesh_ebs_v1_DeleteVolumeResponse__Output } from '../../../keymesh/ebs/v1/DeleteVolumeResponse.ts';
import type { DescribeAvailabilityZonesRequest as _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesRequest__Output as _keymesh_ebs_v1_DescribeAvailabilityZonesRequest__Output } from '../../../keymesh/ebs/v1/DescribeAvailabilityZonesRequest.ts';
import type { DescribeAvailabilityZonesResponse as _keymesh_ebs_v1_DescribeAvailabilityZonesResponse, DescribeAvailabilityZonesResponse__Output as _keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output } from '../../../keymesh/ebs/v1/DescribeAvailabilityZonesResponse.ts';
import type { DescribeInstancesRequest as _keymesh_ebs_v1_DescribeInstancesRequest, DescribeInstancesRequest__Output as _keymesh_ebs_v1_DescribeInstancesRequest__Output } from '../../../keymesh/ebs/v1/DescribeInstancesRequest.ts';
import type { DescribeInstancesResponse as _keymesh_ebs_v1_DescribeInstancesResponse, DescribeInstancesResponse__Output as _keymesh_ebs_v1_DescribeInstancesResponse__Output } from '../../../keymesh/ebs/v1/DescribeInstancesResponse.ts';
import type { DescribeRegionsRequest as _keymesh_ebs_v1_DescribeRegionsRequest, DescribeRegionsRequest__Output as _keymesh_ebs_v1_DescribeRegionsRequest__Output } from '../../../keymesh/ebs/v1/DescribeRegionsRequest.ts';
import type { DescribeRegionsResponse as _keymesh_ebs_v1_DescribeRegionsResponse, DescribeRegionsResponse__Output as _keymesh_ebs_v1_DescribeRegionsResponse__Output } from '../../../keymesh/ebs/v1/DescribeRegionsResponse.ts';
import type { DescribeVolumesRequest as _keymesh_ebs_v1_DescribeVolumesRequest, DescribeVolumesRequest__Output as _keymesh_ebs_v1_DescribeVolumesRequest__Output } from '../../../keymesh/ebs/v1/DescribeVolumesRequest.ts';
import type { DescribeVolumesResponse as _keymesh_ebs_v1_DescribeVolumesResponse, DescribeVolumesResponse__Output as _keymesh_ebs_v1_DescribeVolumesResponse__Output } from '../../../keymesh/ebs/v1/DescribeVolumesResponse.ts';
import type { DetachVolumeRequest as _keymesh_ebs_v1_DetachVolumeRequest, DetachVolumeRequest__Output as _keymesh_ebs_v1_DetachVolumeRequest__Output } from '../../../keymesh/ebs/v1/DetachVolumeRequest.ts';
import type { ReadBlocksRequest as _keymesh_ebs_v1_ReadBlocksRequest, ReadBlocksRequest__Output as _keymesh_ebs_v1_ReadBlocksRequest__Output } from '../../../keymesh/ebs/v1/ReadBlocksRequest.ts';
import type { ReadBlocksResponse as _keymesh_ebs_v1_ReadBlocksResponse, ReadBlocksResponse__Output as _keymesh_ebs_v1_ReadBlocksResponse__Output } from '../../../keymesh/ebs/v1/ReadBlocksResponse.ts';
import type { Reservation as _keymesh_ebs_v1_Reservation, Reservation__Output as _keymesh_ebs_v1_Reservation__Output } from '../../../keymesh/ebs/v1/Reservation.ts';
import type { RunInstancesRequest as _keymesh_ebs_v1_RunInstancesRequest, RunInstancesRequest__Output as _keymesh_ebs_v1_RunInstancesRequest__Output } from '../../../keymesh/ebs/v1/RunInstancesRequest.ts';
import type { TerminateInstancesRequest as _keymesh_ebs_v1_TerminateInstancesRequest, TerminateInstancesRequest__Output as _keymesh_ebs_v1_TerminateInstancesRequest__Output } from '../../../keymesh/ebs/v1/TerminateInstancesRequest.ts';
import type { TerminateInstancesResponse as _keymesh_ebs_v1_TerminateInstancesResponse, TerminateInstancesResponse__Output as _keymesh_ebs_v1_TerminateInstancesResponse__Output } from '../../../keymesh/ebs/v1/TerminateInstancesResponse.ts';
import type { Volume as _keymesh_ebs_v1_Volume, Volume__Output as _keymesh_ebs_v1_Volume__Output } from '../../../keymesh/ebs/v1/Volume.ts';
import type { VolumeAttachment as _keymesh_ebs_v1_VolumeAttachment, VolumeAttachment__Output as _keymesh_ebs_v1_VolumeAttachment__Output } from '../../../keymesh/ebs/v1/VolumeAttachment.ts';
import type { WriteBlocksRequest as _keymesh_ebs_v1_WriteBlocksRequest, WriteBlocksRequest__Output as _keymesh_ebs_v1_WriteBlocksRequest__Output } from '../../../keymesh/ebs/v1/WriteBlocksRequest.ts';
import type { WriteBlocksResponse as _keymesh_ebs_v1_WriteBlocksResponse, WriteBlocksResponse__Output as _keymesh_ebs_v1_WriteBlocksResponse__Output } from '../../../keymesh/ebs/v1/WriteBlocksResponse.ts';

export interface EbsClient extends grpc.Client {
  AttachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  AttachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  AttachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  AttachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  attachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  attachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  attachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  attachVolume(argument: _keymesh_ebs_v1_AttachVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  
  CreateVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  CreateVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  CreateVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  CreateVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  createVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  createVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  createVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  createVolume(argument: _keymesh_ebs_v1_CreateVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_Volume__Output>): grpc.ClientUnaryCall;
  
  DeleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  DeleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  DeleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  DeleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  deleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  deleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  deleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  deleteVolume(argument: _keymesh_ebs_v1_DeleteVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DeleteVolumeResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  DescribeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  DescribeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  DescribeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  describeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  describeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  describeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  describeAvailabilityZones(argument: _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  DescribeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  DescribeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  DescribeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  describeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  describeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  describeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  describeInstances(argument: _keymesh_ebs_v1_DescribeInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeInstancesResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  DescribeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  DescribeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  DescribeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  describeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  describeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  describeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  describeRegions(argument: _keymesh_ebs_v1_DescribeRegionsRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeRegionsResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  DescribeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  DescribeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  DescribeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  describeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  describeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  describeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  describeVolumes(argument: _keymesh_ebs_v1_DescribeVolumesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_DescribeVolumesResponse__Output>): grpc.ClientUnaryCall;
  
  DetachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  DetachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  DetachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  DetachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  detachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  detachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  detachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  detachVolume(argument: _keymesh_ebs_v1_DetachVolumeRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_VolumeAttachment__Output>): grpc.ClientUnaryCall;
  
  ReadBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  ReadBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  ReadBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  ReadBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  readBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  readBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  readBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  readBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_ReadBlocksResponse__Output>): grpc.ClientUnaryCall;
  
  RunInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  RunInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  RunInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  RunInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  runInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  runInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  runInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  runInstances(argument: _keymesh_ebs_v1_RunInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_Reservation__Output>): grpc.ClientUnaryCall;
  
  StreamBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_ebs_v1_ReadBlocksResponse__Output>;
  StreamBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_ebs_v1_ReadBlocksResponse__Output>;
  streamBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_ebs_v1_ReadBlocksResponse__Output>;
  streamBlocks(argument: _keymesh_ebs_v1_ReadBlocksRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_keymesh_ebs_v1_ReadBlocksResponse__Output>;
  
  TerminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  TerminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  TerminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  TerminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  terminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  terminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  terminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  terminateInstances(argument: _keymesh_ebs_v1_TerminateInstancesRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_TerminateInstancesResponse__Output>): grpc.ClientUnaryCall;
  
  WriteBlockStream(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  WriteBlockStream(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  WriteBlockStream(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  WriteBlockStream(callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  writeBlockStream(metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  writeBlockStream(metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  writeBlockStream(options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  writeBlockStream(callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientWritableStream<_keymesh_ebs_v1_WriteBlocksRequest>;
  
  WriteBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  WriteBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  WriteBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  WriteBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  writeBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  writeBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  writeBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  writeBlocks(argument: _keymesh_ebs_v1_WriteBlocksRequest, callback: grpc.requestCallback<_keymesh_ebs_v1_WriteBlocksResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface EbsHandlers extends grpc.UntypedServiceImplementation {
  AttachVolume: grpc.handleUnaryCall<_keymesh_ebs_v1_AttachVolumeRequest__Output, _keymesh_ebs_v1_VolumeAttachment>;
  
  CreateVolume: grpc.handleUnaryCall<_keymesh_ebs_v1_CreateVolumeRequest__Output, _keymesh_ebs_v1_Volume>;
  
  DeleteVolume: grpc.handleUnaryCall<_keymesh_ebs_v1_DeleteVolumeRequest__Output, _keymesh_ebs_v1_DeleteVolumeResponse>;
  
  DescribeAvailabilityZones: grpc.handleUnaryCall<_keymesh_ebs_v1_DescribeAvailabilityZonesRequest__Output, _keymesh_ebs_v1_DescribeAvailabilityZonesResponse>;
  
  DescribeInstances: grpc.handleUnaryCall<_keymesh_ebs_v1_DescribeInstancesRequest__Output, _keymesh_ebs_v1_DescribeInstancesResponse>;
  
  DescribeRegions: grpc.handleUnaryCall<_keymesh_ebs_v1_DescribeRegionsRequest__Output, _keymesh_ebs_v1_DescribeRegionsResponse>;
  
  DescribeVolumes: grpc.handleUnaryCall<_keymesh_ebs_v1_DescribeVolumesRequest__Output, _keymesh_ebs_v1_DescribeVolumesResponse>;
  
  DetachVolume: grpc.handleUnaryCall<_keymesh_ebs_v1_DetachVolumeRequest__Output, _keymesh_ebs_v1_VolumeAttachment>;
  
  ReadBlocks: grpc.handleUnaryCall<_keymesh_ebs_v1_ReadBlocksRequest__Output, _keymesh_ebs_v1_ReadBlocksResponse>;
  
  RunInstances: grpc.handleUnaryCall<_keymesh_ebs_v1_RunInstancesRequest__Output, _keymesh_ebs_v1_Reservation>;
  
  StreamBlocks: grpc.handleServerStreamingCall<_keymesh_ebs_v1_ReadBlocksRequest__Output, _keymesh_ebs_v1_ReadBlocksResponse>;
  
  TerminateInstances: grpc.handleUnaryCall<_keymesh_ebs_v1_TerminateInstancesRequest__Output, _keymesh_ebs_v1_TerminateInstancesResponse>;
  
  WriteBlockStream: grpc.handleClientStreamingCall<_keymesh_ebs_v1_WriteBlocksRequest__Output, _keymesh_ebs_v1_WriteBlocksResponse>;
  
  WriteBlocks: grpc.handleUnaryCall<_keymesh_ebs_v1_WriteBlocksRequest__Output, _keymesh_ebs_v1_WriteBlocksResponse>;
  
}

export interface EbsDefinition extends grpc.ServiceDefinition {
  AttachVolume: MethodDefinition<_keymesh_ebs_v1_AttachVolumeRequest, _keymesh_ebs_v1_VolumeAttachment, _keymesh_ebs_v1_AttachVolumeRequest__Output, _keymesh_ebs_v1_VolumeAttachment__Output>
  CreateVolume: MethodDefinition<_keymesh_ebs_v1_CreateVolumeRequest, _keymesh_ebs_v1_Volume, _keymesh_ebs_v1_CreateVolumeRequest__Output, _keymesh_ebs_v1_Volume__Output>
  DeleteVolume: MethodDefinition<_keymesh_ebs_v1_DeleteVolumeRequest, _keymesh_ebs_v1_DeleteVolumeResponse, _keymesh_ebs_v1_DeleteVolumeRequest__Output, _keymesh_ebs_v1_DeleteVolumeResponse__Output>
  DescribeAvailabilityZones: MethodDefinition<_keymesh_ebs_v1_DescribeAvailabilityZonesRequest, _keymesh_ebs_v1_DescribeAvailabilityZonesResponse, _keymesh_ebs_v1_DescribeAvailabilityZonesRequest__Output, _keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>
  DescribeInstances: MethodDefinition<_keymesh_ebs_v1_DescribeInstancesRequest, _keymesh_ebs_v1_DescribeInstancesResponse, _keymesh_ebs_v1_DescribeInstancesRequest__Output, _keymesh_ebs_v1_DescribeInstancesResponse__Output>
  DescribeRegions: MethodDefinition<_keymesh_ebs_v1_DescribeRegionsRequest, _keymesh_ebs_v1_DescribeRegionsResponse, _keymesh_ebs_v1_DescribeRegionsRequest__Output, _keymesh_ebs_v1_DescribeRegionsResponse__Output>
  DescribeVolumes: MethodDefinition<_keymesh_ebs_v1_DescribeVolumesRequest, _keymesh_ebs_v1_DescribeVolumesResponse, _keymesh_ebs_v1_DescribeVolumesRequest__Output, _keymesh_ebs_v1_DescribeVolumesResponse__Output>
  DetachVolume: MethodDefinition<_keymesh_ebs_v1_DetachVolumeRequest, _keymesh_ebs_v1_VolumeAttachment, _keymesh_ebs_v1_DetachVolumeRequest__Output, _keymesh_ebs_v1_VolumeAttachment__Output>
  ReadBlocks: MethodDefinition<_keymesh_ebs_v1_ReadBlocksRequest, _keymesh_ebs_v1_ReadBlocksResponse, _keymesh_ebs_v1_ReadBlocksRequest__Output, _keymesh_ebs_v1_ReadBlocksResponse__Output>
  RunInstances: MethodDefinition<_keymesh_ebs_v1_RunInstancesRequest, _keymesh_ebs_v1_Reservation, _keymesh_ebs_v1_RunInstancesRequest__Output, _keymesh_ebs_v1_Reservation__Output>
  StreamBlocks: MethodDefinition<_keymesh_ebs_v1_ReadBlocksRequest, _keymesh_ebs_v1_ReadBlocksResponse, _keymesh_ebs_v1_ReadBlocksRequest__Output, _keymesh_ebs_v1_ReadBlocksResponse__Output>
  TerminateInstances: MethodDefinition<_keymesh_ebs_v1_TerminateInstancesRequest, _keymesh_ebs_v1_TerminateInstancesResponse, _keymesh_ebs_v1_TerminateInstancesRequest__Output, _keymesh_ebs_v1_TerminateInstancesResponse__Output>
  WriteBlockStream: MethodDefinition<_keymesh_ebs_v1_WriteBlocksRequest, _keymesh_ebs_v1_WriteBlocksResponse, _keymesh_ebs_v1_WriteBlocksRequest__Output, _keymesh_ebs_v1_WriteBlocksResponse__Output>
  WriteBlocks: MethodDefinition<_keymesh_ebs_v1_WriteBlocksRequest, _keymesh_ebs_v1_WriteBlocksResponse, _keymesh_ebs_v1_WriteBlocksRequest__Output, _keymesh_ebs_v1_WriteBlocksResponse__Output>
}
