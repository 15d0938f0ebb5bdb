/** Common to every AWS protocol. */
const COMMON = {
  AccessDenied: 403,
  AccessDeniedException: 400,
  ExpiredToken: 400,
  ExpiredTokenException: 400,
  IncompleteSignature: 403,
  IncompleteSignatureException: 400,
  InternalError: 500,
  InternalFailure: 500,
  InvalidAction: 400,
  InvalidClientTokenId: 403,
  InvalidParameterCombination: 400,
  InvalidParameterValue: 400,
  InvalidSignatureException: 400,
  MalformedQueryString: 404,
  MissingAction: 400,
  MissingAuthenticationToken: 403,
  MissingAuthenticationTokenException: 400,
  MissingParameter: 400,
  NotImplemented: 501,
  RequestEntityTooLarge: 413,
  RequestExpired: 400,
  SerializationException: 400,
  ServiceUnavailable: 503,
  ServiceUnavailableException: 503,
  SignatureDoesNotMatch: 403,
  Throttling: 400,
  ThrottlingException: 400,
  UnknownOperationException: 400,
  UnrecognizedClientException: 400,
  ValidationError: 400,
  ValidationException: 400,
} as const satisfies Record<string, number>;

/** KMS. */
const KMS = {
  AlreadyExistsException: 400,
  CloudHsmClusterInUseException: 400,
  CloudHsmClusterNotRelatedException: 400,
  ConflictException: 400,
  CustomKeyStoreHasCMKsException: 400,
  CustomKeyStoreInvalidStateException: 400,
  CustomKeyStoreNameInUseException: 400,
  CustomKeyStoreNotFoundException: 400,
  DependencyTimeoutException: 500,
  DisabledException: 400,
  DryRunOperationException: 400,
  ExpiredImportTokenException: 400,
  IncorrectKeyException: 400,
  IncorrectKeyMaterialException: 400,
  IncorrectTrustAnchorException: 400,
  InvalidAliasNameException: 400,
  InvalidArnException: 400,
  InvalidCiphertextException: 400,
  InvalidGrantIdException: 400,
  InvalidGrantTokenException: 400,
  InvalidImportTokenException: 400,
  InvalidKeyUsageException: 400,
  InvalidMarkerException: 400,
  KeyUnavailableException: 500,
  KMSInternalException: 500,
  KMSInvalidMacException: 400,
  KMSInvalidSignatureException: 400,
  KMSInvalidStateException: 400,
  LimitExceededException: 400,
  MalformedPolicyDocumentException: 400,
  NotFoundException: 400,
  TagException: 400,
  UnsupportedOperationException: 400,
  XksProxyUriEndpointInUseException: 400,
  XksProxyUriInUseException: 400,
  XksProxyVpcEndpointServiceInUseException: 400,
} as const satisfies Record<string, number>;

/** S3. */
const S3 = {
  AccessControlListNotSupported: 400,
  AuthorizationHeaderMalformed: 400,
  AuthorizationQueryParametersError: 400,
  BadDigest: 400,
  BucketAlreadyExists: 409,
  BucketAlreadyOwnedByYou: 409,
  BucketNotEmpty: 409,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  IllegalLocationConstraintException: 400,
  IncompleteBody: 400,
  InvalidAccessKeyId: 403,
  InvalidArgument: 400,
  InvalidBucketName: 400,
  InvalidChunkSizeError: 403,
  InvalidDigest: 400,
  InvalidLocationConstraint: 400,
  InvalidPart: 400,
  InvalidPartNumber: 416,
  InvalidPartOrder: 400,
  InvalidRange: 416,
  InvalidRequest: 400,
  InvalidStorageClass: 400,
  InvalidURI: 400,
  KeyTooLongError: 400,
  "KMS.DisabledException": 400,
  "KMS.InvalidCiphertextException": 400,
  "KMS.InvalidKeyUsageException": 400,
  "KMS.KMSInternalException": 500,
  "KMS.KMSInvalidStateException": 400,
  "KMS.NotFoundException": 400,
  "KMS.UnsupportedOperationException": 400,
  MalformedTrailerError: 400,
  MalformedXML: 400,
  MaxMessageLengthExceeded: 400,
  MetadataTooLarge: 400,
  MethodNotAllowed: 405,
  MissingContentLength: 411,
  NoSuchBucket: 404,
  NoSuchKey: 404,
  NoSuchUpload: 404,
  NotModified: 304,
  OperationAborted: 409,
  PermanentRedirect: 301,
  PreconditionFailed: 412,
  RequestTimeTooSkewed: 403,
  SlowDown: 503,
  XAmzContentSHA256Mismatch: 400,
} as const satisfies Record<string, number>;

