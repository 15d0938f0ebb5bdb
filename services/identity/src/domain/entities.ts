/** An AWS account. Its root user may have access keys of its own beside the well-known ones. */
export interface Account {
  readonly accountId: string;
  readonly name: string;
  readonly createdMs: number;
  readonly accessKeyIds: readonly string[];
}

/** What users, groups and roles have in common: policies that say what they may. */
export interface Bearer {
  readonly accountId: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  readonly createdMs: number;
  /** Inline policies: documents by name. */
  readonly policies: Readonly<Record<string, string>>;
  /** ARNs of attached managed policies, in the order they were attached. */
  readonly attached: readonly string[];
}

/** What users and roles have beside. */
export interface TaggedBearer extends Bearer {
  readonly tags: Tags;
  /** ARN of the managed policy that is its permissions boundary. */
  readonly boundary?: string;
}

/** Tags by key. IAM's keys do not differ by case alone. */
export type Tags = Readonly<Record<string, string>>;

/** An IAM user. */
export interface User extends TaggedBearer {
  readonly userName: string;
  /** `AIDA…` */
  readonly userId: string;
  readonly accessKeyIds: readonly string[];
  /** Names of the groups it is in. */
  readonly groups: readonly string[];
}

/** An IAM group; who is in it is written with the users, and in an index beside. */
export interface Group extends Bearer {
  readonly groupName: string;
  /** `AGPA…` */
  readonly groupId: string;
}

/** An IAM role with its trust policy. */
export interface Role extends TaggedBearer {
  readonly roleName: string;
  /** `AROA…` */
  readonly roleId: string;
  readonly description?: string;
  readonly maxSessionSeconds: number;
  readonly trustPolicy: string;
}

/** A managed policy of a customer, or of AWS (`accountId` is then `aws`). */
export interface ManagedPolicy {
  readonly accountId: string;
  readonly policyName: string;
  readonly path: string;
  /** `ANPA…` */
  readonly policyId: string;
  readonly description?: string;
  readonly createdMs: number;
  readonly updatedMs: number;
  /** Oldest first; ids are never used again. */
  readonly versions: readonly PolicyVersion[];
  readonly defaultVersionId: string;
  /** The number the next version will have. */
  readonly nextVersion: number;
  readonly tags: Tags;
}

export interface PolicyVersion {
  /** `v1` … */
  readonly versionId: string;
  readonly document: string;
  readonly createdMs: number;
}

/** A long-term access key; its secret only sealed. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accountId: string;
  /** Empty: the account's root. */
  readonly userName: string;
  readonly createdMs: number;
  readonly status: AccessKeyStatus;
  /** Base64; see `KeySealer`. */
  readonly sealedSecret: string;
}

export type AccessKeyStatus = "Active" | "Inactive";

/** When, where and with which service an access key was last seen. */
export interface AccessKeyUse {
  readonly lastUsedMs: number;
  readonly service: string;
  readonly region: string;
}

/** What policies can be put on. */
export type BearerKind = "user" | "role" | "group";
/** How a managed policy is used. */
export type PolicyUsage = "permissions" | "boundary";
