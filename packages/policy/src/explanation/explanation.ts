import type { Decision } from "../types.ts";

/** A decision with all that was looked at: each policy and its statements, each grant, and why it did or did not count. */
export interface Explanation {
  /** Always the same as `decideKms` or `decideIdentity` give. */
  readonly decision: Decision;
  readonly policies: readonly PolicyExplanation[];
  /** Empty for decisions that grants have no part in. */
  readonly grants: readonly GrantExplanation[];
  /**
   * Condition keys and policy variables that the policies ask for and the request does not have, as written in the policies,
   * each once. With one of them the decision might have been another.
   */
  readonly missingContextKeys: readonly string[];
}

export interface PolicyExplanation {
  /** What the policy is to the decision: the key's, the resource's (a role's trust policy too), or one on the caller's side. */
  readonly kind: "key" | "resource" | "identity" | "boundary" | "session";
  readonly policy: string;
  /** In the order of the document. */
  readonly statements: readonly StatementExplanation[];
}

export interface StatementExplanation {
  /** The Sid, or `#n` counting from 0. */
  readonly statement: string;
  readonly effect: "Allow" | "Deny";
  readonly outcome: "allows" | "denies" | "does not apply";
  /**
   * How far an Allow that applies reaches: `caller` is enough by itself, `role` stays within the session's limits, `account`
   * leaves it to the caller's account and its IAM policies.
   */
  readonly admits?: "caller" | "role" | "account";
  /** Every element that did not match; empty when the statement applies. */
  readonly because: readonly Mismatch[];
}

/** One thing that kept a statement from applying. */
export interface Mismatch {
  readonly element: "action" | "resource" | "principal" | "condition";
  /** `Action` or `NotAction`, `Resource` …; for a condition its operator, `ForAnyValue:StringLike` for example. */
  readonly name: string;
  /** The condition key; conditions only. */
  readonly key?: string;
  readonly policyValues: readonly string[];
  /** Absent when the request does not have the condition key. */
  readonly requestValues?: readonly string[];
}

export interface GrantExplanation {
  readonly grantId: string;
  readonly granteePrincipal: string;
  readonly outcome: "allows" | "does not apply";
  /** As for statements: a grant admits as a key policy statement naming its grantee would. */
  readonly admits?: "caller" | "role" | "account";
  readonly because: readonly GrantMismatch[];
}

/** One thing that kept a grant from covering the request. */
export interface GrantMismatch {
  readonly element:
    | "grantee"
    | "operation"
    | "encryptionContextEquals"
    | "encryptionContextSubset"
    | "sourceArn"
    | "childGrant"
    | "consistency";
  /** In words, for people. */
  readonly sentence: string;
}
