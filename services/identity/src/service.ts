import { Identity } from "@keymesh/proto";
import { type Call, type Implementation, implement } from "@keymesh/rpc";
import type { IdentityContext } from "./context.ts";
import { applySeedText } from "./operations/apply-seed.ts";
import { createAccount } from "./operations/create-account.ts";
import { exists } from "./operations/exists.ts";
import { findPrincipal } from "./operations/find-principal.ts";
import { issueInstanceSession } from "./operations/issue-instance-session.ts";
import { issueServiceSession } from "./operations/issue-service-session.ts";
import { listAccounts } from "./operations/list-accounts.ts";
import { policiesOf } from "./operations/policies-of.ts";
import { publicKeys } from "./operations/public-keys.ts";
import { sessionOf } from "./operations/session-of.ts";
import { verifySignature } from "./operations/verify-signature.ts";
import { watch } from "./operations/watch.ts";

const doors = ["kms", "s3-sim", "ebs-sim", "trail"];
const askers = [...doors, "ec2-host"];
const administrators = ["cli", "operator"];

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
  ApplySeed: ["gateway", "cli"],
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
      applySeed: (request) => applySeedText(context, request),
    },
    { accept },
  );
}

function serviceName({ peer }: Call): string {
  return peer.kind === "service" ? peer.name : peer.kind;
}
