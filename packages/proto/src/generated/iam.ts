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
import type { AccessKey as _keymesh_iam_v1_AccessKey, AccessKey__Output as _keymesh_iam_v1_AccessKey__Output } from './keymesh/iam/v1/AccessKey.ts';
import type { AccessKeyLastUsed as _keymesh_iam_v1_AccessKeyLastUsed, AccessKeyLastUsed__Output as _keymesh_iam_v1_AccessKeyLastUsed__Output } from './keymesh/iam/v1/AccessKeyLastUsed.ts';
import type { AccessKeyMetadata as _keymesh_iam_v1_AccessKeyMetadata, AccessKeyMetadata__Output as _keymesh_iam_v1_AccessKeyMetadata__Output } from './keymesh/iam/v1/AccessKeyMetadata.ts';
import type { AddUserToGroupRequest as _keymesh_iam_v1_AddUserToGroupRequest, AddUserToGroupRequest__Output as _keymesh_iam_v1_AddUserToGroupRequest__Output } from './keymesh/iam/v1/AddUserToGroupRequest.ts';
import type { AddUserToGroupResponse as _keymesh_iam_v1_AddUserToGroupResponse, AddUserToGroupResponse__Output as _keymesh_iam_v1_AddUserToGroupResponse__Output } from './keymesh/iam/v1/AddUserToGroupResponse.ts';
import type { AttachGroupPolicyRequest as _keymesh_iam_v1_AttachGroupPolicyRequest, AttachGroupPolicyRequest__Output as _keymesh_iam_v1_AttachGroupPolicyRequest__Output } from './keymesh/iam/v1/AttachGroupPolicyRequest.ts';
import type { AttachGroupPolicyResponse as _keymesh_iam_v1_AttachGroupPolicyResponse, AttachGroupPolicyResponse__Output as _keymesh_iam_v1_AttachGroupPolicyResponse__Output } from './keymesh/iam/v1/AttachGroupPolicyResponse.ts';
import type { AttachRolePolicyRequest as _keymesh_iam_v1_AttachRolePolicyRequest, AttachRolePolicyRequest__Output as _keymesh_iam_v1_AttachRolePolicyRequest__Output } from './keymesh/iam/v1/AttachRolePolicyRequest.ts';
import type { AttachRolePolicyResponse as _keymesh_iam_v1_AttachRolePolicyResponse, AttachRolePolicyResponse__Output as _keymesh_iam_v1_AttachRolePolicyResponse__Output } from './keymesh/iam/v1/AttachRolePolicyResponse.ts';
import type { AttachUserPolicyRequest as _keymesh_iam_v1_AttachUserPolicyRequest, AttachUserPolicyRequest__Output as _keymesh_iam_v1_AttachUserPolicyRequest__Output } from './keymesh/iam/v1/AttachUserPolicyRequest.ts';
import type { AttachUserPolicyResponse as _keymesh_iam_v1_AttachUserPolicyResponse, AttachUserPolicyResponse__Output as _keymesh_iam_v1_AttachUserPolicyResponse__Output } from './keymesh/iam/v1/AttachUserPolicyResponse.ts';
import type { AttachedPermissionsBoundary as _keymesh_iam_v1_AttachedPermissionsBoundary, AttachedPermissionsBoundary__Output as _keymesh_iam_v1_AttachedPermissionsBoundary__Output } from './keymesh/iam/v1/AttachedPermissionsBoundary.ts';
import type { AttachedPolicy as _keymesh_iam_v1_AttachedPolicy, AttachedPolicy__Output as _keymesh_iam_v1_AttachedPolicy__Output } from './keymesh/iam/v1/AttachedPolicy.ts';
import type { ContextEntry as _keymesh_iam_v1_ContextEntry, ContextEntry__Output as _keymesh_iam_v1_ContextEntry__Output } from './keymesh/iam/v1/ContextEntry.ts';
import type { CreateAccessKeyRequest as _keymesh_iam_v1_CreateAccessKeyRequest, CreateAccessKeyRequest__Output as _keymesh_iam_v1_CreateAccessKeyRequest__Output } from './keymesh/iam/v1/CreateAccessKeyRequest.ts';
import type { CreateAccessKeyResponse as _keymesh_iam_v1_CreateAccessKeyResponse, CreateAccessKeyResponse__Output as _keymesh_iam_v1_CreateAccessKeyResponse__Output } from './keymesh/iam/v1/CreateAccessKeyResponse.ts';
import type { CreateGroupRequest as _keymesh_iam_v1_CreateGroupRequest, CreateGroupRequest__Output as _keymesh_iam_v1_CreateGroupRequest__Output } from './keymesh/iam/v1/CreateGroupRequest.ts';
import type { CreateGroupResponse as _keymesh_iam_v1_CreateGroupResponse, CreateGroupResponse__Output as _keymesh_iam_v1_CreateGroupResponse__Output } from './keymesh/iam/v1/CreateGroupResponse.ts';
import type { CreatePolicyRequest as _keymesh_iam_v1_CreatePolicyRequest, CreatePolicyRequest__Output as _keymesh_iam_v1_CreatePolicyRequest__Output } from './keymesh/iam/v1/CreatePolicyRequest.ts';
import type { CreatePolicyResponse as _keymesh_iam_v1_CreatePolicyResponse, CreatePolicyResponse__Output as _keymesh_iam_v1_CreatePolicyResponse__Output } from './keymesh/iam/v1/CreatePolicyResponse.ts';
import type { CreatePolicyVersionRequest as _keymesh_iam_v1_CreatePolicyVersionRequest, CreatePolicyVersionRequest__Output as _keymesh_iam_v1_CreatePolicyVersionRequest__Output } from './keymesh/iam/v1/CreatePolicyVersionRequest.ts';
import type { CreatePolicyVersionResponse as _keymesh_iam_v1_CreatePolicyVersionResponse, CreatePolicyVersionResponse__Output as _keymesh_iam_v1_CreatePolicyVersionResponse__Output } from './keymesh/iam/v1/CreatePolicyVersionResponse.ts';
import type { CreateRoleRequest as _keymesh_iam_v1_CreateRoleRequest, CreateRoleRequest__Output as _keymesh_iam_v1_CreateRoleRequest__Output } from './keymesh/iam/v1/CreateRoleRequest.ts';
import type { CreateRoleResponse as _keymesh_iam_v1_CreateRoleResponse, CreateRoleResponse__Output as _keymesh_iam_v1_CreateRoleResponse__Output } from './keymesh/iam/v1/CreateRoleResponse.ts';
import type { CreateUserRequest as _keymesh_iam_v1_CreateUserRequest, CreateUserRequest__Output as _keymesh_iam_v1_CreateUserRequest__Output } from './keymesh/iam/v1/CreateUserRequest.ts';
import type { CreateUserResponse as _keymesh_iam_v1_CreateUserResponse, CreateUserResponse__Output as _keymesh_iam_v1_CreateUserResponse__Output } from './keymesh/iam/v1/CreateUserResponse.ts';
import type { DeleteAccessKeyRequest as _keymesh_iam_v1_DeleteAccessKeyRequest, DeleteAccessKeyRequest__Output as _keymesh_iam_v1_DeleteAccessKeyRequest__Output } from './keymesh/iam/v1/DeleteAccessKeyRequest.ts';
import type { DeleteAccessKeyResponse as _keymesh_iam_v1_DeleteAccessKeyResponse, DeleteAccessKeyResponse__Output as _keymesh_iam_v1_DeleteAccessKeyResponse__Output } from './keymesh/iam/v1/DeleteAccessKeyResponse.ts';
import type { DeleteGroupPolicyRequest as _keymesh_iam_v1_DeleteGroupPolicyRequest, DeleteGroupPolicyRequest__Output as _keymesh_iam_v1_DeleteGroupPolicyRequest__Output } from './keymesh/iam/v1/DeleteGroupPolicyRequest.ts';
import type { DeleteGroupPolicyResponse as _keymesh_iam_v1_DeleteGroupPolicyResponse, DeleteGroupPolicyResponse__Output as _keymesh_iam_v1_DeleteGroupPolicyResponse__Output } from './keymesh/iam/v1/DeleteGroupPolicyResponse.ts';
import type { DeleteGroupRequest as _keymesh_iam_v1_DeleteGroupRequest, DeleteGroupRequest__Output as _keymesh_iam_v1_DeleteGroupRequest__Output } from './keymesh/iam/v1/DeleteGroupRequest.ts';
import type { DeleteGroupResponse as _keymesh_iam_v1_DeleteGroupResponse, DeleteGroupResponse__Output as _keymesh_iam_v1_DeleteGroupResponse__Output } from './keymesh/iam/v1/DeleteGroupResponse.ts';
import type { DeleteLoginProfileRequest as _keymesh_iam_v1_DeleteLoginProfileRequest, DeleteLoginProfileRequest__Output as _keymesh_iam_v1_DeleteLoginProfileRequest__Output } from './keymesh/iam/v1/DeleteLoginProfileRequest.ts';
import type { DeleteLoginProfileResponse as _keymesh_iam_v1_DeleteLoginProfileResponse, DeleteLoginProfileResponse__Output as _keymesh_iam_v1_DeleteLoginProfileResponse__Output } from './keymesh/iam/v1/DeleteLoginProfileResponse.ts';
import type { DeletePolicyRequest as _keymesh_iam_v1_DeletePolicyRequest, DeletePolicyRequest__Output as _keymesh_iam_v1_DeletePolicyRequest__Output } from './keymesh/iam/v1/DeletePolicyRequest.ts';
import type { DeletePolicyResponse as _keymesh_iam_v1_DeletePolicyResponse, DeletePolicyResponse__Output as _keymesh_iam_v1_DeletePolicyResponse__Output } from './keymesh/iam/v1/DeletePolicyResponse.ts';
import type { DeletePolicyVersionRequest as _keymesh_iam_v1_DeletePolicyVersionRequest, DeletePolicyVersionRequest__Output as _keymesh_iam_v1_DeletePolicyVersionRequest__Output } from './keymesh/iam/v1/DeletePolicyVersionRequest.ts';
import type { DeletePolicyVersionResponse as _keymesh_iam_v1_DeletePolicyVersionResponse, DeletePolicyVersionResponse__Output as _keymesh_iam_v1_DeletePolicyVersionResponse__Output } from './keymesh/iam/v1/DeletePolicyVersionResponse.ts';
import type { DeleteRolePermissionsBoundaryRequest as _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, DeleteRolePermissionsBoundaryRequest__Output as _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest__Output } from './keymesh/iam/v1/DeleteRolePermissionsBoundaryRequest.ts';
import type { DeleteRolePermissionsBoundaryResponse as _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse, DeleteRolePermissionsBoundaryResponse__Output as _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output } from './keymesh/iam/v1/DeleteRolePermissionsBoundaryResponse.ts';
import type { DeleteRolePolicyRequest as _keymesh_iam_v1_DeleteRolePolicyRequest, DeleteRolePolicyRequest__Output as _keymesh_iam_v1_DeleteRolePolicyRequest__Output } from './keymesh/iam/v1/DeleteRolePolicyRequest.ts';
import type { DeleteRolePolicyResponse as _keymesh_iam_v1_DeleteRolePolicyResponse, DeleteRolePolicyResponse__Output as _keymesh_iam_v1_DeleteRolePolicyResponse__Output } from './keymesh/iam/v1/DeleteRolePolicyResponse.ts';
import type { DeleteRoleRequest as _keymesh_iam_v1_DeleteRoleRequest, DeleteRoleRequest__Output as _keymesh_iam_v1_DeleteRoleRequest__Output } from './keymesh/iam/v1/DeleteRoleRequest.ts';
import type { DeleteRoleResponse as _keymesh_iam_v1_DeleteRoleResponse, DeleteRoleResponse__Output as _keymesh_iam_v1_DeleteRoleResponse__Output } from './keymesh/iam/v1/DeleteRoleResponse.ts';
import type { DeleteUserPermissionsBoundaryRequest as _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, DeleteUserPermissionsBoundaryRequest__Output as _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest__Output } from './keymesh/iam/v1/DeleteUserPermissionsBoundaryRequest.ts';
import type { DeleteUserPermissionsBoundaryResponse as _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse, DeleteUserPermissionsBoundaryResponse__Output as _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output } from './keymesh/iam/v1/DeleteUserPermissionsBoundaryResponse.ts';
import type { DeleteUserPolicyRequest as _keymesh_iam_v1_DeleteUserPolicyRequest, DeleteUserPolicyRequest__Output as _keymesh_iam_v1_DeleteUserPolicyRequest__Output } from './keymesh/iam/v1/DeleteUserPolicyRequest.ts';
import type { DeleteUserPolicyResponse as _keymesh_iam_v1_DeleteUserPolicyResponse, DeleteUserPolicyResponse__Output as _keymesh_iam_v1_DeleteUserPolicyResponse__Output } from './keymesh/iam/v1/DeleteUserPolicyResponse.ts';
import type { DeleteUserRequest as _keymesh_iam_v1_DeleteUserRequest, DeleteUserRequest__Output as _keymesh_iam_v1_DeleteUserRequest__Output } from './keymesh/iam/v1/DeleteUserRequest.ts';
import type { DeleteUserResponse as _keymesh_iam_v1_DeleteUserResponse, DeleteUserResponse__Output as _keymesh_iam_v1_DeleteUserResponse__Output } from './keymesh/iam/v1/DeleteUserResponse.ts';
import type { DetachGroupPolicyRequest as _keymesh_iam_v1_DetachGroupPolicyRequest, DetachGroupPolicyRequest__Output as _keymesh_iam_v1_DetachGroupPolicyRequest__Output } from './keymesh/iam/v1/DetachGroupPolicyRequest.ts';
import type { DetachGroupPolicyResponse as _keymesh_iam_v1_DetachGroupPolicyResponse, DetachGroupPolicyResponse__Output as _keymesh_iam_v1_DetachGroupPolicyResponse__Output } from './keymesh/iam/v1/DetachGroupPolicyResponse.ts';
import type { DetachRolePolicyRequest as _keymesh_iam_v1_DetachRolePolicyRequest, DetachRolePolicyRequest__Output as _keymesh_iam_v1_DetachRolePolicyRequest__Output } from './keymesh/iam/v1/DetachRolePolicyRequest.ts';
import type { DetachRolePolicyResponse as _keymesh_iam_v1_DetachRolePolicyResponse, DetachRolePolicyResponse__Output as _keymesh_iam_v1_DetachRolePolicyResponse__Output } from './keymesh/iam/v1/DetachRolePolicyResponse.ts';
import type { DetachUserPolicyRequest as _keymesh_iam_v1_DetachUserPolicyRequest, DetachUserPolicyRequest__Output as _keymesh_iam_v1_DetachUserPolicyRequest__Output } from './keymesh/iam/v1/DetachUserPolicyRequest.ts';
import type { DetachUserPolicyResponse as _keymesh_iam_v1_DetachUserPolicyResponse, DetachUserPolicyResponse__Output as _keymesh_iam_v1_DetachUserPolicyResponse__Output } from './keymesh/iam/v1/DetachUserPolicyResponse.ts';
import type { EvaluationResult as _keymesh_iam_v1_EvaluationResult, EvaluationResult__Output as _keymesh_iam_v1_EvaluationResult__Output } from './keymesh/iam/v1/EvaluationResult.ts';
import type { GetAccessKeyLastUsedRequest as _keymesh_iam_v1_GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedRequest__Output as _keymesh_iam_v1_GetAccessKeyLastUsedRequest__Output } from './keymesh/iam/v1/GetAccessKeyLastUsedRequest.ts';
import type { GetAccessKeyLastUsedResponse as _keymesh_iam_v1_GetAccessKeyLastUsedResponse, GetAccessKeyLastUsedResponse__Output as _keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output } from './keymesh/iam/v1/GetAccessKeyLastUsedResponse.ts';
import type { GetGroupPolicyRequest as _keymesh_iam_v1_GetGroupPolicyRequest, GetGroupPolicyRequest__Output as _keymesh_iam_v1_GetGroupPolicyRequest__Output } from './keymesh/iam/v1/GetGroupPolicyRequest.ts';
import type { GetGroupPolicyResponse as _keymesh_iam_v1_GetGroupPolicyResponse, GetGroupPolicyResponse__Output as _keymesh_iam_v1_GetGroupPolicyResponse__Output } from './keymesh/iam/v1/GetGroupPolicyResponse.ts';
import type { GetGroupRequest as _keymesh_iam_v1_GetGroupRequest, GetGroupRequest__Output as _keymesh_iam_v1_GetGroupRequest__Output } from './keymesh/iam/v1/GetGroupRequest.ts';
import type { GetGroupResponse as _keymesh_iam_v1_GetGroupResponse, GetGroupResponse__Output as _keymesh_iam_v1_GetGroupResponse__Output } from './keymesh/iam/v1/GetGroupResponse.ts';
import type { GetLoginProfileRequest as _keymesh_iam_v1_GetLoginProfileRequest, GetLoginProfileRequest__Output as _keymesh_iam_v1_GetLoginProfileRequest__Output } from './keymesh/iam/v1/GetLoginProfileRequest.ts';
import type { GetLoginProfileResponse as _keymesh_iam_v1_GetLoginProfileResponse, GetLoginProfileResponse__Output as _keymesh_iam_v1_GetLoginProfileResponse__Output } from './keymesh/iam/v1/GetLoginProfileResponse.ts';
import type { GetPolicyRequest as _keymesh_iam_v1_GetPolicyRequest, GetPolicyRequest__Output as _keymesh_iam_v1_GetPolicyRequest__Output } from './keymesh/iam/v1/GetPolicyRequest.ts';
import type { GetPolicyResponse as _keymesh_iam_v1_GetPolicyResponse, GetPolicyResponse__Output as _keymesh_iam_v1_GetPolicyResponse__Output } from './keymesh/iam/v1/GetPolicyResponse.ts';
import type { GetPolicyVersionRequest as _keymesh_iam_v1_GetPolicyVersionRequest, GetPolicyVersionRequest__Output as _keymesh_iam_v1_GetPolicyVersionRequest__Output } from './keymesh/iam/v1/GetPolicyVersionRequest.ts';
import type { GetPolicyVersionResponse as _keymesh_iam_v1_GetPolicyVersionResponse, GetPolicyVersionResponse__Output as _keymesh_iam_v1_GetPolicyVersionResponse__Output } from './keymesh/iam/v1/GetPolicyVersionResponse.ts';
import type { GetRolePolicyRequest as _keymesh_iam_v1_GetRolePolicyRequest, GetRolePolicyRequest__Output as _keymesh_iam_v1_GetRolePolicyRequest__Output } from './keymesh/iam/v1/GetRolePolicyRequest.ts';
import type { GetRolePolicyResponse as _keymesh_iam_v1_GetRolePolicyResponse, GetRolePolicyResponse__Output as _keymesh_iam_v1_GetRolePolicyResponse__Output } from './keymesh/iam/v1/GetRolePolicyResponse.ts';
import type { GetRoleRequest as _keymesh_iam_v1_GetRoleRequest, GetRoleRequest__Output as _keymesh_iam_v1_GetRoleRequest__Output } from './keymesh/iam/v1/GetRoleRequest.ts';
import type { GetRoleResponse as _keymesh_iam_v1_GetRoleResponse, GetRoleResponse__Output as _keymesh_iam_v1_GetRoleResponse__Output } from './keymesh/iam/v1/GetRoleResponse.ts';
import type { GetUserPolicyRequest as _keymesh_iam_v1_GetUserPolicyRequest, GetUserPolicyRequest__Output as _keymesh_iam_v1_GetUserPolicyRequest__Output } from './keymesh/iam/v1/GetUserPolicyRequest.ts';
import type { GetUserPolicyResponse as _keymesh_iam_v1_GetUserPolicyResponse, GetUserPolicyResponse__Output as _keymesh_iam_v1_GetUserPolicyResponse__Output } from './keymesh/iam/v1/GetUserPolicyResponse.ts';
import type { GetUserRequest as _keymesh_iam_v1_GetUserRequest, GetUserRequest__Output as _keymesh_iam_v1_GetUserRequest__Output } from './keymesh/iam/v1/GetUserRequest.ts';
import type { GetUserResponse as _keymesh_iam_v1_GetUserResponse, GetUserResponse__Output as _keymesh_iam_v1_GetUserResponse__Output } from './keymesh/iam/v1/GetUserResponse.ts';
import type { Group as _keymesh_iam_v1_Group, Group__Output as _keymesh_iam_v1_Group__Output } from './keymesh/iam/v1/Group.ts';
import type { IamClient as _keymesh_iam_v1_IamClient, IamDefinition as _keymesh_iam_v1_IamDefinition } from './keymesh/iam/v1/Iam.ts';
import type { InstanceProfile as _keymesh_iam_v1_InstanceProfile, InstanceProfile__Output as _keymesh_iam_v1_InstanceProfile__Output } from './keymesh/iam/v1/InstanceProfile.ts';
import type { ListAccessKeysRequest as _keymesh_iam_v1_ListAccessKeysRequest, ListAccessKeysRequest__Output as _keymesh_iam_v1_ListAccessKeysRequest__Output } from './keymesh/iam/v1/ListAccessKeysRequest.ts';
import type { ListAccessKeysResponse as _keymesh_iam_v1_ListAccessKeysResponse, ListAccessKeysResponse__Output as _keymesh_iam_v1_ListAccessKeysResponse__Output } from './keymesh/iam/v1/ListAccessKeysResponse.ts';
import type { ListAccountAliasesRequest as _keymesh_iam_v1_ListAccountAliasesRequest, ListAccountAliasesRequest__Output as _keymesh_iam_v1_ListAccountAliasesRequest__Output } from './keymesh/iam/v1/ListAccountAliasesRequest.ts';
import type { ListAccountAliasesResponse as _keymesh_iam_v1_ListAccountAliasesResponse, ListAccountAliasesResponse__Output as _keymesh_iam_v1_ListAccountAliasesResponse__Output } from './keymesh/iam/v1/ListAccountAliasesResponse.ts';
import type { ListAttachedGroupPoliciesRequest as _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesRequest__Output as _keymesh_iam_v1_ListAttachedGroupPoliciesRequest__Output } from './keymesh/iam/v1/ListAttachedGroupPoliciesRequest.ts';
import type { ListAttachedGroupPoliciesResponse as _keymesh_iam_v1_ListAttachedGroupPoliciesResponse, ListAttachedGroupPoliciesResponse__Output as _keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output } from './keymesh/iam/v1/ListAttachedGroupPoliciesResponse.ts';
import type { ListAttachedRolePoliciesRequest as _keymesh_iam_v1_ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesRequest__Output as _keymesh_iam_v1_ListAttachedRolePoliciesRequest__Output } from './keymesh/iam/v1/ListAttachedRolePoliciesRequest.ts';
import type { ListAttachedRolePoliciesResponse as _keymesh_iam_v1_ListAttachedRolePoliciesResponse, ListAttachedRolePoliciesResponse__Output as _keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output } from './keymesh/iam/v1/ListAttachedRolePoliciesResponse.ts';
import type { ListAttachedUserPoliciesRequest as _keymesh_iam_v1_ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesRequest__Output as _keymesh_iam_v1_ListAttachedUserPoliciesRequest__Output } from './keymesh/iam/v1/ListAttachedUserPoliciesRequest.ts';
import type { ListAttachedUserPoliciesResponse as _keymesh_iam_v1_ListAttachedUserPoliciesResponse, ListAttachedUserPoliciesResponse__Output as _keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output } from './keymesh/iam/v1/ListAttachedUserPoliciesResponse.ts';
import type { ListEntitiesForPolicyRequest as _keymesh_iam_v1_ListEntitiesForPolicyRequest, ListEntitiesForPolicyRequest__Output as _keymesh_iam_v1_ListEntitiesForPolicyRequest__Output } from './keymesh/iam/v1/ListEntitiesForPolicyRequest.ts';
import type { ListEntitiesForPolicyResponse as _keymesh_iam_v1_ListEntitiesForPolicyResponse, ListEntitiesForPolicyResponse__Output as _keymesh_iam_v1_ListEntitiesForPolicyResponse__Output } from './keymesh/iam/v1/ListEntitiesForPolicyResponse.ts';
import type { ListGroupPoliciesRequest as _keymesh_iam_v1_ListGroupPoliciesRequest, ListGroupPoliciesRequest__Output as _keymesh_iam_v1_ListGroupPoliciesRequest__Output } from './keymesh/iam/v1/ListGroupPoliciesRequest.ts';
import type { ListGroupPoliciesResponse as _keymesh_iam_v1_ListGroupPoliciesResponse, ListGroupPoliciesResponse__Output as _keymesh_iam_v1_ListGroupPoliciesResponse__Output } from './keymesh/iam/v1/ListGroupPoliciesResponse.ts';
import type { ListGroupsForUserRequest as _keymesh_iam_v1_ListGroupsForUserRequest, ListGroupsForUserRequest__Output as _keymesh_iam_v1_ListGroupsForUserRequest__Output } from './keymesh/iam/v1/ListGroupsForUserRequest.ts';
import type { ListGroupsForUserResponse as _keymesh_iam_v1_ListGroupsForUserResponse, ListGroupsForUserResponse__Output as _keymesh_iam_v1_ListGroupsForUserResponse__Output } from './keymesh/iam/v1/ListGroupsForUserResponse.ts';
import type { ListGroupsRequest as _keymesh_iam_v1_ListGroupsRequest, ListGroupsRequest__Output as _keymesh_iam_v1_ListGroupsRequest__Output } from './keymesh/iam/v1/ListGroupsRequest.ts';
import type { ListGroupsResponse as _keymesh_iam_v1_ListGroupsResponse, ListGroupsResponse__Output as _keymesh_iam_v1_ListGroupsResponse__Output } from './keymesh/iam/v1/ListGroupsResponse.ts';
import type { ListInstanceProfilesForRoleRequest as _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleRequest__Output as _keymesh_iam_v1_ListInstanceProfilesForRoleRequest__Output } from './keymesh/iam/v1/ListInstanceProfilesForRoleRequest.ts';
import type { ListInstanceProfilesForRoleResponse as _keymesh_iam_v1_ListInstanceProfilesForRoleResponse, ListInstanceProfilesForRoleResponse__Output as _keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output } from './keymesh/iam/v1/ListInstanceProfilesForRoleResponse.ts';
import type { ListMFADevicesRequest as _keymesh_iam_v1_ListMFADevicesRequest, ListMFADevicesRequest__Output as _keymesh_iam_v1_ListMFADevicesRequest__Output } from './keymesh/iam/v1/ListMFADevicesRequest.ts';
import type { ListMFADevicesResponse as _keymesh_iam_v1_ListMFADevicesResponse, ListMFADevicesResponse__Output as _keymesh_iam_v1_ListMFADevicesResponse__Output } from './keymesh/iam/v1/ListMFADevicesResponse.ts';
import type { ListPoliciesRequest as _keymesh_iam_v1_ListPoliciesRequest, ListPoliciesRequest__Output as _keymesh_iam_v1_ListPoliciesRequest__Output } from './keymesh/iam/v1/ListPoliciesRequest.ts';
import type { ListPoliciesResponse as _keymesh_iam_v1_ListPoliciesResponse, ListPoliciesResponse__Output as _keymesh_iam_v1_ListPoliciesResponse__Output } from './keymesh/iam/v1/ListPoliciesResponse.ts';
import type { ListPolicyTagsRequest as _keymesh_iam_v1_ListPolicyTagsRequest, ListPolicyTagsRequest__Output as _keymesh_iam_v1_ListPolicyTagsRequest__Output } from './keymesh/iam/v1/ListPolicyTagsRequest.ts';
import type { ListPolicyTagsResponse as _keymesh_iam_v1_ListPolicyTagsResponse, ListPolicyTagsResponse__Output as _keymesh_iam_v1_ListPolicyTagsResponse__Output } from './keymesh/iam/v1/ListPolicyTagsResponse.ts';
import type { ListPolicyVersionsRequest as _keymesh_iam_v1_ListPolicyVersionsRequest, ListPolicyVersionsRequest__Output as _keymesh_iam_v1_ListPolicyVersionsRequest__Output } from './keymesh/iam/v1/ListPolicyVersionsRequest.ts';
import type { ListPolicyVersionsResponse as _keymesh_iam_v1_ListPolicyVersionsResponse, ListPolicyVersionsResponse__Output as _keymesh_iam_v1_ListPolicyVersionsResponse__Output } from './keymesh/iam/v1/ListPolicyVersionsResponse.ts';
import type { ListRolePoliciesRequest as _keymesh_iam_v1_ListRolePoliciesRequest, ListRolePoliciesRequest__Output as _keymesh_iam_v1_ListRolePoliciesRequest__Output } from './keymesh/iam/v1/ListRolePoliciesRequest.ts';
import type { ListRolePoliciesResponse as _keymesh_iam_v1_ListRolePoliciesResponse, ListRolePoliciesResponse__Output as _keymesh_iam_v1_ListRolePoliciesResponse__Output } from './keymesh/iam/v1/ListRolePoliciesResponse.ts';
import type { ListRoleTagsRequest as _keymesh_iam_v1_ListRoleTagsRequest, ListRoleTagsRequest__Output as _keymesh_iam_v1_ListRoleTagsRequest__Output } from './keymesh/iam/v1/ListRoleTagsRequest.ts';
import type { ListRoleTagsResponse as _keymesh_iam_v1_ListRoleTagsResponse, ListRoleTagsResponse__Output as _keymesh_iam_v1_ListRoleTagsResponse__Output } from './keymesh/iam/v1/ListRoleTagsResponse.ts';
import type { ListRolesRequest as _keymesh_iam_v1_ListRolesRequest, ListRolesRequest__Output as _keymesh_iam_v1_ListRolesRequest__Output } from './keymesh/iam/v1/ListRolesRequest.ts';
import type { ListRolesResponse as _keymesh_iam_v1_ListRolesResponse, ListRolesResponse__Output as _keymesh_iam_v1_ListRolesResponse__Output } from './keymesh/iam/v1/ListRolesResponse.ts';
import type { ListSSHPublicKeysRequest as _keymesh_iam_v1_ListSSHPublicKeysRequest, ListSSHPublicKeysRequest__Output as _keymesh_iam_v1_ListSSHPublicKeysRequest__Output } from './keymesh/iam/v1/ListSSHPublicKeysRequest.ts';
import type { ListSSHPublicKeysResponse as _keymesh_iam_v1_ListSSHPublicKeysResponse, ListSSHPublicKeysResponse__Output as _keymesh_iam_v1_ListSSHPublicKeysResponse__Output } from './keymesh/iam/v1/ListSSHPublicKeysResponse.ts';
import type { ListServiceSpecificCredentialsRequest as _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsRequest__Output as _keymesh_iam_v1_ListServiceSpecificCredentialsRequest__Output } from './keymesh/iam/v1/ListServiceSpecificCredentialsRequest.ts';
import type { ListServiceSpecificCredentialsResponse as _keymesh_iam_v1_ListServiceSpecificCredentialsResponse, ListServiceSpecificCredentialsResponse__Output as _keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output } from './keymesh/iam/v1/ListServiceSpecificCredentialsResponse.ts';
import type { ListSigningCertificatesRequest as _keymesh_iam_v1_ListSigningCertificatesRequest, ListSigningCertificatesRequest__Output as _keymesh_iam_v1_ListSigningCertificatesRequest__Output } from './keymesh/iam/v1/ListSigningCertificatesRequest.ts';
import type { ListSigningCertificatesResponse as _keymesh_iam_v1_ListSigningCertificatesResponse, ListSigningCertificatesResponse__Output as _keymesh_iam_v1_ListSigningCertificatesResponse__Output } from './keymesh/iam/v1/ListSigningCertificatesResponse.ts';
import type { ListUserPoliciesRequest as _keymesh_iam_v1_ListUserPoliciesRequest, ListUserPoliciesRequest__Output as _keymesh_iam_v1_ListUserPoliciesRequest__Output } from './keymesh/iam/v1/ListUserPoliciesRequest.ts';
import type { ListUserPoliciesResponse as _keymesh_iam_v1_ListUserPoliciesResponse, ListUserPoliciesResponse__Output as _keymesh_iam_v1_ListUserPoliciesResponse__Output } from './keymesh/iam/v1/ListUserPoliciesResponse.ts';
import type { ListUserTagsRequest as _keymesh_iam_v1_ListUserTagsRequest, ListUserTagsRequest__Output as _keymesh_iam_v1_ListUserTagsRequest__Output } from './keymesh/iam/v1/ListUserTagsRequest.ts';
import type { ListUserTagsResponse as _keymesh_iam_v1_ListUserTagsResponse, ListUserTagsResponse__Output as _keymesh_iam_v1_ListUserTagsResponse__Output } from './keymesh/iam/v1/ListUserTagsResponse.ts';
import type { ListUsersRequest as _keymesh_iam_v1_ListUsersRequest, ListUsersRequest__Output as _keymesh_iam_v1_ListUsersRequest__Output } from './keymesh/iam/v1/ListUsersRequest.ts';
import type { ListUsersResponse as _keymesh_iam_v1_ListUsersResponse, ListUsersResponse__Output as _keymesh_iam_v1_ListUsersResponse__Output } from './keymesh/iam/v1/ListUsersResponse.ts';
import type { LoginProfile as _keymesh_iam_v1_LoginProfile, LoginProfile__Output as _keymesh_iam_v1_LoginProfile__Output } from './keymesh/iam/v1/LoginProfile.ts';
import type { MFADevice as _keymesh_iam_v1_MFADevice, MFADevice__Output as _keymesh_iam_v1_MFADevice__Output } from './keymesh/iam/v1/MFADevice.ts';
import type { OrganizationsDecisionDetail as _keymesh_iam_v1_OrganizationsDecisionDetail, OrganizationsDecisionDetail__Output as _keymesh_iam_v1_OrganizationsDecisionDetail__Output } from './keymesh/iam/v1/OrganizationsDecisionDetail.ts';
import type { PermissionsBoundaryDecisionDetail as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail, PermissionsBoundaryDecisionDetail__Output as _keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output } from './keymesh/iam/v1/PermissionsBoundaryDecisionDetail.ts';
import type { Policy as _keymesh_iam_v1_Policy, Policy__Output as _keymesh_iam_v1_Policy__Output } from './keymesh/iam/v1/Policy.ts';
import type { PolicyGroup as _keymesh_iam_v1_PolicyGroup, PolicyGroup__Output as _keymesh_iam_v1_PolicyGroup__Output } from './keymesh/iam/v1/PolicyGroup.ts';
import type { PolicyRole as _keymesh_iam_v1_PolicyRole, PolicyRole__Output as _keymesh_iam_v1_PolicyRole__Output } from './keymesh/iam/v1/PolicyRole.ts';
import type { PolicyUser as _keymesh_iam_v1_PolicyUser, PolicyUser__Output as _keymesh_iam_v1_PolicyUser__Output } from './keymesh/iam/v1/PolicyUser.ts';
import type { PolicyVersion as _keymesh_iam_v1_PolicyVersion, PolicyVersion__Output as _keymesh_iam_v1_PolicyVersion__Output } from './keymesh/iam/v1/PolicyVersion.ts';
import type { Position as _keymesh_iam_v1_Position, Position__Output as _keymesh_iam_v1_Position__Output } from './keymesh/iam/v1/Position.ts';
import type { PutGroupPolicyRequest as _keymesh_iam_v1_PutGroupPolicyRequest, PutGroupPolicyRequest__Output as _keymesh_iam_v1_PutGroupPolicyRequest__Output } from './keymesh/iam/v1/PutGroupPolicyRequest.ts';
import type { PutGroupPolicyResponse as _keymesh_iam_v1_PutGroupPolicyResponse, PutGroupPolicyResponse__Output as _keymesh_iam_v1_PutGroupPolicyResponse__Output } from './keymesh/iam/v1/PutGroupPolicyResponse.ts';
import type { PutRolePermissionsBoundaryRequest as _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, PutRolePermissionsBoundaryRequest__Output as _keymesh_iam_v1_PutRolePermissionsBoundaryRequest__Output } from './keymesh/iam/v1/PutRolePermissionsBoundaryRequest.ts';
import type { PutRolePermissionsBoundaryResponse as _keymesh_iam_v1_PutRolePermissionsBoundaryResponse, PutRolePermissionsBoundaryResponse__Output as _keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output } from './keymesh/iam/v1/PutRolePermissionsBoundaryResponse.ts';
import type { PutRolePolicyRequest as _keymesh_iam_v1_PutRolePolicyRequest, PutRolePolicyRequest__Output as _keymesh_iam_v1_PutRolePolicyRequest__Output } from './keymesh/iam/v1/PutRolePolicyRequest.ts';
import type { PutRolePolicyResponse as _keymesh_iam_v1_PutRolePolicyResponse, PutRolePolicyResponse__Output as _keymesh_iam_v1_PutRolePolicyResponse__Output } from './keymesh/iam/v1/PutRolePolicyResponse.ts';
import type { PutUserPermissionsBoundaryRequest as _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, PutUserPermissionsBoundaryRequest__Output as _keymesh_iam_v1_PutUserPermissionsBoundaryRequest__Output } from './keymesh/iam/v1/PutUserPermissionsBoundaryRequest.ts';
import type { PutUserPermissionsBoundaryResponse as _keymesh_iam_v1_PutUserPermissionsBoundaryResponse, PutUserPermissionsBoundaryResponse__Output as _keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output } from './keymesh/iam/v1/PutUserPermissionsBoundaryResponse.ts';
import type { PutUserPolicyRequest as _keymesh_iam_v1_PutUserPolicyRequest, PutUserPolicyRequest__Output as _keymesh_iam_v1_PutUserPolicyRequest__Output } from './keymesh/iam/v1/PutUserPolicyRequest.ts';
import type { PutUserPolicyResponse as _keymesh_iam_v1_PutUserPolicyResponse, PutUserPolicyResponse__Output as _keymesh_iam_v1_PutUserPolicyResponse__Output } from './keymesh/iam/v1/PutUserPolicyResponse.ts';
import type { RemoveUserFromGroupRequest as _keymesh_iam_v1_RemoveUserFromGroupRequest, RemoveUserFromGroupRequest__Output as _keymesh_iam_v1_RemoveUserFromGroupRequest__Output } from './keymesh/iam/v1/RemoveUserFromGroupRequest.ts';
import type { RemoveUserFromGroupResponse as _keymesh_iam_v1_RemoveUserFromGroupResponse, RemoveUserFromGroupResponse__Output as _keymesh_iam_v1_RemoveUserFromGroupResponse__Output } from './keymesh/iam/v1/RemoveUserFromGroupResponse.ts';
import type { ResourceSpecificResult as _keymesh_iam_v1_ResourceSpecificResult, ResourceSpecificResult__Output as _keymesh_iam_v1_ResourceSpecificResult__Output } from './keymesh/iam/v1/ResourceSpecificResult.ts';
import type { Role as _keymesh_iam_v1_Role, Role__Output as _keymesh_iam_v1_Role__Output } from './keymesh/iam/v1/Role.ts';
import type { RoleLastUsed as _keymesh_iam_v1_RoleLastUsed, RoleLastUsed__Output as _keymesh_iam_v1_RoleLastUsed__Output } from './keymesh/iam/v1/RoleLastUsed.ts';
import type { SSHPublicKeyMetadata as _keymesh_iam_v1_SSHPublicKeyMetadata, SSHPublicKeyMetadata__Output as _keymesh_iam_v1_SSHPublicKeyMetadata__Output } from './keymesh/iam/v1/SSHPublicKeyMetadata.ts';
import type { ServiceSpecificCredentialMetadata as _keymesh_iam_v1_ServiceSpecificCredentialMetadata, ServiceSpecificCredentialMetadata__Output as _keymesh_iam_v1_ServiceSpecificCredentialMetadata__Output } from './keymesh/iam/v1/ServiceSpecificCredentialMetadata.ts';
import type { SetDefaultPolicyVersionRequest as _keymesh_iam_v1_SetDefaultPolicyVersionRequest, SetDefaultPolicyVersionRequest__Output as _keymesh_iam_v1_SetDefaultPolicyVersionRequest__Output } from './keymesh/iam/v1/SetDefaultPolicyVersionRequest.ts';
import type { SetDefaultPolicyVersionResponse as _keymesh_iam_v1_SetDefaultPolicyVersionResponse, SetDefaultPolicyVersionResponse__Output as _keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output } from './keymesh/iam/v1/SetDefaultPolicyVersionResponse.ts';
import type { SigningCertificate as _keymesh_iam_v1_SigningCertificate, SigningCertificate__Output as _keymesh_iam_v1_SigningCertificate__Output } from './keymesh/iam/v1/SigningCertificate.ts';
import type { SimulateCustomPolicyRequest as _keymesh_iam_v1_SimulateCustomPolicyRequest, SimulateCustomPolicyRequest__Output as _keymesh_iam_v1_SimulateCustomPolicyRequest__Output } from './keymesh/iam/v1/SimulateCustomPolicyRequest.ts';
import type { SimulateCustomPolicyResponse as _keymesh_iam_v1_SimulateCustomPolicyResponse, SimulateCustomPolicyResponse__Output as _keymesh_iam_v1_SimulateCustomPolicyResponse__Output } from './keymesh/iam/v1/SimulateCustomPolicyResponse.ts';
import type { SimulatePrincipalPolicyRequest as _keymesh_iam_v1_SimulatePrincipalPolicyRequest, SimulatePrincipalPolicyRequest__Output as _keymesh_iam_v1_SimulatePrincipalPolicyRequest__Output } from './keymesh/iam/v1/SimulatePrincipalPolicyRequest.ts';
import type { SimulatePrincipalPolicyResponse as _keymesh_iam_v1_SimulatePrincipalPolicyResponse, SimulatePrincipalPolicyResponse__Output as _keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output } from './keymesh/iam/v1/SimulatePrincipalPolicyResponse.ts';
import type { Statement as _keymesh_iam_v1_Statement, Statement__Output as _keymesh_iam_v1_Statement__Output } from './keymesh/iam/v1/Statement.ts';
import type { Tag as _keymesh_iam_v1_Tag, Tag__Output as _keymesh_iam_v1_Tag__Output } from './keymesh/iam/v1/Tag.ts';
import type { TagPolicyRequest as _keymesh_iam_v1_TagPolicyRequest, TagPolicyRequest__Output as _keymesh_iam_v1_TagPolicyRequest__Output } from './keymesh/iam/v1/TagPolicyRequest.ts';
import type { TagPolicyResponse as _keymesh_iam_v1_TagPolicyResponse, TagPolicyResponse__Output as _keymesh_iam_v1_TagPolicyResponse__Output } from './keymesh/iam/v1/TagPolicyResponse.ts';
import type { TagRoleRequest as _keymesh_iam_v1_TagRoleRequest, TagRoleRequest__Output as _keymesh_iam_v1_TagRoleRequest__Output } from './keymesh/iam/v1/TagRoleRequest.ts';
import type { TagRoleResponse as _keymesh_iam_v1_TagRoleResponse, TagRoleResponse__Output as _keymesh_iam_v1_TagRoleResponse__Output } from './keymesh/iam/v1/TagRoleResponse.ts';
import type { TagUserRequest as _keymesh_iam_v1_TagUserRequest, TagUserRequest__Output as _keymesh_iam_v1_TagUserRequest__Output } from './keymesh/iam/v1/TagUserRequest.ts';
import type { TagUserResponse as _keymesh_iam_v1_TagUserResponse, TagUserResponse__Output as _keymesh_iam_v1_TagUserResponse__Output } from './keymesh/iam/v1/TagUserResponse.ts';
import type { UntagPolicyRequest as _keymesh_iam_v1_UntagPolicyRequest, UntagPolicyRequest__Output as _keymesh_iam_v1_UntagPolicyRequest__Output } from './keymesh/iam/v1/UntagPolicyRequest.ts';
import type { UntagPolicyResponse as _keymesh_iam_v1_UntagPolicyResponse, UntagPolicyResponse__Output as _keymesh_iam_v1_UntagPolicyResponse__Output } from './keymesh/iam/v1/UntagPolicyResponse.ts';
import type { UntagRoleRequest as _keymesh_iam_v1_UntagRoleRequest, UntagRoleRequest__Output as _keymesh_iam_v1_UntagRoleRequest__Output } from './keymesh/iam/v1/UntagRoleRequest.ts';
import type { UntagRoleResponse as _keymesh_iam_v1_UntagRoleResponse, UntagRoleResponse__Output as _keymesh_iam_v1_UntagRoleResponse__Output } from './keymesh/iam/v1/UntagRoleResponse.ts';
import type { UntagUserRequest as _keymesh_iam_v1_UntagUserRequest, UntagUserRequest__Output as _keymesh_iam_v1_UntagUserRequest__Output } from './keymesh/iam/v1/UntagUserRequest.ts';
import type { UntagUserResponse as _keymesh_iam_v1_UntagUserResponse, UntagUserResponse__Output as _keymesh_iam_v1_UntagUserResponse__Output } from './keymesh/iam/v1/UntagUserResponse.ts';
import type { UpdateAccessKeyRequest as _keymesh_iam_v1_UpdateAccessKeyRequest, UpdateAccessKeyRequest__Output as _keymesh_iam_v1_UpdateAccessKeyRequest__Output } from './keymesh/iam/v1/UpdateAccessKeyRequest.ts';
import type { UpdateAccessKeyResponse as _keymesh_iam_v1_UpdateAccessKeyResponse, UpdateAccessKeyResponse__Output as _keymesh_iam_v1_UpdateAccessKeyResponse__Output } from './keymesh/iam/v1/UpdateAccessKeyResponse.ts';
import type { UpdateAssumeRolePolicyRequest as _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, UpdateAssumeRolePolicyRequest__Output as _keymesh_iam_v1_UpdateAssumeRolePolicyRequest__Output } from './keymesh/iam/v1/UpdateAssumeRolePolicyRequest.ts';
import type { UpdateAssumeRolePolicyResponse as _keymesh_iam_v1_UpdateAssumeRolePolicyResponse, UpdateAssumeRolePolicyResponse__Output as _keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output } from './keymesh/iam/v1/UpdateAssumeRolePolicyResponse.ts';
import type { UpdateRoleDescriptionRequest as _keymesh_iam_v1_UpdateRoleDescriptionRequest, UpdateRoleDescriptionRequest__Output as _keymesh_iam_v1_UpdateRoleDescriptionRequest__Output } from './keymesh/iam/v1/UpdateRoleDescriptionRequest.ts';
import type { UpdateRoleDescriptionResponse as _keymesh_iam_v1_UpdateRoleDescriptionResponse, UpdateRoleDescriptionResponse__Output as _keymesh_iam_v1_UpdateRoleDescriptionResponse__Output } from './keymesh/iam/v1/UpdateRoleDescriptionResponse.ts';
import type { UpdateRoleRequest as _keymesh_iam_v1_UpdateRoleRequest, UpdateRoleRequest__Output as _keymesh_iam_v1_UpdateRoleRequest__Output } from './keymesh/iam/v1/UpdateRoleRequest.ts';
import type { UpdateRoleResponse as _keymesh_iam_v1_UpdateRoleResponse, UpdateRoleResponse__Output as _keymesh_iam_v1_UpdateRoleResponse__Output } from './keymesh/iam/v1/UpdateRoleResponse.ts';
import type { UpdateUserRequest as _keymesh_iam_v1_UpdateUserRequest, UpdateUserRequest__Output as _keymesh_iam_v1_UpdateUserRequest__Output } from './keymesh/iam/v1/UpdateUserRequest.ts';
import type { UpdateUserResponse as _keymesh_iam_v1_UpdateUserResponse, UpdateUserResponse__Output as _keymesh_iam_v1_UpdateUserResponse__Output } from './keymesh/iam/v1/UpdateUserResponse.ts';
import type { User as _keymesh_iam_v1_User, User__Output as _keymesh_iam_v1_User__Output } from './keymesh/iam/v1/User.ts';

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
    iam: {
      v1: {
        AccessKey: MessageTypeDefinition<_keymesh_iam_v1_AccessKey, _keymesh_iam_v1_AccessKey__Output>
        AccessKeyLastUsed: MessageTypeDefinition<_keymesh_iam_v1_AccessKeyLastUsed, _keymesh_iam_v1_AccessKeyLastUsed__Output>
        AccessKeyMetadata: MessageTypeDefinition<_keymesh_iam_v1_AccessKeyMetadata, _keymesh_iam_v1_AccessKeyMetadata__Output>
        AddUserToGroupRequest: MessageTypeDefinition<_keymesh_iam_v1_AddUserToGroupRequest, _keymesh_iam_v1_AddUserToGroupRequest__Output>
        AddUserToGroupResponse: MessageTypeDefinition<_keymesh_iam_v1_AddUserToGroupResponse, _keymesh_iam_v1_AddUserToGroupResponse__Output>
        AttachGroupPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_AttachGroupPolicyRequest, _keymesh_iam_v1_AttachGroupPolicyRequest__Output>
        AttachGroupPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_AttachGroupPolicyResponse, _keymesh_iam_v1_AttachGroupPolicyResponse__Output>
        AttachRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_AttachRolePolicyRequest, _keymesh_iam_v1_AttachRolePolicyRequest__Output>
        AttachRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_AttachRolePolicyResponse, _keymesh_iam_v1_AttachRolePolicyResponse__Output>
        AttachUserPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_AttachUserPolicyRequest, _keymesh_iam_v1_AttachUserPolicyRequest__Output>
        AttachUserPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_AttachUserPolicyResponse, _keymesh_iam_v1_AttachUserPolicyResponse__Output>
        AttachedPermissionsBoundary: MessageTypeDefinition<_keymesh_iam_v1_AttachedPermissionsBoundary, _keymesh_iam_v1_AttachedPermissionsBoundary__Output>
        AttachedPolicy: MessageTypeDefinition<_keymesh_iam_v1_AttachedPolicy, _keymesh_iam_v1_AttachedPolicy__Output>
        ContextEntry: MessageTypeDefinition<_keymesh_iam_v1_ContextEntry, _keymesh_iam_v1_ContextEntry__Output>
        CreateAccessKeyRequest: MessageTypeDefinition<_keymesh_iam_v1_CreateAccessKeyRequest, _keymesh_iam_v1_CreateAccessKeyRequest__Output>
        CreateAccessKeyResponse: MessageTypeDefinition<_keymesh_iam_v1_CreateAccessKeyResponse, _keymesh_iam_v1_CreateAccessKeyResponse__Output>
        CreateGroupRequest: MessageTypeDefinition<_keymesh_iam_v1_CreateGroupRequest, _keymesh_iam_v1_CreateGroupRequest__Output>
        CreateGroupResponse: MessageTypeDefinition<_keymesh_iam_v1_CreateGroupResponse, _keymesh_iam_v1_CreateGroupResponse__Output>
        CreatePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_CreatePolicyRequest, _keymesh_iam_v1_CreatePolicyRequest__Output>
        CreatePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_CreatePolicyResponse, _keymesh_iam_v1_CreatePolicyResponse__Output>
        CreatePolicyVersionRequest: MessageTypeDefinition<_keymesh_iam_v1_CreatePolicyVersionRequest, _keymesh_iam_v1_CreatePolicyVersionRequest__Output>
        CreatePolicyVersionResponse: MessageTypeDefinition<_keymesh_iam_v1_CreatePolicyVersionResponse, _keymesh_iam_v1_CreatePolicyVersionResponse__Output>
        CreateRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_CreateRoleRequest, _keymesh_iam_v1_CreateRoleRequest__Output>
        CreateRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_CreateRoleResponse, _keymesh_iam_v1_CreateRoleResponse__Output>
        CreateUserRequest: MessageTypeDefinition<_keymesh_iam_v1_CreateUserRequest, _keymesh_iam_v1_CreateUserRequest__Output>
        CreateUserResponse: MessageTypeDefinition<_keymesh_iam_v1_CreateUserResponse, _keymesh_iam_v1_CreateUserResponse__Output>
        DeleteAccessKeyRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteAccessKeyRequest, _keymesh_iam_v1_DeleteAccessKeyRequest__Output>
        DeleteAccessKeyResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteAccessKeyResponse, _keymesh_iam_v1_DeleteAccessKeyResponse__Output>
        DeleteGroupPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteGroupPolicyRequest, _keymesh_iam_v1_DeleteGroupPolicyRequest__Output>
        DeleteGroupPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteGroupPolicyResponse, _keymesh_iam_v1_DeleteGroupPolicyResponse__Output>
        DeleteGroupRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteGroupRequest, _keymesh_iam_v1_DeleteGroupRequest__Output>
        DeleteGroupResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteGroupResponse, _keymesh_iam_v1_DeleteGroupResponse__Output>
        DeleteLoginProfileRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteLoginProfileRequest, _keymesh_iam_v1_DeleteLoginProfileRequest__Output>
        DeleteLoginProfileResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteLoginProfileResponse, _keymesh_iam_v1_DeleteLoginProfileResponse__Output>
        DeletePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DeletePolicyRequest, _keymesh_iam_v1_DeletePolicyRequest__Output>
        DeletePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DeletePolicyResponse, _keymesh_iam_v1_DeletePolicyResponse__Output>
        DeletePolicyVersionRequest: MessageTypeDefinition<_keymesh_iam_v1_DeletePolicyVersionRequest, _keymesh_iam_v1_DeletePolicyVersionRequest__Output>
        DeletePolicyVersionResponse: MessageTypeDefinition<_keymesh_iam_v1_DeletePolicyVersionResponse, _keymesh_iam_v1_DeletePolicyVersionResponse__Output>
        DeleteRolePermissionsBoundaryRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest__Output>
        DeleteRolePermissionsBoundaryResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse, _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>
        DeleteRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteRolePolicyRequest, _keymesh_iam_v1_DeleteRolePolicyRequest__Output>
        DeleteRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteRolePolicyResponse, _keymesh_iam_v1_DeleteRolePolicyResponse__Output>
        DeleteRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteRoleRequest, _keymesh_iam_v1_DeleteRoleRequest__Output>
        DeleteRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteRoleResponse, _keymesh_iam_v1_DeleteRoleResponse__Output>
        DeleteUserPermissionsBoundaryRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest__Output>
        DeleteUserPermissionsBoundaryResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse, _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>
        DeleteUserPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserPolicyRequest, _keymesh_iam_v1_DeleteUserPolicyRequest__Output>
        DeleteUserPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserPolicyResponse, _keymesh_iam_v1_DeleteUserPolicyResponse__Output>
        DeleteUserRequest: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserRequest, _keymesh_iam_v1_DeleteUserRequest__Output>
        DeleteUserResponse: MessageTypeDefinition<_keymesh_iam_v1_DeleteUserResponse, _keymesh_iam_v1_DeleteUserResponse__Output>
        DetachGroupPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DetachGroupPolicyRequest, _keymesh_iam_v1_DetachGroupPolicyRequest__Output>
        DetachGroupPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DetachGroupPolicyResponse, _keymesh_iam_v1_DetachGroupPolicyResponse__Output>
        DetachRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DetachRolePolicyRequest, _keymesh_iam_v1_DetachRolePolicyRequest__Output>
        DetachRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DetachRolePolicyResponse, _keymesh_iam_v1_DetachRolePolicyResponse__Output>
        DetachUserPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_DetachUserPolicyRequest, _keymesh_iam_v1_DetachUserPolicyRequest__Output>
        DetachUserPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_DetachUserPolicyResponse, _keymesh_iam_v1_DetachUserPolicyResponse__Output>
        EvaluationResult: MessageTypeDefinition<_keymesh_iam_v1_EvaluationResult, _keymesh_iam_v1_EvaluationResult__Output>
        GetAccessKeyLastUsedRequest: MessageTypeDefinition<_keymesh_iam_v1_GetAccessKeyLastUsedRequest, _keymesh_iam_v1_GetAccessKeyLastUsedRequest__Output>
        GetAccessKeyLastUsedResponse: MessageTypeDefinition<_keymesh_iam_v1_GetAccessKeyLastUsedResponse, _keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>
        GetGroupPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_GetGroupPolicyRequest, _keymesh_iam_v1_GetGroupPolicyRequest__Output>
        GetGroupPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_GetGroupPolicyResponse, _keymesh_iam_v1_GetGroupPolicyResponse__Output>
        GetGroupRequest: MessageTypeDefinition<_keymesh_iam_v1_GetGroupRequest, _keymesh_iam_v1_GetGroupRequest__Output>
        GetGroupResponse: MessageTypeDefinition<_keymesh_iam_v1_GetGroupResponse, _keymesh_iam_v1_GetGroupResponse__Output>
        GetLoginProfileRequest: MessageTypeDefinition<_keymesh_iam_v1_GetLoginProfileRequest, _keymesh_iam_v1_GetLoginProfileRequest__Output>
        GetLoginProfileResponse: MessageTypeDefinition<_keymesh_iam_v1_GetLoginProfileResponse, _keymesh_iam_v1_GetLoginProfileResponse__Output>
        GetPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_GetPolicyRequest, _keymesh_iam_v1_GetPolicyRequest__Output>
        GetPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_GetPolicyResponse, _keymesh_iam_v1_GetPolicyResponse__Output>
        GetPolicyVersionRequest: MessageTypeDefinition<_keymesh_iam_v1_GetPolicyVersionRequest, _keymesh_iam_v1_GetPolicyVersionRequest__Output>
        GetPolicyVersionResponse: MessageTypeDefinition<_keymesh_iam_v1_GetPolicyVersionResponse, _keymesh_iam_v1_GetPolicyVersionResponse__Output>
        GetRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_GetRolePolicyRequest, _keymesh_iam_v1_GetRolePolicyRequest__Output>
        GetRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_GetRolePolicyResponse, _keymesh_iam_v1_GetRolePolicyResponse__Output>
        GetRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_GetRoleRequest, _keymesh_iam_v1_GetRoleRequest__Output>
        GetRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_GetRoleResponse, _keymesh_iam_v1_GetRoleResponse__Output>
        GetUserPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_GetUserPolicyRequest, _keymesh_iam_v1_GetUserPolicyRequest__Output>
        GetUserPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_GetUserPolicyResponse, _keymesh_iam_v1_GetUserPolicyResponse__Output>
        GetUserRequest: MessageTypeDefinition<_keymesh_iam_v1_GetUserRequest, _keymesh_iam_v1_GetUserRequest__Output>
        GetUserResponse: MessageTypeDefinition<_keymesh_iam_v1_GetUserResponse, _keymesh_iam_v1_GetUserResponse__Output>
        Group: MessageTypeDefinition<_keymesh_iam_v1_Group, _keymesh_iam_v1_Group__Output>
        Iam: SubtypeConstructor<typeof grpc.Client, _keymesh_iam_v1_IamClient> & { service: _keymesh_iam_v1_IamDefinition }
        InstanceProfile: MessageTypeDefinition<_keymesh_iam_v1_InstanceProfile, _keymesh_iam_v1_InstanceProfile__Output>
        ListAccessKeysRequest: MessageTypeDefinition<_keymesh_iam_v1_ListAccessKeysRequest, _keymesh_iam_v1_ListAccessKeysRequest__Output>
        ListAccessKeysResponse: MessageTypeDefinition<_keymesh_iam_v1_ListAccessKeysResponse, _keymesh_iam_v1_ListAccessKeysResponse__Output>
        ListAccountAliasesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListAccountAliasesRequest, _keymesh_iam_v1_ListAccountAliasesRequest__Output>
        ListAccountAliasesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListAccountAliasesResponse, _keymesh_iam_v1_ListAccountAliasesResponse__Output>
        ListAttachedGroupPoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedGroupPoliciesRequest, _keymesh_iam_v1_ListAttachedGroupPoliciesRequest__Output>
        ListAttachedGroupPoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse, _keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>
        ListAttachedRolePoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedRolePoliciesRequest, _keymesh_iam_v1_ListAttachedRolePoliciesRequest__Output>
        ListAttachedRolePoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedRolePoliciesResponse, _keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>
        ListAttachedUserPoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedUserPoliciesRequest, _keymesh_iam_v1_ListAttachedUserPoliciesRequest__Output>
        ListAttachedUserPoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListAttachedUserPoliciesResponse, _keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>
        ListEntitiesForPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_ListEntitiesForPolicyRequest, _keymesh_iam_v1_ListEntitiesForPolicyRequest__Output>
        ListEntitiesForPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_ListEntitiesForPolicyResponse, _keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>
        ListGroupPoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListGroupPoliciesRequest, _keymesh_iam_v1_ListGroupPoliciesRequest__Output>
        ListGroupPoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListGroupPoliciesResponse, _keymesh_iam_v1_ListGroupPoliciesResponse__Output>
        ListGroupsForUserRequest: MessageTypeDefinition<_keymesh_iam_v1_ListGroupsForUserRequest, _keymesh_iam_v1_ListGroupsForUserRequest__Output>
        ListGroupsForUserResponse: MessageTypeDefinition<_keymesh_iam_v1_ListGroupsForUserResponse, _keymesh_iam_v1_ListGroupsForUserResponse__Output>
        ListGroupsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListGroupsRequest, _keymesh_iam_v1_ListGroupsRequest__Output>
        ListGroupsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListGroupsResponse, _keymesh_iam_v1_ListGroupsResponse__Output>
        ListInstanceProfilesForRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_ListInstanceProfilesForRoleRequest, _keymesh_iam_v1_ListInstanceProfilesForRoleRequest__Output>
        ListInstanceProfilesForRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse, _keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>
        ListMFADevicesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListMFADevicesRequest, _keymesh_iam_v1_ListMFADevicesRequest__Output>
        ListMFADevicesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListMFADevicesResponse, _keymesh_iam_v1_ListMFADevicesResponse__Output>
        ListPoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListPoliciesRequest, _keymesh_iam_v1_ListPoliciesRequest__Output>
        ListPoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListPoliciesResponse, _keymesh_iam_v1_ListPoliciesResponse__Output>
        ListPolicyTagsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListPolicyTagsRequest, _keymesh_iam_v1_ListPolicyTagsRequest__Output>
        ListPolicyTagsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListPolicyTagsResponse, _keymesh_iam_v1_ListPolicyTagsResponse__Output>
        ListPolicyVersionsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListPolicyVersionsRequest, _keymesh_iam_v1_ListPolicyVersionsRequest__Output>
        ListPolicyVersionsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListPolicyVersionsResponse, _keymesh_iam_v1_ListPolicyVersionsResponse__Output>
        ListRolePoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListRolePoliciesRequest, _keymesh_iam_v1_ListRolePoliciesRequest__Output>
        ListRolePoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListRolePoliciesResponse, _keymesh_iam_v1_ListRolePoliciesResponse__Output>
        ListRoleTagsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListRoleTagsRequest, _keymesh_iam_v1_ListRoleTagsRequest__Output>
        ListRoleTagsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListRoleTagsResponse, _keymesh_iam_v1_ListRoleTagsResponse__Output>
        ListRolesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListRolesRequest, _keymesh_iam_v1_ListRolesRequest__Output>
        ListRolesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListRolesResponse, _keymesh_iam_v1_ListRolesResponse__Output>
        ListSSHPublicKeysRequest: MessageTypeDefinition<_keymesh_iam_v1_ListSSHPublicKeysRequest, _keymesh_iam_v1_ListSSHPublicKeysRequest__Output>
        ListSSHPublicKeysResponse: MessageTypeDefinition<_keymesh_iam_v1_ListSSHPublicKeysResponse, _keymesh_iam_v1_ListSSHPublicKeysResponse__Output>
        ListServiceSpecificCredentialsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListServiceSpecificCredentialsRequest, _keymesh_iam_v1_ListServiceSpecificCredentialsRequest__Output>
        ListServiceSpecificCredentialsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse, _keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>
        ListSigningCertificatesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListSigningCertificatesRequest, _keymesh_iam_v1_ListSigningCertificatesRequest__Output>
        ListSigningCertificatesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListSigningCertificatesResponse, _keymesh_iam_v1_ListSigningCertificatesResponse__Output>
        ListUserPoliciesRequest: MessageTypeDefinition<_keymesh_iam_v1_ListUserPoliciesRequest, _keymesh_iam_v1_ListUserPoliciesRequest__Output>
        ListUserPoliciesResponse: MessageTypeDefinition<_keymesh_iam_v1_ListUserPoliciesResponse, _keymesh_iam_v1_ListUserPoliciesResponse__Output>
        ListUserTagsRequest: MessageTypeDefinition<_keymesh_iam_v1_ListUserTagsRequest, _keymesh_iam_v1_ListUserTagsRequest__Output>
        ListUserTagsResponse: MessageTypeDefinition<_keymesh_iam_v1_ListUserTagsResponse, _keymesh_iam_v1_ListUserTagsResponse__Output>
        ListUsersRequest: MessageTypeDefinition<_keymesh_iam_v1_ListUsersRequest, _keymesh_iam_v1_ListUsersRequest__Output>
        ListUsersResponse: MessageTypeDefinition<_keymesh_iam_v1_ListUsersResponse, _keymesh_iam_v1_ListUsersResponse__Output>
        LoginProfile: MessageTypeDefinition<_keymesh_iam_v1_LoginProfile, _keymesh_iam_v1_LoginProfile__Output>
        MFADevice: MessageTypeDefinition<_keymesh_iam_v1_MFADevice, _keymesh_iam_v1_MFADevice__Output>
        OrganizationsDecisionDetail: MessageTypeDefinition<_keymesh_iam_v1_OrganizationsDecisionDetail, _keymesh_iam_v1_OrganizationsDecisionDetail__Output>
        PermissionsBoundaryDecisionDetail: MessageTypeDefinition<_keymesh_iam_v1_PermissionsBoundaryDecisionDetail, _keymesh_iam_v1_PermissionsBoundaryDecisionDetail__Output>
        Policy: MessageTypeDefinition<_keymesh_iam_v1_Policy, _keymesh_iam_v1_Policy__Output>
        PolicyGroup: MessageTypeDefinition<_keymesh_iam_v1_PolicyGroup, _keymesh_iam_v1_PolicyGroup__Output>
        PolicyRole: MessageTypeDefinition<_keymesh_iam_v1_PolicyRole, _keymesh_iam_v1_PolicyRole__Output>
        PolicyUser: MessageTypeDefinition<_keymesh_iam_v1_PolicyUser, _keymesh_iam_v1_PolicyUser__Output>
        PolicyVersion: MessageTypeDefinition<_keymesh_iam_v1_PolicyVersion, _keymesh_iam_v1_PolicyVersion__Output>
        Position: MessageTypeDefinition<_keymesh_iam_v1_Position, _keymesh_iam_v1_Position__Output>
        PutGroupPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_PutGroupPolicyRequest, _keymesh_iam_v1_PutGroupPolicyRequest__Output>
        PutGroupPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_PutGroupPolicyResponse, _keymesh_iam_v1_PutGroupPolicyResponse__Output>
        PutRolePermissionsBoundaryRequest: MessageTypeDefinition<_keymesh_iam_v1_PutRolePermissionsBoundaryRequest, _keymesh_iam_v1_PutRolePermissionsBoundaryRequest__Output>
        PutRolePermissionsBoundaryResponse: MessageTypeDefinition<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse, _keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>
        PutRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_PutRolePolicyRequest, _keymesh_iam_v1_PutRolePolicyRequest__Output>
        PutRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_PutRolePolicyResponse, _keymesh_iam_v1_PutRolePolicyResponse__Output>
        PutUserPermissionsBoundaryRequest: MessageTypeDefinition<_keymesh_iam_v1_PutUserPermissionsBoundaryRequest, _keymesh_iam_v1_PutUserPermissionsBoundaryRequest__Output>
        PutUserPermissionsBoundaryResponse: MessageTypeDefinition<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse, _keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>
        PutUserPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_PutUserPolicyRequest, _keymesh_iam_v1_PutUserPolicyRequest__Output>
        PutUserPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_PutUserPolicyResponse, _keymesh_iam_v1_PutUserPolicyResponse__Output>
        RemoveUserFromGroupRequest: MessageTypeDefinition<_keymesh_iam_v1_RemoveUserFromGroupRequest, _keymesh_iam_v1_RemoveUserFromGroupRequest__Output>
        RemoveUserFromGroupResponse: MessageTypeDefinition<_keymesh_iam_v1_RemoveUserFromGroupResponse, _keymesh_iam_v1_RemoveUserFromGroupResponse__Output>
        ResourceSpecificResult: MessageTypeDefinition<_keymesh_iam_v1_ResourceSpecificResult, _keymesh_iam_v1_ResourceSpecificResult__Output>
        Role: MessageTypeDefinition<_keymesh_iam_v1_Role, _keymesh_iam_v1_Role__Output>
        RoleLastUsed: MessageTypeDefinition<_keymesh_iam_v1_RoleLastUsed, _keymesh_iam_v1_RoleLastUsed__Output>
        SSHPublicKeyMetadata: MessageTypeDefinition<_keymesh_iam_v1_SSHPublicKeyMetadata, _keymesh_iam_v1_SSHPublicKeyMetadata__Output>
        ServiceSpecificCredentialMetadata: MessageTypeDefinition<_keymesh_iam_v1_ServiceSpecificCredentialMetadata, _keymesh_iam_v1_ServiceSpecificCredentialMetadata__Output>
        SetDefaultPolicyVersionRequest: MessageTypeDefinition<_keymesh_iam_v1_SetDefaultPolicyVersionRequest, _keymesh_iam_v1_SetDefaultPolicyVersionRequest__Output>
        SetDefaultPolicyVersionResponse: MessageTypeDefinition<_keymesh_iam_v1_SetDefaultPolicyVersionResponse, _keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>
        SigningCertificate: MessageTypeDefinition<_keymesh_iam_v1_SigningCertificate, _keymesh_iam_v1_SigningCertificate__Output>
        SimulateCustomPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_SimulateCustomPolicyRequest, _keymesh_iam_v1_SimulateCustomPolicyRequest__Output>
        SimulateCustomPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_SimulateCustomPolicyResponse, _keymesh_iam_v1_SimulateCustomPolicyResponse__Output>
        SimulatePrincipalPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_SimulatePrincipalPolicyRequest, _keymesh_iam_v1_SimulatePrincipalPolicyRequest__Output>
        SimulatePrincipalPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_SimulatePrincipalPolicyResponse, _keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>
        Statement: MessageTypeDefinition<_keymesh_iam_v1_Statement, _keymesh_iam_v1_Statement__Output>
        Tag: MessageTypeDefinition<_keymesh_iam_v1_Tag, _keymesh_iam_v1_Tag__Output>
        TagPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_TagPolicyRequest, _keymesh_iam_v1_TagPolicyRequest__Output>
        TagPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_TagPolicyResponse, _keymesh_iam_v1_TagPolicyResponse__Output>
        TagRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_TagRoleRequest, _keymesh_iam_v1_TagRoleRequest__Output>
        TagRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_TagRoleResponse, _keymesh_iam_v1_TagRoleResponse__Output>
        TagUserRequest: MessageTypeDefinition<_keymesh_iam_v1_TagUserRequest, _keymesh_iam_v1_TagUserRequest__Output>
        TagUserResponse: MessageTypeDefinition<_keymesh_iam_v1_TagUserResponse, _keymesh_iam_v1_TagUserResponse__Output>
        UntagPolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_UntagPolicyRequest, _keymesh_iam_v1_UntagPolicyRequest__Output>
        UntagPolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_UntagPolicyResponse, _keymesh_iam_v1_UntagPolicyResponse__Output>
        UntagRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_UntagRoleRequest, _keymesh_iam_v1_UntagRoleRequest__Output>
        UntagRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_UntagRoleResponse, _keymesh_iam_v1_UntagRoleResponse__Output>
        UntagUserRequest: MessageTypeDefinition<_keymesh_iam_v1_UntagUserRequest, _keymesh_iam_v1_UntagUserRequest__Output>
        UntagUserResponse: MessageTypeDefinition<_keymesh_iam_v1_UntagUserResponse, _keymesh_iam_v1_UntagUserResponse__Output>
        UpdateAccessKeyRequest: MessageTypeDefinition<_keymesh_iam_v1_UpdateAccessKeyRequest, _keymesh_iam_v1_UpdateAccessKeyRequest__Output>
        UpdateAccessKeyResponse: MessageTypeDefinition<_keymesh_iam_v1_UpdateAccessKeyResponse, _keymesh_iam_v1_UpdateAccessKeyResponse__Output>
        UpdateAssumeRolePolicyRequest: MessageTypeDefinition<_keymesh_iam_v1_UpdateAssumeRolePolicyRequest, _keymesh_iam_v1_UpdateAssumeRolePolicyRequest__Output>
        UpdateAssumeRolePolicyResponse: MessageTypeDefinition<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse, _keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>
        UpdateRoleDescriptionRequest: MessageTypeDefinition<_keymesh_iam_v1_UpdateRoleDescriptionRequest, _keymesh_iam_v1_UpdateRoleDescriptionRequest__Output>
        UpdateRoleDescriptionResponse: MessageTypeDefinition<_keymesh_iam_v1_UpdateRoleDescriptionResponse, _keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>
        UpdateRoleRequest: MessageTypeDefinition<_keymesh_iam_v1_UpdateRoleRequest, _keymesh_iam_v1_UpdateRoleRequest__Output>
        UpdateRoleResponse: MessageTypeDefinition<_keymesh_iam_v1_UpdateRoleResponse, _keymesh_iam_v1_UpdateRoleResponse__Output>
        UpdateUserRequest: MessageTypeDefinition<_keymesh_iam_v1_UpdateUserRequest, _keymesh_iam_v1_UpdateUserRequest__Output>
        UpdateUserResponse: MessageTypeDefinition<_keymesh_iam_v1_UpdateUserResponse, _keymesh_iam_v1_UpdateUserResponse__Output>
        User: MessageTypeDefinition<_keymesh_iam_v1_User, _keymesh_iam_v1_User__Output>
      }
    }
  }
}

