import { Identity } from "@keymesh/proto";
import { type Call, type Implementation, implement } from "@keymesh/rpc";
import type { IdentityContext } from "./context.ts";
import { createAccessKey } from "./operations/create-access-key.ts";
import { createAccount } from "./operations/create-account.ts";
import { createRole } from "./operations/create-role.ts";
import { createUser } from "./operations/create-user.ts";
import { deleteAccessKey } from "./operations/delete-access-key.ts";
import { deletePolicy } from "./operations/delete-policy.ts";
import { deleteRole } from "./operations/delete-role.ts";
import { deleteUser } from "./operations/delete-user.ts";
import { exists } from "./operations/exists.ts";
import { findPrincipal } from "./operations/find-principal.ts";
import { issueInstanceSession } from "./operations/issue-instance-session.ts";
import { issueServiceSession } from "./operations/issue-service-session.ts";
import { listAccessKeys } from "./operations/list-access-keys.ts";
import { listAccounts } from "./operations/list-accounts.ts";
import { listPolicies } from "./operations/list-policies.ts";
import { listRoles } from "./operations/list-roles.ts";
import { listUsers } from "./operations/list-users.ts";
import { policiesOf } from "./operations/policies-of.ts";
import { publicKeys } from "./operations/public-keys.ts";
import { putRolePolicy } from "./operations/put-role-policy.ts";
import { putUserPolicy } from "./operations/put-user-policy.ts";
import { sessionOf } from "./operations/session-of.ts";
import { verifySignature } from "./operations/verify-signature.ts";
import { watch } from "./operations/watch.ts";

const doors = ["kms", "s3-sim", "ebs-sim", "trail"];
const askers = [...doors, "ec2-host"];
const administrators = ["cli", "operator", "principal"];

const accept = {
  default: administrators,
  VerifySignature: doors,
  SessionOf: doors,
  IssueInstanceSession: ["ec2-host"],
  IssueServiceSession: ["s3-sim", "ebs-sim", "ec2-host"],
  PoliciesOf: askers,
  Exists: askers,
  FindPrincipal: ["kms"],
  PublicKeys: askers,
  Watch: askers,
  CreateAccount: ["cli", "operator"],
  ListAccounts: ["cli", "operator"],
};

/** Identity's table of contents. */
export function identityService(context: IdentityContext): Implementation {
  return implement(
    Identity,
    {
      verifySignature: (request, call) => verifySignature(context, request, serviceName(call)),
      sessionOf: (request, call) => sessionOf(context, request, serviceName(call)),
      issueInstanceSession: (request) => issueInstanceSession(context, request),
      issueServiceSession: (request, call) => issueServiceSession(context, request, serviceName(call)),
      policiesOf: (request) => policiesOf(context, request),
      exists: (request) => exists(context, request),
      findPrincipal: (request) => findPrincipal(context, request),
      publicKeys: () => publicKeys(context),
      watch: (acks, call) => watch(context, acks, call),
      createAccount: (request) => createAccount(context, request),
      listAccounts: (request) => listAccounts(context, request),
      createUser: (request, { peer }) => createUser(context, request, peer),
      deleteUser: (request, { peer }) => deleteUser(context, request, peer),
      listUsers: (request, { peer }) => listUsers(context, request, peer),
      createRole: (request, { peer }) => createRole(context, request, peer),
      deleteRole: (request, { peer }) => deleteRole(context, request, peer),
      listRoles: (request, { peer }) => listRoles(context, request, peer),
      createAccessKey: (request, { peer }) => createAccessKey(context, request, peer),
      deleteAccessKey: (request, { peer }) => deleteAccessKey(context, request, peer),
      listAccessKeys: (request, { peer }) => listAccessKeys(context, request, peer),
      putUserPolicy: (request, { peer }) => putUserPolicy(context, request, peer),
      putRolePolicy: (request, { peer }) => putRolePolicy(context, request, peer),
      deletePolicy: (request, { peer }) => deletePolicy(context, request, peer),
      listPolicies: (request, { peer }) => listPolicies(context, request, peer),
    },
    { accept },
  );
}

function serviceName({ peer }: Call): string {
  return peer.kind === "service" ? peer.name : peer.kind;
}
