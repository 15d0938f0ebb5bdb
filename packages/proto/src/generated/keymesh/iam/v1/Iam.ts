// Original file: proto/keymesh/iam/v1/iam.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { AddUserToGroupRequest as _keymesh_iam_v1_AddUserToGroupRequest, AddUserToGroupRequest__Output as _keymesh_iam_v1_AddUserToGroupRequest__Output } from '../../../keymesh/iam/v1/AddUserToGroupRequest.ts';
import type { AddUserToGroupResponse as _keymesh_iam_v1_AddUserToGroupResponse, AddUserToGroupResponse__Output as _keymesh_iam_v1_AddUserToGroupResponse__Output } from '../../../keymesh/iam/v1/AddUserToGroupResponse.ts';
import type { AttachGroupPolicyRequest as _keymesh_iam_v1_AttachGroupPolicyRequest, AttachGroupPolicyRequest__Output as _keymesh_iam_v1_AttachGroupPolicyRequest__Output } from '../../../keymesh/iam/v1/AttachGroupPolicyRequest.ts';
import type { AttachGroupPolicyResponse as _keymesh_iam_v1_AttachGroupPolicyResponse, AttachGroupPolicyResponse__Output as _keymesh_iam_v1_AttachGroupPolicyResponse__Output } from '../../../keymesh/iam/v1/AttachGroupPolicyResponse.ts';
import type { AttachRolePolicyRequest as _keymesh_iam_v1_AttachRolePolicyRequest, AttachRolePolicyRequest__Output as _keymesh_iam_v1_AttachRolePolicyRequest__Output } from '../../../keymesh/iam/v1/AttachRolePolicyRequest.ts';
import type { AttachRolePolicyResponse as _keymesh_iam_v1_AttachRolePolicyResponse, AttachRolePolicyResponse__Output as _keymesh_iam_v1_AttachRolePolicyResponse__Output } from '../../../keymesh/iam/v1/AttachRolePolicyResponse.ts';
import type { AttachUserPolicyRequest as _keymesh_iam_v1_AttachUserPolicyRequest, AttachUserPolicyRequest__Output as _keymesh_iam_v1_AttachUserPolicyRequest__Output } from '../../../keymesh/iam/v1/AttachUserPolicyRequest.ts';
import type { AttachUserPolicyResponse as _keymesh_iam_v1_AttachUserPolicyResponse, AttachUserPolicyResponse__Output as _keymesh_iam_v1_AttachUserPolicyResponse__Output } from '../../../keymesh/iam/v1/AttachUserPolicyResponse.ts';
import type { CreateAccessKeyRequest as _keymesh_iam_v1_CreateAccessKeyRequest, CreateAccessKeyRequest__Output as _keymesh_iam_v1_CreateAccessKeyRequest__Output } from '../../../keymesh/iam/v1/CreateAccessKeyRequest.ts';
import type { CreateAccessKeyResponse as _keymesh_iam_v1_CreateAccessKeyResponse, CreateAccessKeyResponse__Output as _keymesh_iam_v1_CreateAccessKeyResponse__Output } from '../../../keymesh/iam/v1/CreateAccessKeyResponse.ts';
import type { CreateGroupRequest as _keymesh_iam_v1_CreateGroupRequest, CreateGroupRequest__Output as _keymesh_iam_v1_CreateGroupRequest__Output } from '../../../keymesh/iam/v1/CreateGroupRequest.ts';
import type { CreateGroupResponse as _keymesh_iam_v1_CreateGroupResponse, CreateGroupResponse__Output as _keymesh_iam_v1_CreateGroupResponse__Output } from '../../../keymesh/iam/v1/CreateGroupResponse.ts';
import type { CreatePolicyRequest as _keymesh_iam_v1_CreatePolicyRequest, CreatePolicyRequest__Output as _keymesh_iam_v1_CreatePolicyRequest__Output } from '../../../keymesh/iam/v1/CreatePolicyRequest.ts';
import type { CreatePolicyResponse as _keymesh_iam_v1_CreatePolicyResponse, CreatePolicyResponse__Output as _keymesh_iam_v1_CreatePolicyResponse__Output } from '../../../keymesh/iam/v1/CreatePolicyResponse.ts';
import type { CreatePolicyVersionRequest as _keymesh_iam_v1_CreatePolicyVersionRequest, CreatePolicyVersionRequest__Output as _keymesh_iam_v1_CreatePolicyVersionRequest__Output } from '../../../keymesh/iam/v1/CreatePolicyVersionRequest.ts';
import type { CreatePolicyVersionResponse as _keymesh_iam_v1_CreatePolicyVersionResponse, CreatePolicyVersionResponse__Output as _keymesh_iam_v1_CreatePolicyVersionResponse__Output } from '../../../keymesh/iam/v1/CreatePolicyVersionResponse.ts';
import type { CreateRoleRequest as _keymesh_iam_v1_CreateRoleRequest, CreateRoleRequest__Output as _keymesh_iam_v1_CreateRoleRequest__Output } from '../../../keymesh/iam/v1/CreateRoleRequest.ts';
import type { CreateRoleResponse as _keymesh_iam_v1_CreateRoleResponse, CreateRoleResponse__Output as _keymesh_iam_v1_CreateRoleResponse__Output } from '../../../keymesh/iam/v1/CreateRoleResponse.ts';
import type { CreateUserRequest as _keymesh_iam_v1_CreateUserRequest, CreateUserRequest__Output as _keymesh_iam_v1_CreateUserRequest__Output } from '../../../keymesh/iam/v1/CreateUserRequest.ts';
import type { CreateUserResponse as _keymesh_iam_v1_CreateUserResponse, CreateUserResponse__Output as _keymesh_iam_v1_CreateUserResponse__Output } from '../../../keymesh/iam/v1/CreateUserResponse.ts';
import type { DeleteAccessKeyRequest as _keymesh_iam_v1_DeleteAccessKeyRequest, DeleteAccessKeyRequest__Output as _keymesh_iam_v1_DeleteAccessKeyRequest__Output } from '../../../keymesh/iam/v1/DeleteAccessKeyRequest.ts';
import type { DeleteAccessKeyResponse as _keymesh_iam_v1_DeleteAccessKeyResponse, DeleteAccessKeyResponse__Output as _keymesh_iam_v1_DeleteAccessKeyResponse__Output } from '../../../keymesh/iam/v1/DeleteAccessKeyResponse.ts';
import type { DeleteGroupPolicyRequest as _keymesh_iam_v1_DeleteGroupPolicyRequest, DeleteGroupPolicyRequest__Output as _keymesh_iam_v1_DeleteGroupPolicyRequest__Output } from '../../../keymesh/iam/v1/DeleteGroupPolicyRequest.ts';
import type { DeleteGroupPolicyResponse as _keymesh_iam_v1_DeleteGroupPolicyResponse, DeleteGroupPolicyResponse__Output as _keymesh_iam_v1_DeleteGroupPolicyResponse__Output } from '../../../keymesh/iam/v1/DeleteGroupPolicyResponse.ts';
import type { DeleteGroupRequest as _keymesh_iam_v1_DeleteGroupRequest, DeleteGroupRequest__Output as _keymesh_iam_v1_DeleteGroupRequest__Output } from '../../../keymesh/iam/v1/DeleteGroupRequest.ts';
import type { DeleteGroupResponse as _keymesh_iam_v1_DeleteGroupResponse, DeleteGroupResponse__Output as _keymesh_iam_v1_DeleteGroupResponse__Output } from '../../../keymesh/iam/v1/DeleteGroupResponse.ts';
import type { DeleteLoginProfileRequest as _keymesh_iam_v1_DeleteLoginProfileRequest, DeleteLoginProfileRequest__Output as _keymesh_iam_v1_DeleteLoginProfileRequest__Output } from '../../../keymesh/iam/v1/DeleteLoginProfileRequest.ts';
import type { DeleteLoginProfileResponse as _keymesh_iam_v1_DeleteLoginProfileResponse, DeleteLoginProfileResponse__Output as _keymesh_iam_v1_DeleteLoginProfileResponse__Output } from '../../../keymesh/iam/v1/DeleteLoginProfileResponse.ts';
import type { DeletePolicyRequest as _keymesh_iam_v1_DeletePolicyRequest, DeletePolicyRequest__Output as _keymesh_iam_v1_DeletePolicyRequest__Output } from '../../../keymesh/iam/v1/DeletePolicyRequest.ts';
import type { DeletePolicyResponse as _keymesh_iam_v1_DeletePolicyResponse, DeletePolicyResponse__Output as _keymesh_iam_v1_DeletePolicyResponse__Output } from '../../../keymesh/iam/v1/DeletePolicyResponse.ts';
import type { DeletePolicyVersionRequest as _keymesh_iam_v1_DeletePolicyVersionRequest, DeletePolicyVersionRequest__Output as _keymesh_iam_v1_DeletePolicyVersionRequest__Output } from '../../../keymesh/iam/v1/DeletePolicyVersionRequest.ts';
import type { DeletePolicyVersionResponse as _keymesh_iam_v1_DeletePolicyVersionResponse, DeletePolicyVersionResponse__Output as _keymesh_iam_v1_DeletePolicyVersionResponse__Output } from '../../../keymesh/iam/v1/DeletePolicyVersionResponse.ts';
import type { DeleteRolePermissionsBoundaryRequest as _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, DeleteRolePermissionsBoundaryRequest__Output as _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest__Output } from '../../../keymesh/iam/v1/DeleteRolePermissionsBoundaryRequest.ts';
import type { DeleteRolePermissionsBoundaryResponse as _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse, DeleteRolePermissionsBoundaryResponse__Output as _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output } from '../../../keymesh/iam/v1/DeleteRolePermissionsBoundaryResponse.ts';
import type { DeleteRolePolicyRequest as _keymesh_iam_v1_DeleteRolePolicyRequest, DeleteRolePolicyRequest__Output as _keymesh_iam_v1_DeleteRolePolicyRequest__Output } from '../../../keymesh/iam/v1/DeleteRolePolicyRequest.ts';
import type { DeleteRolePolicyResponse as _keymesh_iam_v1_DeleteRolePolicyResponse, DeleteRolePolicyResponse__Output as _keymesh_iam_v1_DeleteRolePolicyResponse__Output } from '../../../keymesh/iam/v1/DeleteRolePolicyResponse.ts';
import type { DeleteRoleRequest as _keymesh_iam_v1_DeleteRoleRequest, DeleteRoleRequest__Output as _keymesh_iam_v1_DeleteRoleRequest__Output } from '../../../keymesh/iam/v1/DeleteRoleRequest.ts';
import type { DeleteRoleResponse as _keymesh_iam_v1_DeleteRoleResponse, DeleteRoleResponse__Output as _keymesh_iam_v1_DeleteRoleResponse__Output } from '../../../keymesh/iam/v1/DeleteRoleResponse.ts';
import type { DeleteUserPermissionsBoundaryRequest as _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, DeleteUserPermissionsBoundaryRequest__Output as _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest__Output } from '../../../keymesh/iam/v1/DeleteUserPermissionsBoundaryRequest.ts';
import type { DeleteUserPermissionsBoundaryResponse as _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse, DeleteUserPermissionsBoundaryResponse__Output as _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output } from '../../../keymesh/iam/v1/DeleteUserPermissionsBoundaryResponse.ts';
import type { DeleteUserPolicyRequest as _keymesh_iam_v1_DeleteUserPolicyRequest, DeleteUserPolicyRequest__Output as _keymesh_iam_v1_DeleteUserPolicyRequest__Output } from '../../../keymesh/iam/v1/DeleteUserPolicyRequest.ts';
import type { DeleteUserPolicyResponse as _keymesh_iam_v1_DeleteUserPolicyResponse, DeleteUserPolicyResponse__Output as _keymesh_iam_v1_DeleteUserPolicyResponse__Output } from '../../../keymesh/iam/v1/DeleteUserPolicyResponse.ts';
import type { DeleteUserRequest as _keymesh_iam_v1_DeleteUserRequest, DeleteUserRequest__Output as _keymesh_iam_v1_DeleteUserRequest__Output } from '../../../keymesh/iam/v1/DeleteUserRequest.ts';
import type { DeleteUserResponse as _keymesh_iam_v1_DeleteUserResponse, DeleteUserResponse__Output as _keymesh_iam_v1_DeleteUserResponse__Output } from '../../../keymesh/iam/v1/DeleteUserResponse.ts';
import type { DetachGroupPolicyRequest as _keymesh_iam_v1_DetachGroupPolicyRequest, DetachGroupPolicyRequest__Output as _keymesh_iam_v1_DetachGroupPolicyRequest__Output } from '../../../keymesh/iam/v1/DetachGroupPolicyRequest.ts';
import type { DetachGroupPolicyResponse as _keymesh_iam_v1_DetachGroupPolicyResponse, DetachGroupPolicyResponse__Output as _keymesh_iam_v1_DetachGroupPolicyResponse__Output } from '../../../keymesh/iam/v1/DetachGroupPolicyResponse.ts';
import type { DetachRolePolicyRequest as _keymesh_iam_v1_DetachRolePolicyRequest, DetachRolePolicyRequest__Output as _keymesh_iam_v1_DetachRolePolicyRequest__Output } from '../../../keymesh/iam/v1/DetachRolePolicyRequest.ts';
import type { DetachRolePolicyResponse as _keymesh_iam_v1_DetachRolePolicyResponse, DetachRolePolicyResponse__Output as _keymesh_iam_v1_DetachRolePolicyResponse__Output } from '../../../keymesh/iam/v1/DetachRolePolicyResponse.ts';
import type { DetachUserPolicyRequest as _keymesh_iam_v1_DetachUserPolicyRequest, DetachUserPolicyRequest__Output as _keymesh_iam_v1_DetachUserPolicyRequest__Output } from '../../../keymesh/iam/v1/DetachUserPolicyRequest.ts';
import type { DetachUserPolicyResponse as _keymesh_iam_v1_DetachUserPolicyResponse, DetachUserPolicyResponse__Output as _keymesh_iam_v1_DetachUserPolicyResponse__Output } from '../../../keymesh/iam/v1/DetachUserPolicyResponse.ts';
import type { GetAccessKeyLastUsedRequest as _keymesh_iam_v1_GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedRequest__Output as _keymesh_iam_v1_GetAccessKeyLastUsedRequest__Output } from '../../../keymesh/iam/v1/GetAccessKeyLastUsedRequest.ts';
import type { GetAccessKeyLastUsedResponse as _keymesh_iam_v1_GetAccessKeyLastUsedResponse, GetAccessKeyLastUsedResponse__Output as _keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output } from '../../../keymesh/iam/v1/GetAccessKeyLastUsedResponse.ts';
import type { GetGroupPolicyRequest as _keymesh_iam_v1_GetGroupPolicyRequest, GetGroupPolicyRequest__Output as _keymesh_iam_v1_GetGroupPolicyRequest__Output } from '../../../keymesh/iam/v1/GetGroupPolicyRequest.ts';
import type { GetGroupPolicyResponse as _keymesh_iam_v1_GetGroupPolicyResponse, GetGroupPolicyResponse__Output as _keymesh_iam_v1_GetGroupPolicyResponse__Output } from '../../../keymesh/iam/v1/GetGroupPolicyResponse.ts';
import type { GetGroupRequest as _keymesh_iam_v1_GetGroupRequest, GetGroupRequest__Output as _keymesh_iam_v1_GetGroupRequest__Output } from '../../../keymesh/iam/v1/GetGroupRequest.ts';
import type { GetGroupResponse as _keymesh_iam_v1_GetGroupResponse, GetGroupResponse__Output as _keymesh_iam_v1_GetGroupResponse__Output } from '../../../keymesh/iam/v1/GetGroupResponse.ts';
import type { GetLoginProfileRequest as _keymesh_iam_v1_GetLoginProfileRequest, GetLoginProfileRequest__Output as _keymesh_iam_v1_GetLoginProfileRequest__Output } from '../../../keymesh/iam/v1/GetLoginProfileRequest.ts';
import type { GetLoginProfileResponse as _keymesh_iam_v1_GetLoginProfileResponse, GetLoginProfileResponse__Output as _keymesh_iam_v1_GetLoginProfileResponse__Output } from '../../../keymesh/iam/v1/GetLoginProfileResponse.ts';
import type { GetPolicyRequest as _keymesh_iam_v1_GetPolicyRequest, GetPolicyRequest__Output as _keymesh_iam_v1_GetPolicyRequest__Output } from '../../../keymesh/iam/v1/GetPolicyRequest.ts';
import type { GetPolicyResponse as _keymesh_iam_v1_GetPolicyResponse, GetPolicyResponse__Output as _keymesh_iam_v1_GetPolicyResponse__Output } from '../../../keymesh/iam/v1/GetPolicyResponse.ts';
import type { GetPolicyVersionRequest as _keymesh_iam_v1_GetPolicyVersionRequest, GetPolicyVersionRequest__Output as _keymesh_iam_v1_GetPolicyVersionRequest__Output } from '../../../keymesh/iam/v1/GetPolicyVersionRequest.ts';
import type { GetPolicyVersionResponse as _keymesh_iam_v1_GetPolicyVersionResponse, GetPolicyVersionResponse__Output as _keymesh_iam_v1_GetPolicyVersionResponse__Output } from '../../../keymesh/iam/v1/GetPolicyVersionResponse.ts';
import type { GetRolePolicyRequest as _keymesh_iam_v1_GetRolePolicyRequest, GetRolePolicyRequest__Output as _keymesh_iam_v1_GetRolePolicyRequest__Output } from '../../../keymesh/iam/v1/GetRolePolicyRequest.ts';
import type { GetRolePolicyResponse as _keymesh_iam_v1_GetRolePolicyResponse, GetRolePolicyResponse__Output as _keymesh_iam_v1_GetRolePolicyResponse__Output } from '../../../keymesh/iam/v1/GetRolePolicyResponse.ts';
import type { GetRoleRequest as _keymesh_iam_v1_GetRoleRequest, GetRoleRequest__Output as _keymesh_iam_v1_GetRoleRequest__Output } from '../../../keymesh/iam/v1/GetRoleRequest.ts';
import type { GetRoleResponse as _keymesh_iam_v1_GetRoleResponse, GetRoleResponse__Output as _keymesh_iam_v1_GetRoleResponse__Output } from '../../../keymesh/iam/v1/GetRoleResponse.ts';
import type { GetUserPolicyRequest as _keymesh_iam_v1_GetUserPolicyRequest, GetUserPolicyRequest__Output as _keymesh_iam_v1_GetUserPolicyRequest__Output } from '../../../keymesh/iam/v1/GetUserPolicyRequest.ts';
import type { GetUserPolicyResponse as _keymesh_iam_v1_GetUserPolicyResponse, GetUserPolicyResponse__Output as _keymesh_iam_v1_GetUserPolicyResponse__Output } from '../../../keymesh/iam/v1/GetUserPolicyResponse.ts';
import type { GetUserRequest as _keymesh_iam_v1_GetUserRequest, GetUserRequest__Output as _keymesh_iam_v1_GetUserRequest__Output } from '../../../keymesh/iam/v1/GetUserRequest.ts';
import type { GetUserResponse as _keymesh_iam_v1_GetUserResponse, GetUserResponse__Output as _keymesh_iam_v1_GetUserResponse__Output } from '../../../keymesh/iam/v1/GetUserResponse.ts';
import type { ListAccessKeysRequest as _keymesh_iam_v1_ListAccessKeysRequest, ListAccessKeysRequest__Output as _keymesh_iam_v1_ListAccessKeysRequest__Output } from '../../../keymesh/iam/v1/ListAccessKeysRequest.ts';
import type { ListAccessKeysResponse as _keymesh_iam_v1_ListAccessKeysResponse, ListAccessKeysResponse__Output as _keymesh_iam_v1_ListAccessKeysResponse__Output } from '../../../keymesh/iam/v1/ListAccessKeysResponse.ts';
import type { ListAccountAliasesRequest as _keymesh_iam_v1_ListAccountAliasesRequest, ListAccountAliasesRequest__Output as _keymesh_iam_v1_ListAccountAliasesRequest__Output } from '../../../keymesh/iam/v1/ListAccountAliasesRequest.ts';
import type { ListAccountAliasesResponse as _keymesh_iam_v1_ListAccountAliasesResponse, ListAccountAliasesResponse__Output as _keymesh_iam_v1_ListAccountAliasesResponse__Output } from '../../../keymesh/iam/v1/ListAccountAliasesResponse.ts';
import type { ListAttachedGroupPoliciesRequest as _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesRequest__Output as _keymesh_iam_v1_ListAttachedGroupPoliciesRequest__Output } from '../../../keymesh/iam/v1/ListAttachedGroupPoliciesRequest.ts';
import type { ListAttachedGroupPoliciesResponse as _keymesh_iam_v1_ListAttachedGroupPoliciesResponse, ListAttachedGroupPoliciesResponse__Output as _keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output } from '../../../keymesh/iam/v1/ListAttachedGroupPoliciesResponse.ts';
import type { ListAttachedRolePoliciesRequest as _keymesh_iam_v1_ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesRequest__Output as _keymesh_iam_v1_ListAttachedRolePoliciesRequest__Output } from '../../../keymesh/iam/v1/ListAttachedRolePoliciesRequest.ts';
import type { ListAttachedRolePoliciesResponse as _keymesh_iam_v1_ListAttachedRolePoliciesResponse, ListAttachedRolePoliciesResponse__Output as _keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output } from '../../../keymesh/iam/v1/ListAttachedRolePoliciesResponse.ts';
import type { ListAttachedUserPoliciesRequest as _keymesh_iam_v1_ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesRequest__Output as _keymesh_iam_v1_ListAttachedUserPoliciesRequest__Output } from '../../../keymesh/iam/v1/ListAttachedUserPoliciesRequest.ts';
import type { ListAttachedUserPoliciesResponse as _keymesh_iam_v1_ListAttachedUserPoliciesResponse, ListAttachedUserPoliciesResponse__Output as _keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output } from '../../../keymesh/iam/v1/ListAttachedUserPoliciesResponse.ts';
import type { ListEntitiesForPolicyRequest as _keymesh_iam_v1_ListEntitiesForPolicyRequest, ListEntitiesForPolicyRequest__Output as _keymesh_iam_v1_ListEntitiesForPolicyRequest__Output } from '../../../keymesh/iam/v1/ListEntitiesForPolicyRequest.ts';
import type { ListEntitiesForPolicyResponse as _keymesh_iam_v1_ListEntitiesForPolicyResponse, ListEntitiesForPolicyResponse__Output as _keymesh_iam_v1_ListEntitiesForPolicyResponse__Output } from '../../../keymesh/iam/v1/ListEntitiesForPolicyResponse.ts';
import type { ListGroupPoliciesRequest as _keymesh_iam_v1_ListGroupPoliciesRequest, ListGroupPoliciesRequest__Output as _keymesh_iam_v1_ListGroupPoliciesRequest__Output } from '../../../keymesh/iam/v1/ListGroupPoliciesRequest.ts';
import type { ListGroupPoliciesResponse as _keymesh_iam_v1_ListGroupPoliciesResponse, ListGroupPoliciesResponse__Output as _keymesh_iam_v1_ListGroupPoliciesResponse__Output } from '../../../keymesh/iam/v1/ListGroupPoliciesResponse.ts';
import type { ListGroupsForUserRequest as _keymesh_iam_v1_ListGroupsForUserRequest, ListGroupsForUserRequest__Output as _keymesh_iam_v1_ListGroupsForUserRequest__Output } from '../../../keymesh/iam/v1/ListGroupsForUserRequest.ts';
import type { ListGroupsForUserResponse as _keymesh_iam_v1_ListGroupsForUserResponse, ListGroupsForUserResponse__Output as _keymesh_iam_v1_ListGroupsForUserResponse__Output } from '../../../keymesh/iam/v1/ListGroupsForUserResponse.ts';
import type { ListGroupsRequest as _keymesh_iam_v1_ListGroupsRequest, ListGroupsRequest__Output as _keymesh_iam_v1_ListGroupsRequest__Output } from '../../../keymesh/iam/v1/ListGroupsRequest.ts';
import type { ListGroupsResponse as _keymesh_iam_v1_ListGroupsResponse, ListGroupsResponse__Output as _keymesh_iam_v1_ListGroupsResponse__Output } from '../../../keymesh/iam/v1/ListGroupsResponse.ts';
import type { ListInstanceProfilesForRoleRequest as _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleRequest__Output as _keymesh_iam_v1_ListInstanceProfilesForRoleRequest__Output } from '../../../keymesh/iam/v1/ListInstanceProfilesForRoleRequest.ts';
import type { ListInstanceProfilesForRoleResponse as _keymesh_iam_v1_ListInstanceProfilesForRoleResponse, ListInstanceProfilesForRoleResponse__Output as _keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output } from '../../../keymesh/iam/v1/ListInstanceProfilesForRoleResponse.ts';
import type { ListMFADevicesRequest as _keymesh_iam_v1_ListMFADevicesRequest, ListMFADevicesRequest__Output as _keymesh_iam_v1_ListMFADevicesRequest__Output } from '../../../keymesh/iam/v1/ListMFADevicesRequest.ts';
import type { ListMFADevicesResponse as _keymesh_iam_v1_ListMFADevicesResponse, ListMFADevicesResponse__Output as _keymesh_iam_v1_ListMFADevicesResponse__Output } from '../../../keymesh/iam/v1/ListMFADevicesResponse.ts';
import type { ListPoliciesRequest as _keymesh_iam_v1_ListPoliciesRequest, ListPoliciesRequest__Output as _keymesh_iam_v1_ListPoliciesRequest__Output } from '../../../keymesh/iam/v1/ListPoliciesRequest.ts';
import type { ListPoliciesResponse as _keymesh_iam_v1_ListPoliciesResponse, ListPoliciesResponse__Output as _keymesh_iam_v1_ListPoliciesResponse__Output } from '../../../keymesh/iam/v1/ListPoliciesResponse.ts';
import type { ListPolicyTagsRequest as _keymesh_iam_v1_ListPolicyTagsRequest, ListPolicyTagsRequest__Output as _keymesh_iam_v1_ListPolicyTagsRequest__Output } from '../../../keymesh/iam/v1/ListPolicyTagsRequest.ts';
import type { ListPolicyTagsResponse as _keymesh_iam_v1_ListPolicyTagsResponse, ListPolicyTagsResponse__Output as _keymesh_iam_v1_ListPolicyTagsResponse__Output } from '../../../keymesh/iam/v1/ListPolicyTagsResponse.ts';
import type { ListPolicyVersionsRequest as _keymesh_iam_v1_ListPolicyVersionsRequest, ListPolicyVersionsRequest__Output as _keymesh_iam_v1_ListPolicyVersionsRequest__Output } from '../../../keymesh/iam/v1/ListPolicyVersionsRequest.ts';
import type { ListPolicyVersionsResponse as _keymesh_iam_v1_ListPolicyVersionsResponse, ListPolicyVersionsResponse__Output as _keymesh_iam_v1_ListPolicyVersionsResponse__Output } from '../../../keymesh/iam/v1/ListPolicyVersionsResponse.ts';
import type { ListRolePoliciesRequest as _keymesh_iam_v1_ListRolePoliciesRequest, ListRolePoliciesRequest__Output as _keymesh_iam_v1_ListRolePoliciesRequest__Output } from '../../../keymesh/iam/v1/ListRolePoliciesRequest.ts';
import type { ListRolePoliciesResponse as _keymesh_iam_v1_ListRolePoliciesResponse, ListRolePoliciesResponse__Output as _keymesh_iam_v1_ListRolePoliciesResponse__Output } from '../../../keymesh/iam/v1/ListRolePoliciesResponse.ts';
import type { ListRoleTagsRequest as _keymesh_iam_v1_ListRoleTagsRequest, ListRoleTagsRequest__Output as _keymesh_iam_v1_ListRoleTagsRequest__Output } from '../../../keymesh/iam/v1/ListRoleTagsRequest.ts';
import type { ListRoleTagsResponse as _keymesh_iam_v1_ListRoleTagsResponse, ListRoleTagsResponse__Output as _keymesh_iam_v1_ListRoleTagsResponse__Output } from '../../../keymesh/iam/v1/ListRoleTagsResponse.ts';
import type { ListRolesRequest as _keymesh_iam_v1_ListRolesRequest, ListRolesRequest__Output as _keymesh_iam_v1_ListRolesRequest__Output } from '../../../keymesh/iam/v1/ListRolesRequest.ts';
import type { ListRolesResponse as _keymesh_iam_v1_ListRolesResponse, ListRolesResponse__Output as _keymesh_iam_v1_ListRolesResponse__Output } from '../../../keymesh/iam/v1/ListRolesResponse.ts';
import type { ListSSHPublicKeysRequest as _keymesh_iam_v1_ListSSHPublicKeysRequest, ListSSHPublicKeysRequest__Output as _keymesh_iam_v1_ListSSHPublicKeysRequest__Output } from '../../../keymesh/iam/v1/ListSSHPublicKeysRequest.ts';
import type { ListSSHPublicKeysResponse as _keymesh_iam_v1_ListSSHPublicKeysResponse, ListSSHPublicKeysResponse__Output as _keymesh_iam_v1_ListSSHPublicKeysResponse__Output } from '../../../keymesh/iam/v1/ListSSHPublicKeysResponse.ts';
import type { ListServiceSpecificCredentialsRequest as _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsRequest__Output as _keymesh_iam_v1_ListServiceSpecificCredentialsRequest__Output } from '../../../keymesh/iam/v1/ListServiceSpecificCredentialsRequest.ts';
import type { ListServiceSpecificCredentialsResponse as _keymesh_iam_v1_ListServiceSpecificCredentialsResponse, ListServiceSpecificCredentialsResponse__Output as _keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output } from '../../../keymesh/iam/v1/ListServiceSpecificCredentialsResponse.ts';
import type { ListSigningCertificatesRequest as _keymesh_iam_v1_ListSigningCertificatesRequest, ListSigningCertificatesRequest__Output as _keymesh_iam_v1_ListSigningCertificatesRequest__Output } from '../../../keymesh/iam/v1/ListSigningCertificatesRequest.ts';
import type { ListSigningCertificatesResponse as _keymesh_iam_v1_ListSigningCertificatesResponse, ListSigningCertificatesResponse__Output as _keymesh_iam_v1_ListSigningCertificatesResponse__Output } from '../../../keymesh/iam/v1/ListSigningCertificatesResponse.ts';
import type { ListUserPoliciesRequest as _keymesh_iam_v1_ListUserPoliciesRequest, ListUserPoliciesRequest__Output as _keymesh_iam_v1_ListUserPoliciesRequest__Output } from '../../../keymesh/iam/v1/ListUserPoliciesRequest.ts';
import type { ListUserPoliciesResponse as _keymesh_iam_v1_ListUserPoliciesResponse, ListUserPoliciesResponse__Output as _keymesh_iam_v1_ListUserPoliciesResponse__Output } from '../../../keymesh/iam/v1/ListUserPoliciesResponse.ts';
import type { ListUserTagsRequest as _keymesh_iam_v1_ListUserTagsRequest, ListUserTagsRequest__Output as _keymesh_iam_v1_ListUserTagsRequest__Output } from '../../../keymesh/iam/v1/ListUserTagsRequest.ts';
import type { ListUserTagsResponse as _keymesh_iam_v1_ListUserTagsResponse, ListUserTagsResponse__Output as _keymesh_iam_v1_ListUserTagsResponse__Output } from '../../../keymesh/iam/v1/ListUserTagsResponse.ts';
import type { ListUsersRequest as _keymesh_iam_v1_ListUsersRequest, ListUsersRequest__Output as _keymesh_iam_v1_ListUsersRequest__Output } from '../../../keymesh/iam/v1/ListUsersRequest.ts';
import type { ListUsersResponse as _keymesh_iam_v1_ListUsersResponse, ListUsersResponse__Output as _keymesh_iam_v1_ListUsersResponse__Output } from '../../../keymesh/iam/v1/ListUsersResponse.ts';
import type { PutGroupPolicyRequest as _keymesh_iam_v1_PutGroupPolicyRequest, PutGroupPolicyRequest__Output as _keymesh_iam_v1_PutGroupPolicyRequest__Output } from '../../../keymesh/iam/v1/PutGroupPolicyRequest.ts';
import type { PutGroupPolicyResponse as _keymesh_iam_v1_PutGroupPolicyResponse, PutGroupPolicyResponse__Output as _keymesh_iam_v1_PutGroupPolicyResponse__Output } from '../../../keymesh/iam/v1/PutGroupPolicyResponse.ts';
import type { PutRolePermissionsBoundaryRequest as _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, PutRolePermissionsBoundaryRequest__Output as _keymesh_iam_v1_PutRolePermissionsBoundaryRequest__Output } from '../../../keymesh/iam/v1/PutRolePermissionsBoundaryRequest.ts';
import type { PutRolePermissionsBoundaryResponse as _keymesh_iam_v1_PutRolePermissionsBoundaryResponse, PutRolePermissionsBoundaryResponse__Output as _keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output } from '../../../keymesh/iam/v1/PutRolePermissionsBoundaryResponse.ts';
import type { PutRolePolicyRequest as _keymesh_iam_v1_PutRolePolicyRequest, PutRolePolicyRequest__Output as _keymesh_iam_v1_PutRolePolicyRequest__Output } from '../../../keymesh/iam/v1/PutRolePolicyRequest.ts';
import type { PutRolePolicyResponse as _keymesh_iam_v1_PutRolePolicyResponse, PutRolePolicyResponse__Output as _keymesh_iam_v1_PutRolePolicyResponse__Output } from '../../../keymesh/iam/v1/PutRolePolicyResponse.ts';
import type { PutUserPermissionsBoundaryRequest as _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, PutUserPermissionsBoundaryRequest__Output as _keymesh_iam_v1_PutUserPermissionsBoundaryRequest__Output } from '../../../keymesh/iam/v1/PutUserPermissionsBoundaryRequest.ts';
import type { PutUserPermissionsBoundaryResponse as _keymesh_iam_v1_PutUserPermissionsBoundaryResponse, PutUserPermissionsBoundaryResponse__Output as _keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output } from '../../../keymesh/iam/v1/PutUserPermissionsBoundaryResponse.ts';
import type { PutUserPolicyRequest as _keymesh_iam_v1_PutUserPolicyRequest, PutUserPolicyRequest__Output as _keymesh_iam_v1_PutUserPolicyRequest__Output } from '../../../keymesh/iam/v1/PutUserPolicyRequest.ts';
import type { PutUserPolicyResponse as _keymesh_iam_v1_PutUserPolicyResponse, PutUserPolicyResponse__Output as _keymesh_iam_v1_PutUserPolicyResponse__Output } from '../../../keymesh/iam/v1/PutUserPolicyResponse.ts';
import type { RemoveUserFromGroupRequest as _keymesh_iam_v1_RemoveUserFromGroupRequest, RemoveUserFromGroupRequest__Output as _keymesh_iam_v1_RemoveUserFromGroupRequest__Output } from '../../../keymesh/iam/v1/RemoveUserFromGroupRequest.ts';
import type { RemoveUserFromGroupResponse as _keymesh_iam_v1_RemoveUserFromGroupResponse, RemoveUserFromGroupResponse__Output as _keymesh_iam_v1_RemoveUserFromGroupResponse__Output } from '../../../keymesh/iam/v1/RemoveUserFromGroupResponse.ts';
import type { SetDefaultPolicyVersionRequest as _keymesh_iam_v1_SetDefaultPolicyVersionRequest, SetDefaultPolicyVersionRequest__Output as _keymesh_iam_v1_SetDefaultPolicyVersionRequest__Output } from '../../../keymesh/iam/v1/SetDefaultPolicyVersionRequest.ts';
import type { SetDefaultPolicyVersionResponse as _keymesh_iam_v1_SetDefaultPolicyVersionResponse, SetDefaultPolicyVersionResponse__Output as _keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output } from '../../../keymesh/iam/v1/SetDefaultPolicyVersionResponse.ts';
import type { SimulateCustomPolicyRequest as _keymesh_iam_v1_SimulateCustomPolicyRequest, SimulateCustomPolicyRequest__Output as _keymesh_iam_v1_SimulateCustomPolicyRequest__Output } from '../../../keymesh/iam/v1/SimulateCustomPolicyRequest.ts';
import type { SimulateCustomPolicyResponse as _keymesh_iam_v1_SimulateCustomPolicyResponse, SimulateCustomPolicyResponse__Output as _keymesh_iam_v1_SimulateCustomPolicyResponse__Output } from '../../../keymesh/iam/v1/SimulateCustomPolicyResponse.ts';
import type { SimulatePrincipalPolicyRequest as _keymesh_iam_v1_SimulatePrincipalPolicyRequest, SimulatePrincipalPolicyRequest__Output as _keymesh_iam_v1_SimulatePrincipalPolicyRequest__Output } from '../../../keymesh/iam/v1/SimulatePrincipalPolicyRequest.ts';
import type { SimulatePrincipalPolicyResponse as _keymesh_iam_v1_SimulatePrincipalPolicyResponse, SimulatePrincipalPolicyResponse__Output as _keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output } from '../../../keymesh/iam/v1/SimulatePrincipalPolicyResponse.ts';
import type { TagPolicyRequest as _keymesh_iam_v1_TagPolicyRequest, TagPolicyRequest__Output as _keymesh_iam_v1_TagPolicyRequest__Output } from '../../../keymesh/iam/v1/TagPolicyRequest.ts';
import type { TagPolicyResponse as _keymesh_iam_v1_TagPolicyResponse, TagPolicyResponse__Output as _keymesh_iam_v1_TagPolicyResponse__Output } from '../../../keymesh/iam/v1/TagPolicyResponse.ts';
import type { TagRoleRequest as _keymesh_iam_v1_TagRoleRequest, TagRoleRequest__Output as _keymesh_iam_v1_TagRoleRequest__Output } from '../../../keymesh/iam/v1/TagRoleRequest.ts';
import type { TagRoleResponse as _keymesh_iam_v1_TagRoleResponse, TagRoleResponse__Output as _keymesh_iam_v1_TagRoleResponse__Output } from '../../../keymesh/iam/v1/TagRoleResponse.ts';
import type { TagUserRequest as _keymesh_iam_v1_TagUserRequest, TagUserRequest__Output as _keymesh_iam_v1_TagUserRequest__Output } from '../../../keymesh/iam/v1/TagUserRequest.ts';
import type { TagUserResponse as _keymesh_iam_v1_TagUserResponse, TagUserResponse__Output as _keymesh_iam_v1_TagUserResponse__Output } from '../../../keymesh/iam/v1/TagUserResponse.ts';
import type { UntagPolicyRequest as _keymesh_iam_v1_UntagPolicyRequest, UntagPolicyRequest__Output as _keymesh_iam_v1_UntagPolicyRequest__Output } from '../../../keymesh/iam/v1/UntagPolicyRequest.ts';
import type { UntagPolicyResponse as _keymesh_iam_v1_UntagPolicyResponse, UntagPolicyResponse__Output as _keymesh_iam_v1_UntagPolicyResponse__Output } from '../../../keymesh/iam/v1/UntagPolicyResponse.ts';
import type { UntagRoleRequest as _keymesh_iam_v1_UntagRoleRequest, UntagRoleRequest__Output as _keymesh_iam_v1_UntagRoleRequest__Output } from '../../../keymesh/iam/v1/UntagRoleRequest.ts';
import type { UntagRoleResponse as _keymesh_iam_v1_UntagRoleResponse, UntagRoleResponse__Output as _keymesh_iam_v1_UntagRoleResponse__Output } from '../../../keymesh/iam/v1/UntagRoleResponse.ts';
import type { UntagUserRequest as _keymesh_iam_v1_UntagUserRequest, UntagUserRequest__Output as _keymesh_iam_v1_UntagUserRequest__Output } from '../../../keymesh/iam/v1/UntagUserRequest.ts';
import type { UntagUserResponse as _keymesh_iam_v1_UntagUserResponse, UntagUserResponse__Output as _keymesh_iam_v1_UntagUserResponse__Output } from '../../../keymesh/iam/v1/UntagUserResponse.ts';
import type { UpdateAccessKeyRequest as _keymesh_iam_v1_UpdateAccessKeyRequest, UpdateAccessKeyRequest__Output as _keymesh_iam_v1_UpdateAccessKeyRequest__Output } from '../../../keymesh/iam/v1/UpdateAccessKeyRequest.ts';
import type { UpdateAccessKeyResponse as _keymesh_iam_v1_UpdateAccessKeyResponse, UpdateAccessKeyResponse__Output as _keymesh_iam_v1_UpdateAccessKeyResponse__Output } from '../../../keymesh/iam/v1/UpdateAccessKeyResponse.ts';
import type { UpdateAssumeRolePolicyRequest as _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, UpdateAssumeRolePolicyRequest__Output as _keymesh_iam_v1_UpdateAssumeRolePolicyRequest__Output } from '../../../keymesh/iam/v1/UpdateAssumeRolePolicyRequest.ts';
import type { UpdateAssumeRolePolicyResponse as _keymesh_iam_v1_UpdateAssumeRolePolicyResponse, UpdateAssumeRolePolicyResponse__Output as _keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output } from '../../../keymesh/iam/v1/UpdateAssumeRolePolicyResponse.ts';
import type { UpdateRoleDescriptionRequest as _keymesh_iam_v1_UpdateRoleDescriptionRequest, UpdateRoleDescriptionRequest__Output as _keymesh_iam_v1_UpdateRoleDescriptionRequest__Output } from '../../../keymesh/iam/v1/UpdateRoleDescriptionRequest.ts';
import type { UpdateRoleDescriptionResponse as _keymesh_iam_v1_UpdateRoleDescriptionResponse, UpdateRoleDescriptionResponse__Output as _keymesh_iam_v1_UpdateRoleDescriptionResponse__Output } from '../../../keymesh/iam/v1/UpdateRoleDescriptionResponse.ts';
import type { UpdateRoleRequest as _keymesh_iam_v1_UpdateRoleRequest, UpdateRoleRequest__Output as _keymesh_iam_v1_UpdateRoleRequest__Output } from '../../../keymesh/iam/v1/UpdateRoleRequest.ts';
import type { UpdateRoleResponse as _keymesh_iam_v1_UpdateRoleResponse, UpdateRoleResponse__Output as _keymesh_iam_v1_UpdateRoleResponse__Output } from '../../../keymesh/iam/v1/UpdateRoleResponse.ts';
import type { UpdateUserRequest as _keymesh_iam_v1_UpdateUserRequest, UpdateUserRequest__Output as _keymesh_iam_v1_UpdateUserRequest__Output } from '../../../keymesh/iam/v1/UpdateUserRequest.ts';
import type { UpdateUserResponse as _keymesh_iam_v1_UpdateUserResponse, UpdateUserResponse__Output as _keymesh_iam_v1_UpdateUserResponse__Output } from '../../../keymesh/iam/v1/UpdateUserResponse.ts';

