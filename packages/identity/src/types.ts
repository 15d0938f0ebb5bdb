import type { KeyObject } from "node:crypto";

/** Who is calling, as CloudTrail's userIdentity and policy evaluation need it. */
export interface Principal {
  readonly type: "Root" | "IAMUser" | "AssumedRole" | "AWSService";
  /** `arn:aws:iam::<acct>:root`, `…:user/<path><name>`, `arn:aws:sts::<acct>:assumed-role/<role>/<session>`. */
  readonly arn: string;
  readonly accountId: string;
  readonly principalId: string;
  readonly accessKeyId?: string;
  readonly userName?: string;
  /** The role behind an assumed-role session. */
  readonly sessionIssuer?: { readonly arn: string; readonly principalId: string; readonly userName: string };
  /** Milliseconds since the epoch the session was made; absent for long-term access keys and certificates of users. */
  readonly sessionCreatedMs?: number;
  /** Set for `aws:ec2-infrastructure` sessions: the instance's ARN. */
  readonly inScopeOf?: { readonly issuerType: string; readonly credentialsIssuedTo: string };
  /** The long-term access key that a GetSessionToken session was made with; the session ends with it. */
  readonly sourceAccessKeyId?: string;
  readonly sourceIdentity?: string;
  /** Tags given when the session was made. */
  readonly sessionTags?: Readonly<Record<string, string>>;
  readonly sessionPolicies?: SessionPolicies;
}

/** What whoever made a session let it do at most, beside what its role may: an inline policy, and managed ones by ARN. */
export interface SessionPolicies {
  readonly document?: string;
  readonly arns: readonly string[];
}

/** The services that authenticate callers of their own: the mesh's doors. Names as SigV4 credential scopes have them. */
export type DoorService = "kms" | "s3" | "ec2" | "cloudtrail" | "sts" | "iam";

/**
 * A caller proven to a door. `token` is the forwarded session: issued and signed (Ed25519) by identity only to the door that
 * showed a valid signature of that caller, naming that door. KMS accepts it only from that door's own mTLS identity, and
 * derives kms:ViaService from it: so no service can invent a caller.
 */
export interface Session {
  readonly principal: Principal;
  readonly door: DoorService;
  readonly region: string;
  readonly expiresMs: number;
  readonly token: Buffer;
}

/** What a door found in a request; all that identity needs to check a signature it has not seen the key of yet. */
export interface SignatureClaim {
  readonly accessKeyId: string;
  readonly sessionToken?: string;
  /** YYYYMMDD */
  readonly date: string;
  readonly region: string;
  readonly service: DoorService;
  readonly stringToSign: string;
  /** 64 lowercase hex digits. */
  readonly signature: string;
}

export interface Authenticator {
  /**
   * Verifies a SigV4 signature and says who made it. The first call per access key, date, region and service goes to identity,
   * which hands out the scope's signing key (never the secret) only when the signature is right; later ones are checked here in
   * microseconds with the cached key, until identity says the principal changed.
   * @throws ServiceError UnrecognizedClientException (unknown access key) | InvalidClientTokenId (unknown session token) |
   * SignatureDoesNotMatch | ExpiredTokenException | ServiceUnavailable (each door renders its own names)
   */
  authenticate(claim: SignatureClaim): Promise<{ readonly session: Session; readonly signingKey: KeyObject }>;
  /**
   * The session of a gRPC caller known by its client certificate: its principal's ARN, and the certificate itself (DER), which
   * identity wants to see. @throws ServiceError AccessDenied
   */
  sessionOf(principalArn: string, region: string, certificate: Buffer | undefined): Promise<Session>;
}

/** A policy document and what decisions call it: an inline policy's name, a managed one's ARN. */
export interface NamedPolicy {
  readonly name: string;
  readonly document: string;
}

/** All policies that say what a principal may, as documents. */
export interface PrincipalPolicies {
  /** Inline and managed policies, those of a user's groups among them. */
  readonly identity: readonly NamedPolicy[];
  /** The permissions boundary. */
  readonly boundary?: NamedPolicy | undefined;
  /** Absent when the session has none; never empty. */
  readonly session?: readonly NamedPolicy[] | undefined;
  /** The tags of the user or role. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface PrincipalDirectory {
  /**
   * Cached; dropped as soon as identity's watch says the principal changed. The same object every time until then.
   * @throws ServiceError UnrecognizedClientException when the principal is gone
   */
  policiesOf(principal: Principal): Promise<PrincipalPolicies>;
  /** Whether a user, role or account root ARN exists (PutKeyPolicy: principals must exist). */
  exists(arn: string): Promise<boolean>;
  /**
   * Who an ARN, an account id or a long-term access key names, with unique ids; undefined when there is nobody. A role is given as
   * a session of it. It proves nobody: for policies that name principals, and for questions about them.
   */
  find(name: string): Promise<Principal | undefined>;
}

export interface SessionVerifier {
  /** Checks a forwarded session's signature, expiry and that `peer` is its door. @throws ServiceError AccessDenied */
  verify(token: Buffer, peer: string): Promise<Session>;
}
