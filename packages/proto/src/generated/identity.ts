import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { Account as _keymesh_identity_v1_Account, Account__Output as _keymesh_identity_v1_Account__Output } from './keymesh/identity/v1/Account.ts';
import type { ApplySeedRequest as _keymesh_identity_v1_ApplySeedRequest, ApplySeedRequest__Output as _keymesh_identity_v1_ApplySeedRequest__Output } from './keymesh/identity/v1/ApplySeedRequest.ts';
import type { ApplySeedResponse as _keymesh_identity_v1_ApplySeedResponse, ApplySeedResponse__Output as _keymesh_identity_v1_ApplySeedResponse__Output } from './keymesh/identity/v1/ApplySeedResponse.ts';
import type { Change as _keymesh_identity_v1_Change, Change__Output as _keymesh_identity_v1_Change__Output } from './keymesh/identity/v1/Change.ts';
import type { CreateAccountRequest as _keymesh_identity_v1_CreateAccountRequest, CreateAccountRequest__Output as _keymesh_identity_v1_CreateAccountRequest__Output } from './keymesh/identity/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _keymesh_identity_v1_CreateAccountResponse, CreateAccountResponse__Output as _keymesh_identity_v1_CreateAccountResponse__Output } from './keymesh/identity/v1/CreateAccountResponse.ts';
import type { ExistsRequest as _keymesh_identity_v1_ExistsRequest, ExistsRequest__Output as _keymesh_identity_v1_ExistsRequest__Output } from './keymesh/identity/v1/ExistsRequest.ts';
import type { ExistsResponse as _keymesh_identity_v1_ExistsResponse, ExistsResponse__Output as _keymesh_identity_v1_ExistsResponse__Output } from './keymesh/identity/v1/ExistsResponse.ts';
import type { FindPrincipalRequest as _keymesh_identity_v1_FindPrincipalRequest, FindPrincipalRequest__Output as _keymesh_identity_v1_FindPrincipalRequest__Output } from './keymesh/identity/v1/FindPrincipalRequest.ts';
import type { FindPrincipalResponse as _keymesh_identity_v1_FindPrincipalResponse, FindPrincipalResponse__Output as _keymesh_identity_v1_FindPrincipalResponse__Output } from './keymesh/identity/v1/FindPrincipalResponse.ts';
import type { IdentityClient as _keymesh_identity_v1_IdentityClient, IdentityDefinition as _keymesh_identity_v1_IdentityDefinition } from './keymesh/identity/v1/Identity.ts';
import type { IssueInstanceSessionRequest as _keymesh_identity_v1_IssueInstanceSessionRequest, IssueInstanceSessionRequest__Output as _keymesh_identity_v1_IssueInstanceSessionRequest__Output } from './keymesh/identity/v1/IssueInstanceSessionRequest.ts';
import type { IssueInstanceSessionResponse as _keymesh_identity_v1_IssueInstanceSessionResponse, IssueInstanceSessionResponse__Output as _keymesh_identity_v1_IssueInstanceSessionResponse__Output } from './keymesh/identity/v1/IssueInstanceSessionResponse.ts';
import type { IssueServiceSessionRequest as _keymesh_identity_v1_IssueServiceSessionRequest, IssueServiceSessionRequest__Output as _keymesh_identity_v1_IssueServiceSessionRequest__Output } from './keymesh/identity/v1/IssueServiceSessionRequest.ts';
import type { IssueServiceSessionResponse as _keymesh_identity_v1_IssueServiceSessionResponse, IssueServiceSessionResponse__Output as _keymesh_identity_v1_IssueServiceSessionResponse__Output } from './keymesh/identity/v1/IssueServiceSessionResponse.ts';
import type { ListAccountsRequest as _keymesh_identity_v1_ListAccountsRequest, ListAccountsRequest__Output as _keymesh_identity_v1_ListAccountsRequest__Output } from './keymesh/identity/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _keymesh_identity_v1_ListAccountsResponse, ListAccountsResponse__Output as _keymesh_identity_v1_ListAccountsResponse__Output } from './keymesh/identity/v1/ListAccountsResponse.ts';
import type { NamedPolicy as _keymesh_identity_v1_NamedPolicy, NamedPolicy__Output as _keymesh_identity_v1_NamedPolicy__Output } from './keymesh/identity/v1/NamedPolicy.ts';
import type { PoliciesOfRequest as _keymesh_identity_v1_PoliciesOfRequest, PoliciesOfRequest__Output as _keymesh_identity_v1_PoliciesOfRequest__Output } from './keymesh/identity/v1/PoliciesOfRequest.ts';
import type { PoliciesOfResponse as _keymesh_identity_v1_PoliciesOfResponse, PoliciesOfResponse__Output as _keymesh_identity_v1_PoliciesOfResponse__Output } from './keymesh/identity/v1/PoliciesOfResponse.ts';
import type { Principal as _keymesh_identity_v1_Principal, Principal__Output as _keymesh_identity_v1_Principal__Output } from './keymesh/identity/v1/Principal.ts';
import type { PublicKey as _keymesh_identity_v1_PublicKey, PublicKey__Output as _keymesh_identity_v1_PublicKey__Output } from './keymesh/identity/v1/PublicKey.ts';
import type { PublicKeysRequest as _keymesh_identity_v1_PublicKeysRequest, PublicKeysRequest__Output as _keymesh_identity_v1_PublicKeysRequest__Output } from './keymesh/identity/v1/PublicKeysRequest.ts';
import type { PublicKeysResponse as _keymesh_identity_v1_PublicKeysResponse, PublicKeysResponse__Output as _keymesh_identity_v1_PublicKeysResponse__Output } from './keymesh/identity/v1/PublicKeysResponse.ts';
import type { Scope as _keymesh_identity_v1_Scope, Scope__Output as _keymesh_identity_v1_Scope__Output } from './keymesh/identity/v1/Scope.ts';
import type { Session as _keymesh_identity_v1_Session, Session__Output as _keymesh_identity_v1_Session__Output } from './keymesh/identity/v1/Session.ts';
import type { SessionIssuer as _keymesh_identity_v1_SessionIssuer, SessionIssuer__Output as _keymesh_identity_v1_SessionIssuer__Output } from './keymesh/identity/v1/SessionIssuer.ts';
import type { SessionOfRequest as _keymesh_identity_v1_SessionOfRequest, SessionOfRequest__Output as _keymesh_identity_v1_SessionOfRequest__Output } from './keymesh/identity/v1/SessionOfRequest.ts';
import type { SessionOfResponse as _keymesh_identity_v1_SessionOfResponse, SessionOfResponse__Output as _keymesh_identity_v1_SessionOfResponse__Output } from './keymesh/identity/v1/SessionOfResponse.ts';
import type { SessionPolicies as _keymesh_identity_v1_SessionPolicies, SessionPolicies__Output as _keymesh_identity_v1_SessionPolicies__Output } from './keymesh/identity/v1/SessionPolicies.ts';
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
        Account: MessageTypeDefinition<_keymesh_identity_v1_Account, _keymesh_identity_v1_Account__Output>
        ApplySeedRequest: MessageTypeDefinition<_keymesh_identity_v1_ApplySeedRequest, _keymesh_identity_v1_ApplySeedRequest__Output>
        ApplySeedResponse: MessageTypeDefinition<_keymesh_identity_v1_ApplySeedResponse, _keymesh_identity_v1_ApplySeedResponse__Output>
        Change: MessageTypeDefinition<_keymesh_identity_v1_Change, _keymesh_identity_v1_Change__Output>
        CreateAccountRequest: MessageTypeDefinition<_keymesh_identity_v1_CreateAccountRequest, _keymesh_identity_v1_CreateAccountRequest__Output>
        CreateAccountResponse: MessageTypeDefinition<_keymesh_identity_v1_CreateAccountResponse, _keymesh_identity_v1_CreateAccountResponse__Output>
        ExistsRequest: MessageTypeDefinition<_keymesh_identity_v1_ExistsRequest, _keymesh_identity_v1_ExistsRequest__Output>
        ExistsResponse: MessageTypeDefinition<_keymesh_identity_v1_ExistsResponse, _keymesh_identity_v1_ExistsResponse__Output>
        FindPrincipalRequest: MessageTypeDefinition<_keymesh_identity_v1_FindPrincipalRequest, _keymesh_identity_v1_FindPrincipalRequest__Output>
        FindPrincipalResponse: MessageTypeDefinition<_keymesh_identity_v1_FindPrincipalResponse, _keymesh_identity_v1_FindPrincipalResponse__Output>
        Identity: SubtypeConstructor<typeof grpc.Client, _keymesh_identity_v1_IdentityClient> & { service: _keymesh_identity_v1_IdentityDefinition }
        IssueInstanceSessionRequest: MessageTypeDefinition<_keymesh_identity_v1_IssueInstanceSessionRequest, _keymesh_identity_v1_IssueInstanceSessionRequest__Output>
        IssueInstanceSessionResponse: MessageTypeDefinition<_keymesh_identity_v1_IssueInstanceSessionResponse, _keymesh_identity_v1_IssueInstanceSessionResponse__Output>
        IssueServiceSessionRequest: MessageTypeDefinition<_keymesh_identity_v1_IssueServiceSessionRequest, _keymesh_identity_v1_IssueServiceSessionRequest__Output>
        IssueServiceSessionResponse: MessageTypeDefinition<_keymesh_identity_v1_IssueServiceSessionResponse, _keymesh_identity_v1_IssueServiceSessionResponse__Output>
        ListAccountsRequest: MessageTypeDefinition<_keymesh_identity_v1_ListAccountsRequest, _keymesh_identity_v1_ListAccountsRequest__Output>
        ListAccountsResponse: MessageTypeDefinition<_keymesh_identity_v1_ListAccountsResponse, _keymesh_identity_v1_ListAccountsResponse__Output>
        NamedPolicy: MessageTypeDefinition<_keymesh_identity_v1_NamedPolicy, _keymesh_identity_v1_NamedPolicy__Output>
        PoliciesOfRequest: MessageTypeDefinition<_keymesh_identity_v1_PoliciesOfRequest, _keymesh_identity_v1_PoliciesOfRequest__Output>
        PoliciesOfResponse: MessageTypeDefinition<_keymesh_identity_v1_PoliciesOfResponse, _keymesh_identity_v1_PoliciesOfResponse__Output>
        Principal: MessageTypeDefinition<_keymesh_identity_v1_Principal, _keymesh_identity_v1_Principal__Output>
        PublicKey: MessageTypeDefinition<_keymesh_identity_v1_PublicKey, _keymesh_identity_v1_PublicKey__Output>
        PublicKeysRequest: MessageTypeDefinition<_keymesh_identity_v1_PublicKeysRequest, _keymesh_identity_v1_PublicKeysRequest__Output>
        PublicKeysResponse: MessageTypeDefinition<_keymesh_identity_v1_PublicKeysResponse, _keymesh_identity_v1_PublicKeysResponse__Output>
        Scope: MessageTypeDefinition<_keymesh_identity_v1_Scope, _keymesh_identity_v1_Scope__Output>
        Session: MessageTypeDefinition<_keymesh_identity_v1_Session, _keymesh_identity_v1_Session__Output>
        SessionIssuer: MessageTypeDefinition<_keymesh_identity_v1_SessionIssuer, _keymesh_identity_v1_SessionIssuer__Output>
        SessionOfRequest: MessageTypeDefinition<_keymesh_identity_v1_SessionOfRequest, _keymesh_identity_v1_SessionOfRequest__Output>
        SessionOfResponse: MessageTypeDefinition<_keymesh_identity_v1_SessionOfResponse, _keymesh_identity_v1_SessionOfResponse__Output>
        SessionPolicies: MessageTypeDefinition<_keymesh_identity_v1_SessionPolicies, _keymesh_identity_v1_SessionPolicies__Output>
        VerifySignatureRequest: MessageTypeDefinition<_keymesh_identity_v1_VerifySignatureRequest, _keymesh_identity_v1_VerifySignatureRequest__Output>
        VerifySignatureResponse: MessageTypeDefinition<_keymesh_identity_v1_VerifySignatureResponse, _keymesh_identity_v1_VerifySignatureResponse__Output>
        WatchAck: MessageTypeDefinition<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_WatchAck__Output>
      }
    }
  }
}

