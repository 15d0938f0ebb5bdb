import type * as grpc from '@grpc/grpc-js';
import type { EnumTypeDefinition, MessageTypeDefinition } from '@grpc/proto-loader';

import type { DescriptorProto as _google_protobuf_DescriptorProto, DescriptorProto__Output as _google_protobuf_DescriptorProto__Output } from './google/protobuf/DescriptorProto.ts';
import type { EnumDescriptorProto as _google_protobuf_EnumDescriptorProto, EnumDescriptorProto__Output as _google_protobuf_EnumDescriptorProto__Output } from './google/protobuf/EnumDescriptorProto.ts';
import type { EnumOptions as _google_protobuf_EnumOptions, EnumOptions__Output as _google_protobuf_EnumOptions__Output } from './google/protobuf/EnumOptions.ts';
import type { EnumValueDescriptorProto as _google_protobuf_EnumValueDescriptorProto, EnumValueDescriptorProto__Output as _google_protobuf_EnumValueDescriptorProto__Output } from './google/protobuf/EnumValueDescriptorProto.ts';
import type { EnumValueOptions as _google_protobuf_EnumValueOptions, EnumValueOptions__Output as _google_protobuf_EnumValueOptions__Output } from './google/protobuf/EnumValueOptions.ts';
import type { ExtensionRangeOptions as _google_protobuf_ExtensionRangeOptions, ExtensionRangeOptions__Output as _google_protobuf_ExtensionRangeOptions__Output } from './google/protobuf/ExtensionRangeOptions.ts';
import type { FeatureSet as _google_protobuf_FeatureSet, FeatureSet__Output as _google_protobuf_FeatureSet__Output } from './google/protobuf/FeatureSet.ts';
import type { FeatureSetDefaults as _google_protobuf_FeatureSetDefaults, FeatureSetDefaults__Output as _google_protobuf_FeatureSetDefaults__Output } from './google/protobuf/FeatureSetDefaults.ts';
import type { FieldDescriptorProto as _google_protobuf_FieldDescriptorProto, FieldDescriptorProto__Output as _google_protobuf_FieldDescriptorProto__Output } from './google/protobuf/FieldDescriptorProto.ts';
import type { FieldOptions as _google_protobuf_FieldOptions, FieldOptions__Output as _google_protobuf_FieldOptions__Output } from './google/protobuf/FieldOptions.ts';
import type { FileDescriptorProto as _google_protobuf_FileDescriptorProto, FileDescriptorProto__Output as _google_protobuf_FileDescriptorProto__Output } from './google/protobuf/FileDescriptorProto.ts';
import type { FileDescriptorSet as _google_protobuf_FileDescriptorSet, FileDescriptorSet__Output as _google_protobuf_FileDescriptorSet__Output } from './google/protobuf/FileDescriptorSet.ts';
import type { FileOptions as _google_protobuf_FileOptions, FileOptions__Output as _google_protobuf_FileOptions__Output } from './google/protobuf/FileOptions.ts';
import type { GeneratedCodeInfo as _google_protobuf_GeneratedCodeInfo, GeneratedCodeInfo__Output as _google_protobuf_GeneratedCodeInfo__Output } from './google/protobuf/GeneratedCodeInfo.ts';
import type { MessageOptions as _google_protobuf_MessageOptions, MessageOptions__Output as _google_protobuf_MessageOptions__Output } from './google/protobuf/MessageOptions.ts';
import type { MethodDescriptorProto as _google_protobuf_MethodDescriptorProto, MethodDescriptorProto__Output as _google_protobuf_MethodDescriptorProto__Output } from './google/protobuf/MethodDescriptorProto.ts';
import type { MethodOptions as _google_protobuf_MethodOptions, MethodOptions__Output as _google_protobuf_MethodOptions__Output } from './google/protobuf/MethodOptions.ts';
import type { OneofDescriptorProto as _google_protobuf_OneofDescriptorProto, OneofDescriptorProto__Output as _google_protobuf_OneofDescriptorProto__Output } from './google/protobuf/OneofDescriptorProto.ts';
import type { OneofOptions as _google_protobuf_OneofOptions, OneofOptions__Output as _google_protobuf_OneofOptions__Output } from './google/protobuf/OneofOptions.ts';
import type { ServiceDescriptorProto as _google_protobuf_ServiceDescriptorProto, ServiceDescriptorProto__Output as _google_protobuf_ServiceDescriptorProto__Output } from './google/protobuf/ServiceDescriptorProto.ts';
import type { ServiceOptions as _google_protobuf_ServiceOptions, ServiceOptions__Output as _google_protobuf_ServiceOptions__Output } from './google/protobuf/ServiceOptions.ts';
import type { SourceCodeInfo as _google_protobuf_SourceCodeInfo, SourceCodeInfo__Output as _google_protobuf_SourceCodeInfo__Output } from './google/protobuf/SourceCodeInfo.ts';
import type { Timestamp as _google_protobuf_Timestamp, Timestamp__Output as _google_protobuf_Timestamp__Output } from './google/protobuf/Timestamp.ts';
import type { UninterpretedOption as _google_protobuf_UninterpretedOption, UninterpretedOption__Output as _google_protobuf_UninterpretedOption__Output } from './google/protobuf/UninterpretedOption.ts';
import type { Field as _keymesh_constraints_v1_Field, Field__Output as _keymesh_constraints_v1_Field__Output } from './keymesh/constraints/v1/Field.ts';
import type { Names as _keymesh_constraints_v1_Names, Names__Output as _keymesh_constraints_v1_Names__Output } from './keymesh/constraints/v1/Names.ts';
import type { AttachVolumeRequest as _keymesh_ebs_v1_AttachVolumeRequest, AttachVolumeRequest__Output as _keymesh_ebs_v1_AttachVolumeRequest__Output } from './keymesh/ebs/v1/AttachVolumeRequest.ts';
import type { AvailabilityZone as _keymesh_ebs_v1_AvailabilityZone, AvailabilityZone__Output as _keymesh_ebs_v1_AvailabilityZone__Output } from './keymesh/ebs/v1/AvailabilityZone.ts';
import type { CreateVolumeRequest as _keymesh_ebs_v1_CreateVolumeRequest, CreateVolumeRequest__Output as _keymesh_ebs_v1_CreateVolumeRequest__Output } from './keymesh/ebs/v1/CreateVolumeRequest.ts';
import type { DeleteVolumeRequest as _keymesh_ebs_v1_DeleteVolumeRequest, DeleteVolumeRequest__Output as _keymesh_ebs_v1_DeleteVolumeRequest__Output } from './keymesh/ebs/v1/DeleteVolumeRequest.ts';
import type { DeleteVolumeResponse as _keymesh_ebs_v1_DeleteVolumeResponse, DeleteVolumeResponse__Output as _keymesh_ebs_v1_DeleteVolumeResponse__Output } from './keymesh/ebs/v1/DeleteVolumeResponse.ts';
import type { DescribeAvailabilityZonesRequest as _keymesh_ebs_v1_DescribeAvailabilityZonesRequest, DescribeAvailabilityZonesRequest__Output as _keymesh_ebs_v1_DescribeAvailabilityZonesRequest__Output } from './keymesh/ebs/v1/DescribeAvailabilityZonesRequest.ts';
import type { DescribeAvailabilityZonesResponse as _keymesh_ebs_v1_DescribeAvailabilityZonesResponse, DescribeAvailabilityZonesResponse__Output as _keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output } from './keymesh/ebs/v1/DescribeAvailabilityZonesResponse.ts';
import type { DescribeInstancesRequest as _keymesh_ebs_v1_DescribeInstancesRequest, DescribeInstancesRequest__Output as _keymesh_ebs_v1_DescribeInstancesRequest__Output } from './keymesh/ebs/v1/DescribeInstancesRequest.ts';
import type { DescribeInstancesResponse as _keymesh_ebs_v1_DescribeInstancesResponse, DescribeInstancesResponse__Output as _keymesh_ebs_v1_DescribeInstancesResponse__Output } from './keymesh/ebs/v1/DescribeInstancesResponse.ts';
import type { DescribeRegionsRequest as _keymesh_ebs_v1_DescribeRegionsRequest, DescribeRegionsRequest__Output as _keymesh_ebs_v1_DescribeRegionsRequest__Output } from './keymesh/ebs/v1/DescribeRegionsRequest.ts';
import type { DescribeRegionsResponse as _keymesh_ebs_v1_DescribeRegionsResponse, DescribeRegionsResponse__Output as _keymesh_ebs_v1_DescribeRegionsResponse__Output } from './keymesh/ebs/v1/DescribeRegionsResponse.ts';
import type { DescribeVolumesRequest as _keymesh_ebs_v1_DescribeVolumesRequest, DescribeVolumesRequest__Output as _keymesh_ebs_v1_DescribeVolumesRequest__Output } from './keymesh/ebs/v1/DescribeVolumesRequest.ts';
import type { DescribeVolumesResponse as _keymesh_ebs_v1_DescribeVolumesResponse, DescribeVolumesResponse__Output as _keymesh_ebs_v1_DescribeVolumesResponse__Output } from './keymesh/ebs/v1/DescribeVolumesResponse.ts';
import type { DetachVolumeRequest as _keymesh_ebs_v1_DetachVolumeRequest, DetachVolumeRequest__Output as _keymesh_ebs_v1_DetachVolumeRequest__Output } from './keymesh/ebs/v1/DetachVolumeRequest.ts';
import type { EbsClient as _keymesh_ebs_v1_EbsClient, EbsDefinition as _keymesh_ebs_v1_EbsDefinition } from './keymesh/ebs/v1/Ebs.ts';
import type { EbsInstanceBlockDevice as _keymesh_ebs_v1_EbsInstanceBlockDevice, EbsInstanceBlockDevice__Output as _keymesh_ebs_v1_EbsInstanceBlockDevice__Output } from './keymesh/ebs/v1/EbsInstanceBlockDevice.ts';
import type { Filter as _keymesh_ebs_v1_Filter, Filter__Output as _keymesh_ebs_v1_Filter__Output } from './keymesh/ebs/v1/Filter.ts';
import type { Instance as _keymesh_ebs_v1_Instance, Instance__Output as _keymesh_ebs_v1_Instance__Output } from './keymesh/ebs/v1/Instance.ts';
import type { InstanceBlockDeviceMapping as _keymesh_ebs_v1_InstanceBlockDeviceMapping, InstanceBlockDeviceMapping__Output as _keymesh_ebs_v1_InstanceBlockDeviceMapping__Output } from './keymesh/ebs/v1/InstanceBlockDeviceMapping.ts';
import type { InstanceState as _keymesh_ebs_v1_InstanceState, InstanceState__Output as _keymesh_ebs_v1_InstanceState__Output } from './keymesh/ebs/v1/InstanceState.ts';
import type { InstanceStateChange as _keymesh_ebs_v1_InstanceStateChange, InstanceStateChange__Output as _keymesh_ebs_v1_InstanceStateChange__Output } from './keymesh/ebs/v1/InstanceStateChange.ts';
import type { Placement as _keymesh_ebs_v1_Placement, Placement__Output as _keymesh_ebs_v1_Placement__Output } from './keymesh/ebs/v1/Placement.ts';
import type { ReadBlocksRequest as _keymesh_ebs_v1_ReadBlocksRequest, ReadBlocksRequest__Output as _keymesh_ebs_v1_ReadBlocksRequest__Output } from './keymesh/ebs/v1/ReadBlocksRequest.ts';
import type { ReadBlocksResponse as _keymesh_ebs_v1_ReadBlocksResponse, ReadBlocksResponse__Output as _keymesh_ebs_v1_ReadBlocksResponse__Output } from './keymesh/ebs/v1/ReadBlocksResponse.ts';
import type { Region as _keymesh_ebs_v1_Region, Region__Output as _keymesh_ebs_v1_Region__Output } from './keymesh/ebs/v1/Region.ts';
import type { Reservation as _keymesh_ebs_v1_Reservation, Reservation__Output as _keymesh_ebs_v1_Reservation__Output } from './keymesh/ebs/v1/Reservation.ts';
import type { RunInstancesRequest as _keymesh_ebs_v1_RunInstancesRequest, RunInstancesRequest__Output as _keymesh_ebs_v1_RunInstancesRequest__Output } from './keymesh/ebs/v1/RunInstancesRequest.ts';
import type { Tag as _keymesh_ebs_v1_Tag, Tag__Output as _keymesh_ebs_v1_Tag__Output } from './keymesh/ebs/v1/Tag.ts';
import type { TagSpecification as _keymesh_ebs_v1_TagSpecification, TagSpecification__Output as _keymesh_ebs_v1_TagSpecification__Output } from './keymesh/ebs/v1/TagSpecification.ts';
import type { TerminateInstancesRequest as _keymesh_ebs_v1_TerminateInstancesRequest, TerminateInstancesRequest__Output as _keymesh_ebs_v1_TerminateInstancesRequest__Output } from './keymesh/ebs/v1/TerminateInstancesRequest.ts';
import type { TerminateInstancesResponse as _keymesh_ebs_v1_TerminateInstancesResponse, TerminateInstancesResponse__Output as _keymesh_ebs_v1_TerminateInstancesResponse__Output } from './keymesh/ebs/v1/TerminateInstancesResponse.ts';
import type { Volume as _keymesh_ebs_v1_Volume, Volume__Output as _keymesh_ebs_v1_Volume__Output } from './keymesh/ebs/v1/Volume.ts';
import type { VolumeAttachment as _keymesh_ebs_v1_VolumeAttachment, VolumeAttachment__Output as _keymesh_ebs_v1_VolumeAttachment__Output } from './keymesh/ebs/v1/VolumeAttachment.ts';
import type { WriteBlocksRequest as _keymesh_ebs_v1_WriteBlocksRequest, WriteBlocksRequest__Output as _keymesh_ebs_v1_WriteBlocksRequest__Output } from './keymesh/ebs/v1/WriteBlocksRequest.ts';
import type { WriteBlocksResponse as _keymesh_ebs_v1_WriteBlocksResponse, WriteBlocksResponse__Output as _keymesh_ebs_v1_WriteBlocksResponse__Output } from './keymesh/ebs/v1/WriteBlocksResponse.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  google: {
    protobuf: {
      DescriptorProto: MessageTypeDefinition<_google_protobuf_DescriptorProto, _google_protobuf_DescriptorProto__Output>
      Edition: EnumTypeDefinition
      EnumDescriptorProto: MessageTypeDefinition<_google_protobuf_EnumDescriptorProto, _google_protobuf_EnumDescriptorProto__Output>
      EnumOptions: MessageTypeDefinition<_google_protobuf_EnumOptions, _google_protobuf_EnumOptions__Output>
      EnumValueDescriptorProto: MessageTypeDefinition<_google_protobuf_EnumValueDescriptorProto, _google_protobuf_EnumValueDescriptorProto__Output>
      EnumValueOptions: MessageTypeDefinition<_google_protobuf_EnumValueOptions, _google_protobuf_EnumValueOptions__Output>
      ExtensionRangeOptions: MessageTypeDefinition<_google_protobuf_ExtensionRangeOptions, _google_protobuf_ExtensionRangeOptions__Output>
      FeatureSet: MessageTypeDefinition<_google_protobuf_FeatureSet, _google_protobuf_FeatureSet__Output>
      FeatureSetDefaults: MessageTypeDefinition<_google_protobuf_FeatureSetDefaults, _google_protobuf_FeatureSetDefaults__Output>
      FieldDescriptorProto: MessageTypeDefinition<_google_protobuf_FieldDescriptorProto, _google_protobuf_FieldDescriptorProto__Output>
      FieldOptions: MessageTypeDefinition<_google_protobuf_FieldOptions, _google_protobuf_FieldOptions__Output>
      FileDescriptorProto: MessageTypeDefinition<_google_protobuf_FileDescriptorProto, _google_protobuf_FileDescriptorProto__Output>
      FileDescriptorSet: MessageTypeDefinition<_google_protobuf_FileDescriptorSet, _google_protobuf_FileDescriptorSet__Output>
      FileOptions: MessageTypeDefinition<_google_protobuf_FileOptions, _google_protobuf_FileOptions__Output>
      GeneratedCodeInfo: MessageTypeDefinition<_google_protobuf_GeneratedCodeInfo, _google_protobuf_GeneratedCodeInfo__Output>
      MessageOptions: MessageTypeDefinition<_google_protobuf_MessageOptions, _google_protobuf_MessageOptions__Output>
      MethodDescriptorProto: MessageTypeDefinition<_google_protobuf_MethodDescriptorProto, _google_protobuf_MethodDescriptorProto__Output>
      MethodOptions: MessageTypeDefinition<_google_protobuf_MethodOptions, _google_protobuf_MethodOptions__Output>
      OneofDescriptorProto: MessageTypeDefinition<_google_protobuf_OneofDescriptorProto, _google_protobuf_OneofDescriptorProto__Output>
      OneofOptions: MessageTypeDefinition<_google_protobuf_OneofOptions, _google_protobuf_OneofOptions__Output>
      ServiceDescriptorProto: MessageTypeDefinition<_google_protobuf_ServiceDescriptorProto, _google_protobuf_ServiceDescriptorProto__Output>
      ServiceOptions: MessageTypeDefinition<_google_protobuf_ServiceOptions, _google_protobuf_ServiceOptions__Output>
      SourceCodeInfo: MessageTypeDefinition<_google_protobuf_SourceCodeInfo, _google_protobuf_SourceCodeInfo__Output>
      SymbolVisibility: EnumTypeDefinition
      Timestamp: MessageTypeDefinition<_google_protobuf_Timestamp, _google_protobuf_Timestamp__Output>
      UninterpretedOption: MessageTypeDefinition<_google_protobuf_UninterpretedOption, _google_protobuf_UninterpretedOption__Output>
    }
  }
  keymesh: {
    constraints: {
      v1: {
        Field: MessageTypeDefinition<_keymesh_constraints_v1_Field, _keymesh_constraints_v1_Field__Output>
        Names: MessageTypeDefinition<_keymesh_constraints_v1_Names, _keymesh_constraints_v1_Names__Output>
      }
    }
    ebs: {
      v1: {
        AttachVolumeRequest: MessageTypeDefinition<_keymesh_ebs_v1_AttachVolumeRequest, _keymesh_ebs_v1_AttachVolumeRequest__Output>
        AvailabilityZone: MessageTypeDefinition<_keymesh_ebs_v1_AvailabilityZone, _keymesh_ebs_v1_AvailabilityZone__Output>
        CreateVolumeRequest: MessageTypeDefinition<_keymesh_ebs_v1_CreateVolumeRequest, _keymesh_ebs_v1_CreateVolumeRequest__Output>
        DeleteVolumeRequest: MessageTypeDefinition<_keymesh_ebs_v1_DeleteVolumeRequest, _keymesh_ebs_v1_DeleteVolumeRequest__Output>
        DeleteVolumeResponse: MessageTypeDefinition<_keymesh_ebs_v1_DeleteVolumeResponse, _keymesh_ebs_v1_DeleteVolumeResponse__Output>
        DescribeAvailabilityZonesRequest: MessageTypeDefinition<_keymesh_ebs_v1_DescribeAvailabilityZonesRequest, _keymesh_ebs_v1_DescribeAvailabilityZonesRequest__Output>
        DescribeAvailabilityZonesResponse: MessageTypeDefinition<_keymesh_ebs_v1_DescribeAvailabilityZonesResponse, _keymesh_ebs_v1_DescribeAvailabilityZonesResponse__Output>
        DescribeInstancesRequest: MessageTypeDefinition<_keymesh_ebs_v1_DescribeInstancesRequest, _keymesh_ebs_v1_DescribeInstancesRequest__Output>
        DescribeInstancesResponse: MessageTypeDefinition<_keymesh_ebs_v1_DescribeInstancesResponse, _keymesh_ebs_v1_DescribeInstancesResponse__Output>
        DescribeRegionsRequest: MessageTypeDefinition<_keymesh_ebs_v1_DescribeRegionsRequest, _keymesh_ebs_v1_DescribeRegionsRequest__Output>
        DescribeRegionsResponse: MessageTypeDefinition<_keymesh_ebs_v1_DescribeRegionsResponse, _keymesh_ebs_v1_DescribeRegionsResponse__Output>
        DescribeVolumesRequest: MessageTypeDefinition<_keymesh_ebs_v1_DescribeVolumesRequest, _keymesh_ebs_v1_DescribeVolumesRequest__Output>
        DescribeVolumesResponse: MessageTypeDefinition<_keymesh_ebs_v1_DescribeVolumesResponse, _keymesh_ebs_v1_DescribeVolumesResponse__Output>
        DetachVolumeRequest: MessageTypeDefinition<_keymesh_ebs_v1_DetachVolumeRequest, _keymesh_ebs_v1_DetachVolumeRequest__Output>
        Ebs: SubtypeConstructor<typeof grpc.Client, _keymesh_ebs_v1_EbsClient> & { service: _keymesh_ebs_v1_EbsDefinition }
        EbsInstanceBlockDevice: MessageTypeDefinition<_keymesh_ebs_v1_EbsInstanceBlockDevice, _keymesh_ebs_v1_EbsInstanceBlockDevice__Output>
        Filter: MessageTypeDefinition<_keymesh_ebs_v1_Filter, _keymesh_ebs_v1_Filter__Output>
        Instance: MessageTypeDefinition<_keymesh_ebs_v1_Instance, _keymesh_ebs_v1_Instance__Output>
        InstanceBlockDeviceMapping: MessageTypeDefinition<_keymesh_ebs_v1_InstanceBlockDeviceMapping, _keymesh_ebs_v1_InstanceBlockDeviceMapping__Output>
        InstanceState: MessageTypeDefinition<_keymesh_ebs_v1_InstanceState, _keymesh_ebs_v1_InstanceState__Output>
        InstanceStateChange: MessageTypeDefinition<_keymesh_ebs_v1_InstanceStateChange, _keymesh_ebs_v1_InstanceStateChange__Output>
        Placement: MessageTypeDefinition<_keymesh_ebs_v1_Placement, _keymesh_ebs_v1_Placement__Output>
        ReadBlocksRequest: MessageTypeDefinition<_keymesh_ebs_v1_ReadBlocksRequest, _keymesh_ebs_v1_ReadBlocksRequest__Output>
        ReadBlocksResponse: MessageTypeDefinition<_keymesh_ebs_v1_ReadBlocksResponse, _keymesh_ebs_v1_ReadBlocksResponse__Output>
        Region: MessageTypeDefinition<_keymesh_ebs_v1_Region, _keymesh_ebs_v1_Region__Output>
        Reservation: MessageTypeDefinition<_keymesh_ebs_v1_Reservation, _keymesh_ebs_v1_Reservation__Output>
        RunInstancesRequest: MessageTypeDefinition<_keymesh_ebs_v1_RunInstancesRequest, _keymesh_ebs_v1_RunInstancesRequest__Output>
        Tag: MessageTypeDefinition<_keymesh_ebs_v1_Tag, _keymesh_ebs_v1_Tag__Output>
        TagSpecification: MessageTypeDefinition<_keymesh_ebs_v1_TagSpecification, _keymesh_ebs_v1_TagSpecification__Output>
        TerminateInstancesRequest: MessageTypeDefinition<_keymesh_ebs_v1_TerminateInstancesRequest, _keymesh_ebs_v1_TerminateInstancesRequest__Output>
        TerminateInstancesResponse: MessageTypeDefinition<_keymesh_ebs_v1_TerminateInstancesResponse, _keymesh_ebs_v1_TerminateInstancesResponse__Output>
        Volume: MessageTypeDefinition<_keymesh_ebs_v1_Volume, _keymesh_ebs_v1_Volume__Output>
        VolumeAttachment: MessageTypeDefinition<_keymesh_ebs_v1_VolumeAttachment, _keymesh_ebs_v1_VolumeAttachment__Output>
        WriteBlocksRequest: MessageTypeDefinition<_keymesh_ebs_v1_WriteBlocksRequest, _keymesh_ebs_v1_WriteBlocksRequest__Output>
        WriteBlocksResponse: MessageTypeDefinition<_keymesh_ebs_v1_WriteBlocksResponse, _keymesh_ebs_v1_WriteBlocksResponse__Output>
      }
    }
  }
}

