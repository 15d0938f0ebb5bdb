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
import type { ConnectCustomKeyStoreRequest as _keymesh_kms_v1_ConnectCustomKeyStoreRequest, ConnectCustomKeyStoreRequest__Output as _keymesh_kms_v1_ConnectCustomKeyStoreRequest__Output } from './keymesh/kms/v1/ConnectCustomKeyStoreRequest.ts';
import type { ConnectCustomKeyStoreResponse as _keymesh_kms_v1_ConnectCustomKeyStoreResponse, ConnectCustomKeyStoreResponse__Output as _keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output } from './keymesh/kms/v1/ConnectCustomKeyStoreResponse.ts';
import type { CreateAliasRequest as _keymesh_kms_v1_CreateAliasRequest, CreateAliasRequest__Output as _keymesh_kms_v1_CreateAliasRequest__Output } from './keymesh/kms/v1/CreateAliasRequest.ts';
import type { CreateAliasResponse as _keymesh_kms_v1_CreateAliasResponse, CreateAliasResponse__Output as _keymesh_kms_v1_CreateAliasResponse__Output } from './keymesh/kms/v1/CreateAliasResponse.ts';
import type { CreateCustomKeyStoreRequest as _keymesh_kms_v1_CreateCustomKeyStoreRequest, CreateCustomKeyStoreRequest__Output as _keymesh_kms_v1_CreateCustomKeyStoreRequest__Output } from './keymesh/kms/v1/CreateCustomKeyStoreRequest.ts';
import type { CreateCustomKeyStoreResponse as _keymesh_kms_v1_CreateCustomKeyStoreResponse, CreateCustomKeyStoreResponse__Output as _keymesh_kms_v1_CreateCustomKeyStoreResponse__Output } from './keymesh/kms/v1/CreateCustomKeyStoreResponse.ts';
import type { CreateGrantRequest as _keymesh_kms_v1_CreateGrantRequest, CreateGrantRequest__Output as _keymesh_kms_v1_CreateGrantRequest__Output } from './keymesh/kms/v1/CreateGrantRequest.ts';
import type { CreateGrantResponse as _keymesh_kms_v1_CreateGrantResponse, CreateGrantResponse__Output as _keymesh_kms_v1_CreateGrantResponse__Output } from './keymesh/kms/v1/CreateGrantResponse.ts';
import type { CreateKeyRequest as _keymesh_kms_v1_CreateKeyRequest, CreateKeyRequest__Output as _keymesh_kms_v1_CreateKeyRequest__Output } from './keymesh/kms/v1/CreateKeyRequest.ts';
import type { CreateKeyResponse as _keymesh_kms_v1_CreateKeyResponse, CreateKeyResponse__Output as _keymesh_kms_v1_CreateKeyResponse__Output } from './keymesh/kms/v1/CreateKeyResponse.ts';
import type { CustomKeyStoresListEntry as _keymesh_kms_v1_CustomKeyStoresListEntry, CustomKeyStoresListEntry__Output as _keymesh_kms_v1_CustomKeyStoresListEntry__Output } from './keymesh/kms/v1/CustomKeyStoresListEntry.ts';
import type { DecryptRequest as _keymesh_kms_v1_DecryptRequest, DecryptRequest__Output as _keymesh_kms_v1_DecryptRequest__Output } from './keymesh/kms/v1/DecryptRequest.ts';
import type { DecryptResponse as _keymesh_kms_v1_DecryptResponse, DecryptResponse__Output as _keymesh_kms_v1_DecryptResponse__Output } from './keymesh/kms/v1/DecryptResponse.ts';
import type { DeleteAliasRequest as _keymesh_kms_v1_DeleteAliasRequest, DeleteAliasRequest__Output as _keymesh_kms_v1_DeleteAliasRequest__Output } from './keymesh/kms/v1/DeleteAliasRequest.ts';
import type { DeleteAliasResponse as _keymesh_kms_v1_DeleteAliasResponse, DeleteAliasResponse__Output as _keymesh_kms_v1_DeleteAliasResponse__Output } from './keymesh/kms/v1/DeleteAliasResponse.ts';
import type { DeleteCustomKeyStoreRequest as _keymesh_kms_v1_DeleteCustomKeyStoreRequest, DeleteCustomKeyStoreRequest__Output as _keymesh_kms_v1_DeleteCustomKeyStoreRequest__Output } from './keymesh/kms/v1/DeleteCustomKeyStoreRequest.ts';
import type { DeleteCustomKeyStoreResponse as _keymesh_kms_v1_DeleteCustomKeyStoreResponse, DeleteCustomKeyStoreResponse__Output as _keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output } from './keymesh/kms/v1/DeleteCustomKeyStoreResponse.ts';
import type { DeleteImportedKeyMaterialRequest as _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialRequest__Output as _keymesh_kms_v1_DeleteImportedKeyMaterialRequest__Output } from './keymesh/kms/v1/DeleteImportedKeyMaterialRequest.ts';
import type { DeleteImportedKeyMaterialResponse as _keymesh_kms_v1_DeleteImportedKeyMaterialResponse, DeleteImportedKeyMaterialResponse__Output as _keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output } from './keymesh/kms/v1/DeleteImportedKeyMaterialResponse.ts';
import type { DeriveSharedSecretRequest as _keymesh_kms_v1_DeriveSharedSecretRequest, DeriveSharedSecretRequest__Output as _keymesh_kms_v1_DeriveSharedSecretRequest__Output } from './keymesh/kms/v1/DeriveSharedSecretRequest.ts';
import type { DeriveSharedSecretResponse as _keymesh_kms_v1_DeriveSharedSecretResponse, DeriveSharedSecretResponse__Output as _keymesh_kms_v1_DeriveSharedSecretResponse__Output } from './keymesh/kms/v1/DeriveSharedSecretResponse.ts';
import type { DescribeCustomKeyStoresRequest as _keymesh_kms_v1_DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresRequest__Output as _keymesh_kms_v1_DescribeCustomKeyStoresRequest__Output } from './keymesh/kms/v1/DescribeCustomKeyStoresRequest.ts';
import type { DescribeCustomKeyStoresResponse as _keymesh_kms_v1_DescribeCustomKeyStoresResponse, DescribeCustomKeyStoresResponse__Output as _keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output } from './keymesh/kms/v1/DescribeCustomKeyStoresResponse.ts';
import type { DescribeKeyRequest as _keymesh_kms_v1_DescribeKeyRequest, DescribeKeyRequest__Output as _keymesh_kms_v1_DescribeKeyRequest__Output } from './keymesh/kms/v1/DescribeKeyRequest.ts';
import type { DescribeKeyResponse as _keymesh_kms_v1_DescribeKeyResponse, DescribeKeyResponse__Output as _keymesh_kms_v1_DescribeKeyResponse__Output } from './keymesh/kms/v1/DescribeKeyResponse.ts';
import type { DisableKeyRequest as _keymesh_kms_v1_DisableKeyRequest, DisableKeyRequest__Output as _keymesh_kms_v1_DisableKeyRequest__Output } from './keymesh/kms/v1/DisableKeyRequest.ts';
import type { DisableKeyResponse as _keymesh_kms_v1_DisableKeyResponse, DisableKeyResponse__Output as _keymesh_kms_v1_DisableKeyResponse__Output } from './keymesh/kms/v1/DisableKeyResponse.ts';
import type { DisableKeyRotationRequest as _keymesh_kms_v1_DisableKeyRotationRequest, DisableKeyRotationRequest__Output as _keymesh_kms_v1_DisableKeyRotationRequest__Output } from './keymesh/kms/v1/DisableKeyRotationRequest.ts';
import type { DisableKeyRotationResponse as _keymesh_kms_v1_DisableKeyRotationResponse, DisableKeyRotationResponse__Output as _keymesh_kms_v1_DisableKeyRotationResponse__Output } from './keymesh/kms/v1/DisableKeyRotationResponse.ts';
import type { DisconnectCustomKeyStoreRequest as _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, DisconnectCustomKeyStoreRequest__Output as _keymesh_kms_v1_DisconnectCustomKeyStoreRequest__Output } from './keymesh/kms/v1/DisconnectCustomKeyStoreRequest.ts';
import type { DisconnectCustomKeyStoreResponse as _keymesh_kms_v1_DisconnectCustomKeyStoreResponse, DisconnectCustomKeyStoreResponse__Output as _keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output } from './keymesh/kms/v1/DisconnectCustomKeyStoreResponse.ts';
import type { EnableKeyRequest as _keymesh_kms_v1_EnableKeyRequest, EnableKeyRequest__Output as _keymesh_kms_v1_EnableKeyRequest__Output } from './keymesh/kms/v1/EnableKeyRequest.ts';
import type { EnableKeyResponse as _keymesh_kms_v1_EnableKeyResponse, EnableKeyResponse__Output as _keymesh_kms_v1_EnableKeyResponse__Output } from './keymesh/kms/v1/EnableKeyResponse.ts';
import type { EnableKeyRotationRequest as _keymesh_kms_v1_EnableKeyRotationRequest, EnableKeyRotationRequest__Output as _keymesh_kms_v1_EnableKeyRotationRequest__Output } from './keymesh/kms/v1/EnableKeyRotationRequest.ts';
import type { EnableKeyRotationResponse as _keymesh_kms_v1_EnableKeyRotationResponse, EnableKeyRotationResponse__Output as _keymesh_kms_v1_EnableKeyRotationResponse__Output } from './keymesh/kms/v1/EnableKeyRotationResponse.ts';
import type { EncryptRequest as _keymesh_kms_v1_EncryptRequest, EncryptRequest__Output as _keymesh_kms_v1_EncryptRequest__Output } from './keymesh/kms/v1/EncryptRequest.ts';
import type { EncryptResponse as _keymesh_kms_v1_EncryptResponse, EncryptResponse__Output as _keymesh_kms_v1_EncryptResponse__Output } from './keymesh/kms/v1/EncryptResponse.ts';
import type { GenerateDataKeyPairRequest as _keymesh_kms_v1_GenerateDataKeyPairRequest, GenerateDataKeyPairRequest__Output as _keymesh_kms_v1_GenerateDataKeyPairRequest__Output } from './keymesh/kms/v1/GenerateDataKeyPairRequest.ts';
import type { GenerateDataKeyPairResponse as _keymesh_kms_v1_GenerateDataKeyPairResponse, GenerateDataKeyPairResponse__Output as _keymesh_kms_v1_GenerateDataKeyPairResponse__Output } from './keymesh/kms/v1/GenerateDataKeyPairResponse.ts';
import type { GenerateDataKeyPairWithoutPlaintextRequest as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, GenerateDataKeyPairWithoutPlaintextRequest__Output as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest__Output } from './keymesh/kms/v1/GenerateDataKeyPairWithoutPlaintextRequest.ts';
import type { GenerateDataKeyPairWithoutPlaintextResponse as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyPairWithoutPlaintextResponse__Output as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output } from './keymesh/kms/v1/GenerateDataKeyPairWithoutPlaintextResponse.ts';
import type { GenerateDataKeyRequest as _keymesh_kms_v1_GenerateDataKeyRequest, GenerateDataKeyRequest__Output as _keymesh_kms_v1_GenerateDataKeyRequest__Output } from './keymesh/kms/v1/GenerateDataKeyRequest.ts';
import type { GenerateDataKeyResponse as _keymesh_kms_v1_GenerateDataKeyResponse, GenerateDataKeyResponse__Output as _keymesh_kms_v1_GenerateDataKeyResponse__Output } from './keymesh/kms/v1/GenerateDataKeyResponse.ts';
import type { GenerateDataKeyWithoutPlaintextRequest as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextRequest__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output } from './keymesh/kms/v1/GenerateDataKeyWithoutPlaintextRequest.ts';
import type { GenerateDataKeyWithoutPlaintextResponse as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, GenerateDataKeyWithoutPlaintextResponse__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output } from './keymesh/kms/v1/GenerateDataKeyWithoutPlaintextResponse.ts';
import type { GenerateMacRequest as _keymesh_kms_v1_GenerateMacRequest, GenerateMacRequest__Output as _keymesh_kms_v1_GenerateMacRequest__Output } from './keymesh/kms/v1/GenerateMacRequest.ts';
import type { GenerateMacResponse as _keymesh_kms_v1_GenerateMacResponse, GenerateMacResponse__Output as _keymesh_kms_v1_GenerateMacResponse__Output } from './keymesh/kms/v1/GenerateMacResponse.ts';
import type { GenerateRandomRequest as _keymesh_kms_v1_GenerateRandomRequest, GenerateRandomRequest__Output as _keymesh_kms_v1_GenerateRandomRequest__Output } from './keymesh/kms/v1/GenerateRandomRequest.ts';
import type { GenerateRandomResponse as _keymesh_kms_v1_GenerateRandomResponse, GenerateRandomResponse__Output as _keymesh_kms_v1_GenerateRandomResponse__Output } from './keymesh/kms/v1/GenerateRandomResponse.ts';
import type { GetKeyLastUsageRequest as _keymesh_kms_v1_GetKeyLastUsageRequest, GetKeyLastUsageRequest__Output as _keymesh_kms_v1_GetKeyLastUsageRequest__Output } from './keymesh/kms/v1/GetKeyLastUsageRequest.ts';
import type { GetKeyLastUsageResponse as _keymesh_kms_v1_GetKeyLastUsageResponse, GetKeyLastUsageResponse__Output as _keymesh_kms_v1_GetKeyLastUsageResponse__Output } from './keymesh/kms/v1/GetKeyLastUsageResponse.ts';
import type { GetKeyPolicyRequest as _keymesh_kms_v1_GetKeyPolicyRequest, GetKeyPolicyRequest__Output as _keymesh_kms_v1_GetKeyPolicyRequest__Output } from './keymesh/kms/v1/GetKeyPolicyRequest.ts';
import type { GetKeyPolicyResponse as _keymesh_kms_v1_GetKeyPolicyResponse, GetKeyPolicyResponse__Output as _keymesh_kms_v1_GetKeyPolicyResponse__Output } from './keymesh/kms/v1/GetKeyPolicyResponse.ts';
import type { GetKeyRotationStatusRequest as _keymesh_kms_v1_GetKeyRotationStatusRequest, GetKeyRotationStatusRequest__Output as _keymesh_kms_v1_GetKeyRotationStatusRequest__Output } from './keymesh/kms/v1/GetKeyRotationStatusRequest.ts';
import type { GetKeyRotationStatusResponse as _keymesh_kms_v1_GetKeyRotationStatusResponse, GetKeyRotationStatusResponse__Output as _keymesh_kms_v1_GetKeyRotationStatusResponse__Output } from './keymesh/kms/v1/GetKeyRotationStatusResponse.ts';
import type { GetParametersForImportRequest as _keymesh_kms_v1_GetParametersForImportRequest, GetParametersForImportRequest__Output as _keymesh_kms_v1_GetParametersForImportRequest__Output } from './keymesh/kms/v1/GetParametersForImportRequest.ts';
import type { GetParametersForImportResponse as _keymesh_kms_v1_GetParametersForImportResponse, GetParametersForImportResponse__Output as _keymesh_kms_v1_GetParametersForImportResponse__Output } from './keymesh/kms/v1/GetParametersForImportResponse.ts';
import type { GetPublicKeyRequest as _keymesh_kms_v1_GetPublicKeyRequest, GetPublicKeyRequest__Output as _keymesh_kms_v1_GetPublicKeyRequest__Output } from './keymesh/kms/v1/GetPublicKeyRequest.ts';
import type { GetPublicKeyResponse as _keymesh_kms_v1_GetPublicKeyResponse, GetPublicKeyResponse__Output as _keymesh_kms_v1_GetPublicKeyResponse__Output } from './keymesh/kms/v1/GetPublicKeyResponse.ts';
import type { GrantConstraints as _keymesh_kms_v1_GrantConstraints, GrantConstraints__Output as _keymesh_kms_v1_GrantConstraints__Output } from './keymesh/kms/v1/GrantConstraints.ts';
import type { GrantListEntry as _keymesh_kms_v1_GrantListEntry, GrantListEntry__Output as _keymesh_kms_v1_GrantListEntry__Output } from './keymesh/kms/v1/GrantListEntry.ts';
import type { ImportKeyMaterialRequest as _keymesh_kms_v1_ImportKeyMaterialRequest, ImportKeyMaterialRequest__Output as _keymesh_kms_v1_ImportKeyMaterialRequest__Output } from './keymesh/kms/v1/ImportKeyMaterialRequest.ts';
import type { ImportKeyMaterialResponse as _keymesh_kms_v1_ImportKeyMaterialResponse, ImportKeyMaterialResponse__Output as _keymesh_kms_v1_ImportKeyMaterialResponse__Output } from './keymesh/kms/v1/ImportKeyMaterialResponse.ts';
import type { KeyLastUsageData as _keymesh_kms_v1_KeyLastUsageData, KeyLastUsageData__Output as _keymesh_kms_v1_KeyLastUsageData__Output } from './keymesh/kms/v1/KeyLastUsageData.ts';
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
import type { ReplicateKeyRequest as _keymesh_kms_v1_ReplicateKeyRequest, ReplicateKeyRequest__Output as _keymesh_kms_v1_ReplicateKeyRequest__Output } from './keymesh/kms/v1/ReplicateKeyRequest.ts';
import type { ReplicateKeyResponse as _keymesh_kms_v1_ReplicateKeyResponse, ReplicateKeyResponse__Output as _keymesh_kms_v1_ReplicateKeyResponse__Output } from './keymesh/kms/v1/ReplicateKeyResponse.ts';
import type { RetireGrantRequest as _keymesh_kms_v1_RetireGrantRequest, RetireGrantRequest__Output as _keymesh_kms_v1_RetireGrantRequest__Output } from './keymesh/kms/v1/RetireGrantRequest.ts';
import type { RetireGrantResponse as _keymesh_kms_v1_RetireGrantResponse, RetireGrantResponse__Output as _keymesh_kms_v1_RetireGrantResponse__Output } from './keymesh/kms/v1/RetireGrantResponse.ts';
import type { RevokeGrantRequest as _keymesh_kms_v1_RevokeGrantRequest, RevokeGrantRequest__Output as _keymesh_kms_v1_RevokeGrantRequest__Output } from './keymesh/kms/v1/RevokeGrantRequest.ts';
import type { RevokeGrantResponse as _keymesh_kms_v1_RevokeGrantResponse, RevokeGrantResponse__Output as _keymesh_kms_v1_RevokeGrantResponse__Output } from './keymesh/kms/v1/RevokeGrantResponse.ts';
import type { RotateKeyOnDemandRequest as _keymesh_kms_v1_RotateKeyOnDemandRequest, RotateKeyOnDemandRequest__Output as _keymesh_kms_v1_RotateKeyOnDemandRequest__Output } from './keymesh/kms/v1/RotateKeyOnDemandRequest.ts';
import type { RotateKeyOnDemandResponse as _keymesh_kms_v1_RotateKeyOnDemandResponse, RotateKeyOnDemandResponse__Output as _keymesh_kms_v1_RotateKeyOnDemandResponse__Output } from './keymesh/kms/v1/RotateKeyOnDemandResponse.ts';
import type { RotationsListEntry as _keymesh_kms_v1_RotationsListEntry, RotationsListEntry__Output as _keymesh_kms_v1_RotationsListEntry__Output } from './keymesh/kms/v1/RotationsListEntry.ts';
import type { ScheduleKeyDeletionRequest as _keymesh_kms_v1_ScheduleKeyDeletionRequest, ScheduleKeyDeletionRequest__Output as _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output } from './keymesh/kms/v1/ScheduleKeyDeletionRequest.ts';
import type { ScheduleKeyDeletionResponse as _keymesh_kms_v1_ScheduleKeyDeletionResponse, ScheduleKeyDeletionResponse__Output as _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output } from './keymesh/kms/v1/ScheduleKeyDeletionResponse.ts';
import type { SignRequest as _keymesh_kms_v1_SignRequest, SignRequest__Output as _keymesh_kms_v1_SignRequest__Output } from './keymesh/kms/v1/SignRequest.ts';
import type { SignResponse as _keymesh_kms_v1_SignResponse, SignResponse__Output as _keymesh_kms_v1_SignResponse__Output } from './keymesh/kms/v1/SignResponse.ts';
import type { Tag as _keymesh_kms_v1_Tag, Tag__Output as _keymesh_kms_v1_Tag__Output } from './keymesh/kms/v1/Tag.ts';
import type { TagResourceRequest as _keymesh_kms_v1_TagResourceRequest, TagResourceRequest__Output as _keymesh_kms_v1_TagResourceRequest__Output } from './keymesh/kms/v1/TagResourceRequest.ts';
import type { TagResourceResponse as _keymesh_kms_v1_TagResourceResponse, TagResourceResponse__Output as _keymesh_kms_v1_TagResourceResponse__Output } from './keymesh/kms/v1/TagResourceResponse.ts';
import type { UntagResourceRequest as _keymesh_kms_v1_UntagResourceRequest, UntagResourceRequest__Output as _keymesh_kms_v1_UntagResourceRequest__Output } from './keymesh/kms/v1/UntagResourceRequest.ts';
import type { UntagResourceResponse as _keymesh_kms_v1_UntagResourceResponse, UntagResourceResponse__Output as _keymesh_kms_v1_UntagResourceResponse__Output } from './keymesh/kms/v1/UntagResourceResponse.ts';
import type { UpdateAliasRequest as _keymesh_kms_v1_UpdateAliasRequest, UpdateAliasRequest__Output as _keymesh_kms_v1_UpdateAliasRequest__Output } from './keymesh/kms/v1/UpdateAliasRequest.ts';
import type { UpdateAliasResponse as _keymesh_kms_v1_UpdateAliasResponse, UpdateAliasResponse__Output as _keymesh_kms_v1_UpdateAliasResponse__Output } from './keymesh/kms/v1/UpdateAliasResponse.ts';
import type { UpdateCustomKeyStoreRequest as _keymesh_kms_v1_UpdateCustomKeyStoreRequest, UpdateCustomKeyStoreRequest__Output as _keymesh_kms_v1_UpdateCustomKeyStoreRequest__Output } from './keymesh/kms/v1/UpdateCustomKeyStoreRequest.ts';
import type { UpdateCustomKeyStoreResponse as _keymesh_kms_v1_UpdateCustomKeyStoreResponse, UpdateCustomKeyStoreResponse__Output as _keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output } from './keymesh/kms/v1/UpdateCustomKeyStoreResponse.ts';
import type { UpdateKeyDescriptionRequest as _keymesh_kms_v1_UpdateKeyDescriptionRequest, UpdateKeyDescriptionRequest__Output as _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output } from './keymesh/kms/v1/UpdateKeyDescriptionRequest.ts';
import type { UpdateKeyDescriptionResponse as _keymesh_kms_v1_UpdateKeyDescriptionResponse, UpdateKeyDescriptionResponse__Output as _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output } from './keymesh/kms/v1/UpdateKeyDescriptionResponse.ts';
import type { UpdatePrimaryRegionRequest as _keymesh_kms_v1_UpdatePrimaryRegionRequest, UpdatePrimaryRegionRequest__Output as _keymesh_kms_v1_UpdatePrimaryRegionRequest__Output } from './keymesh/kms/v1/UpdatePrimaryRegionRequest.ts';
import type { UpdatePrimaryRegionResponse as _keymesh_kms_v1_UpdatePrimaryRegionResponse, UpdatePrimaryRegionResponse__Output as _keymesh_kms_v1_UpdatePrimaryRegionResponse__Output } from './keymesh/kms/v1/UpdatePrimaryRegionResponse.ts';
import type { VerifyMacRequest as _keymesh_kms_v1_VerifyMacRequest, VerifyMacRequest__Output as _keymesh_kms_v1_VerifyMacRequest__Output } from './keymesh/kms/v1/VerifyMacRequest.ts';
import type { VerifyMacResponse as _keymesh_kms_v1_VerifyMacResponse, VerifyMacResponse__Output as _keymesh_kms_v1_VerifyMacResponse__Output } from './keymesh/kms/v1/VerifyMacResponse.ts';
import type { VerifyRequest as _keymesh_kms_v1_VerifyRequest, VerifyRequest__Output as _keymesh_kms_v1_VerifyRequest__Output } from './keymesh/kms/v1/VerifyRequest.ts';
import type { VerifyResponse as _keymesh_kms_v1_VerifyResponse, VerifyResponse__Output as _keymesh_kms_v1_VerifyResponse__Output } from './keymesh/kms/v1/VerifyResponse.ts';
import type { XksKeyConfigurationType as _keymesh_kms_v1_XksKeyConfigurationType, XksKeyConfigurationType__Output as _keymesh_kms_v1_XksKeyConfigurationType__Output } from './keymesh/kms/v1/XksKeyConfigurationType.ts';
import type { XksProxyAuthenticationCredentialType as _keymesh_kms_v1_XksProxyAuthenticationCredentialType, XksProxyAuthenticationCredentialType__Output as _keymesh_kms_v1_XksProxyAuthenticationCredentialType__Output } from './keymesh/kms/v1/XksProxyAuthenticationCredentialType.ts';
import type { XksProxyConfigurationType as _keymesh_kms_v1_XksProxyConfigurationType, XksProxyConfigurationType__Output as _keymesh_kms_v1_XksProxyConfigurationType__Output } from './keymesh/kms/v1/XksProxyConfigurationType.ts';

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
        ConnectCustomKeyStoreRequest: MessageTypeDefinition<_keymesh_kms_v1_ConnectCustomKeyStoreRequest, _keymesh_kms_v1_ConnectCustomKeyStoreRequest__Output>
        ConnectCustomKeyStoreResponse: MessageTypeDefinition<_keymesh_kms_v1_ConnectCustomKeyStoreResponse, _keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>
        CreateAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateAliasRequest, _keymesh_kms_v1_CreateAliasRequest__Output>
        CreateAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateAliasResponse, _keymesh_kms_v1_CreateAliasResponse__Output>
        CreateCustomKeyStoreRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateCustomKeyStoreRequest, _keymesh_kms_v1_CreateCustomKeyStoreRequest__Output>
        CreateCustomKeyStoreResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateCustomKeyStoreResponse, _keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>
        CreateGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateGrantRequest, _keymesh_kms_v1_CreateGrantRequest__Output>
        CreateGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateGrantResponse, _keymesh_kms_v1_CreateGrantResponse__Output>
        CreateKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_CreateKeyRequest, _keymesh_kms_v1_CreateKeyRequest__Output>
        CreateKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_CreateKeyResponse, _keymesh_kms_v1_CreateKeyResponse__Output>
        CustomKeyStoresListEntry: MessageTypeDefinition<_keymesh_kms_v1_CustomKeyStoresListEntry, _keymesh_kms_v1_CustomKeyStoresListEntry__Output>
        DecryptRequest: MessageTypeDefinition<_keymesh_kms_v1_DecryptRequest, _keymesh_kms_v1_DecryptRequest__Output>
        DecryptResponse: MessageTypeDefinition<_keymesh_kms_v1_DecryptResponse, _keymesh_kms_v1_DecryptResponse__Output>
        DeleteAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_DeleteAliasRequest, _keymesh_kms_v1_DeleteAliasRequest__Output>
        DeleteAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_DeleteAliasResponse, _keymesh_kms_v1_DeleteAliasResponse__Output>
        DeleteCustomKeyStoreRequest: MessageTypeDefinition<_keymesh_kms_v1_DeleteCustomKeyStoreRequest, _keymesh_kms_v1_DeleteCustomKeyStoreRequest__Output>
        DeleteCustomKeyStoreResponse: MessageTypeDefinition<_keymesh_kms_v1_DeleteCustomKeyStoreResponse, _keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>
        DeleteImportedKeyMaterialRequest: MessageTypeDefinition<_keymesh_kms_v1_DeleteImportedKeyMaterialRequest, _keymesh_kms_v1_DeleteImportedKeyMaterialRequest__Output>
        DeleteImportedKeyMaterialResponse: MessageTypeDefinition<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse, _keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>
        DeriveSharedSecretRequest: MessageTypeDefinition<_keymesh_kms_v1_DeriveSharedSecretRequest, _keymesh_kms_v1_DeriveSharedSecretRequest__Output>
        DeriveSharedSecretResponse: MessageTypeDefinition<_keymesh_kms_v1_DeriveSharedSecretResponse, _keymesh_kms_v1_DeriveSharedSecretResponse__Output>
        DescribeCustomKeyStoresRequest: MessageTypeDefinition<_keymesh_kms_v1_DescribeCustomKeyStoresRequest, _keymesh_kms_v1_DescribeCustomKeyStoresRequest__Output>
        DescribeCustomKeyStoresResponse: MessageTypeDefinition<_keymesh_kms_v1_DescribeCustomKeyStoresResponse, _keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>
        DescribeKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_DescribeKeyRequest, _keymesh_kms_v1_DescribeKeyRequest__Output>
        DescribeKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_DescribeKeyResponse, _keymesh_kms_v1_DescribeKeyResponse__Output>
        DisableKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyRequest, _keymesh_kms_v1_DisableKeyRequest__Output>
        DisableKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyResponse, _keymesh_kms_v1_DisableKeyResponse__Output>
        DisableKeyRotationRequest: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyRotationRequest, _keymesh_kms_v1_DisableKeyRotationRequest__Output>
        DisableKeyRotationResponse: MessageTypeDefinition<_keymesh_kms_v1_DisableKeyRotationResponse, _keymesh_kms_v1_DisableKeyRotationResponse__Output>
        DisconnectCustomKeyStoreRequest: MessageTypeDefinition<_keymesh_kms_v1_DisconnectCustomKeyStoreRequest, _keymesh_kms_v1_DisconnectCustomKeyStoreRequest__Output>
        DisconnectCustomKeyStoreResponse: MessageTypeDefinition<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse, _keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>
        EnableKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyRequest, _keymesh_kms_v1_EnableKeyRequest__Output>
        EnableKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyResponse, _keymesh_kms_v1_EnableKeyResponse__Output>
        EnableKeyRotationRequest: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyRotationRequest, _keymesh_kms_v1_EnableKeyRotationRequest__Output>
        EnableKeyRotationResponse: MessageTypeDefinition<_keymesh_kms_v1_EnableKeyRotationResponse, _keymesh_kms_v1_EnableKeyRotationResponse__Output>
        EncryptRequest: MessageTypeDefinition<_keymesh_kms_v1_EncryptRequest, _keymesh_kms_v1_EncryptRequest__Output>
        EncryptResponse: MessageTypeDefinition<_keymesh_kms_v1_EncryptResponse, _keymesh_kms_v1_EncryptResponse__Output>
        GenerateDataKeyPairRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyPairRequest, _keymesh_kms_v1_GenerateDataKeyPairRequest__Output>
        GenerateDataKeyPairResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyPairResponse, _keymesh_kms_v1_GenerateDataKeyPairResponse__Output>
        GenerateDataKeyPairWithoutPlaintextRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest__Output>
        GenerateDataKeyPairWithoutPlaintextResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>
        GenerateDataKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyRequest, _keymesh_kms_v1_GenerateDataKeyRequest__Output>
        GenerateDataKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyResponse, _keymesh_kms_v1_GenerateDataKeyResponse__Output>
        GenerateDataKeyWithoutPlaintextRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output>
        GenerateDataKeyWithoutPlaintextResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>
        GenerateMacRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateMacRequest, _keymesh_kms_v1_GenerateMacRequest__Output>
        GenerateMacResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateMacResponse, _keymesh_kms_v1_GenerateMacResponse__Output>
        GenerateRandomRequest: MessageTypeDefinition<_keymesh_kms_v1_GenerateRandomRequest, _keymesh_kms_v1_GenerateRandomRequest__Output>
        GenerateRandomResponse: MessageTypeDefinition<_keymesh_kms_v1_GenerateRandomResponse, _keymesh_kms_v1_GenerateRandomResponse__Output>
        GetKeyLastUsageRequest: MessageTypeDefinition<_keymesh_kms_v1_GetKeyLastUsageRequest, _keymesh_kms_v1_GetKeyLastUsageRequest__Output>
        GetKeyLastUsageResponse: MessageTypeDefinition<_keymesh_kms_v1_GetKeyLastUsageResponse, _keymesh_kms_v1_GetKeyLastUsageResponse__Output>
        GetKeyPolicyRequest: MessageTypeDefinition<_keymesh_kms_v1_GetKeyPolicyRequest, _keymesh_kms_v1_GetKeyPolicyRequest__Output>
        GetKeyPolicyResponse: MessageTypeDefinition<_keymesh_kms_v1_GetKeyPolicyResponse, _keymesh_kms_v1_GetKeyPolicyResponse__Output>
        GetKeyRotationStatusRequest: MessageTypeDefinition<_keymesh_kms_v1_GetKeyRotationStatusRequest, _keymesh_kms_v1_GetKeyRotationStatusRequest__Output>
        GetKeyRotationStatusResponse: MessageTypeDefinition<_keymesh_kms_v1_GetKeyRotationStatusResponse, _keymesh_kms_v1_GetKeyRotationStatusResponse__Output>
        GetParametersForImportRequest: MessageTypeDefinition<_keymesh_kms_v1_GetParametersForImportRequest, _keymesh_kms_v1_GetParametersForImportRequest__Output>
        GetParametersForImportResponse: MessageTypeDefinition<_keymesh_kms_v1_GetParametersForImportResponse, _keymesh_kms_v1_GetParametersForImportResponse__Output>
        GetPublicKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_GetPublicKeyRequest, _keymesh_kms_v1_GetPublicKeyRequest__Output>
        GetPublicKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_GetPublicKeyResponse, _keymesh_kms_v1_GetPublicKeyResponse__Output>
        GrantConstraints: MessageTypeDefinition<_keymesh_kms_v1_GrantConstraints, _keymesh_kms_v1_GrantConstraints__Output>
        GrantListEntry: MessageTypeDefinition<_keymesh_kms_v1_GrantListEntry, _keymesh_kms_v1_GrantListEntry__Output>
        ImportKeyMaterialRequest: MessageTypeDefinition<_keymesh_kms_v1_ImportKeyMaterialRequest, _keymesh_kms_v1_ImportKeyMaterialRequest__Output>
        ImportKeyMaterialResponse: MessageTypeDefinition<_keymesh_kms_v1_ImportKeyMaterialResponse, _keymesh_kms_v1_ImportKeyMaterialResponse__Output>
        KeyLastUsageData: MessageTypeDefinition<_keymesh_kms_v1_KeyLastUsageData, _keymesh_kms_v1_KeyLastUsageData__Output>
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
        ReplicateKeyRequest: MessageTypeDefinition<_keymesh_kms_v1_ReplicateKeyRequest, _keymesh_kms_v1_ReplicateKeyRequest__Output>
        ReplicateKeyResponse: MessageTypeDefinition<_keymesh_kms_v1_ReplicateKeyResponse, _keymesh_kms_v1_ReplicateKeyResponse__Output>
        RetireGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_RetireGrantRequest, _keymesh_kms_v1_RetireGrantRequest__Output>
        RetireGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_RetireGrantResponse, _keymesh_kms_v1_RetireGrantResponse__Output>
        RevokeGrantRequest: MessageTypeDefinition<_keymesh_kms_v1_RevokeGrantRequest, _keymesh_kms_v1_RevokeGrantRequest__Output>
        RevokeGrantResponse: MessageTypeDefinition<_keymesh_kms_v1_RevokeGrantResponse, _keymesh_kms_v1_RevokeGrantResponse__Output>
        RotateKeyOnDemandRequest: MessageTypeDefinition<_keymesh_kms_v1_RotateKeyOnDemandRequest, _keymesh_kms_v1_RotateKeyOnDemandRequest__Output>
        RotateKeyOnDemandResponse: MessageTypeDefinition<_keymesh_kms_v1_RotateKeyOnDemandResponse, _keymesh_kms_v1_RotateKeyOnDemandResponse__Output>
        RotationsListEntry: MessageTypeDefinition<_keymesh_kms_v1_RotationsListEntry, _keymesh_kms_v1_RotationsListEntry__Output>
        ScheduleKeyDeletionRequest: MessageTypeDefinition<_keymesh_kms_v1_ScheduleKeyDeletionRequest, _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output>
        ScheduleKeyDeletionResponse: MessageTypeDefinition<_keymesh_kms_v1_ScheduleKeyDeletionResponse, _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>
        SignRequest: MessageTypeDefinition<_keymesh_kms_v1_SignRequest, _keymesh_kms_v1_SignRequest__Output>
        SignResponse: MessageTypeDefinition<_keymesh_kms_v1_SignResponse, _keymesh_kms_v1_SignResponse__Output>
        Tag: MessageTypeDefinition<_keymesh_kms_v1_Tag, _keymesh_kms_v1_Tag__Output>
        TagResourceRequest: MessageTypeDefinition<_keymesh_kms_v1_TagResourceRequest, _keymesh_kms_v1_TagResourceRequest__Output>
        TagResourceResponse: MessageTypeDefinition<_keymesh_kms_v1_TagResourceResponse, _keymesh_kms_v1_TagResourceResponse__Output>
        UntagResourceRequest: MessageTypeDefinition<_keymesh_kms_v1_UntagResourceRequest, _keymesh_kms_v1_UntagResourceRequest__Output>
        UntagResourceResponse: MessageTypeDefinition<_keymesh_kms_v1_UntagResourceResponse, _keymesh_kms_v1_UntagResourceResponse__Output>
        UpdateAliasRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdateAliasRequest, _keymesh_kms_v1_UpdateAliasRequest__Output>
        UpdateAliasResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdateAliasResponse, _keymesh_kms_v1_UpdateAliasResponse__Output>
        UpdateCustomKeyStoreRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdateCustomKeyStoreRequest, _keymesh_kms_v1_UpdateCustomKeyStoreRequest__Output>
        UpdateCustomKeyStoreResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdateCustomKeyStoreResponse, _keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>
        UpdateKeyDescriptionRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdateKeyDescriptionRequest, _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output>
        UpdateKeyDescriptionResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdateKeyDescriptionResponse, _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>
        UpdatePrimaryRegionRequest: MessageTypeDefinition<_keymesh_kms_v1_UpdatePrimaryRegionRequest, _keymesh_kms_v1_UpdatePrimaryRegionRequest__Output>
        UpdatePrimaryRegionResponse: MessageTypeDefinition<_keymesh_kms_v1_UpdatePrimaryRegionResponse, _keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>
        VerifyMacRequest: MessageTypeDefinition<_keymesh_kms_v1_VerifyMacRequest, _keymesh_kms_v1_VerifyMacRequest__Output>
        VerifyMacResponse: MessageTypeDefinition<_keymesh_kms_v1_VerifyMacResponse, _keymesh_kms_v1_VerifyMacResponse__Output>
        VerifyRequest: MessageTypeDefinition<_keymesh_kms_v1_VerifyRequest, _keymesh_kms_v1_VerifyRequest__Output>
        VerifyResponse: MessageTypeDefinition<_keymesh_kms_v1_VerifyResponse, _keymesh_kms_v1_VerifyResponse__Output>
        XksKeyConfigurationType: MessageTypeDefinition<_keymesh_kms_v1_XksKeyConfigurationType, _keymesh_kms_v1_XksKeyConfigurationType__Output>
        XksProxyAuthenticationCredentialType: MessageTypeDefinition<_keymesh_kms_v1_XksProxyAuthenticationCredentialType, _keymesh_kms_v1_XksProxyAuthenticationCredentialType__Output>
        XksProxyConfigurationType: MessageTypeDefinition<_keymesh_kms_v1_XksProxyConfigurationType, _keymesh_kms_v1_XksProxyConfigurationType__Output>
      }
    }
  }
}

