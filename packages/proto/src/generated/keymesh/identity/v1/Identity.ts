// Original file: proto/keymesh/identity/v1/identity.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { Change as _keymesh_identity_v1_Change, Change__Output as _keymesh_identity_v1_Change__Output } from '../../../keymesh/identity/v1/Change.ts';
import type { CreateAccessKeyRequest as _keymesh_identity_v1_CreateAccessKeyRequest, CreateAccessKeyRequest__Output as _keymesh_identity_v1_CreateAccessKeyRequest__Output } from '../../../keymesh/identity/v1/CreateAccessKeyRequest.ts';
import type { CreateAccessKeyResponse as _keymesh_identity_v1_CreateAccessKeyResponse, CreateAccessKeyResponse__Output as _keymesh_identity_v1_CreateAccessKeyResponse__Output } from '../../../keymesh/identity/v1/CreateAccessKeyResponse.ts';
import type { CreateAccountRequest as _keymesh_identity_v1_CreateAccountRequest, CreateAccountRequest__Output as _keymesh_identity_v1_CreateAccountRequest__Output } from '../../../keymesh/identity/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _keymesh_identity_v1_CreateAccountResponse, CreateAccountResponse__Output as _keymesh_identity_v1_CreateAccountResponse__Output } from '../../../keymesh/identity/v1/CreateAccountResponse.ts';
import type { CreateRoleRequest as _keymesh_identity_v1_CreateRoleRequest, CreateRoleRequest__Output as _keymesh_identity_v1_CreateRoleRequest__Output } from '../../../keymesh/identity/v1/CreateRoleRequest.ts';
import type { CreateRoleResponse as _keymesh_identity_v1_CreateRoleResponse, CreateRoleResponse__Output as _keymesh_identity_v1_CreateRoleResponse__Output } from '../../../keymesh/identity/v1/CreateRoleResponse.ts';
import type { CreateUserRequest as _keymesh_identity_v1_CreateUserRequest, CreateUserRequest__Output as _keymesh_identity_v1_CreateUserRequest__Output } from '../../../keymesh/identity/v1/CreateUserRequest.ts';
import type { CreateUserResponse as _keymesh_identity_v1_CreateUserResponse, CreateUserResponse__Output as _keymesh_identity_v1_CreateUserResponse__Output } from '../../../keymesh/identity/v1/CreateUserResponse.ts';
import type { DeleteAccessKeyRequest as _keymesh_identity_v1_DeleteAccessKeyRequest, DeleteAccessKeyRequest__Output as _keymesh_identity_v1_DeleteAccessKeyRequest__Output } from '../../../keymesh/identity/v1/DeleteAccessKeyRequest.ts';
import type { DeleteAccessKeyResponse as _keymesh_identity_v1_DeleteAccessKeyResponse, DeleteAccessKeyResponse__Output as _keymesh_identity_v1_DeleteAccessKeyResponse__Output } from '../../../keymesh/identity/v1/DeleteAccessKeyResponse.ts';
import type { DeletePolicyRequest as _keymesh_identity_v1_DeletePolicyRequest, DeletePolicyRequest__Output as _keymesh_identity_v1_DeletePolicyRequest__Output } from '../../../keymesh/identity/v1/DeletePolicyRequest.ts';
import type { DeletePolicyResponse as _keymesh_identity_v1_DeletePolicyResponse, DeletePolicyResponse__Output as _keymesh_identity_v1_DeletePolicyResponse__Output } from '../../../keymesh/identity/v1/DeletePolicyResponse.ts';
import type { DeleteRoleRequest as _keymesh_identity_v1_DeleteRoleRequest, DeleteRoleRequest__Output as _keymesh_identity_v1_DeleteRoleRequest__Output } from '../../../keymesh/identity/v1/DeleteRoleRequest.ts';
import type { DeleteRoleResponse as _keymesh_identity_v1_DeleteRoleResponse, DeleteRoleResponse__Output as _keymesh_identity_v1_DeleteRoleResponse__Output } from '../../../keymesh/identity/v1/DeleteRoleResponse.ts';
import type { DeleteUserRequest as _keymesh_identity_v1_DeleteUserRequest, DeleteUserRequest__Output as _keymesh_identity_v1_DeleteUserRequest__Output } from '../../../keymesh/identity/v1/DeleteUserRequest.ts';
import type { DeleteUserResponse as _keymesh_identity_v1_DeleteUserResponse, DeleteUserResponse__Output as _keymesh_identity_v1_DeleteUserResponse__Output } from '../../../keymesh/identity/v1/DeleteUserResponse.ts';
import type { ExistsRequest as _keymesh_identity_v1_ExistsRequest, ExistsRequest__Output as _keymesh_identity_v1_ExistsRequest__Output } from '../../../keymesh/identity/v1/ExistsRequest.ts';
import type { ExistsResponse as _keymesh_identity_v1_ExistsResponse, ExistsResponse__Output as _keymesh_identity_v1_ExistsResponse__Output } from '../../../keymesh/identity/v1/ExistsResponse.ts';
import type { IssueInstanceSessionRequest as _keymesh_identity_v1_IssueInstanceSessionRequest, IssueInstanceSessionRequest__Output as _keymesh_identity_v1_IssueInstanceSessionRequest__Output } from '../../../keymesh/identity/v1/IssueInstanceSessionRequest.ts';
import type { IssueInstanceSessionResponse as _keymesh_identity_v1_IssueInstanceSessionResponse, IssueInstanceSessionResponse__Output as _keymesh_identity_v1_IssueInstanceSessionResponse__Output } from '../../../keymesh/identity/v1/IssueInstanceSessionResponse.ts';
import type { IssueServiceSessionRequest as _keymesh_identity_v1_IssueServiceSessionRequest, IssueServiceSessionRequest__Output as _keymesh_identity_v1_IssueServiceSessionRequest__Output } from '../../../keymesh/identity/v1/IssueServiceSessionRequest.ts';
import type { IssueServiceSessionResponse as _keymesh_identity_v1_IssueServiceSessionResponse, IssueServiceSessionResponse__Output as _keymesh_identity_v1_IssueServiceSessionResponse__Output } from '../../../keymesh/identity/v1/IssueServiceSessionResponse.ts';
import type { ListAccessKeysRequest as _keymesh_identity_v1_ListAccessKeysRequest, ListAccessKeysRequest__Output as _keymesh_identity_v1_ListAccessKeysRequest__Output } from '../../../keymesh/identity/v1/ListAccessKeysRequest.ts';
import type { ListAccessKeysResponse as _keymesh_identity_v1_ListAccessKeysResponse, ListAccessKeysResponse__Output as _keymesh_identity_v1_ListAccessKeysResponse__Output } from '../../../keymesh/identity/v1/ListAccessKeysResponse.ts';
import type { ListAccountsRequest as _keymesh_identity_v1_ListAccountsRequest, ListAccountsRequest__Output as _keymesh_identity_v1_ListAccountsRequest__Output } from '../../../keymesh/identity/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _keymesh_identity_v1_ListAccountsResponse, ListAccountsResponse__Output as _keymesh_identity_v1_ListAccountsResponse__Output } from '../../../keymesh/identity/v1/ListAccountsResponse.ts';
import type { ListPoliciesRequest as _keymesh_identity_v1_ListPoliciesRequest, ListPoliciesRequest__Output as _keymesh_identity_v1_ListPoliciesRequest__Output } from '../../../keymesh/identity/v1/ListPoliciesRequest.ts';
import type { ListPoliciesResponse as _keymesh_identity_v1_ListPoliciesResponse, ListPoliciesResponse__Output as _keymesh_identity_v1_ListPoliciesResponse__Output } from '../../../keymesh/identity/v1/ListPoliciesResponse.ts';
import type { ListRolesRequest as _keymesh_identity_v1_ListRolesRequest, ListRolesRequest__Output as _keymesh_identity_v1_ListRolesRequest__Output } from '../../../keymesh/identity/v1/ListRolesRequest.ts';
import type { ListRolesResponse as _keymesh_identity_v1_ListRolesResponse, ListRolesResponse__Output as _keymesh_identity_v1_ListRolesResponse__Output } from '../../../keymesh/identity/v1/ListRolesResponse.ts';
import type { ListUsersRequest as _keymesh_identity_v1_ListUsersRequest, ListUsersRequest__Output as _keymesh_identity_v1_ListUsersRequest__Output } from '../../../keymesh/identity/v1/ListUsersRequest.ts';
import type { ListUsersResponse as _keymesh_identity_v1_ListUsersResponse, ListUsersResponse__Output as _keymesh_identity_v1_ListUsersResponse__Output } from '../../../keymesh/identity/v1/ListUsersResponse.ts';
import type { PoliciesOfRequest as _keymesh_identity_v1_PoliciesOfRequest, PoliciesOfRequest__Output as _keymesh_identity_v1_PoliciesOfRequest__Output } from '../../../keymesh/identity/v1/PoliciesOfRequest.ts';
import type { PoliciesOfResponse as _keymesh_identity_v1_PoliciesOfResponse, PoliciesOfResponse__Output as _keymesh_identity_v1_PoliciesOfResponse__Output } from '../../../keymesh/identity/v1/PoliciesOfResponse.ts';
import type { PublicKeysRequest as _keymesh_identity_v1_PublicKeysRequest, PublicKeysRequest__Output as _keymesh_identity_v1_PublicKeysRequest__Output } from '../../../keymesh/identity/v1/PublicKeysRequest.ts';
import type { PublicKeysResponse as _keymesh_identity_v1_PublicKeysResponse, PublicKeysResponse__Output as _keymesh_identity_v1_PublicKeysResponse__Output } from '../../../keymesh/identity/v1/PublicKeysResponse.ts';
import type { PutRolePolicyRequest as _keymesh_identity_v1_PutRolePolicyRequest, PutRolePolicyRequest__Output as _keymesh_identity_v1_PutRolePolicyRequest__Output } from '../../../keymesh/identity/v1/PutRolePolicyRequest.ts';
import type { PutRolePolicyResponse as _keymesh_identity_v1_PutRolePolicyResponse, PutRolePolicyResponse__Output as _keymesh_identity_v1_PutRolePolicyResponse__Output } from '../../../keymesh/identity/v1/PutRolePolicyResponse.ts';
import type { PutUserPolicyRequest as _keymesh_identity_v1_PutUserPolicyRequest, PutUserPolicyRequest__Output as _keymesh_identity_v1_PutUserPolicyRequest__Output } from '../../../keymesh/identity/v1/PutUserPolicyRequest.ts';
import type { PutUserPolicyResponse as _keymesh_identity_v1_PutUserPolicyResponse, PutUserPolicyResponse__Output as _keymesh_identity_v1_PutUserPolicyResponse__Output } from '../../../keymesh/identity/v1/PutUserPolicyResponse.ts';
import type { SessionOfRequest as _keymesh_identity_v1_SessionOfRequest, SessionOfRequest__Output as _keymesh_identity_v1_SessionOfRequest__Output } from '../../../keymesh/identity/v1/SessionOfRequest.ts';
import type { SessionOfResponse as _keymesh_identity_v1_SessionOfResponse, SessionOfResponse__Output as _keymesh_identity_v1_SessionOfResponse__Output } from '../../../keymesh/identity/v1/SessionOfResponse.ts';
import type { VerifySignatureRequest as _keymesh_identity_v1_VerifySignatureRequest, VerifySignatureRequest__Output as _keymesh_identity_v1_VerifySignatureRequest__Output } from '../../../keymesh/identity/v1/VerifySignatureRequest.ts';
import type { VerifySignatureResponse as _keymesh_identity_v1_VerifySignatureResponse, VerifySignatureResponse__Output as _keymesh_identity_v1_VerifySignatureResponse__Output } from '../../../keymesh/identity/v1/VerifySignatureResponse.ts';
import type { WatchAck as _keymesh_identity_v1_WatchAck, WatchAck__Output as _keymesh_identity_v1_WatchAck__Output } from '../../../keymesh/identity/v1/WatchAck.ts';

