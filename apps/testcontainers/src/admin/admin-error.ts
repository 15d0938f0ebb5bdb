const CODES = [
  "InvalidParameter",
  "Unauthorized",
  "Forbidden",
  "NotFound",
  "MethodNotAllowed",
  "Conflict",
  "PayloadTooLarge",
  "NotImplemented",
  "Unavailable",
] as const;

/**
 * Those of the admin API; and `Unreachable`: no answer came, or not all of it, and `UnexpectedAnswer`: one came that is none of the
 * admin API, as of an image of another version.
 */
export type KeymeshAdminErrorCode = (typeof CODES)[number] | "Unreachable" | "UnexpectedAnswer";

/** What the mesh's admin API refused, and why. The message is for a person: it says what was asked and what the mesh answered. */
export class KeymeshAdminError extends Error {
  override readonly name = "KeymeshAdminError";
  readonly code: KeymeshAdminErrorCode;
  /** HTTP status of the answer; undefined when there was none. */
  readonly status: number | undefined;

  constructor(
    code: KeymeshAdminErrorCode,
    message: string,
    options: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.status = options.status;
  }
}

/** The error an answer tells. `text` is its body. */
export function refusal(call: string, status: number, text: string): KeymeshAdminError {
  const { error, message } = errorIn(text);
  const code = CODES.find((known) => known === error);
  if (code !== undefined) return new KeymeshAdminError(code, `${call}: ${message}`, { status });
  return new KeymeshAdminError("UnexpectedAnswer", `${call}: the mesh answered with HTTP status ${status}`, {
    status,
  });
}

function errorIn(text: string): { readonly error?: unknown; readonly message?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
