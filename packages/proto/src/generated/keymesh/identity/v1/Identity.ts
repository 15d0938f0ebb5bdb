// Original file: proto/keymesh/identity/v1/identity.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { ApplySeedRequest as _keymesh_identity_v1_ApplySeedRequest, ApplySeedRequest__Output as _keymesh_identity_v1_ApplySeedRequest__Output } from '../../../keymesh/identity/v1/ApplySeedRequest.ts';
import type { ApplySeedResponse as _keymesh_identity_v1_ApplySeedResponse, ApplySeedResponse__Output as _keymesh_identity_v1_ApplySeedResponse__Output } from '../../../keymesh/identity/v1/ApplySeedResponse.ts';
import type { Change as _keymesh_identity_v1_Change, Change__Output as _keymesh_identity_v1_Change__Output } from '../../../keymesh/identity/v1/Change.ts';
import type { CreateAccountRequest as _keymesh_identity_v1_CreateAccountRequest, CreateAccountRequest__Output as _keymesh_identity_v1_CreateAccountRequest__Output } from '../../../keymesh/identity/v1/CreateAccountRequest.ts';
import type { CreateAccountResponse as _keymesh_identity_v1_CreateAccountResponse, CreateAccountResponse__Output as _keymesh_identity_v1_CreateAccountResponse__Output } from '../../../keymesh/identity/v1/CreateAccountResponse.ts';
import type { ExistsRequest as _keymesh_identity_v1_ExistsRequest, ExistsRequest__Output as _keymesh_identity_v1_ExistsRequest__Output } from '../../../keymesh/identity/v1/ExistsRequest.ts';
import type { ExistsResponse as _keymesh_identity_v1_ExistsResponse, ExistsResponse__Output as _keymesh_identity_v1_ExistsResponse__Output } from '../../../keymesh/identity/v1/ExistsResponse.ts';
import type { FindPrincipalRequest as _keymesh_identity_v1_FindPrincipalRequest, FindPrincipalRequest__Output as _keymesh_identity_v1_FindPrincipalRequest__Output } from '../../../keymesh/identity/v1/FindPrincipalRequest.ts';
import type { FindPrincipalResponse as _keymesh_identity_v1_FindPrincipalResponse, FindPrincipalResponse__Output as _keymesh_identity_v1_FindPrincipalResponse__Output } from '../../../keymesh/identity/v1/FindPrincipalResponse.ts';
import type { IssueInstanceSessionRequest as _keymesh_identity_v1_IssueInstanceSessionRequest, IssueInstanceSessionRequest__Output as _keymesh_identity_v1_IssueInstanceSessionRequest__Output } from '../../../keymesh/identity/v1/IssueInstanceSessionRequest.ts';
import type { IssueInstanceSessionResponse as _keymesh_identity_v1_IssueInstanceSessionResponse, IssueInstanceSessionResponse__Output as _keymesh_identity_v1_IssueInstanceSessionResponse__Output } from '../../../keymesh/identity/v1/IssueInstanceSessionResponse.ts';
import type { IssueServiceSessionRequest as _keymesh_identity_v1_IssueServiceSessionRequest, IssueServiceSessionRequest__Output as _keymesh_identity_v1_IssueServiceSessionRequest__Output } from '../../../keymesh/identity/v1/IssueServiceSessionRequest.ts';
import type { IssueServiceSessionResponse as _keymesh_identity_v1_IssueServiceSessionResponse, IssueServiceSessionResponse__Output as _keymesh_identity_v1_IssueServiceSessionResponse__Output } from '../../../keymesh/identity/v1/IssueServiceSessionResponse.ts';
import type { ListAccountsRequest as _keymesh_identity_v1_ListAccountsRequest, ListAccountsRequest__Output as _keymesh_identity_v1_ListAccountsRequest__Output } from '../../../keymesh/identity/v1/ListAccountsRequest.ts';
import type { ListAccountsResponse as _keymesh_identity_v1_ListAccountsResponse, ListAccountsResponse__Output as _keymesh_identity_v1_ListAccountsResponse__Output } from '../../../keymesh/identity/v1/ListAccountsResponse.ts';
import type { PoliciesOfRequest as _keymesh_identity_v1_PoliciesOfRequest, PoliciesOfRequest__Output as _keymesh_identity_v1_PoliciesOfRequest__Output } from '../../../keymesh/identity/v1/PoliciesOfRequest.ts';
import type { PoliciesOfResponse as _keymesh_identity_v1_PoliciesOfResponse, PoliciesOfResponse__Output as _keymesh_identity_v1_PoliciesOfResponse__Output } from '../../../keymesh/identity/v1/PoliciesOfResponse.ts';
import type { PublicKeysRequest as _keymesh_identity_v1_PublicKeysRequest, PublicKeysRequest__Output as _keymesh_identity_v1_PublicKeysRequest__Output } from '../../../keymesh/identity/v1/PublicKeysRequest.ts';
import type { PublicKeysResponse as _keymesh_identity_v1_PublicKeysResponse, PublicKeysResponse__Output as _keymesh_identity_v1_PublicKeysResponse__Output } from '../../../keymesh/identity/v1/PublicKeysResponse.ts';
import type { SessionOfRequest as _keymesh_identity_v1_SessionOfRequest, SessionOfRequest__Output as _keymesh_identity_v1_SessionOfRequest__Output } from '../../../keymesh/identity/v1/SessionOfRequest.ts';
import type { SessionOfResponse as _keymesh_identity_v1_SessionOfResponse, SessionOfResponse__Output as _keymesh_identity_v1_SessionOfResponse__Output } from '../../../keymesh/identity/v1/SessionOfResponse.ts';
import type { VerifySignatureRequest as _keymesh_identity_v1_VerifySignatureRequest, VerifySignatureRequest__Output as _keymesh_identity_v1_VerifySignatureRequest__Output } from '../../../keymesh/identity/v1/VerifySignatureRequest.ts';
import type { VerifySignatureResponse as _keymesh_identity_v1_VerifySignatureResponse, VerifySignatureResponse__Output as _keymesh_identity_v1_VerifySignatureResponse__Output } from '../../../keymesh/identity/v1/VerifySignatureResponse.ts';
import type { WatchAck as _keymesh_identity_v1_WatchAck, WatchAck__Output as _keymesh_identity_v1_WatchAck__Output } from '../../../keymesh/identity/v1/WatchAck.ts';

