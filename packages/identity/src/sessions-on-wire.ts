import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import { isDoorService } from "./doors.ts";
import type { Principal, Session, SessionPolicies } from "./types.ts";

/** A session as it came from identity. @throws ServiceError InternalFailure when a part of it is missing */
export function sessionFrom(message: identityV1.Session__Output | null): Session {
  if (!message?.principal || !isDoorService(message.door)) {
    throw new ServiceError("InternalFailure", "identity answered without a session");
  }
  return {
    principal: principalFrom(message.principal),
    door: message.door,
    region: message.region,
    expiresMs: message.expiresMs,
    token: message.token,
  };
}

/** A session as identity sends it. */
export function sessionMessage(session: Session): identityV1.Session {
  const { sessionPolicies } = session.principal;
  return {
    ...session,
    principal: {
      ...session.principal,
      sessionPolicies: sessionPolicies && { ...sessionPolicies, arns: [...sessionPolicies.arns] },
    },
  };
}

/** A principal as it came from identity. */
export function principalFrom(message: identityV1.Principal__Output): Principal {
  const { type, arn, accountId, principalId } = message;
  return {
    type: type as Principal["type"],
    arn,
    accountId,
    principalId,
    ...(message.accessKeyId && { accessKeyId: message.accessKeyId }),
    ...(message.userName && { userName: message.userName }),
    ...(message.sessionIssuer && { sessionIssuer: { ...message.sessionIssuer } }),
    ...(message.sessionCreatedMs && { sessionCreatedMs: message.sessionCreatedMs }),
    ...(message.inScopeOf && { inScopeOf: { ...message.inScopeOf } }),
    ...(message.sourceAccessKeyId && { sourceAccessKeyId: message.sourceAccessKeyId }),
    ...(message.sourceIdentity && { sourceIdentity: message.sourceIdentity }),
    ...(Object.keys(message.sessionTags).length > 0 && { sessionTags: { ...message.sessionTags } }),
    ...(message.sessionPolicies && { sessionPolicies: sessionPoliciesFrom(message.sessionPolicies) }),
  };
}

function sessionPoliciesFrom({ document, arns }: identityV1.SessionPolicies__Output): SessionPolicies {
  return { ...(document && { document }), arns };
}