export interface IdentityClient extends grpc.Client {
  CreateAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  CreateAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  createAccessKey(argument: _keymesh_identity_v1_CreateAccessKeyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  
  CreateRole(argument: _keymesh_identity_v1_CreateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_identity_v1_CreateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_identity_v1_CreateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  CreateRole(argument: _keymesh_identity_v1_CreateRoleRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_identity_v1_CreateRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_identity_v1_CreateRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_identity_v1_CreateRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  createRole(argument: _keymesh_identity_v1_CreateRoleRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateRoleResponse__Output>): grpc.ClientUnaryCall;
  
  CreateUser(argument: _keymesh_identity_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_identity_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_identity_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  CreateUser(argument: _keymesh_identity_v1_CreateUserRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_identity_v1_CreateUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_identity_v1_CreateUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_identity_v1_CreateUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  createUser(argument: _keymesh_identity_v1_CreateUserRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateUserResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  DeleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  deleteAccessKey(argument: _keymesh_identity_v1_DeleteAccessKeyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteAccessKeyResponse__Output>): grpc.ClientUnaryCall;
  
  DeletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  DeletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  deletePolicy(argument: _keymesh_identity_v1_DeletePolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeletePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  DeleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  deleteRole(argument: _keymesh_identity_v1_DeleteRoleRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteRoleResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  DeleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  deleteUser(argument: _keymesh_identity_v1_DeleteUserRequest, callback: grpc.requestCallback<_keymesh_identity_v1_DeleteUserResponse__Output>): grpc.ClientUnaryCall;
  
  Exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  
  IssueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueInstanceSession(argument: _keymesh_identity_v1_IssueInstanceSessionRequest, callback: grpc.requestCallback<_keymesh_identity_v1_IssueInstanceSessionResponse__Output>): grpc.ClientUnaryCall;
  
  IssueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  IssueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  issueServiceSession(argument: _keymesh_identity_v1_IssueServiceSessionRequest, callback: grpc.requestCallback<_keymesh_identity_v1_IssueServiceSessionResponse__Output>): grpc.ClientUnaryCall;
  
  ListAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  ListAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  listAccessKeys(argument: _keymesh_identity_v1_ListAccessKeysRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccessKeysResponse__Output>): grpc.ClientUnaryCall;
  
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  
  ListPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  ListPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  listPolicies(argument: _keymesh_identity_v1_ListPoliciesRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListPoliciesResponse__Output>): grpc.ClientUnaryCall;
  
  ListRoles(argument: _keymesh_identity_v1_ListRolesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_identity_v1_ListRolesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_identity_v1_ListRolesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  ListRoles(argument: _keymesh_identity_v1_ListRolesRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_identity_v1_ListRolesRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_identity_v1_ListRolesRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_identity_v1_ListRolesRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  listRoles(argument: _keymesh_identity_v1_ListRolesRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListRolesResponse__Output>): grpc.ClientUnaryCall;
  
  ListUsers(argument: _keymesh_identity_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_identity_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_identity_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  ListUsers(argument: _keymesh_identity_v1_ListUsersRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_identity_v1_ListUsersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_identity_v1_ListUsersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_identity_v1_ListUsersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  listUsers(argument: _keymesh_identity_v1_ListUsersRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListUsersResponse__Output>): grpc.ClientUnaryCall;
  
  PoliciesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  PoliciesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  PoliciesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  PoliciesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  policiesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  policiesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  policiesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  policiesOf(argument: _keymesh_identity_v1_PoliciesOfRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PoliciesOfResponse__Output>): grpc.ClientUnaryCall;
  
  PublicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  PublicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  PublicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  PublicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  publicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  publicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  publicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  publicKeys(argument: _keymesh_identity_v1_PublicKeysRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PublicKeysResponse__Output>): grpc.ClientUnaryCall;
  
  PutRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  PutRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  putRolePolicy(argument: _keymesh_identity_v1_PutRolePolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PutRolePolicyResponse__Output>): grpc.ClientUnaryCall;
  
  PutUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  PutUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  putUserPolicy(argument: _keymesh_identity_v1_PutUserPolicyRequest, callback: grpc.requestCallback<_keymesh_identity_v1_PutUserPolicyResponse__Output>): grpc.ClientUnaryCall;
  
  SessionOf(argument: _keymesh_identity_v1_SessionOfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  SessionOf(argument: _keymesh_identity_v1_SessionOfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  SessionOf(argument: _keymesh_identity_v1_SessionOfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  SessionOf(argument: _keymesh_identity_v1_SessionOfRequest, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  sessionOf(argument: _keymesh_identity_v1_SessionOfRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  sessionOf(argument: _keymesh_identity_v1_SessionOfRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  sessionOf(argument: _keymesh_identity_v1_SessionOfRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  sessionOf(argument: _keymesh_identity_v1_SessionOfRequest, callback: grpc.requestCallback<_keymesh_identity_v1_SessionOfResponse__Output>): grpc.ClientUnaryCall;
  
  VerifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  VerifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  VerifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  VerifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  verifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  verifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  verifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  verifySignature(argument: _keymesh_identity_v1_VerifySignatureRequest, callback: grpc.requestCallback<_keymesh_identity_v1_VerifySignatureResponse__Output>): grpc.ClientUnaryCall;
  
  Watch(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change__Output>;
  Watch(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change__Output>;
  watch(metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change__Output>;
  watch(options?: grpc.CallOptions): grpc.ClientDuplexStream<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change__Output>;
  
}

export interface IdentityHandlers extends grpc.UntypedServiceImplementation {
  CreateAccessKey: grpc.handleUnaryCall<_keymesh_identity_v1_CreateAccessKeyRequest__Output, _keymesh_identity_v1_CreateAccessKeyResponse>;
  
  CreateAccount: grpc.handleUnaryCall<_keymesh_identity_v1_CreateAccountRequest__Output, _keymesh_identity_v1_CreateAccountResponse>;
  
  CreateRole: grpc.handleUnaryCall<_keymesh_identity_v1_CreateRoleRequest__Output, _keymesh_identity_v1_CreateRoleResponse>;
  
  CreateUser: grpc.handleUnaryCall<_keymesh_identity_v1_CreateUserRequest__Output, _keymesh_identity_v1_CreateUserResponse>;
  
  DeleteAccessKey: grpc.handleUnaryCall<_keymesh_identity_v1_DeleteAccessKeyRequest__Output, _keymesh_identity_v1_DeleteAccessKeyResponse>;
  
  DeletePolicy: grpc.handleUnaryCall<_keymesh_identity_v1_DeletePolicyRequest__Output, _keymesh_identity_v1_DeletePolicyResponse>;
  
  DeleteRole: grpc.handleUnaryCall<_keymesh_identity_v1_DeleteRoleRequest__Output, _keymesh_identity_v1_DeleteRoleResponse>;
  
  DeleteUser: grpc.handleUnaryCall<_keymesh_identity_v1_DeleteUserRequest__Output, _keymesh_identity_v1_DeleteUserResponse>;
  
  Exists: grpc.handleUnaryCall<_keymesh_identity_v1_ExistsRequest__Output, _keymesh_identity_v1_ExistsResponse>;
  
  IssueInstanceSession: grpc.handleUnaryCall<_keymesh_identity_v1_IssueInstanceSessionRequest__Output, _keymesh_identity_v1_IssueInstanceSessionResponse>;
  
  IssueServiceSession: grpc.handleUnaryCall<_keymesh_identity_v1_IssueServiceSessionRequest__Output, _keymesh_identity_v1_IssueServiceSessionResponse>;
  
  ListAccessKeys: grpc.handleUnaryCall<_keymesh_identity_v1_ListAccessKeysRequest__Output, _keymesh_identity_v1_ListAccessKeysResponse>;
  
  ListAccounts: grpc.handleUnaryCall<_keymesh_identity_v1_ListAccountsRequest__Output, _keymesh_identity_v1_ListAccountsResponse>;
  
  ListPolicies: grpc.handleUnaryCall<_keymesh_identity_v1_ListPoliciesRequest__Output, _keymesh_identity_v1_ListPoliciesResponse>;
  
  ListRoles: grpc.handleUnaryCall<_keymesh_identity_v1_ListRolesRequest__Output, _keymesh_identity_v1_ListRolesResponse>;
  
  ListUsers: grpc.handleUnaryCall<_keymesh_identity_v1_ListUsersRequest__Output, _keymesh_identity_v1_ListUsersResponse>;
  
  PoliciesOf: grpc.handleUnaryCall<_keymesh_identity_v1_PoliciesOfRequest__Output, _keymesh_identity_v1_PoliciesOfResponse>;
  
  PublicKeys: grpc.handleUnaryCall<_keymesh_identity_v1_PublicKeysRequest__Output, _keymesh_identity_v1_PublicKeysResponse>;
  
  PutRolePolicy: grpc.handleUnaryCall<_keymesh_identity_v1_PutRolePolicyRequest__Output, _keymesh_identity_v1_PutRolePolicyResponse>;
  
  PutUserPolicy: grpc.handleUnaryCall<_keymesh_identity_v1_PutUserPolicyRequest__Output, _keymesh_identity_v1_PutUserPolicyResponse>;
  
  SessionOf: grpc.handleUnaryCall<_keymesh_identity_v1_SessionOfRequest__Output, _keymesh_identity_v1_SessionOfResponse>;
  
  VerifySignature: grpc.handleUnaryCall<_keymesh_identity_v1_VerifySignatureRequest__Output, _keymesh_identity_v1_VerifySignatureResponse>;
  
  Watch: grpc.handleBidiStreamingCall<_keymesh_identity_v1_WatchAck__Output, _keymesh_identity_v1_Change>;
  
}

export interface IdentityDefinition extends grpc.ServiceDefinition {
  CreateAccessKey: MethodDefinition<_keymesh_identity_v1_CreateAccessKeyRequest, _keymesh_identity_v1_CreateAccessKeyResponse, _keymesh_identity_v1_CreateAccessKeyRequest__Output, _keymesh_identity_v1_CreateAccessKeyResponse__Output>
  CreateAccount: MethodDefinition<_keymesh_identity_v1_CreateAccountRequest, _keymesh_identity_v1_CreateAccountResponse, _keymesh_identity_v1_CreateAccountRequest__Output, _keymesh_identity_v1_CreateAccountResponse__Output>
  CreateRole: MethodDefinition<_keymesh_identity_v1_CreateRoleRequest, _keymesh_identity_v1_CreateRoleResponse, _keymesh_identity_v1_CreateRoleRequest__Output, _keymesh_identity_v1_CreateRoleResponse__Output>
  CreateUser: MethodDefinition<_keymesh_identity_v1_CreateUserRequest, _keymesh_identity_v1_CreateUserResponse, _keymesh_identity_v1_CreateUserRequest__Output, _keymesh_identity_v1_CreateUserResponse__Output>
  DeleteAccessKey: MethodDefinition<_keymesh_identity_v1_DeleteAccessKeyRequest, _keymesh_identity_v1_DeleteAccessKeyResponse, _keymesh_identity_v1_DeleteAccessKeyRequest__Output, _keymesh_identity_v1_DeleteAccessKeyResponse__Output>
  DeletePolicy: MethodDefinition<_keymesh_identity_v1_DeletePolicyRequest, _keymesh_identity_v1_DeletePolicyResponse, _keymesh_identity_v1_DeletePolicyRequest__Output, _keymesh_identity_v1_DeletePolicyResponse__Output>
  DeleteRole: MethodDefinition<_keymesh_identity_v1_DeleteRoleRequest, _keymesh_identity_v1_DeleteRoleResponse, _keymesh_identity_v1_DeleteRoleRequest__Output, _keymesh_identity_v1_DeleteRoleResponse__Output>
  DeleteUser: MethodDefinition<_keymesh_identity_v1_DeleteUserRequest, _keymesh_identity_v1_DeleteUserResponse, _keymesh_identity_v1_DeleteUserRequest__Output, _keymesh_identity_v1_DeleteUserResponse__Output>
  Exists: MethodDefinition<_keymesh_identity_v1_ExistsRequest, _keymesh_identity_v1_ExistsResponse, _keymesh_identity_v1_ExistsRequest__Output, _keymesh_identity_v1_ExistsResponse__Output>
  IssueInstanceSession: MethodDefinition<_keymesh_identity_v1_IssueInstanceSessionRequest, _keymesh_identity_v1_IssueInstanceSessionResponse, _keymesh_identity_v1_IssueInstanceSessionRequest__Output, _keymesh_identity_v1_IssueInstanceSessionResponse__Output>
  IssueServiceSession: MethodDefinition<_keymesh_identity_v1_IssueServiceSessionRequest, _keymesh_identity_v1_IssueServiceSessionResponse, _keymesh_identity_v1_IssueServiceSessionRequest__Output, _keymesh_identity_v1_IssueServiceSessionResponse__Output>
  ListAccessKeys: MethodDefinition<_keymesh_identity_v1_ListAccessKeysRequest, _keymesh_identity_v1_ListAccessKeysResponse, _keymesh_identity_v1_ListAccessKeysRequest__Output, _keymesh_identity_v1_ListAccessKeysResponse__Output>
  ListAccounts: MethodDefinition<_keymesh_identity_v1_ListAccountsRequest, _keymesh_identity_v1_ListAccountsResponse, _keymesh_identity_v1_ListAccountsRequest__Output, _keymesh_identity_v1_ListAccountsResponse__Output>
  ListPolicies: MethodDefinition<_keymesh_identity_v1_ListPoliciesRequest, _keymesh_identity_v1_ListPoliciesResponse, _keymesh_identity_v1_ListPoliciesRequest__Output, _keymesh_identity_v1_ListPoliciesResponse__Output>
  ListRoles: MethodDefinition<_keymesh_identity_v1_ListRolesRequest, _keymesh_identity_v1_ListRolesResponse, _keymesh_identity_v1_ListRolesRequest__Output, _keymesh_identity_v1_ListRolesResponse__Output>
  ListUsers: MethodDefinition<_keymesh_identity_v1_ListUsersRequest, _keymesh_identity_v1_ListUsersResponse, _keymesh_identity_v1_ListUsersRequest__Output, _keymesh_identity_v1_ListUsersResponse__Output>
  PoliciesOf: MethodDefinition<_keymesh_identity_v1_PoliciesOfRequest, _keymesh_identity_v1_PoliciesOfResponse, _keymesh_identity_v1_PoliciesOfRequest__Output, _keymesh_identity_v1_PoliciesOfResponse__Output>
  PublicKeys: MethodDefinition<_keymesh_identity_v1_PublicKeysRequest, _keymesh_identity_v1_PublicKeysResponse, _keymesh_identity_v1_PublicKeysRequest__Output, _keymesh_identity_v1_PublicKeysResponse__Output>
  PutRolePolicy: MethodDefinition<_keymesh_identity_v1_PutRolePolicyRequest, _keymesh_identity_v1_PutRolePolicyResponse, _keymesh_identity_v1_PutRolePolicyRequest__Output, _keymesh_identity_v1_PutRolePolicyResponse__Output>
  PutUserPolicy: MethodDefinition<_keymesh_identity_v1_PutUserPolicyRequest, _keymesh_identity_v1_PutUserPolicyResponse, _keymesh_identity_v1_PutUserPolicyRequest__Output, _keymesh_identity_v1_PutUserPolicyResponse__Output>
  SessionOf: MethodDefinition<_keymesh_identity_v1_SessionOfRequest, _keymesh_identity_v1_SessionOfResponse, _keymesh_identity_v1_SessionOfRequest__Output, _keymesh_identity_v1_SessionOfResponse__Output>
  VerifySignature: MethodDefinition<_keymesh_identity_v1_VerifySignatureRequest, _keymesh_identity_v1_VerifySignatureResponse, _keymesh_identity_v1_VerifySignatureRequest__Output, _keymesh_identity_v1_VerifySignatureResponse__Output>
  Watch: MethodDefinition<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change, _keymesh_identity_v1_WatchAck__Output, _keymesh_identity_v1_Change__Output>
}
