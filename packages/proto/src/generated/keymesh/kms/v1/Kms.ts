// Original file: proto/keymesh/kms/v1/kms.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { CancelKeyDeletionRequest as _keymesh_kms_v1_CancelKeyDeletionRequest, CancelKeyDeletionRequest__Output as _keymesh_kms_v1_CancelKeyDeletionRequest__Output } from '../../../keymesh/kms/v1/CancelKeyDeletionRequest.ts';
import type { CancelKeyDeletionResponse as _keymesh_kms_v1_CancelKeyDeletionResponse, CancelKeyDeletionResponse__Output as _keymesh_kms_v1_CancelKeyDeletionResponse__Output } from '../../../keymesh/kms/v1/CancelKeyDeletionResponse.ts';
import type { ConnectCustomKeyStoreRequest as _keymesh_kms_v1_ConnectCustomKeyStoreRequest, ConnectCustomKeyStoreRequest__Output as _keymesh_kms_v1_ConnectCustomKeyStoreRequest__Output } from '../../../keymesh/kms/v1/ConnectCustomKeyStoreRequest.ts';
import type { ConnectCustomKeyStoreResponse as _keymesh_kms_v1_ConnectCustomKeyStoreResponse, ConnectCustomKeyStoreResponse__Output as _keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output } from '../../../keymesh/kms/v1/ConnectCustomKeyStoreResponse.ts';
import type { CreateAliasRequest as _keymesh_kms_v1_CreateAliasRequest, CreateAliasRequest__Output as _keymesh_kms_v1_CreateAliasRequest__Output } from '../../../keymesh/kms/v1/CreateAliasRequest.ts';
import type { CreateAliasResponse as _keymesh_kms_v1_CreateAliasResponse, CreateAliasResponse__Output as _keymesh_kms_v1_CreateAliasResponse__Output } from '../../../keymesh/kms/v1/CreateAliasResponse.ts';
import type { CreateCustomKeyStoreRequest as _keymesh_kms_v1_CreateCustomKeyStoreRequest, CreateCustomKeyStoreRequest__Output as _keymesh_kms_v1_CreateCustomKeyStoreRequest__Output } from '../../../keymesh/kms/v1/CreateCustomKeyStoreRequest.ts';
import type { CreateCustomKeyStoreResponse as _keymesh_kms_v1_CreateCustomKeyStoreResponse, CreateCustomKeyStoreResponse__Output as _keymesh_kms_v1_CreateCustomKeyStoreResponse__Output } from '../../../keymesh/kms/v1/CreateCustomKeyStoreResponse.ts';
import type { CreateGrantRequest as _keymesh_kms_v1_CreateGrantRequest, CreateGrantRequest__Output as _keymesh_kms_v1_CreateGrantRequest__Output } from '../../../keymesh/kms/v1/CreateGrantRequest.ts';
import type { CreateGrantResponse as _keymesh_kms_v1_CreateGrantResponse, CreateGrantResponse__Output as _keymesh_kms_v1_CreateGrantResponse__Output } from '../../../keymesh/kms/v1/CreateGrantResponse.ts';
import type { CreateKeyRequest as _keymesh_kms_v1_CreateKeyRequest, CreateKeyRequest__Output as _keymesh_kms_v1_CreateKeyRequest__Output } from '../../../keymesh/kms/v1/CreateKeyRequest.ts';
import type { CreateKeyResponse as _keymesh_kms_v1_CreateKeyResponse, CreateKeyResponse__Output as _keymesh_kms_v1_CreateKeyResponse__Output } from '../../../keymesh/kms/v1/CreateKeyResponse.ts';
import type { DecryptRequest as _keymesh_kms_v1_DecryptRequest, DecryptRequest__Output as _keymesh_kms_v1_DecryptRequest__Output } from '../../../keymesh/kms/v1/DecryptRequest.ts';
import type { DecryptResponse as _keymesh_kms_v1_DecryptResponse, DecryptResponse__Output as _keymesh_kms_v1_DecryptResponse__Output } from '../../../keymesh/kms/v1/DecryptResponse.ts';
import type { DeleteAliasRequest as _keymesh_kms_v1_DeleteAliasRequest, DeleteAliasRequest__Output as _keymesh_kms_v1_DeleteAliasRequest__Output } from '../../../keymesh/kms/v1/DeleteAliasRequest.ts';
import type { DeleteAliasResponse as _keymesh_kms_v1_DeleteAliasResponse, DeleteAliasResponse__Output as _keymesh_kms_v1_DeleteAliasResponse__Output } from '../../../keymesh/kms/v1/DeleteAliasResponse.ts';
import type { DeleteCustomKeyStoreRequest as _keymesh_kms_v1_DeleteCustomKeyStoreRequest, DeleteCustomKeyStoreRequest__Output as _keymesh_kms_v1_DeleteCustomKeyStoreRequest__Output } from '../../../keymesh/kms/v1/DeleteCustomKeyStoreRequest.ts';
import type { DeleteCustomKeyStoreResponse as _keymesh_kms_v1_DeleteCustomKeyStoreResponse, DeleteCustomKeyStoreResponse__Output as _keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output } from '../../../keymesh/kms/v1/DeleteCustomKeyStoreResponse.ts';
import type { DeleteImportedKeyMaterialRequest as _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialRequest__Output as _keymesh_kms_v1_DeleteImportedKeyMaterialRequest__Output } from '../../../keymesh/kms/v1/DeleteImportedKeyMaterialRequest.ts';
import type { DeleteImportedKeyMaterialResponse as _keymesh_kms_v1_DeleteImportedKeyMaterialResponse, DeleteImportedKeyMaterialResponse__Output as _keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output } from '../../../keymesh/kms/v1/DeleteImportedKeyMaterialResponse.ts';
import type { DeriveSharedSecretRequest as _keymesh_kms_v1_DeriveSharedSecretRequest, DeriveSharedSecretRequest__Output as _keymesh_kms_v1_DeriveSharedSecretRequest__Output } from '../../../keymesh/kms/v1/DeriveSharedSecretRequest.ts';
import type { DeriveSharedSecretResponse as _keymesh_kms_v1_DeriveSharedSecretResponse, DeriveSharedSecretResponse__Output as _keymesh_kms_v1_DeriveSharedSecretResponse__Output } from '../../../keymesh/kms/v1/DeriveSharedSecretResponse.ts';
import type { DescribeCustomKeyStoresRequest as _keymesh_kms_v1_DescribeCustomKeyStoresRequest, DescribeCustomKeyStoresRequest__Output as _keymesh_kms_v1_DescribeCustomKeyStoresRequest__Output } from '../../../keymesh/kms/v1/DescribeCustomKeyStoresRequest.ts';
import type { DescribeCustomKeyStoresResponse as _keymesh_kms_v1_DescribeCustomKeyStoresResponse, DescribeCustomKeyStoresResponse__Output as _keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output } from '../../../keymesh/kms/v1/DescribeCustomKeyStoresResponse.ts';
import type { DescribeKeyRequest as _keymesh_kms_v1_DescribeKeyRequest, DescribeKeyRequest__Output as _keymesh_kms_v1_DescribeKeyRequest__Output } from '../../../keymesh/kms/v1/DescribeKeyRequest.ts';
import type { DescribeKeyResponse as _keymesh_kms_v1_DescribeKeyResponse, DescribeKeyResponse__Output as _keymesh_kms_v1_DescribeKeyResponse__Output } from '../../../keymesh/kms/v1/DescribeKeyResponse.ts';
import type { DisableKeyRequest as _keymesh_kms_v1_DisableKeyRequest, DisableKeyRequest__Output as _keymesh_kms_v1_DisableKeyRequest__Output } from '../../../keymesh/kms/v1/DisableKeyRequest.ts';
import type { DisableKeyResponse as _keymesh_kms_v1_DisableKeyResponse, DisableKeyResponse__Output as _keymesh_kms_v1_DisableKeyResponse__Output } from '../../../keymesh/kms/v1/DisableKeyResponse.ts';
import type { DisableKeyRotationRequest as _keymesh_kms_v1_DisableKeyRotationRequest, DisableKeyRotationRequest__Output as _keymesh_kms_v1_DisableKeyRotationRequest__Output } from '../../../keymesh/kms/v1/DisableKeyRotationRequest.ts';
import type { DisableKeyRotationResponse as _keymesh_kms_v1_DisableKeyRotationResponse, DisableKeyRotationResponse__Output as _keymesh_kms_v1_DisableKeyRotationResponse__Output } from '../../../keymesh/kms/v1/DisableKeyRotationResponse.ts';
import type { DisconnectCustomKeyStoreRequest as _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, DisconnectCustomKeyStoreRequest__Output as _keymesh_kms_v1_DisconnectCustomKeyStoreRequest__Output } from '../../../keymesh/kms/v1/DisconnectCustomKeyStoreRequest.ts';
import type { DisconnectCustomKeyStoreResponse as _keymesh_kms_v1_DisconnectCustomKeyStoreResponse, DisconnectCustomKeyStoreResponse__Output as _keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output } from '../../../keymesh/kms/v1/DisconnectCustomKeyStoreResponse.ts';
import type { EnableKeyRequest as _keymesh_kms_v1_EnableKeyRequest, EnableKeyRequest__Output as _keymesh_kms_v1_EnableKeyRequest__Output } from '../../../keymesh/kms/v1/EnableKeyRequest.ts';
import type { EnableKeyResponse as _keymesh_kms_v1_EnableKeyResponse, EnableKeyResponse__Output as _keymesh_kms_v1_EnableKeyResponse__Output } from '../../../keymesh/kms/v1/EnableKeyResponse.ts';
import type { EnableKeyRotationRequest as _keymesh_kms_v1_EnableKeyRotationRequest, EnableKeyRotationRequest__Output as _keymesh_kms_v1_EnableKeyRotationRequest__Output } from '../../../keymesh/kms/v1/EnableKeyRotationRequest.ts';
import type { EnableKeyRotationResponse as _keymesh_kms_v1_EnableKeyRotationResponse, EnableKeyRotationResponse__Output as _keymesh_kms_v1_EnableKeyRotationResponse__Output } from '../../../keymesh/kms/v1/EnableKeyRotationResponse.ts';
import type { EncryptRequest as _keymesh_kms_v1_EncryptRequest, EncryptRequest__Output as _keymesh_kms_v1_EncryptRequest__Output } from '../../../keymesh/kms/v1/EncryptRequest.ts';
import type { EncryptResponse as _keymesh_kms_v1_EncryptResponse, EncryptResponse__Output as _keymesh_kms_v1_EncryptResponse__Output } from '../../../keymesh/kms/v1/EncryptResponse.ts';
import type { GenerateDataKeyPairRequest as _keymesh_kms_v1_GenerateDataKeyPairRequest, GenerateDataKeyPairRequest__Output as _keymesh_kms_v1_GenerateDataKeyPairRequest__Output } from '../../../keymesh/kms/v1/GenerateDataKeyPairRequest.ts';
import type { GenerateDataKeyPairResponse as _keymesh_kms_v1_GenerateDataKeyPairResponse, GenerateDataKeyPairResponse__Output as _keymesh_kms_v1_GenerateDataKeyPairResponse__Output } from '../../../keymesh/kms/v1/GenerateDataKeyPairResponse.ts';
import type { GenerateDataKeyPairWithoutPlaintextRequest as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, GenerateDataKeyPairWithoutPlaintextRequest__Output as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest__Output } from '../../../keymesh/kms/v1/GenerateDataKeyPairWithoutPlaintextRequest.ts';
import type { GenerateDataKeyPairWithoutPlaintextResponse as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse, GenerateDataKeyPairWithoutPlaintextResponse__Output as _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output } from '../../../keymesh/kms/v1/GenerateDataKeyPairWithoutPlaintextResponse.ts';
import type { GenerateDataKeyRequest as _keymesh_kms_v1_GenerateDataKeyRequest, GenerateDataKeyRequest__Output as _keymesh_kms_v1_GenerateDataKeyRequest__Output } from '../../../keymesh/kms/v1/GenerateDataKeyRequest.ts';
import type { GenerateDataKeyResponse as _keymesh_kms_v1_GenerateDataKeyResponse, GenerateDataKeyResponse__Output as _keymesh_kms_v1_GenerateDataKeyResponse__Output } from '../../../keymesh/kms/v1/GenerateDataKeyResponse.ts';
import type { GenerateDataKeyWithoutPlaintextRequest as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextRequest__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output } from '../../../keymesh/kms/v1/GenerateDataKeyWithoutPlaintextRequest.ts';
import type { GenerateDataKeyWithoutPlaintextResponse as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, GenerateDataKeyWithoutPlaintextResponse__Output as _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output } from '../../../keymesh/kms/v1/GenerateDataKeyWithoutPlaintextResponse.ts';
import type { GenerateMacRequest as _keymesh_kms_v1_GenerateMacRequest, GenerateMacRequest__Output as _keymesh_kms_v1_GenerateMacRequest__Output } from '../../../keymesh/kms/v1/GenerateMacRequest.ts';
import type { GenerateMacResponse as _keymesh_kms_v1_GenerateMacResponse, GenerateMacResponse__Output as _keymesh_kms_v1_GenerateMacResponse__Output } from '../../../keymesh/kms/v1/GenerateMacResponse.ts';
import type { GenerateRandomRequest as _keymesh_kms_v1_GenerateRandomRequest, GenerateRandomRequest__Output as _keymesh_kms_v1_GenerateRandomRequest__Output } from '../../../keymesh/kms/v1/GenerateRandomRequest.ts';
import type { GenerateRandomResponse as _keymesh_kms_v1_GenerateRandomResponse, GenerateRandomResponse__Output as _keymesh_kms_v1_GenerateRandomResponse__Output } from '../../../keymesh/kms/v1/GenerateRandomResponse.ts';
import type { GetKeyLastUsageRequest as _keymesh_kms_v1_GetKeyLastUsageRequest, GetKeyLastUsageRequest__Output as _keymesh_kms_v1_GetKeyLastUsageRequest__Output } from '../../../keymesh/kms/v1/GetKeyLastUsageRequest.ts';
import type { GetKeyLastUsageResponse as _keymesh_kms_v1_GetKeyLastUsageResponse, GetKeyLastUsageResponse__Output as _keymesh_kms_v1_GetKeyLastUsageResponse__Output } from '../../../keymesh/kms/v1/GetKeyLastUsageResponse.ts';
import type { GetKeyPolicyRequest as _keymesh_kms_v1_GetKeyPolicyRequest, GetKeyPolicyRequest__Output as _keymesh_kms_v1_GetKeyPolicyRequest__Output } from '../../../keymesh/kms/v1/GetKeyPolicyRequest.ts';
import type { GetKeyPolicyResponse as _keymesh_kms_v1_GetKeyPolicyResponse, GetKeyPolicyResponse__Output as _keymesh_kms_v1_GetKeyPolicyResponse__Output } from '../../../keymesh/kms/v1/GetKeyPolicyResponse.ts';
import type { GetKeyRotationStatusRequest as _keymesh_kms_v1_GetKeyRotationStatusRequest, GetKeyRotationStatusRequest__Output as _keymesh_kms_v1_GetKeyRotationStatusRequest__Output } from '../../../keymesh/kms/v1/GetKeyRotationStatusRequest.ts';
import type { GetKeyRotationStatusResponse as _keymesh_kms_v1_GetKeyRotationStatusResponse, GetKeyRotationStatusResponse__Output as _keymesh_kms_v1_GetKeyRotationStatusResponse__Output } from '../../../keymesh/kms/v1/GetKeyRotationStatusResponse.ts';
import type { GetParametersForImportRequest as _keymesh_kms_v1_GetParametersForImportRequest, GetParametersForImportRequest__Output as _keymesh_kms_v1_GetParametersForImportRequest__Output } from '../../../keymesh/kms/v1/GetParametersForImportRequest.ts';
import type { GetParametersForImportResponse as _keymesh_kms_v1_GetParametersForImportResponse, GetParametersForImportResponse__Output as _keymesh_kms_v1_GetParametersForImportResponse__Output } from '../../../keymesh/kms/v1/GetParametersForImportResponse.ts';
import type { GetPublicKeyRequest as _keymesh_kms_v1_GetPublicKeyRequest, GetPublicKeyRequest__Output as _keymesh_kms_v1_GetPublicKeyRequest__Output } from '../../../keymesh/kms/v1/GetPublicKeyRequest.ts';
import type { GetPublicKeyResponse as _keymesh_kms_v1_GetPublicKeyResponse, GetPublicKeyResponse__Output as _keymesh_kms_v1_GetPublicKeyResponse__Output } from '../../../keymesh/kms/v1/GetPublicKeyResponse.ts';
import type { ImportKeyMaterialRequest as _keymesh_kms_v1_ImportKeyMaterialRequest, ImportKeyMaterialRequest__Output as _keymesh_kms_v1_ImportKeyMaterialRequest__Output } from '../../../keymesh/kms/v1/ImportKeyMaterialRequest.ts';
import type { ImportKeyMaterialResponse as _keymesh_kms_v1_ImportKeyMaterialResponse, ImportKeyMaterialResponse__Output as _keymesh_kms_v1_ImportKeyMaterialResponse__Output } from '../../../keymesh/kms/v1/ImportKeyMaterialResponse.ts';
import type { ListAliasesRequest as _keymesh_kms_v1_ListAliasesRequest, ListAliasesRequest__Output as _keymesh_kms_v1_ListAliasesRequest__Output } from '../../../keymesh/kms/v1/ListAliasesRequest.ts';
import type { ListAliasesResponse as _keymesh_kms_v1_ListAliasesResponse, ListAliasesResponse__Output as _keymesh_kms_v1_ListAliasesResponse__Output } from '../../../keymesh/kms/v1/ListAliasesResponse.ts';
import type { ListGrantsRequest as _keymesh_kms_v1_ListGrantsRequest, ListGrantsRequest__Output as _keymesh_kms_v1_ListGrantsRequest__Output } from '../../../keymesh/kms/v1/ListGrantsRequest.ts';
import type { ListGrantsResponse as _keymesh_kms_v1_ListGrantsResponse, ListGrantsResponse__Output as _keymesh_kms_v1_ListGrantsResponse__Output } from '../../../keymesh/kms/v1/ListGrantsResponse.ts';
import type { ListKeyPoliciesRequest as _keymesh_kms_v1_ListKeyPoliciesRequest, ListKeyPoliciesRequest__Output as _keymesh_kms_v1_ListKeyPoliciesRequest__Output } from '../../../keymesh/kms/v1/ListKeyPoliciesRequest.ts';
import type { ListKeyPoliciesResponse as _keymesh_kms_v1_ListKeyPoliciesResponse, ListKeyPoliciesResponse__Output as _keymesh_kms_v1_ListKeyPoliciesResponse__Output } from '../../../keymesh/kms/v1/ListKeyPoliciesResponse.ts';
import type { ListKeyRotationsRequest as _keymesh_kms_v1_ListKeyRotationsRequest, ListKeyRotationsRequest__Output as _keymesh_kms_v1_ListKeyRotationsRequest__Output } from '../../../keymesh/kms/v1/ListKeyRotationsRequest.ts';
import type { ListKeyRotationsResponse as _keymesh_kms_v1_ListKeyRotationsResponse, ListKeyRotationsResponse__Output as _keymesh_kms_v1_ListKeyRotationsResponse__Output } from '../../../keymesh/kms/v1/ListKeyRotationsResponse.ts';
import type { ListKeysRequest as _keymesh_kms_v1_ListKeysRequest, ListKeysRequest__Output as _keymesh_kms_v1_ListKeysRequest__Output } from '../../../keymesh/kms/v1/ListKeysRequest.ts';
import type { ListKeysResponse as _keymesh_kms_v1_ListKeysResponse, ListKeysResponse__Output as _keymesh_kms_v1_ListKeysResponse__Output } from '../../../keymesh/kms/v1/ListKeysResponse.ts';
import type { ListResourceTagsRequest as _keymesh_kms_v1_ListResourceTagsRequest, ListResourceTagsRequest__Output as _keymesh_kms_v1_ListResourceTagsRequest__Output } from '../../../keymesh/kms/v1/ListResourceTagsRequest.ts';
import type { ListResourceTagsResponse as _keymesh_kms_v1_ListResourceTagsResponse, ListResourceTagsResponse__Output as _keymesh_kms_v1_ListResourceTagsResponse__Output } from '../../../keymesh/kms/v1/ListResourceTagsResponse.ts';
import type { ListRetirableGrantsRequest as _keymesh_kms_v1_ListRetirableGrantsRequest, ListRetirableGrantsRequest__Output as _keymesh_kms_v1_ListRetirableGrantsRequest__Output } from '../../../keymesh/kms/v1/ListRetirableGrantsRequest.ts';
import type { ListRetirableGrantsResponse as _keymesh_kms_v1_ListRetirableGrantsResponse, ListRetirableGrantsResponse__Output as _keymesh_kms_v1_ListRetirableGrantsResponse__Output } from '../../../keymesh/kms/v1/ListRetirableGrantsResponse.ts';
import type { PutKeyPolicyRequest as _keymesh_kms_v1_PutKeyPolicyRequest, PutKeyPolicyRequest__Output as _keymesh_kms_v1_PutKeyPolicyRequest__Output } from '../../../keymesh/kms/v1/PutKeyPolicyRequest.ts';
import type { PutKeyPolicyResponse as _keymesh_kms_v1_PutKeyPolicyResponse, PutKeyPolicyResponse__Output as _keymesh_kms_v1_PutKeyPolicyResponse__Output } from '../../../keymesh/kms/v1/PutKeyPolicyResponse.ts';
import type { ReEncryptRequest as _keymesh_kms_v1_ReEncryptRequest, ReEncryptRequest__Output as _keymesh_kms_v1_ReEncryptRequest__Output } from '../../../keymesh/kms/v1/ReEncryptRequest.ts';
import type { ReEncryptResponse as _keymesh_kms_v1_ReEncryptResponse, ReEncryptResponse__Output as _keymesh_kms_v1_ReEncryptResponse__Output } from '../../../keymesh/kms/v1/ReEncryptResponse.ts';
import type { ReplicateKeyRequest as _keymesh_kms_v1_ReplicateKeyRequest, ReplicateKeyRequest__Output as _keymesh_kms_v1_ReplicateKeyRequest__Output } from '../../../keymesh/kms/v1/ReplicateKeyRequest.ts';
import type { ReplicateKeyResponse as _keymesh_kms_v1_ReplicateKeyResponse, ReplicateKeyResponse__Output as _keymesh_kms_v1_ReplicateKeyResponse__Output } from '../../../keymesh/kms/v1/ReplicateKeyResponse.ts';
import type { RetireGrantRequest as _keymesh_kms_v1_RetireGrantRequest, RetireGrantRequest__Output as _keymesh_kms_v1_RetireGrantRequest__Output } from '../../../keymesh/kms/v1/RetireGrantRequest.ts';
import type { RetireGrantResponse as _keymesh_kms_v1_RetireGrantResponse, RetireGrantResponse__Output as _keymesh_kms_v1_RetireGrantResponse__Output } from '../../../keymesh/kms/v1/RetireGrantResponse.ts';
import type { RevokeGrantRequest as _keymesh_kms_v1_RevokeGrantRequest, RevokeGrantRequest__Output as _keymesh_kms_v1_RevokeGrantRequest__Output } from '../../../keymesh/kms/v1/RevokeGrantRequest.ts';
import type { RevokeGrantResponse as _keymesh_kms_v1_RevokeGrantResponse, RevokeGrantResponse__Output as _keymesh_kms_v1_RevokeGrantResponse__Output } from '../../../keymesh/kms/v1/RevokeGrantResponse.ts';
import type { RotateKeyOnDemandRequest as _keymesh_kms_v1_RotateKeyOnDemandRequest, RotateKeyOnDemandRequest__Output as _keymesh_kms_v1_RotateKeyOnDemandRequest__Output } from '../../../keymesh/kms/v1/RotateKeyOnDemandRequest.ts';
import type { RotateKeyOnDemandResponse as _keymesh_kms_v1_RotateKeyOnDemandResponse, RotateKeyOnDemandResponse__Output as _keymesh_kms_v1_RotateKeyOnDemandResponse__Output } from '../../../keymesh/kms/v1/RotateKeyOnDemandResponse.ts';
import type { ScheduleKeyDeletionRequest as _keymesh_kms_v1_ScheduleKeyDeletionRequest, ScheduleKeyDeletionRequest__Output as _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output } from '../../../keymesh/kms/v1/ScheduleKeyDeletionRequest.ts';
import type { ScheduleKeyDeletionResponse as _keymesh_kms_v1_ScheduleKeyDeletionResponse, ScheduleKeyDeletionResponse__Output as _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output } from '../../../keymesh/kms/v1/ScheduleKeyDeletionResponse.ts';
import type { SignRequest as _keymesh_kms_v1_SignRequest, SignRequest__Output as _keymesh_kms_v1_SignRequest__Output } from '../../../keymesh/kms/v1/SignRequest.ts';
import type { SignResponse as _keymesh_kms_v1_SignResponse, SignResponse__Output as _keymesh_kms_v1_SignResponse__Output } from '../../../keymesh/kms/v1/SignResponse.ts';
import type { TagResourceRequest as _keymesh_kms_v1_TagResourceRequest, TagResourceRequest__Output as _keymesh_kms_v1_TagResourceRequest__Output } from '../../../keymesh/kms/v1/TagResourceRequest.ts';
import type { TagResourceResponse as _keymesh_kms_v1_TagResourceResponse, TagResourceResponse__Output as _keymesh_kms_v1_TagResourceResponse__Output } from '../../../keymesh/kms/v1/TagResourceResponse.ts';
import type { UntagResourceRequest as _keymesh_kms_v1_UntagResourceRequest, UntagResourceRequest__Output as _keymesh_kms_v1_UntagResourceRequest__Output } from '../../../keymesh/kms/v1/UntagResourceRequest.ts';
import type { UntagResourceResponse as _keymesh_kms_v1_UntagResourceResponse, UntagResourceResponse__Output as _keymesh_kms_v1_UntagResourceResponse__Output } from '../../../keymesh/kms/v1/UntagResourceResponse.ts';
import type { UpdateAliasRequest as _keymesh_kms_v1_UpdateAliasRequest, UpdateAliasRequest__Output as _keymesh_kms_v1_UpdateAliasRequest__Output } from '../../../keymesh/kms/v1/UpdateAliasRequest.ts';
import type { UpdateAliasResponse as _keymesh_kms_v1_UpdateAliasResponse, UpdateAliasResponse__Output as _keymesh_kms_v1_UpdateAliasResponse__Output } from '../../../keymesh/kms/v1/UpdateAliasResponse.ts';
import type { UpdateCustomKeyStoreRequest as _keymesh_kms_v1_UpdateCustomKeyStoreRequest, UpdateCustomKeyStoreRequest__Output as _keymesh_kms_v1_UpdateCustomKeyStoreRequest__Output } from '../../../keymesh/kms/v1/UpdateCustomKeyStoreRequest.ts';
import type { UpdateCustomKeyStoreResponse as _keymesh_kms_v1_UpdateCustomKeyStoreResponse, UpdateCustomKeyStoreResponse__Output as _keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output } from '../../../keymesh/kms/v1/UpdateCustomKeyStoreResponse.ts';
import type { UpdateKeyDescriptionRequest as _keymesh_kms_v1_UpdateKeyDescriptionRequest, UpdateKeyDescriptionRequest__Output as _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output } from '../../../keymesh/kms/v1/UpdateKeyDescriptionRequest.ts';
import type { UpdateKeyDescriptionResponse as _keymesh_kms_v1_UpdateKeyDescriptionResponse, UpdateKeyDescriptionResponse__Output as _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output } from '../../../keymesh/kms/v1/UpdateKeyDescriptionResponse.ts';
import type { UpdatePrimaryRegionRequest as _keymesh_kms_v1_UpdatePrimaryRegionRequest, UpdatePrimaryRegionRequest__Output as _keymesh_kms_v1_UpdatePrimaryRegionRequest__Output } from '../../../keymesh/kms/v1/UpdatePrimaryRegionRequest.ts';
import type { UpdatePrimaryRegionResponse as _keymesh_kms_v1_UpdatePrimaryRegionResponse, UpdatePrimaryRegionResponse__Output as _keymesh_kms_v1_UpdatePrimaryRegionResponse__Output } from '../../../keymesh/kms/v1/UpdatePrimaryRegionResponse.ts';
import type { VerifyMacRequest as _keymesh_kms_v1_VerifyMacRequest, VerifyMacRequest__Output as _keymesh_kms_v1_VerifyMacRequest__Output } from '../../../keymesh/kms/v1/VerifyMacRequest.ts';
import type { VerifyMacResponse as _keymesh_kms_v1_VerifyMacResponse, VerifyMacResponse__Output as _keymesh_kms_v1_VerifyMacResponse__Output } from '../../../keymesh/kms/v1/VerifyMacResponse.ts';
import type { VerifyRequest as _keymesh_kms_v1_VerifyRequest, VerifyRequest__Output as _keymesh_kms_v1_VerifyRequest__Output } from '../../../keymesh/kms/v1/VerifyRequest.ts';
import type { VerifyResponse as _keymesh_kms_v1_VerifyResponse, VerifyResponse__Output as _keymesh_kms_v1_VerifyResponse__Output } from '../../../keymesh/kms/v1/VerifyResponse.ts';

