import type { DecisionGrant } from "@keymesh/policy";

/** A grant as stored; never changed, only made and removed. */
export interface Grant extends DecisionGrant {
  readonly name?: string;
  readonly createdMs: number;
  /** ARN of the account, user or role that made it. */
  readonly issuingAccount: string;
}

/** Where a grant token leads. Tokens are not secret: they name a grant, and the grant says whom it serves. */
export interface GrantTokenTarget {
  readonly region: string;
  readonly accountId: string;
  readonly keyId: string;
  readonly grantId: string;
}
