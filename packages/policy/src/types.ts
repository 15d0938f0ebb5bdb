/** A request to decide on. Values of condition keys are strings; several values where the key is multivalued. */
export interface AuthorizationRequest {
  readonly principal: PolicyPrincipal;
  /** `kms:Decrypt`, `s3:PutObject` … */
  readonly action: string;
  /** The ARN acted on, or `*` for actions without a resource. */
  readonly resource: string;
  /** The account that owns the resource. */
  readonly resourceAccountId: string;
  /** Condition keys → values. Names are matched without regard to case. An absent key is absent. */
  readonly context: Readonly<Record<string, string | readonly string[] | boolean | number | undefined>>;
}

export interface PolicyPrincipal {
  readonly arn: string;
  readonly accountId: string;
  readonly type: "Root" | "IAMUser" | "AssumedRole" | "AWSService";
  /** The role's ARN for an assumed-role session. */
  readonly roleArn?: string;
  readonly userName?: string;
  readonly principalId?: string;
}

/** A policy document parsed, validated and compiled once; evaluating it costs microseconds. Opaque. */
export interface CompiledPolicy {
  readonly id: string;
}

/** A grant as the decision needs it. */
export interface DecisionGrant {
  readonly grantId: string;
  readonly granteePrincipal: string;
  readonly retiringPrincipal?: string;
  readonly operations: readonly string[];
  readonly constraints?: {
    readonly encryptionContextEquals?: Readonly<Record<string, string>>;
    readonly encryptionContextSubset?: Readonly<Record<string, string>>;
  };
}

/** Why: which statement, grant or absence decided. */
export interface DecisionReason {
  readonly kind:
    | "explicitDeny"
    | "keyPolicyAllow"
    | "identityPolicyAllow"
    | "grantAllow"
    | "resourcePolicyAllow"
    | "rootAllow"
    | "noIdentityPolicyAllows"
    | "noResourcePolicyAllows"
    | "boundaryDoesNotAllow"
    | "sessionPolicyDoesNotAllow"
    | "wrongAccount";
  /** The policy's name (`default` key policy, the inline policy's name) or the grant's id. */
  readonly policy?: string;
  /** The deciding statement's Sid, or its index as `#n`. */
  readonly statement?: string;
  /** A sentence a person can act on, in AWS's words where AWS has them. */
  readonly sentence: string;
}

export interface Decision {
  readonly allowed: boolean;
  readonly reason: DecisionReason;
}
