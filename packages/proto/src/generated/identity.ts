import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { AccessKey as _keymesh_identity_v1_AccessKey, AccessKey__Output as _keymesh_identity_v1_AccessKey__Output } from './keymesh/identity/v1/AccessKey.ts';
import type { Account as _keymesh_identity_v1_Account, Account__Output as _keymesh_identity_v1_Account__Output } from './keymesh/identity/v1/Account.ts';
import type { Change as _keymesh_identity_v1_Change, Change__Output as _keymesh_identity_v1_Change__Output } from './keymesh/identity/v1/Change.ts';
import type { CreateAccessKeyRequest as _keymesh_identity_v1_CreateAccessKeyRequest, CreateAccessKeyRequest__Output as _keymesh_identity_v1_CreateAccessKeyRequest__Output } from './keymesh/identity/v1/CreateAccessKeyRequest.ts';
import type { CreateAccessKeyResponse as _keymesh_identity_v1_CreateAccessKeyResponse, CreateAccessKeyResponse__Output as _keymesh_identity_v1_CreateAccessKeyResponse__Output } from './keymesh/identity/v1/CreateAccessKeyResponse.ts';
import type { CreateAccountRequest as _keymesh_identity_v1_CreateAccountRequest, CreateAccountRequest__Output as _keymesh_identity_v1_CreateAccountRequest__Output } from './keymesh/identity/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _keymesh_identity_v1_CreateAccountResponse, CreateAccountResponse__Output as _keymesh_identity_v1_CreateAccountResponse__Output } from './keymesh/identity/v1/CreateAccountResponse.ts';
import type { CreateRoleRequest as _keymesh_identity_v1_CreateRoleRequest, CreateRoleRequest__Output as _keymesh_identity_v1_CreateRoleRequest__Output } from './keymesh/identity/v1/CreateRoleRequest.ts';
import type { CreateRoleResponse as _keymesh_identity_v1_CreateRoleResponse, CreateRoleResponse__Output as _keymesh_identity_v1_CreateRoleResponse__Output } from './keymesh/identity/v1/CreateRoleResponse.ts';
import type { CreateUserRequest as _keymesh_identity_v1_CreateUserRequest, CreateUserRequest__Output as _keymesh_identity_v1_CreateUserRequest__Output } from './keymesh/identity/v1/CreateUserRequest.ts';
import type { CreateUserResponse as _keymesh_identity_v1_CreateUserResponse, CreateUserResponse__Output as _keymesh_identity_v1_CreateUserResponse__Output } from './keymesh/identity/v1/CreateUserResponse.ts';
import type { DeleteAccessKeyRequest as _keymesh_identity_v1_DeleteAccessKeyRequest, DeleteAccessKeyRequest__Output as _keymesh_identity_v1_DeleteAccessKeyRequest__Output } from './keymesh/identity/v1/DeleteAccessKeyRequest.ts';
import type { DeleteAccessKeyResponse as _keymesh_identity_v1_DeleteAccessKeyResponse, DeleteAccessKeyResponse__Output as _keymesh_identity_v1_DeleteAccessKeyResponse__Output } from './keymesh/identity/v1/DeleteAccessKeyResponse.ts';
import type { DeletePolicyRequest as _keymesh_identity_v1_DeletePolicyRequest, DeletePolicyRequest__Output as _keymesh_identity_v1_DeletePolicyRequest__Output } from './keymesh/identity/v1/DeletePolicyRequest.ts';
import type { DeletePolicyResponse as _keymesh_identity_v1_DeletePolicyResponse, DeletePolicyResponse__Output as _keymesh_identity_v1_DeletePolicyResponse__Output } from './keymesh/identity/v1/DeletePolicyResponse.ts';
import type { DeleteRoleRequest as _keymesh_identity_v1_DeleteRoleRequest, DeleteRoleRequest__Output as _keymesh_identity_v1_DeleteRoleRequest__Output } from './keymesh/identity/v1/DeleteRoleRequest.ts';
import type { DeleteRoleResponse as _keymesh_identity_v1_DeleteRoleResponse, DeleteRoleResponse__Output as _keymesh_identity_v1_DeleteRoleResponse__Output } from './keymesh/identity/v1/DeleteRoleResponse.ts';
import type { DeleteUserRequest as _keymesh_identity_v1_DeleteUserRequest, DeleteUserRequest__Output as _keymesh_identity_v1_DeleteUserRequest__Output } from './keymesh/identity/v1/DeleteUserRequest.ts';
import type { DeleteUserResponse as _keymesh_identity_v1_DeleteUserResponse, DeleteUserResponse__Output as _keymesh_identity_v1_DeleteUserResponse__Output } from './keymesh/identity/v1/DeleteUserResponse.ts';
import type { ExistsRequest as _keymesh_identity_v1_ExistsRequest, ExistsRequest__Output as _keymesh_identity_v1_ExistsRequest__Output } from './keymesh/identity/v1/ExistsRequest.ts';
import type { ExistsResponse as _keymesh_identity_v1_ExistsResponse, ExistsResponse__Output as _keymesh_identity_v1_ExistsResponse__Output } from './keymesh/identity/v1/ExistsResponse.ts';
import type { GetCallerIdentityRequest as _keymesh_identity_v1_GetCallerIdentityRequest, GetCallerIdentityRequest__Output as _keymesh_identity_v1_GetCallerIdentityRequest__Output } from './keymesh/identity/v1/GetCallerIdentityRequest.ts';
import type { GetCallerIdentityResponse as _keymesh_identity_v1_GetCallerIdentityResponse, GetCallerIdentityResponse__Output as _keymesh_identity_v1_GetCallerIdentityResponse__Output } from './keymesh/identity/v1/GetCallerIdentityResponse.ts';
import type { IdentityClient as _keymesh_identity_v1_IdentityClient, IdentityDefinition as _keymesh_identity_v1_IdentityDefinition } from './keymesh/identity/v1/Identity.ts';
import type { InlinePolicy as _keymesh_identity_v1_InlinePolicy, InlinePolicy__Output as _keymesh_identity_v1_InlinePolicy__Output } from './keymesh/identity/v1/InlinePolicy.ts';
import type { IssueInstanceSessionRequest as _keymesh_identity_v1_IssueInstanceSessionRequest, IssueInstanceSessionRequest__Output as _keymesh_identity_v1_IssueInstanceSessionRequest__Output } from './keymesh/identity/v1/IssueInstanceSessionRequest.ts';
import type { IssueInstanceSessionResponse as _keymesh_identity_v1_IssueInstanceSessionResponse, IssueInstanceSessionResponse__Output as _keymesh_identity_v1_IssueInstanceSessionResponse__Output } from './keymesh/identity/v1/IssueInstanceSessionResponse.ts';
import type { IssueServiceSessionRequest as _keymesh_identity_v1_IssueServiceSessionRequest, IssueServiceSessionRequest__Output as _keymesh_identity_v1_IssueServiceSessionRequest__Output } from './keymesh/identity/v1/IssueServiceSessionRequest.ts';
import type { IssueServiceSessionResponse as _keymesh_identity_v1_IssueServiceSessionResponse, IssueServiceSessionResponse__Output as _keymesh_identity_v1_IssueServiceSessionResponse__Output } from './keymesh/identity/v1/IssueServiceSessionResponse.ts';
import type { ListAccessKeysRequest as _keymesh_identity_v1_ListAccessKeysRequest, ListAccessKeysRequest__Output as _keymesh_identity_v1_ListAccessKeysRequest__Output } from './keymesh/identity/v1/ListAccessKeysRequest.ts';
import type { ListAccessKeysResponse as _keymesh_identity_v1_ListAccessKeysResponse, ListAccessKeysResponse__Output as _keymesh_identity_v1_ListAccessKeysResponse__Output } from './keymesh/identity/v1/ListAccessKeysResponse.ts';
import type { ListAccountsRequest as _keymesh_identity_v1_ListAccountsRequest, ListAccountsRequest__Output as _keymesh_identity_v1_ListAccountsRequest__Output } from './keymesh/identity/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _keymesh_identity_v1_ListAccountsResponse, ListAccountsResponse__Output as _keymesh_identity_v1_ListAccountsResponse__Output } from './keymesh/identity/v1/ListAccountsResponse.ts';
import type { ListPoliciesRequest as _keymesh_identity_v1_ListPoliciesRequest, ListPoliciesRequest__Output as _keymesh_identity_v1_ListPoliciesRequest__Output } from './keymesh/identity/v1/ListPoliciesRequest.ts';
import type { ListPoliciesResponse as _keymesh_identity_v1_ListPoliciesResponse, ListPoliciesResponse__Output as _keymesh_identity_v1_ListPoliciesResponse__Output } from './keymesh/identity/v1/ListPoliciesResponse.ts';
import type { ListRolesRequest as _keymesh_identity_v1_ListRolesRequest, ListRolesRequest__Output as _keymesh_identity_v1_ListRolesRequest__Output } from './keymesh/identity/v1/ListRolesRequest.ts';
import type { ListRolesResponse as _keymesh_identity_v1_ListRolesResponse, ListRolesResponse__Output as _keymesh_identity_v1_ListRolesResponse__Output } from './keymesh/identity/v1/ListRolesResponse.ts';
import type { ListUsersRequest as _keymesh_identity_v1_ListUsersRequest, ListUsersRequest__Output as _keymesh_identity_v1_ListUsersRequest__Output } from './keymesh/identity/v1/ListUsersRequest.ts';
import type { ListUsersResponse as _keymesh_identity_v1_ListUsersResponse, ListUsersResponse__Output as _keymesh_identity_v1_ListUsersResponse__Output } from './keymesh/identity/v1/ListUsersResponse.ts';
import type { PoliciesOfRequest as _keymesh_identity_v1_PoliciesOfRequest, PoliciesOfRequest__Output as _keymesh_identity_v1_PoliciesOfRequest__Output } from './keymesh/identity/v1/PoliciesOfRequest.ts';
import type { PoliciesOfResponse as _keymesh_identity_v1_PoliciesOfResponse, PoliciesOfResponse__Output as _keymesh_identity_v1_PoliciesOfResponse__Output } from './keymesh/identity/v1/PoliciesOfResponse.ts';
import type { Principal as _keymesh_identity_v1_Principal, Principal__Output as _keymesh_identity_v1_Principal__Output } from './keymesh/identity/v1/Principal.ts';
import type { PublicKey as _keymesh_identity_v1_PublicKey, PublicKey__Output as _keymesh_identity_v1_PublicKey__Output } from './keymesh/identity/v1/PublicKey.ts';
import type { PublicKeysRequest as _keymesh_identity_v1_PublicKeysRequest, PublicKeysRequest__Output as _keymesh_identity_v1_PublicKeysRequest__Output } from './keymesh/identity/v1/PublicKeysRequest.ts';
import type { PublicKeysResponse as _keymesh_identity_v1_PublicKeysResponse, PublicKeysResponse__Output as _keymesh_identity_v1_PublicKeysResponse__Output } from './keymesh/identity/v1/PublicKeysResponse.ts';
import type { PutRolePolicyRequest as _keymesh_identity_v1_PutRolePolicyRequest, PutRolePolicyRequest__Output as _keymesh_identity_v1_PutRolePolicyRequest__Output } from './keymesh/identity/v1/PutRolePolicyRequest.ts';
import type { PutRolePolicyResponse as _keymesh_identity_v1_PutRolePolicyResponse, PutRolePolicyResponse__Output as _keymesh_identity_v1_PutRolePolicyResponse__Output } from './keymesh/identity/v1/PutRolePolicyResponse.ts';
import type { PutUserPolicyRequest as _keymesh_identity_v1_PutUserPolicyRequest, PutUserPolicyRequest__Output as _keymesh_identity_v1_PutUserPolicyRequest__Output } from './keymesh/identity/v1/PutUserPolicyRequest.ts';
import type { PutUserPolicyResponse as _keymesh_identity_v1_PutUserPolicyResponse, PutUserPolicyResponse__Output as _keymesh_identity_v1_PutUserPolicyResponse__Output } from './keymesh/identity/v1/PutUserPolicyResponse.ts';
import type { Role as _keymesh_identity_v1_Role, Role__Output as _keymesh_identity_v1_Role__Output } from './keymesh/identity/v1/Role.ts';
import type { Scope as _keymesh_identity_v1_Scope, Scope__Output as _keymesh_identity_v1_Scope__Output } from './keymesh/identity/v1/Scope.ts';
import type { Session as _keymesh_identity_v1_Session, Session__Output as _keymesh_identity_v1_Session__Output } from './keymesh/identity/v1/Session.ts';
import type { SessionIssuer as _keymesh_identity_v1_SessionIssuer, SessionIssuer__Output as _keymesh_identity_v1_SessionIssuer__Output } from './keymesh/identity/v1/SessionIssuer.ts';
import type { SessionOfRequest as _keymesh_identity_v1_SessionOfRequest, SessionOfRequest__Output as _keymesh_identity_v1_SessionOfRequest__Output } from './keymesh/identity/v1/SessionOfRequest.ts';
import type { SessionOfResponse as _keymesh_identity_v1_SessionOfResponse, SessionOfResponse__Output as _keymesh_identity_v1_SessionOfResponse__Output } from './keymesh/identity/v1/SessionOfResponse.ts';
import type { User as _keymesh_identity_v1_User, User__Output as _keymesh_identity_v1_User__Output } from './keymesh/identity/v1/User.ts';
import type { VerifySignatureRequest as _keymesh_identity_v1_VerifySignatureRequest, VerifySignatureRequest__Output as _keymesh_identity_v1_VerifySignatureRequest__Output } from './keymesh/identity/v1/VerifySignatureRequest.ts';
import type { VerifySignatureResponse as _keymesh_identity_v1_VerifySignatureResponse, VerifySignatureResponse__Output as _keymesh_identity_v1_VerifySignatureResponse__Output } from './keymesh/identity/v1/VerifySignatureResponse.ts';
import type { WatchAck as _keymesh_identity_v1_WatchAck, WatchAck__Output as _keymesh_identity_v1_WatchAck__Output } from './keymesh/identity/v1/WatchAck.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  keymesh: {
    identity: {
      v1: {
        AccessKey: MessageTypeDefinition<_keymesh_identity_v1_AccessKey, _keymesh_identity_v1_AccessKey__Output>
        Account: MessageTypeDefinition<_keymesh_identity_v1_Account, _keymesh_identity_v1_Account__Output>
        Change: MessageTypeDefinition<_keymesh_identity_v1_Change, _keymesh_identity_v1_Change__Output>
        CreateAccessKeyRequest: MessageTypeDefinition<_keymesh_identity_v1_CreateAccessKeyRequest, _keymesh_identity_v1_CreateAccessKeyRequest__Output>
        CreateAccessKeyResponse: MessageTypeDefinition<_keymesh_identity_v1_CreateAccessKeyResponse, _keymesh_identity_v1_CreateAccessKeyResponse__Output>
        CreateAccountRequest: MessageTypeDefinition<_keymesh_identity_v1_CreateAccountRequest, _keymesh_identity_v1_CreateAccountRequest__Output>
        CreateAccountResponse: MessageTypeDefinition<_keymesh_identity_v1_CreateAccountResponse, _keymesh_identity_v1_CreateAccountResponse__Output>
        CreateRoleRequest: MessageTypeDefinition<_keymesh_identity_v1_CreateRoleRequest, _keymesh_identity_v1_CreateRoleRequest__Output>
        CreateRoleResponse: MessageTypeDefinition<_keymesh_identity_v1_CreateRoleResponse, _keymesh_identity_v1_CreateRoleResponse__Output>
        CreateUserRequest: MessageTypeDefinition<_keymesh_identity_v1_CreateUserRequest, _keymesh_identity_v1_CreateUserRequest__Output>
        CreateUserResponse: MessageTypeDefinition<_keymesh_identity_v1_CreateUserResponse, _keymesh_identity_v1_CreateUserResponse__Output>
        DeleteAccessKeyRequest: MessageTypeDefinition<_keymesh_identity_v1_DeleteAccessKeyRequest, _keymesh_identity_v1_DeleteAccessKeyRequest__Output>
        DeleteAccessKeyResponse: MessageTypeDefinition<_keymesh_identity_v1_DeleteAccessKeyResponse, _keymesh_identity_v1_DeleteAccessKeyResponse__Output>
        DeletePolicyRequest: MessageTypeDefinition<_keymesh_identity_v1_DeletePolicyRequest, _keymesh_identity_v1_DeletePolicyRequest__Output>
        DeletePolicyResponse: MessageTypeDefinition<_keymesh_identity_v1_DeletePolicyResponse, _keymesh_identity_v1_DeletePolicyResponse__Output>
        DeleteRoleRequest: MessageTypeDefinition<_keymesh_identity_v1_DeleteRoleRequest, _keymesh_identity_v1_DeleteRoleRequest__Output>
        DeleteRoleResponse: MessageTypeDefinition<_keymesh_identity_v1_DeleteRoleResponse, _keymesh_identity_v1_DeleteRoleResponse__Output>
        DeleteUserRequest: MessageTypeDefinition<_keymesh_identity_v1_DeleteUserRequest, _keymesh_identity_v1_DeleteUserRequest__Output>
        DeleteUserResponse: MessageTypeDefinition<_keymesh_identity_v1_DeleteUserResponse, _keymesh_identity_v1_DeleteUserResponse__Output>
        ExistsRequest: MessageTypeDefinition<_keymesh_identity_v1_ExistsRequest, _keymesh_identity_v1_ExistsRequest__Output>
        ExistsResponse: MessageTypeDefinition<_keymesh_identity_v1_ExistsResponse, _keymesh_identity_v1_ExistsResponse__Output>
        GetCallerIdentityRequest: MessageTypeDefinition<_keymesh_identity_v1_GetCallerIdentityRequest, _keymesh_identity_v1_GetCallerIdentityRequest__Output>
        GetCallerIdentityResponse: MessageTypeDefinition<_keymesh_identity_v1_GetCallerIdentityResponse, _keymesh_identity_v1_GetCallerIdentityResponse__Output>
        Identity: SubtypeConstructor<typeof grpc.Client, _keymesh_identity_v1_IdentityClient> & { service: _keymesh_identity_v1_IdentityDefinition }
        InlinePolicy: MessageTypeDefinition<_keymesh_identity_v1_InlinePolicy, _keymesh_identity_v1_InlinePolicy__Output>
        IssueInstanceSessionRequest: MessageTypeDefinition<_keymesh_identity_v1_IssueInstanceSessionRequest, _keymesh_identity_v1_IssueInstanceSessionRequest__Output>
        IssueInstanceSessionResponse: MessageTypeDefinition<_keymesh_identity_v1_IssueInstanceSessionResponse, _keymesh_identity_v1_IssueInstanceSessionResponse__Output>
        IssueServiceSessionRequest: MessageTypeDefinition<_keymesh_identity_v1_IssueServiceSessionRequest, _keymesh_identity_v1_IssueServiceSessionRequest__Output>
        IssueServiceSessionResponse: MessageTypeDefinition<_keymesh_identity_v1_IssueServiceSessionResponse, _keymesh_identity_v1_IssueServiceSessionResponse__Output>
        ListAccessKeysRequest: MessageTypeDefinition<_keymesh_identity_v1_ListAccessKeysRequest, _keymesh_identity_v1_ListAccessKeysRequest__Output>
        ListAccessKeysResponse: MessageTypeDefinition<_keymesh_identity_v1_ListAccessKeysResponse, _keymesh_identity_v1_ListAccessKeysResponse__Output>
        ListAccountsRequest: MessageTypeDefinition<_keymesh_identity_v1_ListAccountsRequest, _keymesh_identity_v1_ListAccountsRequest__Output>
        ListAccountsResponse: MessageTypeDefinition<_keymesh_identity_v1_ListAccountsResponse, _keymesh_identity_v1_ListAccountsResponse__Output>
        ListPoliciesRequest: MessageTypeDefinition<_keymesh_identity_v1_ListPoliciesRequest, _keymesh_identity_v1_ListPoliciesRequest__Output>
        ListPoliciesResponse: MessageTypeDefinition<_keymesh_identity_v1_ListPoliciesResponse, _keymesh_identity_v1_ListPoliciesResponse__Output>
        ListRolesRequest: MessageTypeDefinition<_keymesh_identity_v1_ListRolesRequest, _keymesh_identity_v1_ListRolesRequest__Output>
        ListRolesResponse: MessageTypeDefinition<_keymesh_identity_v1_ListRolesResponse, _keymesh_identity_v1_ListRolesResponse__Output>
        ListUsersRequest: MessageTypeDefinition<_keymesh_identity_v1_ListUsersRequest, _keymesh_identity_v1_ListUsersRequest__Output>
        ListUsersResponse: MessageTypeDefinition<_keymesh_identity_v1_ListUsersResponse, _keymesh_identity_v1_ListUsersResponse__Output>
        PoliciesOfRequest: MessageTypeDefinition<_keymesh_identity_v1_PoliciesOfRequest, _keymesh_identity_v1_PoliciesOfRequest__Output>
        PoliciesOfResponse: MessageTypeDefinition<_keymesh_identity_v1_PoliciesOfResponse, _keymesh_identity_v1_PoliciesOfResponse__Output>
        Principal: MessageTypeDefinition<_keymesh_identity_v1_Principal, _keymesh_identity_v1_Principal__Output>
        PublicKey: MessageTypeDefinition<_keymesh_identity_v1_PublicKey, _keymesh_identity_v1_PublicKey__Output>
        PublicKeysRequest: MessageTypeDefinition<_keymesh_identity_v1_PublicKeysRequest, _keymesh_identity_v1_PublicKeysRequest__Output>
        PublicKeysResponse: MessageTypeDefinition<_keymesh_identity_v1_PublicKeysResponse, _keymesh_identity_v1_PublicKeysResponse__Output>
        PutRolePolicyRequest: MessageTypeDefinition<_keymesh_identity_v1_PutRolePolicyRequest, _keymesh_identity_v1_PutRolePolicyRequest__Output>
        PutRolePolicyResponse: MessageTypeDefinition<_keymesh_identity_v1_PutRolePolicyResponse, _keymesh_identity_v1_PutRolePolicyResponse__Output>
        PutUserPolicyRequest: MessageTypeDefinition<_keymesh_identity_v1_PutUserPolicyRequest, _keymesh_identity_v1_PutUserPolicyRequest__Output>
        PutUserPolicyResponse: MessageTypeDefinition<_keymesh_identity_v1_PutUserPolicyResponse, _keymesh_identity_v1_PutUserPolicyResponse__Output>
        Role: MessageTypeDefinition<_keymesh_identity_v1_Role, _keymesh_identity_v1_Role__Output>
        Scope: MessageTypeDefinition<_keymesh_identity_v1_Scope, _keymesh_identity_v1_Scope__Output>
        Session: MessageTypeDefinition<_keymesh_identity_v1_Session, _keymesh_identity_v1_Session__Output>
        SessionIssuer: MessageTypeDefinition<_keymesh_identity_v1_SessionIssuer, _keymesh_identity_v1_SessionIssuer__Output>
        SessionOfRequest: MessageTypeDefinition<_keymesh_identity_v1_SessionOfRequest, _keymesh_identity_v1_SessionOfRequest__Output>
        SessionOfResponse: MessageTypeDefinition<_keymesh_identity_v1_SessionOfResponse, _keymesh_identity_v1_SessionOfResponse__Output>
        User: MessageTypeDefinition<_keymesh_identity_v1_User, _keymesh_identity_v1_User__Output>
        VerifySignatureRequest: MessageTypeDefinition<_keymesh_identity_v1_VerifySignatureRequest, _keymesh_identity_v1_VerifySignatureRequest__Output>
        VerifySignatureResponse: MessageTypeDefinition<_keymesh_identity_v1_VerifySignatureResponse, _keymesh_identity_v1_VerifySignatureResponse__Output>
        WatchAck: MessageTypeDefinition<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_WatchAck__Output>
      }
    }
  }
}

