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
import type { AliasListEntry as _keymesh_kms_v1_AliasListEntry, AliasListEntry__Output as _keymesh_kms_v1_AliasListEntry__Output } from './keymesh/kms/v1/AliasListEntry.ts';
import type { CancelKeyDeletionRequest as _keymesh_kms_v1_CancelKeyDeletionRequest, CancelKeyDeletionRequest__Output as _keymesh_kms_v1_CancelKeyDeletionRequest__Output } from './keymesh/kms/v1/CancelKeyDeletionRequest.ts';
import type { CancelKeyDeletionResponse as _keymesh_kms_v1_CancelKeyDeletionResponse, CancelKeyDeletionResponse__Output as _keymesh_kms_v1_CancelKeyDeletionResponse__Output } from './keymesh/kms/v1/CancelKeyDeletionResponse.ts';
import type { CreateAliasRequest as _keymesh_kms_v1_CreateAliasRequest, CreateAliasRequest__Output as _keymesh_kms_v1_CreateAliasRequest__Output } from './keymesh/kms/v1/CreateAliasRequest.ts';
import type { CreateAliasResponse as _keymesh_kms_v1_CreateAliasResponse, CreateAliasResponse__Output as _keymesh_kms_v1_CreateAliasResponse__Output } from './keymesh/kms/v1/CreateAliasResponse.ts';
import type { CreateGrantRequest as _keymesh_kms_v1_CreateGrantRequest, CreateGrantRequest__Output as _keymesh_kms_v1_CreateGrantRequest__Output } from './keymesh/kms/v1/CreateGrantRequest.ts';
import type { CreateGrantResponse as _keymesh_kms_v1_CreateGrantResponse, CreateGrantResponse__Output as _keymesh_kms_v1_CreateGrantResponse__Output } from './keymesh/kms/v1/CreateGrantResponse.ts';
import type { CreateKeyRequest as _keymesh_kms_v1_CreateKeyRequest, CreateKeyRequest__Output as _keymesh_kms_v1_CreateKeyRequest__Output } from './keymesh/kms/v1/CreateKeyRequest.ts';
import type { CreateKeyResponse as _keymesh_kms_v1_CreateKeyResponse, CreateKeyResponse__Output as _keymesh_kms_v1_CreateKeyResponse__Output } from './keymesh/kms/v1/CreateKeyResponse.ts';
import type { DecryptRequest as _keymesh_kms_v1_DecryptRequest, DecryptRequest__Output as _keymesh_kms_v1_DecryptRequest__Output } from './keymesh/kms/v1/DecryptRequest.ts';
import type { DecryptResponse as _keymesh_kms_v1_DecryptResponse, DecryptResponse__Output as _keymesh_kms_v1_DecryptResponse__Output } from './keymesh/kms/v1/DecryptResponse.ts';
import type { DeleteAliasRequest as _keymesh_kms_v1_DeleteAliasRequest, DeleteAliasRequest__Output as _keymesh_kms_v1_DeleteAliasRequest__Output } from './keymesh/kms/v1/DeleteAliasRequest.ts';
import type { DeleteAliasResponse as _keymesh_kms_v1_DeleteAliasResponse, DeleteAliasResponse__Output as _keymesh_kms_v1_DeleteAliasResponse__Output } from './keymesh/kms/v1/DeleteAliasResponse.ts';
import type { DescribeKeyRequest as _keymesh_kms_v1_DescribeKeyRequest, DescribeKeyRequest__Output as _keymesh_kms_v1_DescribeKeyRequest__Output } from './keymesh/kms/v1/DescribeKeyRequest.ts';
import type { DescribeKeyResponse as _keymesh_kms_v1_DescribeKeyResponse, DescribeKeyResponse__Output as _keymesh_kms_v1_DescribeKeyResponse__Output } from './keymesh/kms/v1/DescribeKeyResponse.ts';
import type { DisableKeyRequest as _keymesh_kms_v1_DisableKeyRequest, DisableKeyRequest__Output as _keymesh_kms_v1_DisableKeyRequest__Output } from './keymesh/kms/v1/DisableKeyRequest.ts';
import type { DisableKeyResponse as _keymesh_kms_v1_DisableKeyResponse, DisableKeyResponse__Output as _keymesh_kms_v1_DisableKeyResponse__Output } from './keymesh/kms/v1/DisableKeyResponse.ts';
import type { EnableKeyRequest as _keymesh_kms_v1_EnableKeyRequest, EnableKeyRequest__Output as _keymesh_kms_v1_EnableKeyRequest__Output } from './keymesh/kms/v1/EnableKeyRequest.ts';
import type { EnableKeyResponse as _keymesh_kms_v1_EnableKeyResponse, EnableKeyResponse__Output as _keymesh_kms_v1_EnableKeyResponse__Output } from './keymesh/kms/v1/EnableKeyResponse.ts';
import type { EncryptRequest as _keymesh_kms_v1_EncryptRequest, EncryptRequest__Output as _keymesh_kms_v1_EncryptRequest__Output } from './keymesh/kms/v1/EncryptRequest.ts';
import type { EncryptResponse as _keymesh_kms_v1_EncryptResponse, EncryptResponse__Output as _keymesh_kms_v1_EncryptResponse__Output } from './keymesh/kms/v1/EncryptResponse.ts';
import type { GenerateDataKeyRequest as _keymesh_kms_v1_GenerateDataKeyRequest, GenerateDataKeyRequest__Output as _keymesh_kms_v1_GenerateDataKeyRequest__Output } from './keymesh/kms/v1/GenerateDataKeyRequest.ts';
import type { GenerateDataKeyResponse as _keymesh_kms_v1_GenerateDataKeyResponse, GenerateDataKeyResponse__Output as _keymesh_kms_v1_GenerateDataKeyResponse__Output } from './keymesh/kms/v1/GenerateDataKeyResponse.ts';
import type { GenerateDataKeyWithoutPlaintextRequest as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextRequest__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output } from './keymesh/kms/v1/GenerateDataKeyWithoutPlaintextRequest.ts';
import type { GenerateDataKeyWithoutPlaintextResponse as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, GenerateDataKeyWithoutPlaintextResponse__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output } from './keymesh/kms/v1/GenerateDataKeyWithoutPlaintextResponse.ts';
import type { GenerateRandomRequest as _keymesh_kms_v1_GenerateRandomRequest, GenerateRandomRequest__Output as _keymesh_kms_v1_GenerateRandomRequest__Output } from './keymesh/kms/v1/GenerateRandomRequest.ts';
import type { GenerateRandomResponse as _keymesh_kms_v1_GenerateRandomResponse, GenerateRandomResponse__Output as _keymesh_kms_v1_GenerateRandomResponse__Output } from './keymesh/kms/v1/GenerateRandomResponse.ts';
import type { GetKeyPolicyRequest as _keymesh_kms_v1_GetKeyPolicyRequest, GetKeyPolicyRequest__Output as _keymesh_kms_v1_GetKeyPolicyRequest__Output } from './keymesh/kms/v1/GetKeyPolicyRequest.ts';
import type { GetKeyPolicyResponse as _keymesh_kms_v1_GetKeyPolicyResponse, GetKeyPolicyResponse__Output as _keymesh_kms_v1_GetKeyPolicyResponse__Output } from './keymesh/kms/v1/GetKeyPolicyResponse.ts';
import type { GetKeyRotationStatusRequest as _keymesh_kms_v1_GetKeyRotationStatusRequest, GetKeyRotationStatusRequest__Output as _keymesh_kms_v1_GetKeyRotationStatusRequest__Output } from './keymesh/kms/v1/GetKeyRotationStatusRequest.ts';
import type { GetKeyRotationStatusResponse as _keymesh_kms_v1_GetKeyRotationStatusResponse, GetKeyRotationStatusResponse__Output as _keymesh_kms_v1_GetKeyRotationStatusResponse__Output } from './keymesh/kms/v1/GetKeyRotationStatusResponse.ts';
import type { GrantConstraints as _keymesh_kms_v1_GrantConstraints, GrantConstraints__Output as _keymesh_kms_v1_GrantConstraints__Output } from './keymesh/kms/v1/GrantConstraints.ts';
import type { GrantListEntry as _keymesh_kms_v1_GrantListEntry, GrantListEntry__Output as _keymesh_kms_v1_GrantListEntry__Output } from './keymesh/kms/v1/GrantListEntry.ts';
import type { KeyListEntry as _keymesh_kms_v1_KeyListEntry, KeyListEntry__Output as _keymesh_kms_v1_KeyListEntry__Output } from './keymesh/kms/v1/KeyListEntry.ts';
import type { KeyMetadata as _keymesh_kms_v1_KeyMetadata, KeyMetadata__Output as _keymesh_kms_v1_KeyMetadata__Output } from './keymesh/kms/v1/KeyMetadata.ts';
import type { KmsClient as _keymesh_kms_v1_KmsClient, KmsDefinition as _keymesh_kms_v1_KmsDefinition } from './keymesh/kms/v1/Kms.ts';
import type { ListAliasesRequest as _keymesh_kms_v1_ListAliasesRequest, ListAliasesRequest__Output as _keymesh_kms_v1_ListAliasesRequest__Output } from './keymesh/kms/v1/ListAliasesRequest.ts';
import type { ListAliasesResponse as _keymesh_kms_v1_ListAliasesResponse, ListAliasesResponse__Output as _keymesh_kms_v1_ListAliasesResponse__Output } from './keymesh/kms/v1/ListAliasesResponse.ts';
import type { ListGrantsRequest as _keymesh_kms_v1_ListGrantsRequest, ListGrantsRequest__Output as _keymesh_kms_v1_ListGrantsRequest__Output } from './keymesh/kms/v1/ListGrantsRequest.ts';
import type { ListGrantsResponse as _keymesh_kms_v1_ListGrantsResponse, ListGrantsResponse__Output as _keymesh_kms_v1_ListGrantsResponse__Output } from './keymesh/kms/v1/ListGrantsResponse.ts';
import type { ListKeyPoliciesRequest as _keymesh_kms_v1_ListKeyPoliciesRequest, ListKeyPoliciesRequest__Output as _keymesh_kms_v1_ListKeyPoliciesRequest__Output } from './keymesh/kms/v1/ListKeyPoliciesRequest.ts';
import type { ListKeyPoliciesResponse as _keymesh_kms_v1_ListKeyPoliciesResponse, ListKeyPoliciesResponse__Output as _keymesh_kms_v1_ListKeyPoliciesResponse__Output } from './keymesh/kms/v1/ListKeyPoliciesResponse.ts';
import type { ListKeyRotationsRequest as _keymesh_kms_v1_ListKeyRotationsRequest, ListKeyRotationsRequest__Output as _keymesh_kms_v1_ListKeyRotationsRequest__Output } from './keymesh/kms/v1/ListKeyRotationsRequest.ts';
import type { ListKeyRotationsResponse as _keymesh_kms_v1_ListKeyRotationsResponse, ListKeyRotationsResponse__Output as _keymesh_kms_v1_ListKeyRotationsResponse__Output } from './keymesh/kms/v1/ListKeyRotationsResponse.ts';
import type { ListKeysRequest as _keymesh_kms_v1_ListKeysRequest, ListKeysRequest__Output as _keymesh_kms_v1_ListKeysRequest__Output } from './keymesh/kms/v1/ListKeysRequest.ts';
import type { ListKeysResponse as _keymesh_kms_v1_ListKeysResponse, ListKeysResponse__Output as _keymesh_kms_v1_ListKeysResponse__Output } from './keymesh/kms/v1/ListKeysResponse.ts';
import type { ListResourceTagsRequest as _keymesh_kms_v1_ListResourceTagsRequest, ListResourceTagsRequest__Output as _keymesh_kms_v1_ListResourceTagsRequest__Output } from './keymesh/kms/v1/ListResourceTagsRequest.ts';
import type { ListResourceTagsResponse as _keymesh_kms_v1_ListResourceTagsResponse, ListResourceTagsResponse__Output as _keymesh_kms_v1_ListResourceTagsResponse__Output } from './keymesh/kms/v1/ListResourceTagsResponse.ts';
import type { ListRetirableGrantsRequest as _keymesh_kms_v1_ListRetirableGrantsRequest, ListRetirableGrantsRequest__Output as _keymesh_kms_v1_ListRetirableGrantsRequest__Output } from './keymesh/kms/v1/ListRetirableGrantsRequest.ts';
import type { ListRetirableGrantsResponse as _keymesh_kms_v1_ListRetirableGrantsResponse, ListRetirableGrantsResponse__Output as _keymesh_kms_v1_ListRetirableGrantsResponse__Output } from './keymesh/kms/v1/ListRetirableGrantsResponse.ts';
import type { MultiRegionConfiguration as _keymesh_kms_v1_MultiRegionConfiguration, MultiRegionConfiguration__Output as _keymesh_kms_v1_MultiRegionConfiguration__Output } from './keymesh/kms/v1/MultiRegionConfiguration.ts';
import type { MultiRegionKey as _keymesh_kms_v1_MultiRegionKey, MultiRegionKey__Output as _keymesh_kms_v1_MultiRegionKey__Output } from './keymesh/kms/v1/MultiRegionKey.ts';
import type { OnBehalfOf as _keymesh_kms_v1_OnBehalfOf, OnBehalfOf__Output as _keymesh_kms_v1_OnBehalfOf__Output } from './keymesh/kms/v1/OnBehalfOf.ts';
import type { PutKeyPolicyRequest as _keymesh_kms_v1_PutKeyPolicyRequest, PutKeyPolicyRequest__Output as _keymesh_kms_v1_PutKeyPolicyRequest__Output } from './keymesh/kms/v1/PutKeyPolicyRequest.ts';
import type { PutKeyPolicyResponse as _keymesh_kms_v1_PutKeyPolicyResponse, PutKeyPolicyResponse__Output as _keymesh_kms_v1_PutKeyPolicyResponse__Output } from './keymesh/kms/v1/PutKeyPolicyResponse.ts';
import type { ReEncryptRequest as _keymesh_kms_v1_ReEncryptRequest, ReEncryptRequest__Output as _keymesh_kms_v1_ReEncryptRequest__Output } from './keymesh/kms/v1/ReEncryptRequest.ts';
import type { ReEncryptResponse as _keymesh_kms_v1_ReEncryptResponse, ReEncryptResponse__Output as _keymesh_kms_v1_ReEncryptResponse__Output } from './keymesh/kms/v1/ReEncryptResponse.ts';
import type { RecipientInfo as _keymesh_kms_v1_RecipientInfo, RecipientInfo__Output as _keymesh_kms_v1_RecipientInfo__Output } from './keymesh/kms/v1/RecipientInfo.ts';
import type { RetireGrantRequest as _keymesh_kms_v1_RetireGrantRequest, RetireGrantRequest__Output as _keymesh_kms_v1_RetireGrantRequest__Output } from './keymesh/kms/v1/RetireGrantRequest.ts';
import type { RetireGrantResponse as _keymesh_kms_v1_RetireGrantResponse, RetireGrantResponse__Output as _keymesh_kms_v1_RetireGrantResponse__Output } from './keymesh/kms/v1/RetireGrantResponse.ts';
import type { RevokeGrantRequest as _keymesh_kms_v1_RevokeGrantRequest, RevokeGrantRequest__Output as _keymesh_kms_v1_RevokeGrantRequest__Output } from './keymesh/kms/v1/RevokeGrantRequest.ts';
import type { RevokeGrantResponse as _keymesh_kms_v1_RevokeGrantResponse, RevokeGrantResponse__Output as _keymesh_kms_v1_RevokeGrantResponse__Output } from './keymesh/kms/v1/RevokeGrantResponse.ts';
import type { RotateKeyOnDemandRequest as _keymesh_kms_v1_RotateKeyOnDemandRequest, RotateKeyOnDemandRequest__Output as _keymesh_kms_v1_RotateKeyOnDemandRequest__Output } from './keymesh/kms/v1/RotateKeyOnDemandRequest.ts';
import type { RotateKeyOnDemandResponse as _keymesh_kms_v1_RotateKeyOnDemandResponse, RotateKeyOnDemandResponse__Output as _keymesh_kms_v1_RotateKeyOnDemandResponse__Output } from './keymesh/kms/v1/RotateKeyOnDemandResponse.ts';
import type { RotationsListEntry as _keymesh_kms_v1_RotationsListEntry, RotationsListEntry__Output as _keymesh_kms_v1_RotationsListEntry__Output } from './keymesh/kms/v1/RotationsListEntry.ts';
import type { ScheduleKeyDeletionRequest as _keymesh_kms_v1_ScheduleKeyDeletionRequest, ScheduleKeyDeletionRequest__Output as _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output } from './keymesh/kms/v1/ScheduleKeyDeletionRequest.ts';
import type { ScheduleKeyDeletionResponse as _keymesh_kms_v1_ScheduleKeyDeletionResponse, ScheduleKeyDeletionResponse__Output as _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output } from './keymesh/kms/v1/ScheduleKeyDeletionResponse.ts';
import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from './keymesh/kms/v1/Tag.ts';
import type { TagResourceRequest as _keymesh_kms_v1_TagResourceRequest, TagResourceRequest__Output as _keymesh_kms_v1_TagResourceRequest__Output } from './keymesh/kms/v1/TagResourceRequest.ts';
import type { TagResourceResponse as _keymesh_kms_v1_TagResourceResponse, TagResourceResponse__Output as _keymesh_kms_v1_TagResourceResponse__Output } from './keymesh/kms/v1/TagResourceResponse.ts';
import type { UntagResourceRequest as _keymesh_kms_v1_UntagResourceRequest, UntagResourceRequest__Output as _keymesh_kms_v1_UntagResourceRequest__Output } from './keymesh/kms/v1/UntagResourceRequest.ts';
import type { UntagResourceResponse as _keymesh_kms_v1_UntagResourceResponse, UntagResourceResponse__Output as _keymesh_kms_v1_UntagResourceResponse__Output } from './keymesh/kms/v1/UntagResourceResponse.ts';
import type { UpdateAliasRequest as _keymesh_kms_v1_UpdateAliasRequest, UpdateAliasRequest__Output as _keymesh_kms_v1_UpdateAliasRequest__Output } from './keymesh/kms/v1/UpdateAliasRequest.ts';
import type { UpdateAliasResponse as _keymesh_kms_v1_UpdateAliasResponse, UpdateAliasResponse__Output as _keymesh_kms_v1_UpdateAliasResponse__Output } from './keymesh/kms/v1/UpdateAliasResponse.ts';
import type { UpdateKeyDescriptionRequest as _keymesh_kms_v1_UpdateKeyDescriptionRequest, UpdateKeyDescriptionRequest__Output as _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output } from './keymesh/kms/v1/UpdateKeyDescriptionRequest.ts';
import type { UpdateKeyDescriptionResponse as _keymesh_kms_v1_UpdateKeyDescriptionResponse, UpdateKeyDescriptionResponse__Output as _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output } from './keymesh/kms/v1/UpdateKeyDescriptionResponse.ts';
import type { XksKeyConfigurationType as _keymesh_kms_v1_XksKeyConfigurationType, XksKeyConfigurationType__Output as _keymesh_kms_v1_XksKeyConfigurationType__Output } from './keymesh/kms/v1/XksKeyConfigurationType.ts';

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
    kms: {
      v1: {
        AliasListEntry: MessageTypeDefinition<_keymesh_kms_v1_AliasListEntry, _keymesh_kms_v1_AliasListEntry__Output>
        CancelKeyDeletionRequest: MessageTypeDefinition<_keymesh_kms_v1_CancelKeyDeletionRequest, _keymesh_kms_v1_CancelKeyDeletionRequest__Output>
        CancelKeyDeletionResponse: MessageTypeDefinition<_keymesh_kms_v1_CancelKeyDeletionResponse, _keymesh_kms_v1_CancelKeyDeletionResponse__Output>
        CreateAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateAliasRequest, _keymesh_kms_v1_CreateAliasRequest__Output>
        CreateAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateAliasResponse, _keymesh_kms_v1_CreateAliasResponse__Output>
        CreateGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateGrantRequest, _keymesh_kms_v1_CreateGrantRequest__Output>
        CreateGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateGrantResponse, _keymesh_kms_v1_CreateGrantResponse__Output>
        CreateKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateKeyRequest, _keymesh_kms_v1_CreateKeyRequest__Output>
        CreateKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateKeyResponse, _keymesh_kms_v1_CreateKeyResponse__Output>
        DecryptRequest: MessageTypeDefinition<_keymesh_kms_v1_DecryptRequest, _keymesh_kms_v1_DecryptRequest__Output>
        DecryptResponse: MessageTypeDefinition<_keymesh_kms_v1_DecryptResponse, _keymesh_kms_v1_DecryptResponse__Output>
        DeleteAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_DeleteAliasRequest, _keymesh_kms_v1_DeleteAliasRequest__Output>
        DeleteAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_DeleteAliasResponse, _keymesh_kms_v1_DeleteAliasResponse__Output>
        DescribeKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_DescribeKeyRequest, _keymesh_kms_v1_DescribeKeyRequest__Output>
        DescribeKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_DescribeKeyResponse, _keymesh_kms_v1_DescribeKeyResponse__Output>
        DisableKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyRequest, _keymesh_kms_v1_DisableKeyRequest__Output>
        DisableKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyResponse, _keymesh_kms_v1_DisableKeyResponse__Output>
        EnableKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyRequest, _keymesh_kms_v1_EnableKeyRequest__Output>
        EnableKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyResponse, _keymesh_kms_v1_EnableKeyResponse__Output>
        EncryptRequest: MessageTypeDefinition<_keymesh_kms_v1_EncryptRequest, _keymesh_kms_v1_EncryptRequest__Output>
        EncryptResponse: MessageTypeDefinition<_keymesh_kms_v1_EncryptResponse, _keymesh_kms_v1_EncryptResponse__Output>
        GenerateDataKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyRequest, _keymesh_kms_v1_GenerateDataKeyRequest__Output>
        GenerateDataKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyResponse, _keymesh_kms_v1_GenerateDataKeyResponse__Output>
        GenerateDataKeyWithoutPlaintextRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output>
        GenerateDataKeyWithoutPlaintextResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>
        GenerateRandomRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateRandomRequest, _keymesh_kms_v1_GenerateRandomRequest__Output>
        GenerateRandomResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateRandomResponse, _keymesh_kms_v1_GenerateRandomResponse__Output>
        GetKeyPolicyRequest: MessageTypeDefinition<_keymesh_kms_v1_GetKeyPolicyRequest, _keymesh_kms_v1_GetKeyPolicyRequest__Output>
        GetKeyPolicyResponse: MessageTypeDefinition<_keymesh_kms_v1_GetKeyPolicyResponse, _keymesh_kms_v1_GetKeyPolicyResponse__Output>
        GetKeyRotationStatusRequest: MessageTypeDefinition<_keymesh_kms_v1_GetKeyRotationStatusRequest, _keymesh_kms_v1_GetKeyRotationStatusRequest__Output>
        GetKeyRotationStatusResponse: MessageTypeDefinition<_keymesh_kms_v1_GetKeyRotationStatusResponse, _keymesh_kms_v1_GetKeyRotationStatusResponse__Output>
        GrantConstraints: MessageTypeDefinition<_keymesh_kms_v1_GrantConstraints, _keymesh_kms_v1_GrantConstraints__Output>
        GrantListEntry: MessageTypeDefinition<_keymesh_kms_v1_GrantListEntry, _keymesh_kms_v1_GrantListEntry__Output>
        KeyListEntry: MessageTypeDefinition<_keymesh_kms_v1_KeyListEntry, _keymesh_kms_v1_KeyListEntry__Output>
        KeyMetadata: MessageTypeDefinition<_keymesh_kms_v1_KeyMetadata, _keymesh_kms_v1_KeyMetadata__Output>
        Kms: SubtypeConstructor<typeof grpc.Client, _keymesh_kms_v1_KmsClient> & { service: _keymesh_kms_v1_KmsDefinition }
        ListAliasesRequest: MessageTypeDefinition<_keymesh_kms_v1_ListAliasesRequest, _keymesh_kms_v1_ListAliasesRequest__Output>
        ListAliasesResponse: MessageTypeDefinition<_keymesh_kms_v1_ListAliasesResponse, _keymesh_kms_v1_ListAliasesResponse__Output>
        ListGrantsRequest: MessageTypeDefinition<_keymesh_kms_v1_ListGrantsRequest, _keymesh_kms_v1_ListGrantsRequest__Output>
        ListGrantsResponse: MessageTypeDefinition<_keymesh_kms_v1_ListGrantsResponse, _keymesh_kms_v1_ListGrantsResponse__Output>
        ListKeyPoliciesRequest: MessageTypeDefinition<_keymesh_kms_v1_ListKeyPoliciesRequest, _keymesh_kms_v1_ListKeyPoliciesRequest__Output>
        ListKeyPoliciesResponse: MessageTypeDefinition<_keymesh_kms_v1_ListKeyPoliciesResponse, _keymesh_kms_v1_ListKeyPoliciesResponse__Output>
        ListKeyRotationsRequest: MessageTypeDefinition<_keymesh_kms_v1_ListKeyRotationsRequest, _keymesh_kms_v1_ListKeyRotationsRequest__Output>
        ListKeyRotationsResponse: MessageTypeDefinition<_keymesh_kms_v1_ListKeyRotationsResponse, _keymesh_kms_v1_ListKeyRotationsResponse__Output>
        ListKeysRequest: MessageTypeDefinition<_keymesh_kms_v1_ListKeysRequest, _keymesh_kms_v1_ListKeysRequest__Output>
        ListKeysResponse: MessageTypeDefinition<_keymesh_kms_v1_ListKeysResponse, _keymesh_kms_v1_ListKeysResponse__Output>
        ListResourceTagsRequest: MessageTypeDefinition<_keymesh_kms_v1_ListResourceTagsRequest, _keymesh_kms_v1_ListResourceTagsRequest__Output>
        ListResourceTagsResponse: MessageTypeDefinition<_keymesh_kms_v1_ListResourceTagsResponse, _keymesh_kms_v1_ListResourceTagsResponse__Output>
        ListRetirableGrantsRequest: MessageTypeDefinition<_keymesh_kms_v1_ListRetirableGrantsRequest, _keymesh_kms_v1_ListRetirableGrantsRequest__Output>
        ListRetirableGrantsResponse: MessageTypeDefinition<_keymesh_kms_v1_ListRetirableGrantsResponse, _keymesh_kms_v1_ListRetirableGrantsResponse__Output>
        MultiRegionConfiguration: MessageTypeDefinition<_keymesh_kms_v1_MultiRegionConfiguration, _keymesh_kms_v1_MultiRegionConfiguration__Output>
        MultiRegionKey: MessageTypeDefinition<_keymesh_kms_v1_MultiRegionKey, _keymesh_kms_v1_MultiRegionKey__Output>
        OnBehalfOf: MessageTypeDefinition<_keymesh_kms_v1_OnBehalfOf, _keymesh_kms_v1_OnBehalfOf__Output>
        PutKeyPolicyRequest: MessageTypeDefinition<_keymesh_kms_v1_PutKeyPolicyRequest, _keymesh_kms_v1_PutKeyPolicyRequest__Output>
        PutKeyPolicyResponse: MessageTypeDefinition<_keymesh_kms_v1_PutKeyPolicyResponse, _keymesh_kms_v1_PutKeyPolicyResponse__Output>
        ReEncryptRequest: MessageTypeDefinition<_keymesh_kms_v1_ReEncryptRequest, _keymesh_kms_v1_ReEncryptRequest__Output>
        ReEncryptResponse: MessageTypeDefinition<_keymesh_kms_v1_ReEncryptResponse, _keymesh_kms_v1_ReEncryptResponse__Output>
        RecipientInfo: MessageTypeDefinition<_keymesh_kms_v1_RecipientInfo, _keymesh_kms_v1_RecipientInfo__Output>
        RetireGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_RetireGrantRequest, _keymesh_kms_v1_RetireGrantRequest__Output>
        RetireGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_RetireGrantResponse, _keymesh_kms_v1_RetireGrantResponse__Output>
        RevokeGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_RevokeGrantRequest, _keymesh_kms_v1_RevokeGrantRequest__Output>
        RevokeGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_RevokeGrantResponse, _keymesh_kms_v1_RevokeGrantResponse__Output>
        RotateKeyOnDemandRequest: MessageTypeDefinition<_keymesh_kms_v1_RotateKeyOnDemandRequest, _keymesh_kms_v1_RotateKeyOnDemandRequest__Output>
        RotateKeyOnDemandResponse: MessageTypeDefinition<_keymesh_kms_v1_RotateKeyOnDemandResponse, _keymesh_kms_v1_RotateKeyOnDemandResponse__Output>
        RotationsListEntry: MessageTypeDefinition<_keymesh_kms_v1_RotationsListEntry, _keymesh_kms_v1_RotationsListEntry__Output>
        ScheduleKeyDeletionRequest: MessageTypeDefinition<_keymesh_kms_v1_ScheduleKeyDeletionRequest, _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output>
        ScheduleKeyDeletionResponse: MessageTypeDefinition<_keymesh_kms_v1_ScheduleKeyDeletionResponse, _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>
        Tag: MessageTypeDefinition<_keymesh_kms_v1_Tag, _keymesh_kms_v1_Tag__Output>
        TagResourceRequest: MessageTypeDefinition<_keymesh_kms_v1_TagResourceRequest, _keymesh_kms_v1_TagResourceRequest__Output>
        TagResourceResponse: MessageTypeDefinition<_keymesh_kms_v1_TagResourceResponse, _keymesh_kms_v1_TagResourceResponse__Output>
        UntagResourceRequest: MessageTypeDefinition<_keymesh_kms_v1_UntagResourceRequest, _keymesh_kms_v1_UntagResourceRequest__Output>
        UntagResourceResponse: MessageTypeDefinition<_keymesh_kms_v1_UntagResourceResponse, _keymesh_kms_v1_UntagResourceResponse__Output>
        UpdateAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdateAliasRequest, _keymesh_kms_v1_UpdateAliasRequest__Output>
        UpdateAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdateAliasResponse, _keymesh_kms_v1_UpdateAliasResponse__Output>
        UpdateKeyDescriptionRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdateKeyDescriptionRequest, _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output>
        UpdateKeyDescriptionResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdateKeyDescriptionResponse, _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>
        XksKeyConfigurationType: MessageTypeDefinition<_keymesh_kms_v1_XksKeyConfigurationType, _keymesh_kms_v1_XksKeyConfigurationType__Output>
      }
    }
  }
}

