import { ServiceError } from "@keymesh/errors";
import type { stsV1 } from "@keymesh/proto";
import { type Conditions, decide } from "../../access/authorize.ts";
import type { ApiCall, Operation } from "../../call.ts";
import type { IdentityContext } from "../../context.ts";
import { parsePrincipal, roleArn } from "../../domain/arns.ts";
import type { Role } from "../../domain/entities.ts";
import { compileIam } from "../../domain/policies.ts";
import { isHostRole, rolePrincipal } from "../../domain/principals.ts";
import { sessionLimits, sessionSeconds } from "../../domain/session-request.ts";
import { tagConditions } from "../../domain/tags.ts";
import type { TemporaryCredential } from "../../domain/temporary-credential.ts";
import { findPolicy } from "../../store/managed-policies.ts";
import { credentialsMessage } from "./credentials-message.ts";
import { noMfa } from "./get-session-token.ts";

type Input = Partial<stsV1.AssumeRoleRequest__Output>;

/**
 * Temporary credentials of a role, for whom the role's trust policy (and from another account the caller's own policies) lets.
 * Nothing is written: the session token holds all.
 * @throws ServiceError AccessDenied (a role that is not there too) | ValidationError | MalformedPolicyDocument |
 * PackedPolicyTooLarge | InvalidParameterValue
 */
export const assumeRole: Operation<stsV1.AssumeRoleRequest__Output, stsV1.AssumeRoleResponse> = {
  readOnly: true,
  async run(context, call, input) {
    refuseUnsupported(call, input);
    const arn = input.roleArn ?? "";
    const role = await roleNamed(context, arn);
    await authorizeAssuming(context, call, role, arn, input);
    const isChained = call.principal.type === "AssumedRole";
    const seconds = sessionSeconds(input.durationSeconds, role.maxSessionSeconds, isChained);
    const { packedPercent, ...limits } = sessionLimits(input, call.temporary);
    for (const policyArn of limits.policies?.arns ?? []) await requireUsable(context, role, policyArn);
    const createdMs = context.clock.now();
    const { accountId, roleName, roleId } = role;
    const session = input.roleSessionName ?? "";
    const credential: TemporaryCredential = {
      kind: "role",
      accountId,
      name: roleName,
      id: roleId,
      session,
      createdMs,
      expiresMs: createdMs + seconds * 1000,
      ...limits,
    };
    const { principalId, arn: sessionArn } = rolePrincipal(role, session, createdMs);
    return {
      credentials: credentialsMessage(context.temporary.issue(credential), credential.expiresMs),
      assumedRoleUser: { assumedRoleId: principalId, arn: sessionArn },
      ...(packedPercent !== undefined && { packedPolicySize: packedPercent }),
      ...(limits.sourceIdentity && { sourceIdentity: limits.sourceIdentity }),
    };
  },
};

function refuseUnsupported({ principal }: ApiCall, input: Input): void {
  if (input.serialNumber || input.tokenCode) throw noMfa();
  if (input.providedContexts?.length) {
    throw new ServiceError("ValidationError", "ProvidedContexts are not supported.");
  }
  if (principal.type === "Root") {
    throw new ServiceError("AccessDenied", "Roles may not be assumed by root accounts.");
  }
}

/** The role, or none: whoever may not assume it is not told whether it is there. */
async function roleNamed({ entities }: IdentityContext, arn: string): Promise<Role> {
  const named = parsePrincipal(arn);
  if (named?.kind !== "role") throw new ServiceError("ValidationError", `${arn} is invalid`);
  const role = isHostRole(named.name) ? undefined : (await entities.role(named.accountId, named.name))?.value;
  if (role && roleArn(role) === arn) return role;
  return { ...nobody, accountId: named.accountId };
}

/** Stands for a role that is not there: nobody may assume it. */
const nobody: Role = {
  accountId: "",
  path: "/",
  roleName: "",
  roleId: "",
  createdMs: 0,
  maxSessionSeconds: 0,
  trustPolicy: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: "sts:*" }],
  }),
  policies: {},
  attached: [],
  tags: {},
};

/** Session tags and a source identity each need a permission of their own. */
async function authorizeAssuming(
  context: IdentityContext,
  call: ApiCall,
  role: Role,
  arn: string,
  input: Input,
): Promise<void> {
  const target = { arn, accountId: role.accountId, policy: compileIam("trust", role.trustPolicy, "trust") };
  const conditions = conditionsOf(role, input, call.temporary);
  const actions = ["sts:AssumeRole"];
  if (input.tags?.length || call.temporary?.transitiveTagKeys?.length) actions.push("sts:TagSession");
  if (input.sourceIdentity || call.temporary?.sourceIdentity) actions.push("sts:SetSourceIdentity");
  for (const action of actions) {
    const { allowed } = await decide(context, call, action, target, conditions);
    if (!allowed) {
      throw new ServiceError(
        "AccessDenied",
        `User: ${call.principal.arn} is not authorized to perform: ${action} on resource: ${arn}`,
      );
    }
  }
}

function conditionsOf(role: Role, input: Input, from: TemporaryCredential | undefined): Conditions {
  const values: Record<string, string | readonly string[] | undefined> = {
    "sts:ExternalId": input.externalId,
    "sts:RoleSessionName": input.roleSessionName,
    "sts:SourceIdentity": input.sourceIdentity ?? from?.sourceIdentity,
    "sts:TransitiveTagKeys": input.transitiveTagKeys?.length ? input.transitiveTagKeys : undefined,
    ...tagConditions(input.tags),
  };
  for (const [key, value] of Object.entries(role.tags)) {
    values[`aws:ResourceTag/${key}`] = value;
    values[`iam:ResourceTag/${key}`] = value;
  }
  return values;
}

async function requireUsable({ entities }: IdentityContext, role: Role, arn: string): Promise<void> {
  if (await findPolicy(entities, role.accountId, arn)) return;
  throw new ServiceError("ValidationError", `Policy ${arn} does not exist or is not attachable.`);
}
