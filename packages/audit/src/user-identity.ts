import type { Principal } from "@keymesh/identity";
import type { AuditedCall } from "./types.ts";

/** The JSON of a principal's userIdentity by who forwarded it and whether the record is for another account. */
const rendered = new WeakMap<Principal, Map<string, string>>();
const maxVariants = 16;

/**
 * CloudTrail's userIdentity as JSON text. A principal's is made once: doors and KMS pass the same object for every call of a
 * session. In another account's copy of the record only the caller's account and principal id are shown (AWSAccount).
 */
export function userIdentityJson(call: AuditedCall, recipientAccountId: string | undefined): string {
  const { principal, invokedBy } = call;
  if (principal === undefined) return strangerJson(call, recipientAccountId);
  const isForeign = principal.type !== "AWSService" && principal.accountId !== recipientAccountId;
  const variant = `${isForeign}${invokedBy ?? ""}`;
  const variants = rendered.get(principal) ?? new Map<string, string>();
  const known = variants.get(variant);
  if (known !== undefined) return known;
  const json = JSON.stringify(
    isForeign ? foreignIdentity(principal, invokedBy) : identity(principal, invokedBy),
  );
  if (variants.size < maxVariants) rendered.set(principal, variants.set(variant, json));
  return json;
}

function identity(principal: Principal, invokedBy: string | undefined): object {
  const { type, principalId, arn, accountId, accessKeyId, userName } = principal;
  switch (type) {
    case "AWSService":
      return { type, invokedBy: invokedBy ?? arn };
    case "AssumedRole": {
      const sessionContext = sessionContextOf(principal);
      const { inScopeOf } = principal;
      return { type, principalId, arn, accountId, accessKeyId, sessionContext, invokedBy, inScopeOf };
    }
    case "IAMUser": {
      const sessionContext = sessionContextOf(principal);
      return { type, principalId, arn, accountId, accessKeyId, userName, sessionContext, invokedBy };
    }
    case "Root": {
      const sessionContext = sessionContextOf(principal);
      return { type, principalId, arn, accountId, accessKeyId, sessionContext, invokedBy };
    }
  }
}

/** Absent for a long-term access key. */
function sessionContextOf(principal: Principal): object | undefined {
  const { type, sessionIssuer, sessionCreatedMs, accountId, sourceIdentity } = principal;
  if (type !== "AssumedRole" && sessionCreatedMs === undefined) return undefined;
  return {
    sessionIssuer: sessionIssuer && {
      type: "Role",
      principalId: sessionIssuer.principalId,
      arn: sessionIssuer.arn,
      accountId,
      userName: sessionIssuer.userName,
    },
    attributes: { creationDate: isoSeconds(sessionCreatedMs ?? 0), mfaAuthenticated: "false" },
    sourceIdentity,
  };
}

function foreignIdentity({ principalId, accountId }: Principal, invokedBy: string | undefined): object {
  return { type: "AWSAccount", principalId, accountId, invokedBy };
}

/** A service acting by itself, a caller whose claim did not hold, or one who claimed nothing. */
function strangerJson(call: AuditedCall, recipientAccountId: string | undefined): string {
  const { claimedAccessKeyId, invokedBy } = call;
  if (call.eventType === "AwsServiceEvent") {
    return JSON.stringify({ accountId: recipientAccountId, invokedBy: invokedBy ?? "AWS Internal" });
  }
  if (claimedAccessKeyId === undefined) {
    return JSON.stringify({ type: "AWSAccount", principalId: "", accountId: "anonymous", invokedBy });
  }
  const accessKeyId = claimedAccessKeyId.slice(0, 128);
  return JSON.stringify({ type: "Unknown", principalId: "", accountId: "", accessKeyId, invokedBy });
}

/** `2026-05-01T12:00:00Z`, as CloudTrail writes times. */
export function isoSeconds(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