/** EC2 and EBS. */
const EC2 = {
  AuthFailure: 401,
  CustomerKeyHasBeenRevoked: 400,
  DryRunOperation: 412,
  IdempotentParameterMismatch: 400,
  IncorrectState: 400,
  InstanceLimitExceeded: 400,
  "InvalidAMIID.Malformed": 400,
  "InvalidAttachment.NotFound": 400,
  "InvalidInstanceID.Malformed": 400,
  "InvalidInstanceID.NotFound": 400,
  InvalidParameterDependency: 400,
  "InvalidVolume.NotFound": 400,
  "InvalidVolume.ZoneMismatch": 400,
  "InvalidVolumeID.Malformed": 400,
  "InvalidZone.NotFound": 400,
  RequestLimitExceeded: 503,
  UnauthorizedOperation: 403,
  UnknownParameter: 400,
  UnknownVolumeType: 400,
  VolumeInUse: 400,
} as const satisfies Record<string, number>;

/** IAM and STS. */
const IAM = {
  DeleteConflict: 409,
  EntityAlreadyExists: 409,
  InvalidInput: 400,
  LimitExceeded: 409,
  MalformedPolicyDocument: 400,
  NoSuchEntity: 404,
  PackedPolicyTooLarge: 400,
} as const satisfies Record<string, number>;

/** CloudTrail. */
const CLOUDTRAIL = {
  InvalidEventCategoryException: 400,
  InvalidLookupAttributesException: 400,
  InvalidMaxResultsException: 400,
  InvalidNextTokenException: 400,
  InvalidTimeRangeException: 400,
} as const satisfies Record<string, number>;

/** Between the mesh's own services; a public door never shows these. */
const MESH = {
  ConditionFailed: 412,
  DeadlineExceeded: 504,
  NotFound: 404,
  ResourceExhausted: 429,
} as const satisfies Record<string, number>;

/**
 * Every error code a Keymesh service may answer with, and the HTTP status the real service gives it.
 * KMS answers 400 for all its modelled client faults, 500 for its three server faults (AWS KMS API Reference, Errors).
 */
const STATUS = { ...COMMON, ...KMS, ...S3, ...EC2, ...IAM, ...CLOUDTRAIL, ...MESH } as const;

/** The closed set of error codes; a name here is the name on the wire. */
export type ErrorCode = keyof typeof STATUS;

/** Whether a string received from elsewhere is an {@link ErrorCode}. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(STATUS, code);
}

/** The codes by who answers with them; every AWS service also has those of `common`. */
export const ERROR_CODES = {
  common: namesOf(COMMON),
  kms: namesOf(KMS),
  s3: namesOf(S3),
  ec2: namesOf(EC2),
  iam: namesOf(IAM),
  cloudtrail: namesOf(CLOUDTRAIL),
  mesh: namesOf(MESH),
} as const;

function namesOf<T extends object>(group: T): readonly (keyof T)[] {
  return Object.keys(group) as (keyof T)[];
}

/** The HTTP status the AWS service answers with for this code. */
export function httpStatusOf(code: ErrorCode): number {
  return STATUS[code];
}
