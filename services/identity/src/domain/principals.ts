import type { Principal } from "@keymesh/identity";
import { roleArn, rootArn, userArn } from "./arns.ts";
import type { Role, User } from "./entities.ts";
import type { TemporaryCredential } from "./temporary-credential.ts";

const hostRole = "aws:ec2-infrastructure";

/** The root user of an account. */
export function rootPrincipal(accountId: string, accessKeyId?: string): Principal {
  return { type: "Root", arn: rootArn(accountId), accountId, principalId: accountId, accessKeyId };
}

/** An IAM user. */
export function userPrincipal(user: User, accessKeyId?: string): Principal {
  const { accountId, userId, userName } = user;
  return { type: "IAMUser", arn: userArn(user), accountId, principalId: userId, accessKeyId, userName };
}

/** A session of a role. */
export function rolePrincipal(role: Role, session: string, sessionCreatedMs: number): Principal {
  const { accountId, roleId, roleName } = role;
  return {
    type: "AssumedRole",
    arn: `arn:aws:sts::${accountId}:assumed-role/${roleName}/${session}`,
    accountId,
    principalId: `${roleId}:${session}`,
    sessionIssuer: { arn: roleArn(role), principalId: roleId, userName: roleName },
    sessionCreatedMs,
  };
}

/** The session behind a temporary credential of this role. */
export function assumedPrincipal(
  role: Role,
  accessKeyId: string,
  { session = "", createdMs, sourceIdentity, tags, policies }: TemporaryCredential,
): Principal {
  return {
    ...rolePrincipal(role, session, createdMs),
    accessKeyId,
    ...(sourceIdentity !== undefined && { sourceIdentity }),
    ...(tags !== undefined && { sessionTags: tags }),
    ...(policies !== undefined && { sessionPolicies: policies }),
  };
}

/** A user or root with credentials from GetSessionToken. */
export function withSessionToken(
  principal: Principal,
  { createdMs, sourceAccessKeyId }: TemporaryCredential,
): Principal {
  return { ...principal, sessionCreatedMs: createdMs, ...(sourceAccessKeyId && { sourceAccessKeyId }) };
}

/** The host of an EC2 instance acting for it: the role AWS holds in every account, in the shape of recorded events (fidelity §4). */
export function hostPrincipal(instance: {
  readonly accountId: string;
  readonly instanceId: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly sessionCreatedMs: number;
}): Principal {
  const { accountId, instanceId, region, accessKeyId, sessionCreatedMs } = instance;
  return {
    type: "AssumedRole",
    arn: `arn:aws:sts::${accountId}:assumed-role/${hostRole}/${instanceId}`,
    accountId,
    principalId: `${accountId}:${hostRole}:${instanceId}`,
    accessKeyId,
    sessionIssuer: {
      arn: `arn:aws:iam::${accountId}:role/${hostRole}`,
      principalId: `${accountId}:${hostRole}`,
      userName: hostRole,
    },
    sessionCreatedMs,
    inScopeOf: {
      issuerType: "AWS::EC2::Instance",
      credentialsIssuedTo: `arn:aws:ec2:${region}:${accountId}:instance/${instanceId}`,
    },
  };
}

/** Whether a role name is that of the role AWS holds in every account for EC2's hosts. */
export function isHostRole(roleName: string): boolean {
  return roleName === hostRole;
}

/** An AWS service acting for itself in an account: `ec2.us-east-1.amazonaws.com`. */
export function servicePrincipal(service: "s3" | "ec2", accountId: string, region: string): Principal {
  const name = `${service}.${region}.amazonaws.com`;
  return { type: "AWSService", arn: name, accountId, principalId: name };
}