export interface IamClient extends grpc.Client {
  AddUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  AddUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  AddUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  AddUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  addUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  addUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  addUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  addUserToGroup(argument: _keymesh_iam_v1_AddUserToGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AddUserToGroupResponse__Output>): grpc.ClientUnaryCall;
  
  AttachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachGroupPolicy(argument: _keymesh_iam_v1_AttachGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  AttachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  attachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  attachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  attachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  attachRolePolicy(argument: _keymesh_iam_v1_AttachRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  AttachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  AttachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  attachUserPolicy(argument: _keymesh_iam_v1_AttachUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_AttachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  CreateAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_iam_v1_CreateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  
  CreateGroup(argument: _keymesh_iam_v1_CreateGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  CreateGroup(argument: _keymesh_iam_v1_CreateGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  CreateGroup(argument: _keymesh_iam_v1_CreateGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  CreateGroup(argument: _keymesh_iam_v1_CreateGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  createGroup(argument: _keymesh_iam_v1_CreateGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  createGroup(argument: _keymesh_iam_v1_CreateGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  createGroup(argument: _keymesh_iam_v1_CreateGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  createGroup(argument: _keymesh_iam_v1_CreateGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateGroupResponse__Output>): grpc.ClientUnaryCall;
  
  CreatePolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  createPolicy(argument: _keymesh_iam_v1_CreatePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  CreatePolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  CreatePolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  createPolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  createPolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  createPolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  createPolicyVersion(argument: _keymesh_iam_v1_CreatePolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreatePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  
  CreateRole(argument: _keymesh_iam_v1_CreateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_iam_v1_CreateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_iam_v1_CreateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_iam_v1_CreateRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_iam_v1_CreateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_iam_v1_CreateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_iam_v1_CreateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_iam_v1_CreateRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  
  CreateUser(argument: _keymesh_iam_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_iam_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_iam_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_iam_v1_CreateUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_iam_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_iam_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_iam_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_iam_v1_CreateUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_iam_v1_DeleteAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  deleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  deleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  deleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  deleteGroup(argument: _keymesh_iam_v1_DeleteGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteGroupPolicy(argument: _keymesh_iam_v1_DeleteGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  DeleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  DeleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  DeleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  deleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  deleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  deleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  deleteLoginProfile(argument: _keymesh_iam_v1_DeleteLoginProfileRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  
  DeletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_iam_v1_DeletePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DeletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  deletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  deletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  deletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  deletePolicyVersion(argument: _keymesh_iam_v1_DeletePolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeletePolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_iam_v1_DeleteRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePermissionsBoundary(argument: _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteRolePolicy(argument: _keymesh_iam_v1_DeleteRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_iam_v1_DeleteUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPermissionsBoundary(argument: _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DeleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  deleteUserPolicy(argument: _keymesh_iam_v1_DeleteUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DeleteUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DetachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachGroupPolicy(argument: _keymesh_iam_v1_DetachGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DetachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  detachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  detachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  detachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  detachRolePolicy(argument: _keymesh_iam_v1_DetachRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DetachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  DetachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  detachUserPolicy(argument: _keymesh_iam_v1_DetachUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_DetachUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  GetAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  getAccessKeyLastUsed(argument: _keymesh_iam_v1_GetAccessKeyLastUsedRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>): grpc.ClientUnaryCall;
  
  GetGroup(argument: _keymesh_iam_v1_GetGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  GetGroup(argument: _keymesh_iam_v1_GetGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  GetGroup(argument: _keymesh_iam_v1_GetGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  GetGroup(argument: _keymesh_iam_v1_GetGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  getGroup(argument: _keymesh_iam_v1_GetGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  getGroup(argument: _keymesh_iam_v1_GetGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  getGroup(argument: _keymesh_iam_v1_GetGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  getGroup(argument: _keymesh_iam_v1_GetGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupResponse__Output>): grpc.ClientUnaryCall;
  
  GetGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  getGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  getGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  getGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  getGroupPolicy(argument: _keymesh_iam_v1_GetGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  GetLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  GetLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  GetLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  getLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  getLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  getLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  getLoginProfile(argument: _keymesh_iam_v1_GetLoginProfileRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetLoginProfileResponse__Output>): grpc.ClientUnaryCall;
  
  GetPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  getPolicy(argument: _keymesh_iam_v1_GetPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  GetPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  GetPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  GetPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  getPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  getPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  getPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  getPolicyVersion(argument: _keymesh_iam_v1_GetPolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  
  GetRole(argument: _keymesh_iam_v1_GetRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  GetRole(argument: _keymesh_iam_v1_GetRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  GetRole(argument: _keymesh_iam_v1_GetRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  GetRole(argument: _keymesh_iam_v1_GetRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  getRole(argument: _keymesh_iam_v1_GetRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  getRole(argument: _keymesh_iam_v1_GetRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  getRole(argument: _keymesh_iam_v1_GetRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  getRole(argument: _keymesh_iam_v1_GetRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetRoleResponse__Output>): grpc.ClientUnaryCall;
  
  GetRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  GetRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  GetRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  GetRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  getRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  getRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  getRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  getRolePolicy(argument: _keymesh_iam_v1_GetRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  GetUser(argument: _keymesh_iam_v1_GetUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _keymesh_iam_v1_GetUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _keymesh_iam_v1_GetUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  GetUser(argument: _keymesh_iam_v1_GetUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _keymesh_iam_v1_GetUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _keymesh_iam_v1_GetUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _keymesh_iam_v1_GetUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  getUser(argument: _keymesh_iam_v1_GetUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserResponse__Output>): grpc.ClientUnaryCall;
  
  GetUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  GetUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  getUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  getUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  getUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  getUserPolicy(argument: _keymesh_iam_v1_GetUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_GetUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  ListAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_iam_v1_ListAccessKeysRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  
  ListAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  ListAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  listAccountAliases(argument: _keymesh_iam_v1_ListAccountAliasesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAccountAliasesResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedGroupPolicies(argument: _keymesh_iam_v1_ListAttachedGroupPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedRolePolicies(argument: _keymesh_iam_v1_ListAttachedRolePoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listAttachedUserPolicies(argument: _keymesh_iam_v1_ListAttachedUserPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  ListEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  ListEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  ListEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  listEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  listEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  listEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  listEntitiesForPolicy(argument: _keymesh_iam_v1_ListEntitiesForPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  ListGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listGroupPolicies(argument: _keymesh_iam_v1_ListGroupPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListGroups(argument: _keymesh_iam_v1_ListGroupsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  ListGroups(argument: _keymesh_iam_v1_ListGroupsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  ListGroups(argument: _keymesh_iam_v1_ListGroupsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  ListGroups(argument: _keymesh_iam_v1_ListGroupsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  listGroups(argument: _keymesh_iam_v1_ListGroupsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  listGroups(argument: _keymesh_iam_v1_ListGroupsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  listGroups(argument: _keymesh_iam_v1_ListGroupsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  listGroups(argument: _keymesh_iam_v1_ListGroupsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsResponse__Output>): grpc.ClientUnaryCall;
  
  ListGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  ListGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  ListGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  ListGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  listGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  listGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  listGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  listGroupsForUser(argument: _keymesh_iam_v1_ListGroupsForUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListGroupsForUserResponse__Output>): grpc.ClientUnaryCall;
  
  ListInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  ListInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  ListInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  ListInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  listInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  listInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  listInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  listInstanceProfilesForRole(argument: _keymesh_iam_v1_ListInstanceProfilesForRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>): grpc.ClientUnaryCall;
  
  ListMFADevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  ListMFADevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  ListMFADevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  ListMFADevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  listMfaDevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  listMfaDevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  listMfaDevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  listMfaDevices(argument: _keymesh_iam_v1_ListMFADevicesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListMFADevicesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_iam_v1_ListPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyTags(argument: _keymesh_iam_v1_ListPolicyTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyTagsResponse__Output>): grpc.ClientUnaryCall;
  
  ListPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  ListPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  listPolicyVersions(argument: _keymesh_iam_v1_ListPolicyVersionsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListPolicyVersionsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  listRolePolicies(argument: _keymesh_iam_v1_ListRolePoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolePoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  ListRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  ListRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  ListRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  listRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  listRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  listRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  listRoleTags(argument: _keymesh_iam_v1_ListRoleTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRoleTagsResponse__Output>): grpc.ClientUnaryCall;
  
  ListRoles(argument: _keymesh_iam_v1_ListRolesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_iam_v1_ListRolesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_iam_v1_ListRolesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_iam_v1_ListRolesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_iam_v1_ListRolesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_iam_v1_ListRolesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_iam_v1_ListRolesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_iam_v1_ListRolesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  
  ListSSHPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  ListSSHPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  ListSSHPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  ListSSHPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  listSshPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  listSshPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  listSshPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  listSshPublicKeys(argument: _keymesh_iam_v1_ListSSHPublicKeysRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListSSHPublicKeysResponse__Output>): grpc.ClientUnaryCall;
  
  ListServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  ListServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  ListServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  ListServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  listServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  listServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  listServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  listServiceSpecificCredentials(argument: _keymesh_iam_v1_ListServiceSpecificCredentialsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>): grpc.ClientUnaryCall;
  
  ListSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  ListSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  listSigningCertificates(argument: _keymesh_iam_v1_ListSigningCertificatesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListSigningCertificatesResponse__Output>): grpc.ClientUnaryCall;
  
  ListUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listUserPolicies(argument: _keymesh_iam_v1_ListUserPoliciesRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  ListUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  ListUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  ListUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  listUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  listUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  listUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  listUserTags(argument: _keymesh_iam_v1_ListUserTagsRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUserTagsResponse__Output>): grpc.ClientUnaryCall;
  
  ListUsers(argument: _keymesh_iam_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_iam_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_iam_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_iam_v1_ListUsersRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_iam_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_iam_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_iam_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_iam_v1_ListUsersRequest, callback: grpc.requestCallback<_keymesh_iam_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  
  PutGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  putGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  putGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  putGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  putGroupPolicy(argument: _keymesh_iam_v1_PutGroupPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutGroupPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  PutRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putRolePermissionsBoundary(argument: _keymesh_iam_v1_PutRolePermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  
  PutRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_iam_v1_PutRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  PutUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  PutUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  putUserPermissionsBoundary(argument: _keymesh_iam_v1_PutUserPermissionsBoundaryRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>): grpc.ClientUnaryCall;
  
  PutUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_iam_v1_PutUserPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  RemoveUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  RemoveUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  RemoveUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  RemoveUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  removeUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  removeUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  removeUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  removeUserFromGroup(argument: _keymesh_iam_v1_RemoveUserFromGroupRequest, callback: grpc.requestCallback<_keymesh_iam_v1_RemoveUserFromGroupResponse__Output>): grpc.ClientUnaryCall;
  
  SetDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  SetDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  SetDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  SetDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  setDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  setDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  setDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  setDefaultPolicyVersion(argument: _keymesh_iam_v1_SetDefaultPolicyVersionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>): grpc.ClientUnaryCall;
  
  SimulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulateCustomPolicy(argument: _keymesh_iam_v1_SimulateCustomPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SimulateCustomPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  SimulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  SimulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  simulatePrincipalPolicy(argument: _keymesh_iam_v1_SimulatePrincipalPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  TagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  TagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  TagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  TagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  tagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  tagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  tagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  tagPolicy(argument: _keymesh_iam_v1_TagPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  TagRole(argument: _keymesh_iam_v1_TagRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  TagRole(argument: _keymesh_iam_v1_TagRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  TagRole(argument: _keymesh_iam_v1_TagRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  TagRole(argument: _keymesh_iam_v1_TagRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  tagRole(argument: _keymesh_iam_v1_TagRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  tagRole(argument: _keymesh_iam_v1_TagRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  tagRole(argument: _keymesh_iam_v1_TagRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  tagRole(argument: _keymesh_iam_v1_TagRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagRoleResponse__Output>): grpc.ClientUnaryCall;
  
  TagUser(argument: _keymesh_iam_v1_TagUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  TagUser(argument: _keymesh_iam_v1_TagUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  TagUser(argument: _keymesh_iam_v1_TagUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  TagUser(argument: _keymesh_iam_v1_TagUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  tagUser(argument: _keymesh_iam_v1_TagUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  tagUser(argument: _keymesh_iam_v1_TagUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  tagUser(argument: _keymesh_iam_v1_TagUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  tagUser(argument: _keymesh_iam_v1_TagUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_TagUserResponse__Output>): grpc.ClientUnaryCall;
  
  UntagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  UntagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  UntagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  UntagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  untagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  untagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  untagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  untagPolicy(argument: _keymesh_iam_v1_UntagPolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  UntagRole(argument: _keymesh_iam_v1_UntagRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  UntagRole(argument: _keymesh_iam_v1_UntagRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  UntagRole(argument: _keymesh_iam_v1_UntagRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  UntagRole(argument: _keymesh_iam_v1_UntagRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  untagRole(argument: _keymesh_iam_v1_UntagRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  untagRole(argument: _keymesh_iam_v1_UntagRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  untagRole(argument: _keymesh_iam_v1_UntagRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  untagRole(argument: _keymesh_iam_v1_UntagRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagRoleResponse__Output>): grpc.ClientUnaryCall;
  
  UntagUser(argument: _keymesh_iam_v1_UntagUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  UntagUser(argument: _keymesh_iam_v1_UntagUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  UntagUser(argument: _keymesh_iam_v1_UntagUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  UntagUser(argument: _keymesh_iam_v1_UntagUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  untagUser(argument: _keymesh_iam_v1_UntagUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  untagUser(argument: _keymesh_iam_v1_UntagUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  untagUser(argument: _keymesh_iam_v1_UntagUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  untagUser(argument: _keymesh_iam_v1_UntagUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UntagUserResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  updateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  updateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  updateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  updateAccessKey(argument: _keymesh_iam_v1_UpdateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  UpdateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  updateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  updateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  updateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  updateAssumeRolePolicy(argument: _keymesh_iam_v1_UpdateAssumeRolePolicyRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  UpdateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  UpdateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  UpdateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  updateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  updateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  updateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  updateRole(argument: _keymesh_iam_v1_UpdateRoleRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  UpdateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  updateRoleDescription(argument: _keymesh_iam_v1_UpdateRoleDescriptionRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>): grpc.ClientUnaryCall;
  
  UpdateUser(argument: _keymesh_iam_v1_UpdateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _keymesh_iam_v1_UpdateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _keymesh_iam_v1_UpdateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  UpdateUser(argument: _keymesh_iam_v1_UpdateUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _keymesh_iam_v1_UpdateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _keymesh_iam_v1_UpdateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _keymesh_iam_v1_UpdateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  updateUser(argument: _keymesh_iam_v1_UpdateUserRequest, callback: grpc.requestCallback<_keymesh_iam_v1_UpdateUserResponse__Output>): grpc.ClientUnaryCall;
  
}

export interface IamHandlers extends grpc.UntypedServiceImplementation {
  AddUserToGroup: grpc.handleUnaryCall<_keymesh_iam_v1_AddUserToGroupRequest__Output, _keymesh_iam_v1_AddUserToGroupResponse>;
  
  AttachGroupPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_AttachGroupPolicyRequest__Output, _keymesh_iam_v1_AttachGroupPolicyResponse>;
  
  AttachRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_AttachRolePolicyRequest__Output, _keymesh_iam_v1_AttachRolePolicyResponse>;
  
  AttachUserPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_AttachUserPolicyRequest__Output, _keymesh_iam_v1_AttachUserPolicyResponse>;
  
  CreateAccessKey: grpc.handleUnaryCall<_keymesh_iam_v1_CreateAccessKeyRequest__Output, _keymesh_iam_v1_CreateAccessKeyResponse>;
  
  CreateGroup: grpc.handleUnaryCall<_keymesh_iam_v1_CreateGroupRequest__Output, _keymesh_iam_v1_CreateGroupResponse>;
  
  CreatePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_CreatePolicyRequest__Output, _keymesh_iam_v1_CreatePolicyResponse>;
  
  CreatePolicyVersion: grpc.handleUnaryCall<_keymesh_iam_v1_CreatePolicyVersionRequest__Output, _keymesh_iam_v1_CreatePolicyVersionResponse>;
  
  CreateRole: grpc.handleUnaryCall<_keymesh_iam_v1_CreateRoleRequest__Output, _keymesh_iam_v1_CreateRoleResponse>;
  
  CreateUser: grpc.handleUnaryCall<_keymesh_iam_v1_CreateUserRequest__Output, _keymesh_iam_v1_CreateUserResponse>;
  
  DeleteAccessKey: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteAccessKeyRequest__Output, _keymesh_iam_v1_DeleteAccessKeyResponse>;
  
  DeleteGroup: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteGroupRequest__Output, _keymesh_iam_v1_DeleteGroupResponse>;
  
  DeleteGroupPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteGroupPolicyRequest__Output, _keymesh_iam_v1_DeleteGroupPolicyResponse>;
  
  DeleteLoginProfile: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteLoginProfileRequest__Output, _keymesh_iam_v1_DeleteLoginProfileResponse>;
  
  DeletePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DeletePolicyRequest__Output, _keymesh_iam_v1_DeletePolicyResponse>;
  
  DeletePolicyVersion: grpc.handleUnaryCall<_keymesh_iam_v1_DeletePolicyVersionRequest__Output, _keymesh_iam_v1_DeletePolicyVersionResponse>;
  
  DeleteRole: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteRoleRequest__Output, _keymesh_iam_v1_DeleteRoleResponse>;
  
  DeleteRolePermissionsBoundary: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest__Output, _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse>;
  
  DeleteRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteRolePolicyRequest__Output, _keymesh_iam_v1_DeleteRolePolicyResponse>;
  
  DeleteUser: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteUserRequest__Output, _keymesh_iam_v1_DeleteUserResponse>;
  
  DeleteUserPermissionsBoundary: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest__Output, _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse>;
  
  DeleteUserPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DeleteUserPolicyRequest__Output, _keymesh_iam_v1_DeleteUserPolicyResponse>;
  
  DetachGroupPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DetachGroupPolicyRequest__Output, _keymesh_iam_v1_DetachGroupPolicyResponse>;
  
  DetachRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DetachRolePolicyRequest__Output, _keymesh_iam_v1_DetachRolePolicyResponse>;
  
  DetachUserPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_DetachUserPolicyRequest__Output, _keymesh_iam_v1_DetachUserPolicyResponse>;
  
  GetAccessKeyLastUsed: grpc.handleUnaryCall<_keymesh_iam_v1_GetAccessKeyLastUsedRequest__Output, _keymesh_iam_v1_GetAccessKeyLastUsedResponse>;
  
  GetGroup: grpc.handleUnaryCall<_keymesh_iam_v1_GetGroupRequest__Output, _keymesh_iam_v1_GetGroupResponse>;
  
  GetGroupPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_GetGroupPolicyRequest__Output, _keymesh_iam_v1_GetGroupPolicyResponse>;
  
  GetLoginProfile: grpc.handleUnaryCall<_keymesh_iam_v1_GetLoginProfileRequest__Output, _keymesh_iam_v1_GetLoginProfileResponse>;
  
  GetPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_GetPolicyRequest__Output, _keymesh_iam_v1_GetPolicyResponse>;
  
  GetPolicyVersion: grpc.handleUnaryCall<_keymesh_iam_v1_GetPolicyVersionRequest__Output, _keymesh_iam_v1_GetPolicyVersionResponse>;
  
  GetRole: grpc.handleUnaryCall<_keymesh_iam_v1_GetRoleRequest__Output, _keymesh_iam_v1_GetRoleResponse>;
  
  GetRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_GetRolePolicyRequest__Output, _keymesh_iam_v1_GetRolePolicyResponse>;
  
  GetUser: grpc.handleUnaryCall<_keymesh_iam_v1_GetUserRequest__Output, _keymesh_iam_v1_GetUserResponse>;
  
  GetUserPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_GetUserPolicyRequest__Output, _keymesh_iam_v1_GetUserPolicyResponse>;
  
  ListAccessKeys: grpc.handleUnaryCall<_keymesh_iam_v1_ListAccessKeysRequest__Output, _keymesh_iam_v1_ListAccessKeysResponse>;
  
  ListAccountAliases: grpc.handleUnaryCall<_keymesh_iam_v1_ListAccountAliasesRequest__Output, _keymesh_iam_v1_ListAccountAliasesResponse>;
  
  ListAttachedGroupPolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListAttachedGroupPoliciesRequest__Output, _keymesh_iam_v1_ListAttachedGroupPoliciesResponse>;
  
  ListAttachedRolePolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListAttachedRolePoliciesRequest__Output, _keymesh_iam_v1_ListAttachedRolePoliciesResponse>;
  
  ListAttachedUserPolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListAttachedUserPoliciesRequest__Output, _keymesh_iam_v1_ListAttachedUserPoliciesResponse>;
  
  ListEntitiesForPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_ListEntitiesForPolicyRequest__Output, _keymesh_iam_v1_ListEntitiesForPolicyResponse>;
  
  ListGroupPolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListGroupPoliciesRequest__Output, _keymesh_iam_v1_ListGroupPoliciesResponse>;
  
  ListGroups: grpc.handleUnaryCall<_keymesh_iam_v1_ListGroupsRequest__Output, _keymesh_iam_v1_ListGroupsResponse>;
  
  ListGroupsForUser: grpc.handleUnaryCall<_keymesh_iam_v1_ListGroupsForUserRequest__Output, _keymesh_iam_v1_ListGroupsForUserResponse>;
  
  ListInstanceProfilesForRole: grpc.handleUnaryCall<_keymesh_iam_v1_ListInstanceProfilesForRoleRequest__Output, _keymesh_iam_v1_ListInstanceProfilesForRoleResponse>;
  
  ListMFADevices: grpc.handleUnaryCall<_keymesh_iam_v1_ListMFADevicesRequest__Output, _keymesh_iam_v1_ListMFADevicesResponse>;
  
  ListPolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListPoliciesRequest__Output, _keymesh_iam_v1_ListPoliciesResponse>;
  
  ListPolicyTags: grpc.handleUnaryCall<_keymesh_iam_v1_ListPolicyTagsRequest__Output, _keymesh_iam_v1_ListPolicyTagsResponse>;
  
  ListPolicyVersions: grpc.handleUnaryCall<_keymesh_iam_v1_ListPolicyVersionsRequest__Output, _keymesh_iam_v1_ListPolicyVersionsResponse>;
  
  ListRolePolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListRolePoliciesRequest__Output, _keymesh_iam_v1_ListRolePoliciesResponse>;
  
  ListRoleTags: grpc.handleUnaryCall<_keymesh_iam_v1_ListRoleTagsRequest__Output, _keymesh_iam_v1_ListRoleTagsResponse>;
  
  ListRoles: grpc.handleUnaryCall<_keymesh_iam_v1_ListRolesRequest__Output, _keymesh_iam_v1_ListRolesResponse>;
  
  ListSSHPublicKeys: grpc.handleUnaryCall<_keymesh_iam_v1_ListSSHPublicKeysRequest__Output, _keymesh_iam_v1_ListSSHPublicKeysResponse>;
  
  ListServiceSpecificCredentials: grpc.handleUnaryCall<_keymesh_iam_v1_ListServiceSpecificCredentialsRequest__Output, _keymesh_iam_v1_ListServiceSpecificCredentialsResponse>;
  
  ListSigningCertificates: grpc.handleUnaryCall<_keymesh_iam_v1_ListSigningCertificatesRequest__Output, _keymesh_iam_v1_ListSigningCertificatesResponse>;
  
  ListUserPolicies: grpc.handleUnaryCall<_keymesh_iam_v1_ListUserPoliciesRequest__Output, _keymesh_iam_v1_ListUserPoliciesResponse>;
  
  ListUserTags: grpc.handleUnaryCall<_keymesh_iam_v1_ListUserTagsRequest__Output, _keymesh_iam_v1_ListUserTagsResponse>;
  
  ListUsers: grpc.handleUnaryCall<_keymesh_iam_v1_ListUsersRequest__Output, _keymesh_iam_v1_ListUsersResponse>;
  
  PutGroupPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_PutGroupPolicyRequest__Output, _keymesh_iam_v1_PutGroupPolicyResponse>;
  
  PutRolePermissionsBoundary: grpc.handleUnaryCall<_keymesh_iam_v1_PutRolePermissionsBoundaryRequest__Output, _keymesh_iam_v1_PutRolePermissionsBoundaryResponse>;
  
  PutRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_PutRolePolicyRequest__Output, _keymesh_iam_v1_PutRolePolicyResponse>;
  
  PutUserPermissionsBoundary: grpc.handleUnaryCall<_keymesh_iam_v1_PutUserPermissionsBoundaryRequest__Output, _keymesh_iam_v1_PutUserPermissionsBoundaryResponse>;
  
  PutUserPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_PutUserPolicyRequest__Output, _keymesh_iam_v1_PutUserPolicyResponse>;
  
  RemoveUserFromGroup: grpc.handleUnaryCall<_keymesh_iam_v1_RemoveUserFromGroupRequest__Output, _keymesh_iam_v1_RemoveUserFromGroupResponse>;
  
  SetDefaultPolicyVersion: grpc.handleUnaryCall<_keymesh_iam_v1_SetDefaultPolicyVersionRequest__Output, _keymesh_iam_v1_SetDefaultPolicyVersionResponse>;
  
  SimulateCustomPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_SimulateCustomPolicyRequest__Output, _keymesh_iam_v1_SimulateCustomPolicyResponse>;
  
  SimulatePrincipalPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_SimulatePrincipalPolicyRequest__Output, _keymesh_iam_v1_SimulatePrincipalPolicyResponse>;
  
  TagPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_TagPolicyRequest__Output, _keymesh_iam_v1_TagPolicyResponse>;
  
  TagRole: grpc.handleUnaryCall<_keymesh_iam_v1_TagRoleRequest__Output, _keymesh_iam_v1_TagRoleResponse>;
  
  TagUser: grpc.handleUnaryCall<_keymesh_iam_v1_TagUserRequest__Output, _keymesh_iam_v1_TagUserResponse>;
  
  UntagPolicy: grpc.handleUnaryCall<_keymesh_iam_v1_UntagPolicyRequest__Output, _keymesh_iam_v1_UntagPolicyResponse>;
  
  UntagRole: grpc.handleUnaryCall<_keymesh_iam_v1_UntagRoleRequest__Output, _keymesh_iam_v1_UntagRoleResponse>;
  
  UntagUser: grpc.handleUnaryCall<_keymesh_iam_v1_UntagUserRequest__Output, _keymesh_iam_v1_UntagUserResponse>;
  
  UpdateAccessKey: grpc.handleUnaryCall<_keymesh_iam_v1_UpdateAccessKeyRequest__Output, _keymesh_iam_v1_UpdateAccessKeyResponse>;
  
  UpdateAssumeRolePolicy: grpc.handleUnaryCall<_keymesh_iam_v1_UpdateAssumeRolePolicyRequest__Output, _keymesh_iam_v1_UpdateAssumeRolePolicyResponse>;
  
  UpdateRole: grpc.handleUnaryCall<_keymesh_iam_v1_UpdateRoleRequest__Output, _keymesh_iam_v1_UpdateRoleResponse>;
  
  UpdateRoleDescription: grpc.handleUnaryCall<_keymesh_iam_v1_UpdateRoleDescriptionRequest__Output, _keymesh_iam_v1_UpdateRoleDescriptionResponse>;
  
  UpdateUser: grpc.handleUnaryCall<_keymesh_iam_v1_UpdateUserRequest__Output, _keymesh_iam_v1_UpdateUserResponse>;
  
}

export interface IamDefinition extends grpc.ServiceDefinition {
  AddUserToGroup: MethodDefinition<_keymesh_iam_v1_AddUserToGroupRequest, _keymesh_iam_v1_AddUserToGroupResponse, _keymesh_iam_v1_AddUserToGroupRequest__Output, _keymesh_iam_v1_AddUserToGroupResponse__Output>
  AttachGroupPolicy: MethodDefinition<_keymesh_iam_v1_AttachGroupPolicyRequest, _keymesh_iam_v1_AttachGroupPolicyResponse, _keymesh_iam_v1_AttachGroupPolicyRequest__Output, _keymesh_iam_v1_AttachGroupPolicyResponse__Output>
  AttachRolePolicy: MethodDefinition<_keymesh_iam_v1_AttachRolePolicyRequest, _keymesh_iam_v1_AttachRolePolicyResponse, _keymesh_iam_v1_AttachRolePolicyRequest__Output, _keymesh_iam_v1_AttachRolePolicyResponse__Output>
  AttachUserPolicy: MethodDefinition<_keymesh_iam_v1_AttachUserPolicyRequest, _keymesh_iam_v1_AttachUserPolicyResponse, _keymesh_iam_v1_AttachUserPolicyRequest__Output, _keymesh_iam_v1_AttachUserPolicyResponse__Output>
  CreateAccessKey: MethodDefinition<_keymesh_iam_v1_CreateAccessKeyRequest, _keymesh_iam_v1_CreateAccessKeyResponse, _keymesh_iam_v1_CreateAccessKeyRequest__Output, _keymesh_iam_v1_CreateAccessKeyResponse__Output>
  CreateGroup: MethodDefinition<_keymesh_iam_v1_CreateGroupRequest, _keymesh_iam_v1_CreateGroupResponse, _keymesh_iam_v1_CreateGroupRequest__Output, _keymesh_iam_v1_CreateGroupResponse__Output>
  CreatePolicy: MethodDefinition<_keymesh_iam_v1_CreatePolicyRequest, _keymesh_iam_v1_CreatePolicyResponse, _keymesh_iam_v1_CreatePolicyRequest__Output, _keymesh_iam_v1_CreatePolicyResponse__Output>
  CreatePolicyVersion: MethodDefinition<_keymesh_iam_v1_CreatePolicyVersionRequest, _keymesh_iam_v1_CreatePolicyVersionResponse, _keymesh_iam_v1_CreatePolicyVersionRequest__Output, _keymesh_iam_v1_CreatePolicyVersionResponse__Output>
  CreateRole: MethodDefinition<_keymesh_iam_v1_CreateRoleRequest, _keymesh_iam_v1_CreateRoleResponse, _keymesh_iam_v1_CreateRoleRequest__Output, _keymesh_iam_v1_CreateRoleResponse__Output>
  CreateUser: MethodDefinition<_keymesh_iam_v1_CreateUserRequest, _keymesh_iam_v1_CreateUserResponse, _keymesh_iam_v1_CreateUserRequest__Output, _keymesh_iam_v1_CreateUserResponse__Output>
  DeleteAccessKey: MethodDefinition<_keymesh_iam_v1_DeleteAccessKeyRequest, _keymesh_iam_v1_DeleteAccessKeyResponse, _keymesh_iam_v1_DeleteAccessKeyRequest__Output, _keymesh_iam_v1_DeleteAccessKeyResponse__Output>
  DeleteGroup: MethodDefinition<_keymesh_iam_v1_DeleteGroupRequest, _keymesh_iam_v1_DeleteGroupResponse, _keymesh_iam_v1_DeleteGroupRequest__Output, _keymesh_iam_v1_DeleteGroupResponse__Output>
  DeleteGroupPolicy: MethodDefinition<_keymesh_iam_v1_DeleteGroupPolicyRequest, _keymesh_iam_v1_DeleteGroupPolicyResponse, _keymesh_iam_v1_DeleteGroupPolicyRequest__Output, _keymesh_iam_v1_DeleteGroupPolicyResponse__Output>
  DeleteLoginProfile: MethodDefinition<_keymesh_iam_v1_DeleteLoginProfileRequest, _keymesh_iam_v1_DeleteLoginProfileResponse, _keymesh_iam_v1_DeleteLoginProfileRequest__Output, _keymesh_iam_v1_DeleteLoginProfileResponse__Output>
  DeletePolicy: MethodDefinition<_keymesh_iam_v1_DeletePolicyRequest, _keymesh_iam_v1_DeletePolicyResponse, _keymesh_iam_v1_DeletePolicyRequest__Output, _keymesh_iam_v1_DeletePolicyResponse__Output>
  DeletePolicyVersion: MethodDefinition<_keymesh_iam_v1_DeletePolicyVersionRequest, _keymesh_iam_v1_DeletePolicyVersionResponse, _keymesh_iam_v1_DeletePolicyVersionRequest__Output, _keymesh_iam_v1_DeletePolicyVersionResponse__Output>
  DeleteRole: MethodDefinition<_keymesh_iam_v1_DeleteRoleRequest, _keymesh_iam_v1_DeleteRoleResponse, _keymesh_iam_v1_DeleteRoleRequest__Output, _keymesh_iam_v1_DeleteRoleResponse__Output>
  DeleteRolePermissionsBoundary: MethodDefinition<_keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest, _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse, _keymesh_iam_v1_DeleteRolePermissionsBoundaryRequest__Output, _keymesh_iam_v1_DeleteRolePermissionsBoundaryResponse__Output>
  DeleteRolePolicy: MethodDefinition<_keymesh_iam_v1_DeleteRolePolicyRequest, _keymesh_iam_v1_DeleteRolePolicyResponse, _keymesh_iam_v1_DeleteRolePolicyRequest__Output, _keymesh_iam_v1_DeleteRolePolicyResponse__Output>
  DeleteUser: MethodDefinition<_keymesh_iam_v1_DeleteUserRequest, _keymesh_iam_v1_DeleteUserResponse, _keymesh_iam_v1_DeleteUserRequest__Output, _keymesh_iam_v1_DeleteUserResponse__Output>
  DeleteUserPermissionsBoundary: MethodDefinition<_keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest, _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse, _keymesh_iam_v1_DeleteUserPermissionsBoundaryRequest__Output, _keymesh_iam_v1_DeleteUserPermissionsBoundaryResponse__Output>
  DeleteUserPolicy: MethodDefinition<_keymesh_iam_v1_DeleteUserPolicyRequest, _keymesh_iam_v1_DeleteUserPolicyResponse, _keymesh_iam_v1_DeleteUserPolicyRequest__Output, _keymesh_iam_v1_DeleteUserPolicyResponse__Output>
  DetachGroupPolicy: MethodDefinition<_keymesh_iam_v1_DetachGroupPolicyRequest, _keymesh_iam_v1_DetachGroupPolicyResponse, _keymesh_iam_v1_DetachGroupPolicyRequest__Output, _keymesh_iam_v1_DetachGroupPolicyResponse__Output>
  DetachRolePolicy: MethodDefinition<_keymesh_iam_v1_DetachRolePolicyRequest, _keymesh_iam_v1_DetachRolePolicyResponse, _keymesh_iam_v1_DetachRolePolicyRequest__Output, _keymesh_iam_v1_DetachRolePolicyResponse__Output>
  DetachUserPolicy: MethodDefinition<_keymesh_iam_v1_DetachUserPolicyRequest, _keymesh_iam_v1_DetachUserPolicyResponse, _keymesh_iam_v1_DetachUserPolicyRequest__Output, _keymesh_iam_v1_DetachUserPolicyResponse__Output>
  GetAccessKeyLastUsed: MethodDefinition<_keymesh_iam_v1_GetAccessKeyLastUsedRequest, _keymesh_iam_v1_GetAccessKeyLastUsedResponse, _keymesh_iam_v1_GetAccessKeyLastUsedRequest__Output, _keymesh_iam_v1_GetAccessKeyLastUsedResponse__Output>
  GetGroup: MethodDefinition<_keymesh_iam_v1_GetGroupRequest, _keymesh_iam_v1_GetGroupResponse, _keymesh_iam_v1_GetGroupRequest__Output, _keymesh_iam_v1_GetGroupResponse__Output>
  GetGroupPolicy: MethodDefinition<_keymesh_iam_v1_GetGroupPolicyRequest, _keymesh_iam_v1_GetGroupPolicyResponse, _keymesh_iam_v1_GetGroupPolicyRequest__Output, _keymesh_iam_v1_GetGroupPolicyResponse__Output>
  GetLoginProfile: MethodDefinition<_keymesh_iam_v1_GetLoginProfileRequest, _keymesh_iam_v1_GetLoginProfileResponse, _keymesh_iam_v1_GetLoginProfileRequest__Output, _keymesh_iam_v1_GetLoginProfileResponse__Output>
  GetPolicy: MethodDefinition<_keymesh_iam_v1_GetPolicyRequest, _keymesh_iam_v1_GetPolicyResponse, _keymesh_iam_v1_GetPolicyRequest__Output, _keymesh_iam_v1_GetPolicyResponse__Output>
  GetPolicyVersion: MethodDefinition<_keymesh_iam_v1_GetPolicyVersionRequest, _keymesh_iam_v1_GetPolicyVersionResponse, _keymesh_iam_v1_GetPolicyVersionRequest__Output, _keymesh_iam_v1_GetPolicyVersionResponse__Output>
  GetRole: MethodDefinition<_keymesh_iam_v1_GetRoleRequest, _keymesh_iam_v1_GetRoleResponse, _keymesh_iam_v1_GetRoleRequest__Output, _keymesh_iam_v1_GetRoleResponse__Output>
  GetRolePolicy: MethodDefinition<_keymesh_iam_v1_GetRolePolicyRequest, _keymesh_iam_v1_GetRolePolicyResponse, _keymesh_iam_v1_GetRolePolicyRequest__Output, _keymesh_iam_v1_GetRolePolicyResponse__Output>
  GetUser: MethodDefinition<_keymesh_iam_v1_GetUserRequest, _keymesh_iam_v1_GetUserResponse, _keymesh_iam_v1_GetUserRequest__Output, _keymesh_iam_v1_GetUserResponse__Output>
  GetUserPolicy: MethodDefinition<_keymesh_iam_v1_GetUserPolicyRequest, _keymesh_iam_v1_GetUserPolicyResponse, _keymesh_iam_v1_GetUserPolicyRequest__Output, _keymesh_iam_v1_GetUserPolicyResponse__Output>
  ListAccessKeys: MethodDefinition<_keymesh_iam_v1_ListAccessKeysRequest, _keymesh_iam_v1_ListAccessKeysResponse, _keymesh_iam_v1_ListAccessKeysRequest__Output, _keymesh_iam_v1_ListAccessKeysResponse__Output>
  ListAccountAliases: MethodDefinition<_keymesh_iam_v1_ListAccountAliasesRequest, _keymesh_iam_v1_ListAccountAliasesResponse, _keymesh_iam_v1_ListAccountAliasesRequest__Output, _keymesh_iam_v1_ListAccountAliasesResponse__Output>
  ListAttachedGroupPolicies: MethodDefinition<_keymesh_iam_v1_ListAttachedGroupPoliciesRequest, _keymesh_iam_v1_ListAttachedGroupPoliciesResponse, _keymesh_iam_v1_ListAttachedGroupPoliciesRequest__Output, _keymesh_iam_v1_ListAttachedGroupPoliciesResponse__Output>
  ListAttachedRolePolicies: MethodDefinition<_keymesh_iam_v1_ListAttachedRolePoliciesRequest, _keymesh_iam_v1_ListAttachedRolePoliciesResponse, _keymesh_iam_v1_ListAttachedRolePoliciesRequest__Output, _keymesh_iam_v1_ListAttachedRolePoliciesResponse__Output>
  ListAttachedUserPolicies: MethodDefinition<_keymesh_iam_v1_ListAttachedUserPoliciesRequest, _keymesh_iam_v1_ListAttachedUserPoliciesResponse, _keymesh_iam_v1_ListAttachedUserPoliciesRequest__Output, _keymesh_iam_v1_ListAttachedUserPoliciesResponse__Output>
  ListEntitiesForPolicy: MethodDefinition<_keymesh_iam_v1_ListEntitiesForPolicyRequest, _keymesh_iam_v1_ListEntitiesForPolicyResponse, _keymesh_iam_v1_ListEntitiesForPolicyRequest__Output, _keymesh_iam_v1_ListEntitiesForPolicyResponse__Output>
  ListGroupPolicies: MethodDefinition<_keymesh_iam_v1_ListGroupPoliciesRequest, _keymesh_iam_v1_ListGroupPoliciesResponse, _keymesh_iam_v1_ListGroupPoliciesRequest__Output, _keymesh_iam_v1_ListGroupPoliciesResponse__Output>
  ListGroups: MethodDefinition<_keymesh_iam_v1_ListGroupsRequest, _keymesh_iam_v1_ListGroupsResponse, _keymesh_iam_v1_ListGroupsRequest__Output, _keymesh_iam_v1_ListGroupsResponse__Output>
  ListGroupsForUser: MethodDefinition<_keymesh_iam_v1_ListGroupsForUserRequest, _keymesh_iam_v1_ListGroupsForUserResponse, _keymesh_iam_v1_ListGroupsForUserRequest__Output, _keymesh_iam_v1_ListGroupsForUserResponse__Output>
  ListInstanceProfilesForRole: MethodDefinition<_keymesh_iam_v1_ListInstanceProfilesForRoleRequest, _keymesh_iam_v1_ListInstanceProfilesForRoleResponse, _keymesh_iam_v1_ListInstanceProfilesForRoleRequest__Output, _keymesh_iam_v1_ListInstanceProfilesForRoleResponse__Output>
  ListMFADevices: MethodDefinition<_keymesh_iam_v1_ListMFADevicesRequest, _keymesh_iam_v1_ListMFADevicesResponse, _keymesh_iam_v1_ListMFADevicesRequest__Output, _keymesh_iam_v1_ListMFADevicesResponse__Output>
  ListPolicies: MethodDefinition<_keymesh_iam_v1_ListPoliciesRequest, _keymesh_iam_v1_ListPoliciesResponse, _keymesh_iam_v1_ListPoliciesRequest__Output, _keymesh_iam_v1_ListPoliciesResponse__Output>
  ListPolicyTags: MethodDefinition<_keymesh_iam_v1_ListPolicyTagsRequest, _keymesh_iam_v1_ListPolicyTagsResponse, _keymesh_iam_v1_ListPolicyTagsRequest__Output, _keymesh_iam_v1_ListPolicyTagsResponse__Output>
  ListPolicyVersions: MethodDefinition<_keymesh_iam_v1_ListPolicyVersionsRequest, _keymesh_iam_v1_ListPolicyVersionsResponse, _keymesh_iam_v1_ListPolicyVersionsRequest__Output, _keymesh_iam_v1_ListPolicyVersionsResponse__Output>
  ListRolePolicies: MethodDefinition<_keymesh_iam_v1_ListRolePoliciesRequest, _keymesh_iam_v1_ListRolePoliciesResponse, _keymesh_iam_v1_ListRolePoliciesRequest__Output, _keymesh_iam_v1_ListRolePoliciesResponse__Output>
  ListRoleTags: MethodDefinition<_keymesh_iam_v1_ListRoleTagsRequest, _keymesh_iam_v1_ListRoleTagsResponse, _keymesh_iam_v1_ListRoleTagsRequest__Output, _keymesh_iam_v1_ListRoleTagsResponse__Output>
  ListRoles: MethodDefinition<_keymesh_iam_v1_ListRolesRequest, _keymesh_iam_v1_ListRolesResponse, _keymesh_iam_v1_ListRolesRequest__Output, _keymesh_iam_v1_ListRolesResponse__Output>
  ListSSHPublicKeys: MethodDefinition<_keymesh_iam_v1_ListSSHPublicKeysRequest, _keymesh_iam_v1_ListSSHPublicKeysResponse, _keymesh_iam_v1_ListSSHPublicKeysRequest__Output, _keymesh_iam_v1_ListSSHPublicKeysResponse__Output>
  ListServiceSpecificCredentials: MethodDefinition<_keymesh_iam_v1_ListServiceSpecificCredentialsRequest, _keymesh_iam_v1_ListServiceSpecificCredentialsResponse, _keymesh_iam_v1_ListServiceSpecificCredentialsRequest__Output, _keymesh_iam_v1_ListServiceSpecificCredentialsResponse__Output>
  ListSigningCertificates: MethodDefinition<_keymesh_iam_v1_ListSigningCertificatesRequest, _keymesh_iam_v1_ListSigningCertificatesResponse, _keymesh_iam_v1_ListSigningCertificatesRequest__Output, _keymesh_iam_v1_ListSigningCertificatesResponse__Output>
  ListUserPolicies: MethodDefinition<_keymesh_iam_v1_ListUserPoliciesRequest, _keymesh_iam_v1_ListUserPoliciesResponse, _keymesh_iam_v1_ListUserPoliciesRequest__Output, _keymesh_iam_v1_ListUserPoliciesResponse__Output>
  ListUserTags: MethodDefinition<_keymesh_iam_v1_ListUserTagsRequest, _keymesh_iam_v1_ListUserTagsResponse, _keymesh_iam_v1_ListUserTagsRequest__Output, _keymesh_iam_v1_ListUserTagsResponse__Output>
  ListUsers: MethodDefinition<_keymesh_iam_v1_ListUsersRequest, _keymesh_iam_v1_ListUsersResponse, _keymesh_iam_v1_ListUsersRequest__Output, _keymesh_iam_v1_ListUsersResponse__Output>
  PutGroupPolicy: MethodDefinition<_keymesh_iam_v1_PutGroupPolicyRequest, _keymesh_iam_v1_PutGroupPolicyResponse, _keymesh_iam_v1_PutGroupPolicyRequest__Output, _keymesh_iam_v1_PutGroupPolicyResponse__Output>
  PutRolePermissionsBoundary: MethodDefinition<_keymesh_iam_v1_PutRolePermissionsBoundaryRequest, _keymesh_iam_v1_PutRolePermissionsBoundaryResponse, _keymesh_iam_v1_PutRolePermissionsBoundaryRequest__Output, _keymesh_iam_v1_PutRolePermissionsBoundaryResponse__Output>
  PutRolePolicy: MethodDefinition<_keymesh_iam_v1_PutRolePolicyRequest, _keymesh_iam_v1_PutRolePolicyResponse, _keymesh_iam_v1_PutRolePolicyRequest__Output, _keymesh_iam_v1_PutRolePolicyResponse__Output>
  PutUserPermissionsBoundary: MethodDefinition<_keymesh_iam_v1_PutUserPermissionsBoundaryRequest, _keymesh_iam_v1_PutUserPermissionsBoundaryResponse, _keymesh_iam_v1_PutUserPermissionsBoundaryRequest__Output, _keymesh_iam_v1_PutUserPermissionsBoundaryResponse__Output>
  PutUserPolicy: MethodDefinition<_keymesh_iam_v1_PutUserPolicyRequest, _keymesh_iam_v1_PutUserPolicyResponse, _keymesh_iam_v1_PutUserPolicyRequest__Output, _keymesh_iam_v1_PutUserPolicyResponse__Output>
  RemoveUserFromGroup: MethodDefinition<_keymesh_iam_v1_RemoveUserFromGroupRequest, _keymesh_iam_v1_RemoveUserFromGroupResponse, _keymesh_iam_v1_RemoveUserFromGroupRequest__Output, _keymesh_iam_v1_RemoveUserFromGroupResponse__Output>
  SetDefaultPolicyVersion: MethodDefinition<_keymesh_iam_v1_SetDefaultPolicyVersionRequest, _keymesh_iam_v1_SetDefaultPolicyVersionResponse, _keymesh_iam_v1_SetDefaultPolicyVersionRequest__Output, _keymesh_iam_v1_SetDefaultPolicyVersionResponse__Output>
  SimulateCustomPolicy: MethodDefinition<_keymesh_iam_v1_SimulateCustomPolicyRequest, _keymesh_iam_v1_SimulateCustomPolicyResponse, _keymesh_iam_v1_SimulateCustomPolicyRequest__Output, _keymesh_iam_v1_SimulateCustomPolicyResponse__Output>
  SimulatePrincipalPolicy: MethodDefinition<_keymesh_iam_v1_SimulatePrincipalPolicyRequest, _keymesh_iam_v1_SimulatePrincipalPolicyResponse, _keymesh_iam_v1_SimulatePrincipalPolicyRequest__Output, _keymesh_iam_v1_SimulatePrincipalPolicyResponse__Output>
  TagPolicy: MethodDefinition<_keymesh_iam_v1_TagPolicyRequest, _keymesh_iam_v1_TagPolicyResponse, _keymesh_iam_v1_TagPolicyRequest__Output, _keymesh_iam_v1_TagPolicyResponse__Output>
  TagRole: MethodDefinition<_keymesh_iam_v1_TagRoleRequest, _keymesh_iam_v1_TagRoleResponse, _keymesh_iam_v1_TagRoleRequest__Output, _keymesh_iam_v1_TagRoleResponse__Output>
  TagUser: MethodDefinition<_keymesh_iam_v1_TagUserRequest, _keymesh_iam_v1_TagUserResponse, _keymesh_iam_v1_TagUserRequest__Output, _keymesh_iam_v1_TagUserResponse__Output>
  UntagPolicy: MethodDefinition<_keymesh_iam_v1_UntagPolicyRequest, _keymesh_iam_v1_UntagPolicyResponse, _keymesh_iam_v1_UntagPolicyRequest__Output, _keymesh_iam_v1_UntagPolicyResponse__Output>
  UntagRole: MethodDefinition<_keymesh_iam_v1_UntagRoleRequest, _keymesh_iam_v1_UntagRoleResponse, _keymesh_iam_v1_UntagRoleRequest__Output, _keymesh_iam_v1_UntagRoleResponse__Output>
  UntagUser: MethodDefinition<_keymesh_iam_v1_UntagUserRequest, _keymesh_iam_v1_UntagUserResponse, _keymesh_iam_v1_UntagUserRequest__Output, _keymesh_iam_v1_UntagUserResponse__Output>
  UpdateAccessKey: MethodDefinition<_keymesh_iam_v1_UpdateAccessKeyRequest, _keymesh_iam_v1_UpdateAccessKeyResponse, _keymesh_iam_v1_UpdateAccessKeyRequest__Output, _keymesh_iam_v1_UpdateAccessKeyResponse__Output>
  UpdateAssumeRolePolicy: MethodDefinition<_keymesh_iam_v1_UpdateAssumeRolePolicyRequest, _keymesh_iam_v1_UpdateAssumeRolePolicyResponse, _keymesh_iam_v1_UpdateAssumeRolePolicyRequest__Output, _keymesh_iam_v1_UpdateAssumeRolePolicyResponse__Output>
  UpdateRole: MethodDefinition<_keymesh_iam_v1_UpdateRoleRequest, _keymesh_iam_v1_UpdateRoleResponse, _keymesh_iam_v1_UpdateRoleRequest__Output, _keymesh_iam_v1_UpdateRoleResponse__Output>
  UpdateRoleDescription: MethodDefinition<_keymesh_iam_v1_UpdateRoleDescriptionRequest, _keymesh_iam_v1_UpdateRoleDescriptionResponse, _keymesh_iam_v1_UpdateRoleDescriptionRequest__Output, _keymesh_iam_v1_UpdateRoleDescriptionResponse__Output>
  UpdateUser: MethodDefinition<_keymesh_iam_v1_UpdateUserRequest, _keymesh_iam_v1_UpdateUserResponse, _keymesh_iam_v1_UpdateUserRequest__Output, _keymesh_iam_v1_UpdateUserResponse__Output>
}