export interface KmsClient extends grpc.Client {
  CancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  CancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  cancelKeyDeletion(argument: _keymesh_kms_v1_CancelKeyDeletionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CancelKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  
  ConnectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  ConnectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  ConnectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  ConnectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  connectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  connectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  connectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  connectCustomKeyStore(argument: _keymesh_kms_v1_ConnectCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  
  CreateAlias(argument: _keymesh_kms_v1_CreateAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  CreateAlias(argument: _keymesh_kms_v1_CreateAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  CreateAlias(argument: _keymesh_kms_v1_CreateAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  CreateAlias(argument: _keymesh_kms_v1_CreateAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  createAlias(argument: _keymesh_kms_v1_CreateAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  createAlias(argument: _keymesh_kms_v1_CreateAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  createAlias(argument: _keymesh_kms_v1_CreateAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  createAlias(argument: _keymesh_kms_v1_CreateAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateAliasResponse__Output>): grpc.ClientUnaryCall;
  
  CreateCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  CreateCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  createCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  createCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  createCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  createCustomKeyStore(argument: _keymesh_kms_v1_CreateCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  
  CreateGrant(argument: _keymesh_kms_v1_CreateGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  CreateGrant(argument: _keymesh_kms_v1_CreateGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  CreateGrant(argument: _keymesh_kms_v1_CreateGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  CreateGrant(argument: _keymesh_kms_v1_CreateGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  createGrant(argument: _keymesh_kms_v1_CreateGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  createGrant(argument: _keymesh_kms_v1_CreateGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  createGrant(argument: _keymesh_kms_v1_CreateGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  createGrant(argument: _keymesh_kms_v1_CreateGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateGrantResponse__Output>): grpc.ClientUnaryCall;
  
  CreateKey(argument: _keymesh_kms_v1_CreateKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateKey(argument: _keymesh_kms_v1_CreateKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateKey(argument: _keymesh_kms_v1_CreateKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateKey(argument: _keymesh_kms_v1_CreateKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  createKey(argument: _keymesh_kms_v1_CreateKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  createKey(argument: _keymesh_kms_v1_CreateKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  createKey(argument: _keymesh_kms_v1_CreateKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  createKey(argument: _keymesh_kms_v1_CreateKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_CreateKeyResponse__Output>): grpc.ClientUnaryCall;
  
  Decrypt(argument: _keymesh_kms_v1_DecryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  Decrypt(argument: _keymesh_kms_v1_DecryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  Decrypt(argument: _keymesh_kms_v1_DecryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  Decrypt(argument: _keymesh_kms_v1_DecryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  decrypt(argument: _keymesh_kms_v1_DecryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  decrypt(argument: _keymesh_kms_v1_DecryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  decrypt(argument: _keymesh_kms_v1_DecryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  decrypt(argument: _keymesh_kms_v1_DecryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DecryptResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  DeleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  DeleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  DeleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  deleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  deleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  deleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  deleteAlias(argument: _keymesh_kms_v1_DeleteAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteAliasResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DeleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  deleteCustomKeyStore(argument: _keymesh_kms_v1_DeleteCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  DeleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  DeleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  DeleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  deleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  deleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  deleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  deleteImportedKeyMaterial(argument: _keymesh_kms_v1_DeleteImportedKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  
  DeriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  DeriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  DeriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  DeriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  deriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  deriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  deriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  deriveSharedSecret(argument: _keymesh_kms_v1_DeriveSharedSecretRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DeriveSharedSecretResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  DescribeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  DescribeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  DescribeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  describeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  describeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  describeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  describeCustomKeyStores(argument: _keymesh_kms_v1_DescribeCustomKeyStoresRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>): grpc.ClientUnaryCall;
  
  DescribeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  DescribeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  DescribeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  DescribeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  describeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  describeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  describeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  describeKey(argument: _keymesh_kms_v1_DescribeKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DescribeKeyResponse__Output>): grpc.ClientUnaryCall;
  
  DisableKey(argument: _keymesh_kms_v1_DisableKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  DisableKey(argument: _keymesh_kms_v1_DisableKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  DisableKey(argument: _keymesh_kms_v1_DisableKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  DisableKey(argument: _keymesh_kms_v1_DisableKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  disableKey(argument: _keymesh_kms_v1_DisableKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  disableKey(argument: _keymesh_kms_v1_DisableKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  disableKey(argument: _keymesh_kms_v1_DisableKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  disableKey(argument: _keymesh_kms_v1_DisableKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyResponse__Output>): grpc.ClientUnaryCall;
  
  DisableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  DisableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  DisableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  DisableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  disableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  disableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  disableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  disableKeyRotation(argument: _keymesh_kms_v1_DisableKeyRotationRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  
  DisconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DisconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DisconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  DisconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  disconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  disconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  disconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  disconnectCustomKeyStore(argument: _keymesh_kms_v1_DisconnectCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  
  EnableKey(argument: _keymesh_kms_v1_EnableKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  EnableKey(argument: _keymesh_kms_v1_EnableKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  EnableKey(argument: _keymesh_kms_v1_EnableKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  EnableKey(argument: _keymesh_kms_v1_EnableKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  enableKey(argument: _keymesh_kms_v1_EnableKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  enableKey(argument: _keymesh_kms_v1_EnableKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  enableKey(argument: _keymesh_kms_v1_EnableKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  enableKey(argument: _keymesh_kms_v1_EnableKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyResponse__Output>): grpc.ClientUnaryCall;
  
  EnableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  EnableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  EnableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  EnableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  enableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  enableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  enableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  enableKeyRotation(argument: _keymesh_kms_v1_EnableKeyRotationRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EnableKeyRotationResponse__Output>): grpc.ClientUnaryCall;
  
  Encrypt(argument: _keymesh_kms_v1_EncryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  Encrypt(argument: _keymesh_kms_v1_EncryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  Encrypt(argument: _keymesh_kms_v1_EncryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  Encrypt(argument: _keymesh_kms_v1_EncryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  encrypt(argument: _keymesh_kms_v1_EncryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  encrypt(argument: _keymesh_kms_v1_EncryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  encrypt(argument: _keymesh_kms_v1_EncryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  encrypt(argument: _keymesh_kms_v1_EncryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_EncryptResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  generateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  generateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  generateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  generateDataKey(argument: _keymesh_kms_v1_GenerateDataKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPair(argument: _keymesh_kms_v1_GenerateDataKeyPairRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyPairWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  GenerateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  generateDataKeyWithoutPlaintext(argument: _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateMac(argument: _keymesh_kms_v1_GenerateMacRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  GenerateMac(argument: _keymesh_kms_v1_GenerateMacRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  GenerateMac(argument: _keymesh_kms_v1_GenerateMacRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  GenerateMac(argument: _keymesh_kms_v1_GenerateMacRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  generateMac(argument: _keymesh_kms_v1_GenerateMacRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  generateMac(argument: _keymesh_kms_v1_GenerateMacRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  generateMac(argument: _keymesh_kms_v1_GenerateMacRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  generateMac(argument: _keymesh_kms_v1_GenerateMacRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateMacResponse__Output>): grpc.ClientUnaryCall;
  
  GenerateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  GenerateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  GenerateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  GenerateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  generateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  generateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  generateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  generateRandom(argument: _keymesh_kms_v1_GenerateRandomRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GenerateRandomResponse__Output>): grpc.ClientUnaryCall;
  
  GetKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  GetKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  GetKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  GetKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  getKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  getKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  getKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  getKeyLastUsage(argument: _keymesh_kms_v1_GetKeyLastUsageRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyLastUsageResponse__Output>): grpc.ClientUnaryCall;
  
  GetKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  getKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  getKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  getKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  getKeyPolicy(argument: _keymesh_kms_v1_GetKeyPolicyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  GetKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  GetKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  GetKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  getKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  getKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  getKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  getKeyRotationStatus(argument: _keymesh_kms_v1_GetKeyRotationStatusRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetKeyRotationStatusResponse__Output>): grpc.ClientUnaryCall;
  
  GetParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  GetParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  GetParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  GetParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  getParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  getParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  getParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  getParametersForImport(argument: _keymesh_kms_v1_GetParametersForImportRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetParametersForImportResponse__Output>): grpc.ClientUnaryCall;
  
  GetPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  GetPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  GetPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  GetPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  getPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  getPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  getPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  getPublicKey(argument: _keymesh_kms_v1_GetPublicKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_GetPublicKeyResponse__Output>): grpc.ClientUnaryCall;
  
  ImportKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  ImportKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  ImportKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  ImportKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  importKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  importKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  importKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  importKeyMaterial(argument: _keymesh_kms_v1_ImportKeyMaterialRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ImportKeyMaterialResponse__Output>): grpc.ClientUnaryCall;
  
  ListAliases(argument: _keymesh_kms_v1_ListAliasesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAliases(argument: _keymesh_kms_v1_ListAliasesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAliases(argument: _keymesh_kms_v1_ListAliasesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAliases(argument: _keymesh_kms_v1_ListAliasesRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAliases(argument: _keymesh_kms_v1_ListAliasesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAliases(argument: _keymesh_kms_v1_ListAliasesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAliases(argument: _keymesh_kms_v1_ListAliasesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAliases(argument: _keymesh_kms_v1_ListAliasesRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListAliasesResponse__Output>): grpc.ClientUnaryCall;
  
  ListGrants(argument: _keymesh_kms_v1_ListGrantsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListGrants(argument: _keymesh_kms_v1_ListGrantsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListGrants(argument: _keymesh_kms_v1_ListGrantsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListGrants(argument: _keymesh_kms_v1_ListGrantsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  listGrants(argument: _keymesh_kms_v1_ListGrantsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  listGrants(argument: _keymesh_kms_v1_ListGrantsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  listGrants(argument: _keymesh_kms_v1_ListGrantsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  listGrants(argument: _keymesh_kms_v1_ListGrantsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListGrantsResponse__Output>): grpc.ClientUnaryCall;
  
  ListKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listKeyPolicies(argument: _keymesh_kms_v1_ListKeyPoliciesRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  ListKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  ListKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  ListKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  listKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  listKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  listKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  listKeyRotations(argument: _keymesh_kms_v1_ListKeyRotationsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeyRotationsResponse__Output>): grpc.ClientUnaryCall;
  
  ListKeys(argument: _keymesh_kms_v1_ListKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  ListKeys(argument: _keymesh_kms_v1_ListKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  ListKeys(argument: _keymesh_kms_v1_ListKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  ListKeys(argument: _keymesh_kms_v1_ListKeysRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  listKeys(argument: _keymesh_kms_v1_ListKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  listKeys(argument: _keymesh_kms_v1_ListKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  listKeys(argument: _keymesh_kms_v1_ListKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  listKeys(argument: _keymesh_kms_v1_ListKeysRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListKeysResponse__Output>): grpc.ClientUnaryCall;
  
  ListResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  ListResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  ListResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  ListResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  listResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  listResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  listResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  listResourceTags(argument: _keymesh_kms_v1_ListResourceTagsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListResourceTagsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  ListRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  listRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  listRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  listRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  listRetirableGrants(argument: _keymesh_kms_v1_ListRetirableGrantsRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ListRetirableGrantsResponse__Output>): grpc.ClientUnaryCall;
  
  PutKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  putKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  putKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  putKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  putKeyPolicy(argument: _keymesh_kms_v1_PutKeyPolicyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_PutKeyPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  ReEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  ReEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  ReEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  ReEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  reEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  reEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  reEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  reEncrypt(argument: _keymesh_kms_v1_ReEncryptRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ReEncryptResponse__Output>): grpc.ClientUnaryCall;
  
  ReplicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  ReplicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  ReplicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  ReplicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  replicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  replicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  replicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  replicateKey(argument: _keymesh_kms_v1_ReplicateKeyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ReplicateKeyResponse__Output>): grpc.ClientUnaryCall;
  
  RetireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  RetireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  RetireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  RetireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  retireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  retireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  retireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  retireGrant(argument: _keymesh_kms_v1_RetireGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RetireGrantResponse__Output>): grpc.ClientUnaryCall;
  
  RevokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  RevokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  RevokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  RevokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  revokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  revokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  revokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  revokeGrant(argument: _keymesh_kms_v1_RevokeGrantRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RevokeGrantResponse__Output>): grpc.ClientUnaryCall;
  
  RotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  RotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  RotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  RotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  rotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  rotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  rotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  rotateKeyOnDemand(argument: _keymesh_kms_v1_RotateKeyOnDemandRequest, callback: grpc.requestCallback<_keymesh_kms_v1_RotateKeyOnDemandResponse__Output>): grpc.ClientUnaryCall;
  
  ScheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  ScheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  ScheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  ScheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  scheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  scheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  scheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  scheduleKeyDeletion(argument: _keymesh_kms_v1_ScheduleKeyDeletionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>): grpc.ClientUnaryCall;
  
  Sign(argument: _keymesh_kms_v1_SignRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  Sign(argument: _keymesh_kms_v1_SignRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  Sign(argument: _keymesh_kms_v1_SignRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  Sign(argument: _keymesh_kms_v1_SignRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  sign(argument: _keymesh_kms_v1_SignRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  sign(argument: _keymesh_kms_v1_SignRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  sign(argument: _keymesh_kms_v1_SignRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  sign(argument: _keymesh_kms_v1_SignRequest, callback: grpc.requestCallback<_keymesh_kms_v1_SignResponse__Output>): grpc.ClientUnaryCall;
  
  TagResource(argument: _keymesh_kms_v1_TagResourceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  TagResource(argument: _keymesh_kms_v1_TagResourceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  TagResource(argument: _keymesh_kms_v1_TagResourceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  TagResource(argument: _keymesh_kms_v1_TagResourceRequest, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  tagResource(argument: _keymesh_kms_v1_TagResourceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  tagResource(argument: _keymesh_kms_v1_TagResourceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  tagResource(argument: _keymesh_kms_v1_TagResourceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  tagResource(argument: _keymesh_kms_v1_TagResourceRequest, callback: grpc.requestCallback<_keymesh_kms_v1_TagResourceResponse__Output>): grpc.ClientUnaryCall;
  
  UntagResource(argument: _keymesh_kms_v1_UntagResourceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  UntagResource(argument: _keymesh_kms_v1_UntagResourceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  UntagResource(argument: _keymesh_kms_v1_UntagResourceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  UntagResource(argument: _keymesh_kms_v1_UntagResourceRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  untagResource(argument: _keymesh_kms_v1_UntagResourceRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  untagResource(argument: _keymesh_kms_v1_UntagResourceRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  untagResource(argument: _keymesh_kms_v1_UntagResourceRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  untagResource(argument: _keymesh_kms_v1_UntagResourceRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UntagResourceResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  UpdateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  UpdateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  UpdateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  updateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  updateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  updateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  updateAlias(argument: _keymesh_kms_v1_UpdateAliasRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateAliasResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  UpdateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  updateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  updateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  updateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  updateCustomKeyStore(argument: _keymesh_kms_v1_UpdateCustomKeyStoreRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateKeyDescription(argument: _keymesh_kms_v1_UpdateKeyDescriptionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>): grpc.ClientUnaryCall;
  
  UpdatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  UpdatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  UpdatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  UpdatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  updatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  updatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  updatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  updatePrimaryRegion(argument: _keymesh_kms_v1_UpdatePrimaryRegionRequest, callback: grpc.requestCallback<_keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>): grpc.ClientUnaryCall;
  
  Verify(argument: _keymesh_kms_v1_VerifyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  Verify(argument: _keymesh_kms_v1_VerifyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  Verify(argument: _keymesh_kms_v1_VerifyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  Verify(argument: _keymesh_kms_v1_VerifyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  verify(argument: _keymesh_kms_v1_VerifyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  verify(argument: _keymesh_kms_v1_VerifyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  verify(argument: _keymesh_kms_v1_VerifyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  verify(argument: _keymesh_kms_v1_VerifyRequest, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyResponse__Output>): grpc.ClientUnaryCall;
  
  VerifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  VerifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  VerifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  VerifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  verifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  verifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  verifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  verifyMac(argument: _keymesh_kms_v1_VerifyMacRequest, callback: grpc.requestCallback<_keymesh_kms_v1_VerifyMacResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface KmsHandlers extends grpc.UntypedServiceImplementation {
  CancelKeyDeletion: grpc.handleUnaryCall<_keymesh_kms_v1_CancelKeyDeletionRequest__Output, _keymesh_kms_v1_CancelKeyDeletionResponse>;
  
  ConnectCustomKeyStore: grpc.handleUnaryCall<_keymesh_kms_v1_ConnectCustomKeyStoreRequest__Output, _keymesh_kms_v1_ConnectCustomKeyStoreResponse>;
  
  CreateAlias: grpc.handleUnaryCall<_keymesh_kms_v1_CreateAliasRequest__Output, _keymesh_kms_v1_CreateAliasResponse>;
  
  CreateCustomKeyStore: grpc.handleUnaryCall<_keymesh_kms_v1_CreateCustomKeyStoreRequest__Output, _keymesh_kms_v1_CreateCustomKeyStoreResponse>;
  
  CreateGrant: grpc.handleUnaryCall<_keymesh_kms_v1_CreateGrantRequest__Output, _keymesh_kms_v1_CreateGrantResponse>;
  
  CreateKey: grpc.handleUnaryCall<_keymesh_kms_v1_CreateKeyRequest__Output, _keymesh_kms_v1_CreateKeyResponse>;
  
  Decrypt: grpc.handleUnaryCall<_keymesh_kms_v1_DecryptRequest__Output, _keymesh_kms_v1_DecryptResponse>;
  
  DeleteAlias: grpc.handleUnaryCall<_keymesh_kms_v1_DeleteAliasRequest__Output, _keymesh_kms_v1_DeleteAliasResponse>;
  
  DeleteCustomKeyStore: grpc.handleUnaryCall<_keymesh_kms_v1_DeleteCustomKeyStoreRequest__Output, _keymesh_kms_v1_DeleteCustomKeyStoreResponse>;
  
  DeleteImportedKeyMaterial: grpc.handleUnaryCall<_keymesh_kms_v1_DeleteImportedKeyMaterialRequest__Output, _keymesh_kms_v1_DeleteImportedKeyMaterialResponse>;
  
  DeriveSharedSecret: grpc.handleUnaryCall<_keymesh_kms_v1_DeriveSharedSecretRequest__Output, _keymesh_kms_v1_DeriveSharedSecretResponse>;
  
  DescribeCustomKeyStores: grpc.handleUnaryCall<_keymesh_kms_v1_DescribeCustomKeyStoresRequest__Output, _keymesh_kms_v1_DescribeCustomKeyStoresResponse>;
  
  DescribeKey: grpc.handleUnaryCall<_keymesh_kms_v1_DescribeKeyRequest__Output, _keymesh_kms_v1_DescribeKeyResponse>;
  
  DisableKey: grpc.handleUnaryCall<_keymesh_kms_v1_DisableKeyRequest__Output, _keymesh_kms_v1_DisableKeyResponse>;
  
  DisableKeyRotation: grpc.handleUnaryCall<_keymesh_kms_v1_DisableKeyRotationRequest__Output, _keymesh_kms_v1_DisableKeyRotationResponse>;
  
  DisconnectCustomKeyStore: grpc.handleUnaryCall<_keymesh_kms_v1_DisconnectCustomKeyStoreRequest__Output, _keymesh_kms_v1_DisconnectCustomKeyStoreResponse>;
  
  EnableKey: grpc.handleUnaryCall<_keymesh_kms_v1_EnableKeyRequest__Output, _keymesh_kms_v1_EnableKeyResponse>;
  
  EnableKeyRotation: grpc.handleUnaryCall<_keymesh_kms_v1_EnableKeyRotationRequest__Output, _keymesh_kms_v1_EnableKeyRotationResponse>;
  
  Encrypt: grpc.handleUnaryCall<_keymesh_kms_v1_EncryptRequest__Output, _keymesh_kms_v1_EncryptResponse>;
  
  GenerateDataKey: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateDataKeyRequest__Output, _keymesh_kms_v1_GenerateDataKeyResponse>;
  
  GenerateDataKeyPair: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateDataKeyPairRequest__Output, _keymesh_kms_v1_GenerateDataKeyPairResponse>;
  
  GenerateDataKeyPairWithoutPlaintext: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest__Output, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse>;
  
  GenerateDataKeyWithoutPlaintext: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse>;
  
  GenerateMac: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateMacRequest__Output, _keymesh_kms_v1_GenerateMacResponse>;
  
  GenerateRandom: grpc.handleUnaryCall<_keymesh_kms_v1_GenerateRandomRequest__Output, _keymesh_kms_v1_GenerateRandomResponse>;
  
  GetKeyLastUsage: grpc.handleUnaryCall<_keymesh_kms_v1_GetKeyLastUsageRequest__Output, _keymesh_kms_v1_GetKeyLastUsageResponse>;
  
  GetKeyPolicy: grpc.handleUnaryCall<_keymesh_kms_v1_GetKeyPolicyRequest__Output, _keymesh_kms_v1_GetKeyPolicyResponse>;
  
  GetKeyRotationStatus: grpc.handleUnaryCall<_keymesh_kms_v1_GetKeyRotationStatusRequest__Output, _keymesh_kms_v1_GetKeyRotationStatusResponse>;
  
  GetParametersForImport: grpc.handleUnaryCall<_keymesh_kms_v1_GetParametersForImportRequest__Output, _keymesh_kms_v1_GetParametersForImportResponse>;
  
  GetPublicKey: grpc.handleUnaryCall<_keymesh_kms_v1_GetPublicKeyRequest__Output, _keymesh_kms_v1_GetPublicKeyResponse>;
  
  ImportKeyMaterial: grpc.handleUnaryCall<_keymesh_kms_v1_ImportKeyMaterialRequest__Output, _keymesh_kms_v1_ImportKeyMaterialResponse>;
  
  ListAliases: grpc.handleUnaryCall<_keymesh_kms_v1_ListAliasesRequest__Output, _keymesh_kms_v1_ListAliasesResponse>;
  
  ListGrants: grpc.handleUnaryCall<_keymesh_kms_v1_ListGrantsRequest__Output, _keymesh_kms_v1_ListGrantsResponse>;
  
  ListKeyPolicies: grpc.handleUnaryCall<_keymesh_kms_v1_ListKeyPoliciesRequest__Output, _keymesh_kms_v1_ListKeyPoliciesResponse>;
  
  ListKeyRotations: grpc.handleUnaryCall<_keymesh_kms_v1_ListKeyRotationsRequest__Output, _keymesh_kms_v1_ListKeyRotationsResponse>;
  
  ListKeys: grpc.handleUnaryCall<_keymesh_kms_v1_ListKeysRequest__Output, _keymesh_kms_v1_ListKeysResponse>;
  
  ListResourceTags: grpc.handleUnaryCall<_keymesh_kms_v1_ListResourceTagsRequest__Output, _keymesh_kms_v1_ListResourceTagsResponse>;
  
  ListRetirableGrants: grpc.handleUnaryCall<_keymesh_kms_v1_ListRetirableGrantsRequest__Output, _keymesh_kms_v1_ListRetirableGrantsResponse>;
  
  PutKeyPolicy: grpc.handleUnaryCall<_keymesh_kms_v1_PutKeyPolicyRequest__Output, _keymesh_kms_v1_PutKeyPolicyResponse>;
  
  ReEncrypt: grpc.handleUnaryCall<_keymesh_kms_v1_ReEncryptRequest__Output, _keymesh_kms_v1_ReEncryptResponse>;
  
  ReplicateKey: grpc.handleUnaryCall<_keymesh_kms_v1_ReplicateKeyRequest__Output, _keymesh_kms_v1_ReplicateKeyResponse>;
  
  RetireGrant: grpc.handleUnaryCall<_keymesh_kms_v1_RetireGrantRequest__Output, _keymesh_kms_v1_RetireGrantResponse>;
  
  RevokeGrant: grpc.handleUnaryCall<_keymesh_kms_v1_RevokeGrantRequest__Output, _keymesh_kms_v1_RevokeGrantResponse>;
  
  RotateKeyOnDemand: grpc.handleUnaryCall<_keymesh_kms_v1_RotateKeyOnDemandRequest__Output, _keymesh_kms_v1_RotateKeyOnDemandResponse>;
  
  ScheduleKeyDeletion: grpc.handleUnaryCall<_keymesh_kms_v1_ScheduleKeyDeletionRequest__Output, _keymesh_kms_v1_ScheduleKeyDeletionResponse>;
  
  Sign: grpc.handleUnaryCall<_keymesh_kms_v1_SignRequest__Output, _keymesh_kms_v1_SignResponse>;
  
  TagResource: grpc.handleUnaryCall<_keymesh_kms_v1_TagResourceRequest__Output, _keymesh_kms_v1_TagResourceResponse>;
  
  UntagResource: grpc.handleUnaryCall<_keymesh_kms_v1_UntagResourceRequest__Output, _keymesh_kms_v1_UntagResourceResponse>;
  
  UpdateAlias: grpc.handleUnaryCall<_keymesh_kms_v1_UpdateAliasRequest__Output, _keymesh_kms_v1_UpdateAliasResponse>;
  
  UpdateCustomKeyStore: grpc.handleUnaryCall<_keymesh_kms_v1_UpdateCustomKeyStoreRequest__Output, _keymesh_kms_v1_UpdateCustomKeyStoreResponse>;
  
  UpdateKeyDescription: grpc.handleUnaryCall<_keymesh_kms_v1_UpdateKeyDescriptionRequest__Output, _keymesh_kms_v1_UpdateKeyDescriptionResponse>;
  
  UpdatePrimaryRegion: grpc.handleUnaryCall<_keymesh_kms_v1_UpdatePrimaryRegionRequest__Output, _keymesh_kms_v1_UpdatePrimaryRegionResponse>;
  
  Verify: grpc.handleUnaryCall<_keymesh_kms_v1_VerifyRequest__Output, _keymesh_kms_v1_VerifyResponse>;
  
  VerifyMac: grpc.handleUnaryCall<_keymesh_kms_v1_VerifyMacRequest__Output, _keymesh_kms_v1_VerifyMacResponse>;
  
}

export interface KmsDefinition extends grpc.ServiceDefinition {
  CancelKeyDeletion: MethodDefinition<_keymesh_kms_v1_CancelKeyDeletionRequest, _keymesh_kms_v1_CancelKeyDeletionResponse, _keymesh_kms_v1_CancelKeyDeletionRequest__Output, _keymesh_kms_v1_CancelKeyDeletionResponse__Output>
  ConnectCustomKeyStore: MethodDefinition<_keymesh_kms_v1_ConnectCustomKeyStoreRequest, _keymesh_kms_v1_ConnectCustomKeyStoreResponse, _keymesh_kms_v1_ConnectCustomKeyStoreRequest__Output, _keymesh_kms_v1_ConnectCustomKeyStoreResponse__Output>
  CreateAlias: MethodDefinition<_keymesh_kms_v1_CreateAliasRequest, _keymesh_kms_v1_CreateAliasResponse, _keymesh_kms_v1_CreateAliasRequest__Output, _keymesh_kms_v1_CreateAliasResponse__Output>
  CreateCustomKeyStore: MethodDefinition<_keymesh_kms_v1_CreateCustomKeyStoreRequest, _keymesh_kms_v1_CreateCustomKeyStoreResponse, _keymesh_kms_v1_CreateCustomKeyStoreRequest__Output, _keymesh_kms_v1_CreateCustomKeyStoreResponse__Output>
  CreateGrant: MethodDefinition<_keymesh_kms_v1_CreateGrantRequest, _keymesh_kms_v1_CreateGrantResponse, _keymesh_kms_v1_CreateGrantRequest__Output, _keymesh_kms_v1_CreateGrantResponse__Output>
  CreateKey: MethodDefinition<_keymesh_kms_v1_CreateKeyRequest, _keymesh_kms_v1_CreateKeyResponse, _keymesh_kms_v1_CreateKeyRequest__Output, _keymesh_kms_v1_CreateKeyResponse__Output>
  Decrypt: MethodDefinition<_keymesh_kms_v1_DecryptRequest, _keymesh_kms_v1_DecryptResponse, _keymesh_kms_v1_DecryptRequest__Output, _keymesh_kms_v1_DecryptResponse__Output>
  DeleteAlias: MethodDefinition<_keymesh_kms_v1_DeleteAliasRequest, _keymesh_kms_v1_DeleteAliasResponse, _keymesh_kms_v1_DeleteAliasRequest__Output, _keymesh_kms_v1_DeleteAliasResponse__Output>
  DeleteCustomKeyStore: MethodDefinition<_keymesh_kms_v1_DeleteCustomKeyStoreRequest, _keymesh_kms_v1_DeleteCustomKeyStoreResponse, _keymesh_kms_v1_DeleteCustomKeyStoreRequest__Output, _keymesh_kms_v1_DeleteCustomKeyStoreResponse__Output>
  DeleteImportedKeyMaterial: MethodDefinition<_keymesh_kms_v1_DeleteImportedKeyMaterialRequest, _keymesh_kms_v1_DeleteImportedKeyMaterialResponse, _keymesh_kms_v1_DeleteImportedKeyMaterialRequest__Output, _keymesh_kms_v1_DeleteImportedKeyMaterialResponse__Output>
  DeriveSharedSecret: MethodDefinition<_keymesh_kms_v1_DeriveSharedSecretRequest, _keymesh_kms_v1_DeriveSharedSecretResponse, _keymesh_kms_v1_DeriveSharedSecretRequest__Output, _keymesh_kms_v1_DeriveSharedSecretResponse__Output>
  DescribeCustomKeyStores: MethodDefinition<_keymesh_kms_v1_DescribeCustomKeyStoresRequest, _keymesh_kms_v1_DescribeCustomKeyStoresResponse, _keymesh_kms_v1_DescribeCustomKeyStoresRequest__Output, _keymesh_kms_v1_DescribeCustomKeyStoresResponse__Output>
  DescribeKey: MethodDefinition<_keymesh_kms_v1_DescribeKeyRequest, _keymesh_kms_v1_DescribeKeyResponse, _keymesh_kms_v1_DescribeKeyRequest__Output, _keymesh_kms_v1_DescribeKeyResponse__Output>
  DisableKey: MethodDefinition<_keymesh_kms_v1_DisableKeyRequest, _keymesh_kms_v1_DisableKeyResponse, _keymesh_kms_v1_DisableKeyRequest__Output, _keymesh_kms_v1_DisableKeyResponse__Output>
  DisableKeyRotation: MethodDefinition<_keymesh_kms_v1_DisableKeyRotationRequest, _keymesh_kms_v1_DisableKeyRotationResponse, _keymesh_kms_v1_DisableKeyRotationRequest__Output, _keymesh_kms_v1_DisableKeyRotationResponse__Output>
  DisconnectCustomKeyStore: MethodDefinition<_keymesh_kms_v1_DisconnectCustomKeyStoreRequest, _keymesh_kms_v1_DisconnectCustomKeyStoreResponse, _keymesh_kms_v1_DisconnectCustomKeyStoreRequest__Output, _keymesh_kms_v1_DisconnectCustomKeyStoreResponse__Output>
  EnableKey: MethodDefinition<_keymesh_kms_v1_EnableKeyRequest, _keymesh_kms_v1_EnableKeyResponse, _keymesh_kms_v1_EnableKeyRequest__Output, _keymesh_kms_v1_EnableKeyResponse__Output>
  EnableKeyRotation: MethodDefinition<_keymesh_kms_v1_EnableKeyRotationRequest, _keymesh_kms_v1_EnableKeyRotationResponse, _keymesh_kms_v1_EnableKeyRotationRequest__Output, _keymesh_kms_v1_EnableKeyRotationResponse__Output>
  Encrypt: MethodDefinition<_keymesh_kms_v1_EncryptRequest, _keymesh_kms_v1_EncryptResponse, _keymesh_kms_v1_EncryptRequest__Output, _keymesh_kms_v1_EncryptResponse__Output>
  GenerateDataKey: MethodDefinition<_keymesh_kms_v1_GenerateDataKeyRequest, _keymesh_kms_v1_GenerateDataKeyResponse, _keymesh_kms_v1_GenerateDataKeyRequest__Output, _keymesh_kms_v1_GenerateDataKeyResponse__Output>
  GenerateDataKeyPair: MethodDefinition<_keymesh_kms_v1_GenerateDataKeyPairRequest, _keymesh_kms_v1_GenerateDataKeyPairResponse, _keymesh_kms_v1_GenerateDataKeyPairRequest__Output, _keymesh_kms_v1_GenerateDataKeyPairResponse__Output>
  GenerateDataKeyPairWithoutPlaintext: MethodDefinition<_keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextRequest__Output, _keymesh_kms_v1_GenerateDataKeyPairWithoutPlaintextResponse__Output>
  GenerateDataKeyWithoutPlaintext: MethodDefinition<_keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextRequest__Output, _keymesh_kms_v1_GenerateDataKeyWithoutPlaintextResponse__Output>
  GenerateMac: MethodDefinition<_keymesh_kms_v1_GenerateMacRequest, _keymesh_kms_v1_GenerateMacResponse, _keymesh_kms_v1_GenerateMacRequest__Output, _keymesh_kms_v1_GenerateMacResponse__Output>
  GenerateRandom: MethodDefinition<_keymesh_kms_v1_GenerateRandomRequest, _keymesh_kms_v1_GenerateRandomResponse, _keymesh_kms_v1_GenerateRandomRequest__Output, _keymesh_kms_v1_GenerateRandomResponse__Output>
  GetKeyLastUsage: MethodDefinition<_keymesh_kms_v1_GetKeyLastUsageRequest, _keymesh_kms_v1_GetKeyLastUsageResponse, _keymesh_kms_v1_GetKeyLastUsageRequest__Output, _keymesh_kms_v1_GetKeyLastUsageResponse__Output>
  GetKeyPolicy: MethodDefinition<_keymesh_kms_v1_GetKeyPolicyRequest, _keymesh_kms_v1_GetKeyPolicyResponse, _keymesh_kms_v1_GetKeyPolicyRequest__Output, _keymesh_kms_v1_GetKeyPolicyResponse__Output>
  GetKeyRotationStatus: MethodDefinition<_keymesh_kms_v1_GetKeyRotationStatusRequest, _keymesh_kms_v1_GetKeyRotationStatusResponse, _keymesh_kms_v1_GetKeyRotationStatusRequest__Output, _keymesh_kms_v1_GetKeyRotationStatusResponse__Output>
  GetParametersForImport: MethodDefinition<_keymesh_kms_v1_GetParametersForImportRequest, _keymesh_kms_v1_GetParametersForImportResponse, _keymesh_kms_v1_GetParametersForImportRequest__Output, _keymesh_kms_v1_GetParametersForImportResponse__Output>
  GetPublicKey: MethodDefinition<_keymesh_kms_v1_GetPublicKeyRequest, _keymesh_kms_v1_GetPublicKeyResponse, _keymesh_kms_v1_GetPublicKeyRequest__Output, _keymesh_kms_v1_GetPublicKeyResponse__Output>
  ImportKeyMaterial: MethodDefinition<_keymesh_kms_v1_ImportKeyMaterialRequest, _keymesh_kms_v1_ImportKeyMaterialResponse, _keymesh_kms_v1_ImportKeyMaterialRequest__Output, _keymesh_kms_v1_ImportKeyMaterialResponse__Output>
  ListAliases: MethodDefinition<_keymesh_kms_v1_ListAliasesRequest, _keymesh_kms_v1_ListAliasesResponse, _keymesh_kms_v1_ListAliasesRequest__Output, _keymesh_kms_v1_ListAliasesResponse__Output>
  ListGrants: MethodDefinition<_keymesh_kms_v1_ListGrantsRequest, _keymesh_kms_v1_ListGrantsResponse, _keymesh_kms_v1_ListGrantsRequest__Output, _keymesh_kms_v1_ListGrantsResponse__Output>
  ListKeyPolicies: MethodDefinition<_keymesh_kms_v1_ListKeyPoliciesRequest, _keymesh_kms_v1_ListKeyPoliciesResponse, _keymesh_kms_v1_ListKeyPoliciesRequest__Output, _keymesh_kms_v1_ListKeyPoliciesResponse__Output>
  ListKeyRotations: MethodDefinition<_keymesh_kms_v1_ListKeyRotationsRequest, _keymesh_kms_v1_ListKeyRotationsResponse, _keymesh_kms_v1_ListKeyRotationsRequest__Output, _keymesh_kms_v1_ListKeyRotationsResponse__Output>
  ListKeys: MethodDefinition<_keymesh_kms_v1_ListKeysRequest, _keymesh_kms_v1_ListKeysResponse, _keymesh_kms_v1_ListKeysRequest__Output, _keymesh_kms_v1_ListKeysResponse__Output>
  ListResourceTags: MethodDefinition<_keymesh_kms_v1_ListResourceTagsRequest, _keymesh_kms_v1_ListResourceTagsResponse, _keymesh_kms_v1_ListResourceTagsRequest__Output, _keymesh_kms_v1_ListResourceTagsResponse__Output>
  ListRetirableGrants: MethodDefinition<_keymesh_kms_v1_ListRetirableGrantsRequest, _keymesh_kms_v1_ListRetirableGrantsResponse, _keymesh_kms_v1_ListRetirableGrantsRequest__Output, _keymesh_kms_v1_ListRetirableGrantsResponse__Output>
  PutKeyPolicy: MethodDefinition<_keymesh_kms_v1_PutKeyPolicyRequest, _keymesh_kms_v1_PutKeyPolicyResponse, _keymesh_kms_v1_PutKeyPolicyRequest__Output, _keymesh_kms_v1_PutKeyPolicyResponse__Output>
  ReEncrypt: MethodDefinition<_keymesh_kms_v1_ReEncryptRequest, _keymesh_kms_v1_ReEncryptResponse, _keymesh_kms_v1_ReEncryptRequest__Output, _keymesh_kms_v1_ReEncryptResponse__Output>
  ReplicateKey: MethodDefinition<_keymesh_kms_v1_ReplicateKeyRequest, _keymesh_kms_v1_ReplicateKeyResponse, _keymesh_kms_v1_ReplicateKeyRequest__Output, _keymesh_kms_v1_ReplicateKeyResponse__Output>
  RetireGrant: MethodDefinition<_keymesh_kms_v1_RetireGrantRequest, _keymesh_kms_v1_RetireGrantResponse, _keymesh_kms_v1_RetireGrantRequest__Output, _keymesh_kms_v1_RetireGrantResponse__Output>
  RevokeGrant: MethodDefinition<_keymesh_kms_v1_RevokeGrantRequest, _keymesh_kms_v1_RevokeGrantResponse, _keymesh_kms_v1_RevokeGrantRequest__Output, _keymesh_kms_v1_RevokeGrantResponse__Output>
  RotateKeyOnDemand: MethodDefinition<_keymesh_kms_v1_RotateKeyOnDemandRequest, _keymesh_kms_v1_RotateKeyOnDemandResponse, _keymesh_kms_v1_RotateKeyOnDemandRequest__Output, _keymesh_kms_v1_RotateKeyOnDemandResponse__Output>
  ScheduleKeyDeletion: MethodDefinition<_keymesh_kms_v1_ScheduleKeyDeletionRequest, _keymesh_kms_v1_ScheduleKeyDeletionResponse, _keymesh_kms_v1_ScheduleKeyDeletionRequest__Output, _keymesh_kms_v1_ScheduleKeyDeletionResponse__Output>
  Sign: MethodDefinition<_keymesh_kms_v1_SignRequest, _keymesh_kms_v1_SignResponse, _keymesh_kms_v1_SignRequest__Output, _keymesh_kms_v1_SignResponse__Output>
  TagResource: MethodDefinition<_keymesh_kms_v1_TagResourceRequest, _keymesh_kms_v1_TagResourceResponse, _keymesh_kms_v1_TagResourceRequest__Output, _keymesh_kms_v1_TagResourceResponse__Output>
  UntagResource: MethodDefinition<_keymesh_kms_v1_UntagResourceRequest, _keymesh_kms_v1_UntagResourceResponse, _keymesh_kms_v1_UntagResourceRequest__Output, _keymesh_kms_v1_UntagResourceResponse__Output>
  UpdateAlias: MethodDefinition<_keymesh_kms_v1_UpdateAliasRequest, _keymesh_kms_v1_UpdateAliasResponse, _keymesh_kms_v1_UpdateAliasRequest__Output, _keymesh_kms_v1_UpdateAliasResponse__Output>
  UpdateCustomKeyStore: MethodDefinition<_keymesh_kms_v1_UpdateCustomKeyStoreRequest, _keymesh_kms_v1_UpdateCustomKeyStoreResponse, _keymesh_kms_v1_UpdateCustomKeyStoreRequest__Output, _keymesh_kms_v1_UpdateCustomKeyStoreResponse__Output>
  UpdateKeyDescription: MethodDefinition<_keymesh_kms_v1_UpdateKeyDescriptionRequest, _keymesh_kms_v1_UpdateKeyDescriptionResponse, _keymesh_kms_v1_UpdateKeyDescriptionRequest__Output, _keymesh_kms_v1_UpdateKeyDescriptionResponse__Output>
  UpdatePrimaryRegion: MethodDefinition<_keymesh_kms_v1_UpdatePrimaryRegionRequest, _keymesh_kms_v1_UpdatePrimaryRegionResponse, _keymesh_kms_v1_UpdatePrimaryRegionRequest__Output, _keymesh_kms_v1_UpdatePrimaryRegionResponse__Output>
  Verify: MethodDefinition<_keymesh_kms_v1_VerifyRequest, _keymesh_kms_v1_VerifyResponse, _keymesh_kms_v1_VerifyRequest__Output, _keymesh_kms_v1_VerifyResponse__Output>
  VerifyMac: MethodDefinition<_keymesh_kms_v1_VerifyMacRequest, _keymesh_kms_v1_VerifyMacResponse, _keymesh_kms_v1_VerifyMacRequest__Output, _keymesh_kms_v1_VerifyMacResponse__Output>
}
