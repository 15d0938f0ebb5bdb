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
import type { AssumeRoleRequest as _keymesh_sts_v1_AssumeRoleRequest, AssumeRoleRequest__Output as _keymesh_sts_v1_AssumeRoleRequest__Output } from './keymesh/sts/v1/AssumeRoleRequest.ts';
import type { AssumeRoleResponse as _keymesh_sts_v1_AssumeRoleResponse, AssumeRoleResponse__Output as _keymesh_sts_v1_AssumeRoleResponse__Output } from './keymesh/sts/v1/AssumeRoleResponse.ts';
import type { AssumedRoleUser as _keymesh_sts_v1_AssumedRoleUser, AssumedRoleUser__Output as _keymesh_sts_v1_AssumedRoleUser__Output } from './keymesh/sts/v1/AssumedRoleUser.ts';
import type { Credentials as _keymesh_sts_v1_Credentials, Credentials__Output as _keymesh_sts_v1_Credentials__Output } from './keymesh/sts/v1/Credentials.ts';
import type { GetAccessKeyInfoRequest as _keymesh_sts_v1_GetAccessKeyInfoRequest, GetAccessKeyInfoRequest__Output as _keymesh_sts_v1_GetAccessKeyInfoRequest__Output } from './keymesh/sts/v1/GetAccessKeyInfoRequest.ts';
import type { GetAccessKeyInfoResponse as _keymesh_sts_v1_GetAccessKeyInfoResponse, GetAccessKeyInfoResponse__Output as _keymesh_sts_v1_GetAccessKeyInfoResponse__Output } from './keymesh/sts/v1/GetAccessKeyInfoResponse.ts';
import type { GetCallerIdentityRequest as _keymesh_sts_v1_GetCallerIdentityRequest, GetCallerIdentityRequest__Output as _keymesh_sts_v1_GetCallerIdentityRequest__Output } from './keymesh/sts/v1/GetCallerIdentityRequest.ts';
import type { GetCallerIdentityResponse as _keymesh_sts_v1_GetCallerIdentityResponse, GetCallerIdentityResponse__Output as _keymesh_sts_v1_GetCallerIdentityResponse__Output } from './keymesh/sts/v1/GetCallerIdentityResponse.ts';
import type { GetSessionTokenRequest as _keymesh_sts_v1_GetSessionTokenRequest, GetSessionTokenRequest__Output as _keymesh_sts_v1_GetSessionTokenRequest__Output } from './keymesh/sts/v1/GetSessionTokenRequest.ts';
import type { GetSessionTokenResponse as _keymesh_sts_v1_GetSessionTokenResponse, GetSessionTokenResponse__Output as _keymesh_sts_v1_GetSessionTokenResponse__Output } from './keymesh/sts/v1/GetSessionTokenResponse.ts';
import type { PolicyDescriptorType as _keymesh_sts_v1_PolicyDescriptorType, PolicyDescriptorType__Output as _keymesh_sts_v1_PolicyDescriptorType__Output } from './keymesh/sts/v1/PolicyDescriptorType.ts';
import type { ProvidedContext as _keymesh_sts_v1_ProvidedContext, ProvidedContext__Output as _keymesh_sts_v1_ProvidedContext__Output } from './keymesh/sts/v1/ProvidedContext.ts';
import type { StsClient as _keymesh_sts_v1_StsClient, StsDefinition as _keymesh_sts_v1_StsDefinition } from './keymesh/sts/v1/Sts.ts';
import type { Tag as _keymesh_sts_v1_Tag, Tag__Output as _keymesh_sts_v1_Tag__Output } from './keymesh/sts/v1/Tag.ts';

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
    sts: {
      v1: {
        AssumeRoleRequest: MessageTypeDefinition<_keymesh_sts_v1_AssumeRoleRequest, _keymesh_sts_v1_AssumeRoleRequest__Output>
        AssumeRoleResponse: MessageTypeDefinition<_keymesh_sts_v1_AssumeRoleResponse, _keymesh_sts_v1_AssumeRoleResponse__Output>
        AssumedRoleUser: MessageTypeDefinition<_keymesh_sts_v1_AssumedRoleUser, _keymesh_sts_v1_AssumedRoleUser__Output>
        Credentials: MessageTypeDefinition<_keymesh_sts_v1_Credentials, _keymesh_sts_v1_Credentials__Output>
        GetAccessKeyInfoRequest: MessageTypeDefinition<_keymesh_sts_v1_GetAccessKeyInfoRequest, _keymesh_sts_v1_GetAccessKeyInfoRequest__Output>
        GetAccessKeyInfoResponse: MessageTypeDefinition<_keymesh_sts_v1_GetAccessKeyInfoResponse, _keymesh_sts_v1_GetAccessKeyInfoResponse__Output>
        GetCallerIdentityRequest: MessageTypeDefinition<_keymesh_sts_v1_GetCallerIdentityRequest, _keymesh_sts_v1_GetCallerIdentityRequest__Output>
        GetCallerIdentityResponse: MessageTypeDefinition<_keymesh_sts_v1_GetCallerIdentityResponse, _keymesh_sts_v1_GetCallerIdentityResponse__Output>
        GetSessionTokenRequest: MessageTypeDefinition<_keymesh_sts_v1_GetSessionTokenRequest, _keymesh_sts_v1_GetSessionTokenRequest__Output>
        GetSessionTokenResponse: MessageTypeDefinition<_keymesh_sts_v1_GetSessionTokenResponse, _keymesh_sts_v1_GetSessionTokenResponse__Output>
        PolicyDescriptorType: MessageTypeDefinition<_keymesh_sts_v1_PolicyDescriptorType, _keymesh_sts_v1_PolicyDescriptorType__Output>
        ProvidedContext: MessageTypeDefinition<_keymesh_sts_v1_ProvidedContext, _keymesh_sts_v1_ProvidedContext__Output>
        Sts: SubtypeConstructor<typeof grpc.Client, _keymesh_sts_v1_StsClient> & { service: _keymesh_sts_v1_StsDefinition }
        Tag: MessageTypeDefinition<_keymesh_sts_v1_Tag, _keymesh_sts_v1_Tag__Output>
      }
    }
  }
}

