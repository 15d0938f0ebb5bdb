import { ServiceError } from "@keymesh/errors";

/** Every code of the admin API, and its HTTP status (docs/admin-api.md). */
const STATUS = {
  InvalidParameter: 400,
  Unauthorized: 401,
  Forbidden: 403,
  NotFound: 404,
  MethodNotAllowed: 405,
  Conflict: 409,
  PayloadTooLarge: 413,
  NotImplemented: 501,
  Unavailable: 503,
} as const;

export type AdminErrorCode = keyof typeof STATUS;

/** A refusal of the admin API, which is no AWS API and has codes of its own. `message` is one sentence, shown as it is. */
export class AdminError extends Error {
  override readonly name = "AdminError";
  readonly code: AdminErrorCode;

  constructor(code: AdminErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** What a member was asked in vain, in the admin API's words; undefined for what is a bug. */
export function refusalOf(thrown: unknown): AdminError | undefined {
  if (thrown instanceof AdminError) return thrown;
  if (!(thrown instanceof ServiceError)) return undefined;
  return new AdminError(MEMBERS_CODES[thrown.code] ?? "Unavailable", thrown.message, { cause: thrown });
}

const MEMBERS_CODES: Readonly<Record<string, AdminErrorCode>> = {
  NotFound: "NotFound",
  NotFoundException: "NotFound",
  NoSuchBucket: "NotFound",
  KMSInvalidStateException: "Conflict",
  AccessDeniedException: "Forbidden",
  UnrecognizedClientException: "Forbidden",
  NotImplemented: "NotImplemented",
  InvalidInput: "InvalidParameter",
  InvalidURI: "InvalidParameter",
  InvalidArgument: "InvalidParameter",
  InvalidArnException: "InvalidParameter",
  InvalidGrantTokenException: "InvalidParameter",
  InvalidParameterValue: "InvalidParameter",
  ValidationException: "InvalidParameter",
  InvalidNextTokenException: "InvalidParameter",
  ConditionFailed: "Conflict",
  LimitExceeded: "Conflict",
  ConflictException: "Conflict",
  OperationAborted: "Conflict",
  AlreadyExistsException: "Conflict",
};