export interface IdentityClient extends grpc.Client {
  ApplySeed(argument: _keymesh_identity_v1_ApplySeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  ApplySeed(argument: _keymesh_identity_v1_ApplySeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  ApplySeed(argument: _keymesh_identity_v1_ApplySeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  ApplySeed(argument: _keymesh_identity_v1_ApplySeedRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  applySeed(argument: _keymesh_identity_v1_ApplySeedRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  applySeed(argument: _keymesh_identity_v1_ApplySeedRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  applySeed(argument: _keymesh_identity_v1_ApplySeedRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  applySeed(argument: _keymesh_identity_v1_ApplySeedRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ApplySeedResponse__Output>): grpc.ClientUnaryCall;
  
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  CreateAccount(argument: _keymesh_identity_v1_CreateAccountRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  createAccount(argument: _keymesh_identity_v1_CreateAccountRequest, callback: grpc.requestCallback<_keymesh_identity_v1_CreateAccountResponse__Output>): grpc.ClientUnaryCall;
  
  Exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  Exists(argument: _keymesh_identity_v1_ExistsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  exists(argument: _keymesh_identity_v1_ExistsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ExistsResponse__Output>): grpc.ClientUnaryCall;
  
  FindPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  FindPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  FindPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  FindPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  findPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  findPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  findPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  findPrincipal(argument: _keymesh_identity_v1_FindPrincipalRequest, callback: grpc.requestCallback<_keymesh_identity_v1_FindPrincipalResponse__Output>): grpc.ClientUnaryCall;
  
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
  
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  ListAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  listAccounts(argument: _keymesh_identity_v1_ListAccountsRequest, callback: grpc.requestCallback<_keymesh_identity_v1_ListAccountsResponse__Output>): grpc.ClientUnaryCall;
  
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
  ApplySeed: grpc.handleUnaryCall<_keymesh_identity_v1_ApplySeedRequest__Output, _keymesh_identity_v1_ApplySeedResponse>;
  
  CreateAccount: grpc.handleUnaryCall<_keymesh_identity_v1_CreateAccountRequest__Output, _keymesh_identity_v1_CreateAccountResponse>;
  
  Exists: grpc.handleUnaryCall<_keymesh_identity_v1_ExistsRequest__Output, _keymesh_identity_v1_ExistsResponse>;
  
  FindPrincipal: grpc.handleUnaryCall<_keymesh_identity_v1_FindPrincipalRequest__Output, _keymesh_identity_v1_FindPrincipalResponse>;
  
  IssueInstanceSession: grpc.handleUnaryCall<_keymesh_identity_v1_IssueInstanceSessionRequest__Output, _keymesh_identity_v1_IssueInstanceSessionResponse>;
  
  IssueServiceSession: grpc.handleUnaryCall<_keymesh_identity_v1_IssueServiceSessionRequest__Output, _keymesh_identity_v1_IssueServiceSessionResponse>;
  
  ListAccounts: grpc.handleUnaryCall<_keymesh_identity_v1_ListAccountsRequest__Output, _keymesh_identity_v1_ListAccountsResponse>;
  
  PoliciesOf: grpc.handleUnaryCall<_keymesh_identity_v1_PoliciesOfRequest__Output, _keymesh_identity_v1_PoliciesOfResponse>;
  
  PublicKeys: grpc.handleUnaryCall<_keymesh_identity_v1_PublicKeysRequest__Output, _keymesh_identity_v1_PublicKeysResponse>;
  
  SessionOf: grpc.handleUnaryCall<_keymesh_identity_v1_SessionOfRequest__Output, _keymesh_identity_v1_SessionOfResponse>;
  
  VerifySignature: grpc.handleUnaryCall<_keymesh_identity_v1_VerifySignatureRequest__Output, _keymesh_identity_v1_VerifySignatureResponse>;
  
  Watch: grpc.handleBidiStreamingCall<_keymesh_identity_v1_WatchAck__Output, _keymesh_identity_v1_Change>;
  
}

export interface IdentityDefinition extends grpc.ServiceDefinition {
  ApplySeed: MethodDefinition<_keymesh_identity_v1_ApplySeedRequest, _keymesh_identity_v1_ApplySeedResponse, _keymesh_identity_v1_ApplySeedRequest__Output, _keymesh_identity_v1_ApplySeedResponse__Output>
  CreateAccount: MethodDefinition<_keymesh_identity_v1_CreateAccountRequest, _keymesh_identity_v1_CreateAccountResponse, _keymesh_identity_v1_CreateAccountRequest__Output, _keymesh_identity_v1_CreateAccountResponse__Output>
  Exists: MethodDefinition<_keymesh_identity_v1_ExistsRequest, _keymesh_identity_v1_ExistsResponse, _keymesh_identity_v1_ExistsRequest__Output, _keymesh_identity_v1_ExistsResponse__Output>
  FindPrincipal: MethodDefinition<_keymesh_identity_v1_FindPrincipalRequest, _keymesh_identity_v1_FindPrincipalResponse, _keymesh_identity_v1_FindPrincipalRequest__Output, _keymesh_identity_v1_FindPrincipalResponse__Output>
  IssueInstanceSession: MethodDefinition<_keymesh_identity_v1_IssueInstanceSessionRequest, _keymesh_identity_v1_IssueInstanceSessionResponse, _keymesh_identity_v1_IssueInstanceSessionRequest__Output, _keymesh_identity_v1_IssueInstanceSessionResponse__Output>
  IssueServiceSession: MethodDefinition<_keymesh_identity_v1_IssueServiceSessionRequest, _keymesh_identity_v1_IssueServiceSessionResponse, _keymesh_identity_v1_IssueServiceSessionRequest__Output, _keymesh_identity_v1_IssueServiceSessionResponse__Output>
  ListAccounts: MethodDefinition<_keymesh_identity_v1_ListAccountsRequest, _keymesh_identity_v1_ListAccountsResponse, _keymesh_identity_v1_ListAccountsRequest__Output, _keymesh_identity_v1_ListAccountsResponse__Output>
  PoliciesOf: MethodDefinition<_keymesh_identity_v1_PoliciesOfRequest, _keymesh_identity_v1_PoliciesOfResponse, _keymesh_identity_v1_PoliciesOfRequest__Output, _keymesh_identity_v1_PoliciesOfResponse__Output>
  PublicKeys: MethodDefinition<_keymesh_identity_v1_PublicKeysRequest, _keymesh_identity_v1_PublicKeysResponse, _keymesh_identity_v1_PublicKeysRequest__Output, _keymesh_identity_v1_PublicKeysResponse__Output>
  SessionOf: MethodDefinition<_keymesh_identity_v1_SessionOfRequest, _keymesh_identity_v1_SessionOfResponse, _keymesh_identity_v1_SessionOfRequest__Output, _keymesh_identity_v1_SessionOfResponse__Output>
  VerifySignature: MethodDefinition<_keymesh_identity_v1_VerifySignatureRequest, _keymesh_identity_v1_VerifySignatureResponse, _keymesh_identity_v1_VerifySignatureRequest__Output, _keymesh_identity_v1_VerifySignatureResponse__Output>
  Watch: MethodDefinition<_keymesh_identity_v1_WatchAck, _keymesh_identity_v1_Change, _keymesh_identity_v1_WatchAck__Output, _keymesh_identity_v1_Change__Output>
}
