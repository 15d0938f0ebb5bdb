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
  /** When the credentials of a session were made, in milliseconds since the epoch. */
  readonly tokenIssuedMs?: number;
  readonly sourceIdentity?: string;
  /** Tags given when the session was made; over those of its role or user. */
  readonly sessionTags?: Readonly<Record<string, string>>;
}

/** Where a policy is attached, which decides the elements it must and must not have. */
export type PolicyKind = "key" | "identity" | "resource" | "trust";

/** A policy document parsed, validated and compiled once; evaluating it costs microseconds. Opaque. */
export interface CompiledPolicy {
  readonly id: string;
}

/** A grant as the decision needs it. */
export interface DecisionGrant {
  readonly grantId: string;
  /** ARN of an account, user, role or session; the name of a service. */
  readonly granteePrincipal: string;
  /** The unique id of the user or role when the grant was made; one made again under its name is another. */
  readonly granteeId?: string | undefined;
  readonly retiringPrincipal?: string;
  readonly operations: readonly string[];
  readonly constraints?: {
    readonly encryptionContextEquals?: Readonly<Record<string, string>>;
    readonly encryptionContextSubset?: Readonly<Record<string, string>>;
    /** The resource (ARN) on whose behalf a service must make the request: its aws:SourceArn. */
    readonly sourceArn?: string;
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

/** Grants filed by grantee, so that a key with 50,000 of them is decided as fast as one with two; see `indexGrants`. */
export interface GrantIndex {
  /** The grants whose grantee principal is exactly this ARN. */
  of(granteePrincipal: string): readonly DecisionGrant[];
}

/** What a policy lets a principal do, all the policies that limit a caller together. */
export interface CallerPolicies {
  /** The identity-based policies of the user or role; empty for a root user or an AWS service. */
  readonly identityPolicies: readonly CompiledPolicy[];
  /** The permissions boundary. */
  readonly boundary?: CompiledPolicy | undefined;
  /** The policies passed when the session was made. */
  readonly sessionPolicies?: readonly CompiledPolicy[] | undefined;
  /** The tags of the user or role. */
  readonly principalTags?: Readonly<Record<string, string>> | undefined;
}

/** A decision on an operation of one KMS key. */
export interface KmsDecisionInput extends CallerPolicies {
  readonly request: AuthorizationRequest;
  readonly keyPolicy: CompiledPolicy;
  /** The grants of the key that are usable now: effective ones, and those whose token the request carries. */
  readonly grants?: GrantIndex | readonly DecisionGrant[] | undefined;
  /**
   * The request's encryption context. Grant constraints are held against it, and `kms:EncryptionContext:<key>` and
   * `kms:EncryptionContextKeys` are made from it.
   */
  readonly encryptionContext?: Readonly<Record<string, string>> | undefined;
  /** For kms:CreateGrant: the grant being made. A grantee may only make one that is within its own (fidelity §2.6). */
  readonly childGrant?: GrantScope | undefined;
}

/** What a grant permits, without whom. */
export type GrantScope = Pick<DecisionGrant, "operations" | "constraints">;

/** A decision on anything that is not a KMS key: S3, EC2, CloudTrail, STS, and the KMS actions that name no key. */
export interface IdentityDecisionInput extends CallerPolicies {
  readonly request: AuthorizationRequest;
  /** The bucket policy or role trust policy, if the resource has one. */
  readonly resourcePolicy?: CompiledPolicy | undefined;
}
