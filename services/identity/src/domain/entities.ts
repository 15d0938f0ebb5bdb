/** An AWS account. Its root user may have access keys of its own beside the well-known ones. */
export interface Account {
  readonly accountId: string;
  readonly name: string;
  readonly createdMs: number;
  readonly accessKeyIds: readonly string[];
}

/** An IAM user with its inline policies: documents by name. */
export interface User {
  readonly accountId: string;
  readonly userName: string;
  /** Begins and ends with a slash. */
  readonly path: string;
  /** `AIDA…` */
  readonly userId: string;
  readonly createdMs: number;
  readonly policies: Readonly<Record<string, string>>;
  readonly accessKeyIds: readonly string[];
}

/** An IAM role with its trust policy and its inline policies. */
export interface Role {
  readonly accountId: string;
  readonly roleName: string;
  readonly path: string;
  /** `AROA…` */
  readonly roleId: string;
  readonly createdMs: number;
  readonly trustPolicy: string;
  readonly policies: Readonly<Record<string, string>>;
}

/** A long-term access key; its secret only sealed. */
export interface AccessKey {
  readonly accessKeyId: string;
  readonly accountId: string;
  /** Empty: the account's root. */
  readonly userName: string;
  readonly createdMs: number;
  /** Base64; see `KeySealer`. */
  readonly sealedSecret: string;
}
