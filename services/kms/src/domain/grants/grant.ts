import type { DecisionGrant } from "@keymesh/policy";

/** A grant as stored; never changed but to say that it ended. */
export interface Grant extends DecisionGrant {
  readonly name?: string;
  readonly createdMs: number;
  /** ARN of the account, user or role that made it. */
  readonly issuingAccount: string;
  /** The grantee was named as GranteeServicePrincipal. */
  readonly isForService?: true;
  /** The retiring principal was named as RetiringServicePrincipal. */
  readonly isRetiredByService?: true;
  /** Set while a grant that was retired or revoked may still be in force. */
  readonly endedMs?: number;
}

/**
 * Whether a grant is in force for a call that does not bring its token. Where grants take `consistencyMs` to get around, a new one
 * is not yet, and one that ended still is.
 */
export function isInForce(grant: Grant, nowMs: number, consistencyMs: number): boolean {
  if (grant.endedMs !== undefined && nowMs >= grant.endedMs + consistencyMs) return false;
  return nowMs >= grant.createdMs + consistencyMs;
}

/** Where a grant token leads. Tokens are not secret: they name a grant, and the grant says whom it serves. */
export interface GrantTokenTarget {
  readonly region: string;
  readonly accountId: string;
  readonly keyId: string;
  readonly grantId: string;
}
